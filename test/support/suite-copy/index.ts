import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CONFIGURATION = ['package.json', 'tsconfig.json', 'tsconfig.build.json'];

/** A copy of the packages an action needs, with actions of the test's own, that the real build can build. */
export interface SuiteCopy extends Disposable {
  readonly root: string;
}

/** Files are written below the root: `{ 'actions/greet/src/index.ts': '…' }`. */
export function copySuite(packages: readonly string[], files: Readonly<Record<string, string>>): SuiteCopy {
  const root = mkdtempSync(join(tmpdir(), 'loop-actions-suite-'));
  for (const name of CONFIGURATION) cpSync(join(ROOT, name), join(root, name));
  for (const name of packages) cpSync(join(ROOT, 'packages', name), join(root, 'packages', name), { recursive: true });
  linkDependencies(root, packages);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

function linkDependencies(root: string, packages: readonly string[]): void {
  const scope = join(root, 'node_modules', '@loop-actions');
  mkdirSync(scope, { recursive: true });
  for (const name of packages) symlinkSync(join('..', '..', 'packages', name), join(scope, name));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@loop-actions') symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
  }
}
