import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSuite } from './build-suite.ts';
import { compareFolders, measureDist } from './inspect-dist.ts';

const root = resolve(import.meta.dirname, '..', '..');
const committed = join(root, 'dist');

/** `npm run build` writes `dist/`; with `--check` it builds aside and fails when that differs from `dist/`. */
function main(args: readonly string[]): number {
  if (!args.includes('--check')) {
    report(buildSuite(root, committed).length, committed);
    return 0;
  }
  const aside = mkdtempSync(join(tmpdir(), 'loop-actions-dist-'));
  try {
    report(buildSuite(root, aside).length, aside);
    const drift = existsSync(committed) ? compareFolders(committed, aside) : ['dist: missing'];
    if (drift.length === 0) return 0;
    console.error(`dist/ is not what the sources build. Run npm run build and commit it.\n${drift.join('\n')}`);
    return 1;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function report(actions: number, dist: string): void {
  const { raw, gzipped } = measureDist(dist);
  console.log(`${actions} actions: ${(raw / 1e6).toFixed(2)} MB, ${(gzipped / 1e6).toFixed(2)} MB gzipped`);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
