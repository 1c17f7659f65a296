import { dirname } from 'node:path';
import { LoopError } from '@loop-actions/contract';
import type { Box } from './box.ts';
import { needTool } from './box-command.ts';
import type { BoxedRun } from './boxed-run.ts';
import { runOnTree } from './hand-over.ts';

/** Paths per process, far below what an argument list may hold. */
const BATCH = 500;

/**
 * Makes the kept paths ours again, and every directory above them sticky and ours: the worker may add files there, but
 * it can neither write what is kept nor put something else in its place (chmod(1), restricted deletion flag).
 */
export async function keepBack(box: Box, run: Pick<BoxedRun, 'ownPaths' | 'keepPaths'>): Promise<void> {
  const kept = run.keepPaths ?? [];
  if (box.uid === null || kept.length === 0) return;
  const above = [...new Set(kept.flatMap((path) => directoriesAbove(path, run.ownPaths)))];
  const us = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
  const chown = [needTool(box.tools.chown, 'chown'), '-h', '-P'];
  await inBatches(kept, (paths) => runOnTree(box, [...chown, '-R', us, '--', ...paths]));
  await inBatches(above, (paths) => runOnTree(box, [...chown, us, '--', ...paths]));
  await inBatches(above, (paths) => runOnTree(box, [needTool(box.tools.chmod, 'chmod'), '1777', '--', ...paths]));
}

/** The directories between a kept path and the own path that holds it, that one included. */
function directoriesAbove(path: string, ownPaths: readonly string[]): string[] {
  const own = ownPaths.find((owned) => path.startsWith(`${owned}/`));
  if (own === undefined) return [];
  const directories: string[] = [];
  for (let above = dirname(path); above.length >= own.length; above = dirname(above)) directories.push(above);
  return directories;
}

async function inBatches(
  paths: readonly string[],
  run: (batch: readonly string[]) => Promise<string | null>,
): Promise<void> {
  for (let at = 0; at < paths.length; at += BATCH) {
    const problem = await run(paths.slice(at, at + BATCH));
    if (problem !== null) {
      throw new LoopError('E_BOX_UNAVAILABLE', {
        message: `files that the worker must not change can't be kept from it: ${problem}`,
        remedy: 'Put the work tree on a local file system that knows owners.',
      });
    }
  }
}
