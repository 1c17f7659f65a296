import { existsSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Box } from './box.ts';
import { removeTree } from './hand-over.ts';

/** Where a run's own directory is made. Every machine has it, and a box with namespaces replaces it for the worker. */
export const RUNS_DIRECTORY = '/tmp';

/**
 * The beginning of the names of a supervisor's directories: its PID namespace and its pid, so that it can be told later
 * whether it still lives.
 */
export function runPrefix(pid: number = process.pid): string {
  return `loop-box-${pidNamespace()}-${pid}-`;
}

function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}

/** Removes what supervisors of ours that were killed left behind: a worker's HOME may hold what nobody should find. */
export async function removeAbandonedRuns(box: Box): Promise<void> {
  const uid = process.getuid?.();
  for (const name of readdirSync(RUNS_DIRECTORY)) {
    const pid = Number(/^loop-box-\d+-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
    if (!name.startsWith(runPrefix(pid)) || existsSync(`/proc/${pid}`)) continue;
    const path = join(RUNS_DIRECTORY, name);
    if (statSync(path, { throwIfNoEntry: false })?.uid === uid) await removeTree(box, path);
  }
}
