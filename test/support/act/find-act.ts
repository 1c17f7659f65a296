import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** The version that the workflow tests were written against. */
export const ACT_VERSION = '0.2.87';

/** The `act` program: of this checkout, on the PATH, or where `go install` puts it. Null when there is none. */
export function findAct(): string | null {
  return findGoProgram('act');
}

/** A program that is installed by Go, looked for in the same places. Null when there is none. */
export function findGoProgram(name: string): string | null {
  const folders = [join(ROOT, '.cache', 'bin'), ...(process.env.PATH ?? '').split(delimiter), ...goFolders()];
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

/** Whether workflow tests are left out: where act is absent, unless `LOOP_REQUIRE_WORKFLOW_TESTS` makes that a failure. */
export function leavesOutWorkflowTests(): boolean {
  return findAct() === null && process.env.LOOP_REQUIRE_WORKFLOW_TESTS !== '1';
}

function goFolders(): readonly string[] {
  try {
    const paths = execFileSync('go', ['env', 'GOBIN', 'GOPATH'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [bin = '', path = ''] = paths.split('\n');
    return [bin, path === '' ? '' : join(path, 'bin')].filter((folder) => folder !== '');
  } catch {
    return [join(homedir(), 'go', 'bin')];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
