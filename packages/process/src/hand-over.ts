import { copyFile, lstat, rename, rm } from 'node:fs/promises';
import { LoopError } from '@loop-actions/contract';
import type { Box } from './box.ts';
import { BUILDER_ENV, needTool } from './box-command.ts';
import { hasSucceeded } from './process-outcome.ts';
import { runTool } from './run-tool.ts';

const TREE_DEADLINE_MS = 5 * 60_000;
const MAX_LINKED_LIST_BYTES = 64 * 1024 * 1024;

/** Gives directories to the box's user, recursively. Symlinks are not followed; throws `E_BOX_UNAVAILABLE`. */
export async function handOver(box: Box, paths: readonly string[]): Promise<void> {
  if (box.uid === null || paths.length === 0) return;
  await separateHardLinks(box, paths);
  const problem = await runOnTree(box, [
    ...[needTool(box.tools.chown, 'chown'), '-R', '-h', '-P', `${box.uid}:${box.uid}`, '--'],
    ...paths,
  ]);
  if (problem !== null) {
    throw new LoopError('E_BOX_UNAVAILABLE', {
      message: `the worker's files can't be given to the box's user: ${problem}`,
      remedy: 'Put the work tree on a local file system that knows owners.',
    });
  }
}

/**
 * Takes directories back after the box is dead: what the worker's user owns becomes ours and readable. Only its own
 * files, so that a hard link it made to somebody else's file changes nothing. Returns what went wrong.
 */
export async function takeBack(box: Box, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const { tools } = box;
  const find = [needTool(tools.find, 'find'), '-P', ...paths];
  const chmod = [needTool(tools.chmod, 'chmod'), 'u+rwX', '--', '{}', '+'];
  const unreadable = ['(', '-type', 'd', '!', '-perm', '-700', '-o', '-type', 'f', '!', '-perm', '-600', ')'];
  const owner = box.uid === null ? [] : ['-uid', String(box.uid)];
  const steps = [[...find, ...owner, ...unreadable, '-exec', ...chmod]];
  if (box.uid === null) {
    // Where the owner changes, the kernel takes these bits away itself (chown(2)).
    steps.push([
      ...find,
      '-type',
      'f',
      '-perm',
      '/6000',
      '-exec',
      needTool(tools.chmod, 'chmod'),
      'a-s',
      '--',
      '{}',
      '+',
    ]);
  } else {
    const to = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    const from = `--from=${box.uid}`;
    steps.push([needTool(tools.chown, 'chown'), '-R', '-h', '-P', from, to, '--', ...paths]);
  }
  const problems = [];
  for (const step of steps) problems.push(await runOnTree(box, step));
  return problems.filter((problem) => problem !== null);
}

/** Removes a tree of ours or of the box's user. Returns what went wrong. */
export async function removeTree(box: Box, path: string): Promise<readonly string[]> {
  // Directories whose mode shuts out even their owner are opened first.
  const opened = box.uid === null ? await takeBack(box, [path]) : [];
  const problem = await runOnTree(box, [needTool(box.tools.rm, 'rm'), '-rf', '--one-file-system', '--', path]);
  return problem === null ? [] : [...opened, problem];
}

/**
 * A hard-linked file would hand over its other names too (a package manager's store, say), so the tree gets its own
 * copy first.
 */
async function separateHardLinks(box: Box, paths: readonly string[]): Promise<void> {
  const listing = await runTool({
    argv: [needTool(box.tools.find, 'find'), '-P', ...paths, '-type', 'f', '-links', '+1', '-print0'],
    env: BUILDER_ENV,
    deadlineMs: TREE_DEADLINE_MS,
    keepBytes: MAX_LINKED_LIST_BYTES,
  });
  if (!hasSucceeded(listing) || listing.stdout.truncated) {
    throw new LoopError('E_BOX_UNAVAILABLE', {
      message: `the worker's files can't be listed: ${listing.stderr.text.slice(0, 500)}`,
      remedy: 'Check that the work tree is readable and not of absurd size.',
    });
  }
  for (const file of listing.stdout.text.split('\0').filter((name) => name !== '')) {
    const copy = `${file}.loop-unlinked`;
    const { mode } = await lstat(file);
    await rm(copy, { force: true });
    await copyFile(file, copy);
    const { chmod } = await import('node:fs/promises');
    await chmod(copy, mode);
    await rename(copy, file);
  }
}

/** Runs a tool of ours on files that may be another user's; what went wrong, or null. */
export async function runOnTree(box: Box, argv: readonly string[]): Promise<string | null> {
  const prefix = box.kind === 'sudo' ? [needTool(box.tools.sudo, 'sudo'), '-n', '--'] : [];
  const outcome = await runTool({ argv: [...prefix, ...argv], env: BUILDER_ENV, deadlineMs: TREE_DEADLINE_MS });
  if (hasSucceeded(outcome)) return null;
  return `${argv[0]} ended with ${outcome.exitCode ?? outcome.ended}: ${outcome.stderr.text.slice(0, 500)}`;
}
