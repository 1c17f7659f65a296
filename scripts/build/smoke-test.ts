import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ActionPlace } from './discover-actions.ts';

/** Starts every stub with an empty environment: it must say in one annotation what is missing, and end with 1. */
export function smokeTest(dist: string, actions: readonly ActionPlace[]): readonly string[] {
  return actions.flatMap(({ name }) => {
    const run = spawnSync(process.execPath, [join(dist, name, 'index.js')], {
      env: {},
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const annotations = run.stdout.split('\n').filter((line) => line.startsWith('::error '));
    const isClear = /^::error title=E_(?:INPUT_MISSING|RUNNER_INVALID)::/.test(annotations[0] ?? '');
    if (run.status === 1 && annotations.length === 1 && isClear && run.stderr === '') return [];
    return [`${name}: its stub does not start cleanly (status ${run.status})\n${run.stdout}${run.stderr}`];
  });
}
