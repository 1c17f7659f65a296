import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortenManifest } from '../../../scripts/release/short-manifest.ts';
import { exportSuite } from './export-suite.ts';

/** Copies the suite to `target` with what the release commit adds: `/<name>/action.yml`. */
export function exportRelease(target: string): string {
  exportSuite(target);
  for (const name of readdirSync(join(target, 'actions'))) {
    const long = join(target, 'actions', name, 'action.yml');
    if (!existsSync(long)) continue;
    const short = shortenManifest(name, readFileSync(long, 'utf8'));
    if (short.kind === 'refused') throw new Error(short.reason);
    mkdirSync(join(target, name), { recursive: true });
    writeFileSync(join(target, name, 'action.yml'), short.text);
  }
  return target;
}
