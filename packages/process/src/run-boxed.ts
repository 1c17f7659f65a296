import { existsSync, statSync } from 'node:fs';
import { constants, copyFile, mkdir, realpath, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { LoopError } from '@loop-actions/contract';
import { type Box, hasNamespaces } from './box.ts';
import type { BoxedRun } from './boxed-run.ts';
import { handOver, removeTree, takeBack } from './hand-over.ts';
import { keepBack } from './keep-back.ts';
import { planLaunch } from './plan-launch.ts';
import { notStarted, type ProcessOutcome } from './process-outcome.ts';
import { supervise } from './supervise.ts';

/**
 * Runs one process in the box and returns when nothing of it is left. A worker that fails is an outcome, not an error.
 * Throws `E_BOX_UNAVAILABLE` when the box can't be built, and what `onLine` threw. One run at a time in a box of kind
 * `uid`: there the end of one ends all processes of the user.
 */
export async function runBoxed(box: Box, run: BoxedRun): Promise<ProcessOutcome> {
  if (run.network === 'none' && !hasNamespaces(box)) {
    const problem = `a box of kind ${box.kind} can’t be without network: it needs namespaces (docs/box.md)`;
    return notStarted(problem);
  }
  const resolved = await resolvePaths(run);
  await prepareMounts(box, resolved);
  const plan = await planLaunch(box, resolved);
  const problems: string[] = [];
  let outcome: ProcessOutcome;
  try {
    await handOver(box, [...resolved.ownPaths, plan.home, plan.scratch]);
    await keepBack(box, resolved);
    outcome = await supervise(box, resolved, plan);
  } finally {
    problems.push(...(await takeBack(box, resolved.ownPaths)));
    problems.push(...(await removeTree(box, plan.directory)));
  }
  return { ...outcome, problems: [...outcome.problems, ...problems] };
}

async function resolvePaths(run: BoxedRun): Promise<BoxedRun> {
  const real = async (path: string): Promise<string> => {
    const exists = isAbsolute(path) && (await stat(path).catch(() => null)) !== null;
    if (exists) return await realpath(path);
    throw new LoopError('E_BOX_UNAVAILABLE', {
      message: `${path} is not the absolute path of something that exists`,
      remedy: 'Create it before the worker is started.',
    });
  };
  return {
    ...run,
    cwd: await real(run.cwd),
    ownPaths: await Promise.all(run.ownPaths.map(real)),
    mounts: await Promise.all(
      (run.mounts ?? []).map(async ({ source, target }) => ({
        source: await real(source),
        target: await realParent(target),
      })),
    ),
    keepPaths: await Promise.all((run.keepPaths ?? []).map(realParent)),
    // A file that the command names by its path must be there for the worker, wherever it lies.
    expose: await Promise.all([...(run.expose ?? []), ...run.argv.filter(isFilePath)].map(real)),
  };
}

async function prepareMounts(box: Box, run: BoxedRun): Promise<void> {
  for (const { source, target } of run.mounts ?? []) {
    const isFile = statSync(source).isFile();
    if (!hasNamespaces(box)) await linkOrCopy(source, target, isFile).catch(refuseUnlessThere);
    else if (!existsSync(target))
      await (isFile ? writeFile(target, '', { flag: 'wx' }) : mkdir(target, { recursive: true }));
  }
}

/** A file is copied: a program asks where it lies itself, and a link would answer with our place. */
async function linkOrCopy(source: string, target: string, isFile: boolean): Promise<void> {
  if (isFile) await copyFile(source, target, constants.COPYFILE_EXCL);
  else await symlink(source, target);
}

function refuseUnlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** The path with its directory resolved and its last name as it stands: what is kept may be a link. */
async function realParent(path: string): Promise<string> {
  return join(await realpath(dirname(path)), basename(path));
}

function isFilePath(argument: string): boolean {
  return isAbsolute(argument) && existsSync(argument) && statSync(argument).isFile();
}
