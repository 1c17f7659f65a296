import { LoopError } from '@loop-actions/contract';
import type { Box, BoxTools } from './box.ts';
import { boxEntrySource } from './box-entry.ts';
import { boxKeeperSource } from './box-keeper.ts';
import { severSession } from './sever-session.ts';

/** Processes of one boxed user; a fork bomb ends there and not at the machine's limit. */
const MAX_PROCESSES = 4096;

/** Environment of the programs that build the box, which run with privileges. */
export const BUILDER_ENV = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' } as const;

/** A tool that this kind of box can't be without. Throws `E_BOX_UNAVAILABLE`. */
export function needTool(path: string | null, name: string): string {
  if (path !== null) return path;
  throw new LoopError('E_BOX_UNAVAILABLE', {
    message: `the program ${name} is not in a system directory`,
    remedy: `Install ${name} (util-linux or coreutils) on the machine.`,
  });
}

export interface BoxCommandFiles {
  readonly payload: string;
  readonly failure: string;
}

/**
 * The argv that builds a box and starts the entry in it. `timeout` is the namespace's init:
 * it reaps, passes signals on, and kills the box at `lifetimeSeconds` even if we are dead by then.
 */
export function boxCommand(
  box: Box,
  files: BoxCommandFiles,
  lifetimeSeconds: number,
  network: 'host' | 'none' = 'host',
): readonly string[] {
  const { tools } = box;
  const enter = [tools.node, '--no-warnings', '-e', boxEntrySource(), '--', files.payload, files.failure];
  const entry = [...severSession(box, files.failure), ...enter];
  if (box.kind === 'session') return [...dieWithParent(tools), ...entry];
  const init = [needTool(tools.timeout, 'timeout'), '--signal=KILL', String(lifetimeSeconds)];
  const bounds = box.uid === null ? ['--core=0'] : [`--nproc=${MAX_PROCESSES}`, '--core=0'];
  const limits = tools.prlimit === null ? [] : [tools.prlimit, ...bounds, '--'];
  const inside = [...init, ...limits, ...entry];
  // Without a namespace the death of the init would free the worker, so it outlives us and ends it in time.
  if (box.kind === 'uid') return inside;
  const root = box.kind === 'userns' ? ['--user', '--map-root-user'] : [];
  const net = network === 'none' ? ['--net'] : [];
  const kinds = [...root, ...net, '--pid', '--mount', '--ipc'];
  const namespaces = [...kinds, '--fork', '--kill-child', '--mount-proc', '--'];
  const builder = [...dieWithParent(tools), needTool(tools.unshare, 'unshare'), ...namespaces, ...inside];
  return box.kind === 'sudo' ? [...throughSudo(tools), ...builder] : builder;
}

/** A set-user-ID program forgets whose death it should follow (prctl(2)), so behind sudo a keeper watches us. */
function throughSudo(tools: BoxTools): readonly string[] {
  const keeper = [tools.node, '--no-warnings', '-e', boxKeeperSource(), '--', String(process.pid)];
  return [needTool(tools.sudo, 'sudo'), '-n', '--', ...dieWithParent(tools), ...keeper];
}

/** The kernel kills the builder, and with it the box, when the process that started it dies. */
function dieWithParent(tools: BoxTools): readonly string[] {
  return tools.setpriv === null ? [] : [tools.setpriv, '--pdeathsig', 'KILL', '--'];
}

/** The programs that run between the entry and the worker's argv: restored signals, no way to gain privileges. */
export function beforeWorker(box: Box): readonly string[] {
  const { env, setpriv, unshare } = box.tools;
  const signals = env === null ? [] : [env, '--default-signal=PIPE,XFSZ'];
  const locked = setpriv === null ? [] : [setpriv, '--no-new-privs', '--'];
  if (box.kind !== 'userns') return [...signals, ...locked];
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  // Back to our own uid, in a user namespace below the one that owns the mounts: the worker can't undo them.
  const back = [needTool(unshare, 'unshare'), '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  return [...back, ...signals, ...locked];
}
