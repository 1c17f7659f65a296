import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** Copies what a release holds (manifests and bundles) to `target`, for `--local-repository`: act copies all of it. */
export function exportSuite(target: string, root: string = ROOT): string {
  const copy = (path: string): void => {
    if (!existsSync(join(root, path))) return;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(root, path), join(target, path), { recursive: true });
  };
  copy('action.yml');
  copy('dist');
  for (const name of readdirSync(join(root, 'actions'))) copy(join('actions', name, 'action.yml'));
  return target;
}
