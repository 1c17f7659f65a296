import { randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RUNS_DIRECTORY, runPrefix } from './abandoned-runs.ts';
import { type Box, hasNamespaces } from './box.ts';
import { BUILDER_ENV, beforeWorker, boxCommand } from './box-command.ts';
import type { BoxEntryPayload } from './box-entry.ts';
import type { BoxedRun } from './boxed-run.ts';
import { findShutAbove, withoutCovered } from './hidden-paths.ts';
import { raiseLoopback } from './loopback.ts';

/** Where a box with namespaces has a directory of its own. */
const REPLACED_DIRECTORIES = ['/tmp', '/var/tmp', '/dev/shm'];
/** A box outlives its deadline by the grace and this, at most, even if its supervisor is dead. */
const LIFETIME_MARGIN_MS = 15_000;
const DEFAULT_GRACE_MS = 5_000;
/** The longest timer there is (about 24 days); "no limit" becomes this. */
const LONGEST_MS = 2 ** 31 - 1 - 60_000;

/** A run that is ready to start. */
export interface LaunchPlan {
  /** Removed with all it holds when the run is over. */
  readonly directory: string;
  readonly home: string;
  readonly scratch: string;
  /** Where the entry says why it could not start the worker. */
  readonly failure: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** In the worker's environment where no namespace holds its children together. */
  readonly nonce: string;
  readonly deadlineMs: number;
  readonly killGraceMs: number;
}

/** Makes the run's HOME and TMPDIR and puts the command together. */
export async function planLaunch(box: Box, run: BoxedRun): Promise<LaunchPlan> {
  const directory = await mkdtemp(join(RUNS_DIRECTORY, runPrefix()));
  // Others may pass through to `home`, which has its own mode, and can't list what is here.
  await chmod(directory, 0o711);
  const [home, scratch] = [join(directory, 'home'), join(directory, 'tmp')];
  await mkdir(home, { mode: 0o700 });
  await mkdir(scratch, { mode: 0o700 });
  const files = { payload: join(directory, 'entry.json'), failure: join(directory, 'failure.txt') };
  const nonce = `loop-${randomUUID()}`;
  const env = workerEnv(box, run, { home, scratch, nonce });
  const killGraceMs = Math.min(run.killGraceMs ?? DEFAULT_GRACE_MS, 60_000);
  const deadlineMs = Math.max(1, Math.min(run.deadlineMs, LONGEST_MS));
  const common = { directory, home, scratch, failure: files.failure, nonce, deadlineMs, killGraceMs };
  // Without /proc there is no entry to go through; the process group is all there is.
  if (process.platform !== 'linux') return { ...common, argv: run.argv, cwd: run.cwd, env };
  const writable = [...run.ownPaths, home];
  const needed = withoutCovered([...writable, run.cwd, ...(run.expose ?? [])]);
  const hide = hasNamespaces(box) && box.uid !== null ? [...box.hidden, ...findShutAbove(needed)] : box.hidden;
  const payload: BoxEntryPayload = {
    scratch,
    hide,
    expose: [...new Set([...writable, ...covered(hide, needed)])],
    writable,
    mounts: hasNamespaces(box) ? (run.mounts ?? []) : [],
    mount: hasNamespaces(box) ? box.tools.mount : null,
    raiseLoopback: run.network === 'none' ? raiseLoopback(box.tools) : null,
    uid: box.uid,
    cwd: run.cwd,
    env,
    before: beforeWorker(box),
    argv: run.argv,
  };
  await writeFile(files.payload, JSON.stringify(payload), { mode: 0o600 });
  // Ours before the entry opens it, perhaps as root, so that we can read it.
  await writeFile(files.failure, '', { mode: 0o600 });
  const lifetimeSeconds = Math.ceil((deadlineMs + killGraceMs + LIFETIME_MARGIN_MS) / 1000);
  return { ...common, argv: boxCommand(box, files, lifetimeSeconds, run.network), cwd: '/', env: BUILDER_ENV };
}

/** What must be brought back: only what lies in a place that the box empties or replaces. */
function covered(hidden: readonly string[], paths: readonly string[]): readonly string[] {
  const emptied = [...REPLACED_DIRECTORIES, ...hidden];
  return paths.filter((path) => emptied.some((place) => path === place || path.startsWith(`${place}/`)));
}

function workerEnv(
  box: Box,
  run: BoxedRun,
  own: { readonly home: string; readonly scratch: string; readonly nonce: string },
): Readonly<Record<string, string>> {
  return {
    PATH: `${dirname(box.tools.node)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    LANG: 'C.UTF-8',
    ...run.env,
    HOME: own.home,
    TMPDIR: hasNamespaces(box) ? '/tmp' : own.scratch,
    ...(hasNamespaces(box) ? {} : { LOOP_BOX_NONCE: own.nonce }),
  };
}
