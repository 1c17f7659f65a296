import { type RemoteFailure, remoteError, remoteFailure } from './state-failure.ts';
import type { StateIo } from './state-io.ts';

/** A writer's place in the queue, as the remote shows it. */
export interface Ticket {
  readonly ref: string;
  readonly sha: string;
  readonly number: number;
  /** Milliseconds since 1970 by the clock of whoever took it. */
  readonly takenAt: number;
  readonly name: string;
}

/** The refs of a state branch at one moment. */
export interface RemoteView {
  readonly tip: string | null;
  readonly witness: string | null;
  /** In the order of turns. */
  readonly tickets: readonly Ticket[];
  readonly archives: readonly string[];
  /** Commits of kept work by name. */
  readonly work: ReadonlyMap<string, string>;
}

/** Waits before a server that can't be reached is asked again, in milliseconds; drawn at random below each. */
const PATIENCE_MS = [500, 2000, 5000, 10_000, 20_000];

/** Looks at the remote's refs in one small request. Throws what `remoteError` gives, after bounded retries. */
export async function lookAtRemote(io: StateIo): Promise<RemoteView> {
  const { branch, all } = io.refs;
  const args = ['ls-remote', '--refs', '--', io.remote, branch, all];
  return parseView(io, await withPatience(io, 'reading', args));
}

/** Runs a git command that only reads the remote, again while the server can't be reached. */
export async function withPatience(io: StateIo, doing: string, args: readonly string[]): Promise<string> {
  for (let round = 0; ; round++) {
    const { failure, stdout } = await runRemote(io, args);
    if (failure === null) return stdout;
    const wait = PATIENCE_MS[round];
    if (failure.kind !== 'unreachable' || wait === undefined || isNoRepository(failure)) {
      throw remoteError(io, doing, failure);
    }
    io.log.info(`state: ${doing} failed, the server can’t be reached; trying again (${failure.words})`);
    await io.clock.sleep(wait * (0.5 + io.random.next() / 2));
  }
}

/** Runs git against the remote; what it said when it failed, also when it was ended at its deadline. */
export async function runRemote(
  io: StateIo,
  args: readonly string[],
): Promise<{ readonly stdout: string; readonly failure: RemoteFailure | null }> {
  try {
    const { exitCode, stdout, stderr } = await io.git.run(args, { allowFailure: true });
    return { stdout, failure: exitCode === 0 ? null : remoteFailure(stdout, stderr) };
  } catch (error) {
    // The process was ended at its deadline: to a caller that is a server that does not answer.
    return {
      stdout: '',
      failure: { kind: 'unreachable', words: error instanceof Error ? error.message : String(error) },
    };
  }
}

function isNoRepository({ words }: RemoteFailure): boolean {
  return /does not appear to be a git repository/.test(words);
}

function parseView({ refs }: StateIo, listing: string): RemoteView {
  let tip: string | null = null;
  let witness: string | null = null;
  const tickets: Ticket[] = [];
  const archives: string[] = [];
  const work = new Map<string, string>();
  for (const line of listing.split('\n')) {
    const [sha = '', ref = ''] = line.split('\t');
    if (!/^[0-9a-f]{40,64}$/.test(sha)) continue;
    if (ref === refs.branch) tip = sha;
    else if (ref === refs.tip) witness = sha;
    else if (ref.startsWith(refs.archive)) archives.push(ref);
    else if (ref.startsWith(refs.work)) work.set(ref.slice(refs.work.length), sha);
    else if (ref.startsWith(refs.queue)) tickets.push(...parseTicket(ref, sha, ref.slice(refs.queue.length)));
  }
  tickets.sort((left, right) => left.number - right.number || (left.name < right.name ? -1 : 1));
  return { tip, witness, tickets, archives, work };
}

/** `<number>-<seconds since 1970>-<random>`; anything else in the queue's place is nobody's turn. */
function parseTicket(ref: string, sha: string, name: string): Ticket[] {
  const parts = /^(\d{1,12})-(\d{1,12})-[0-9a-f]{8,64}$/.exec(name);
  return parts === null ? [] : [{ ref, sha, number: Number(parts[1]), takenAt: Number(parts[2]) * 1000, name }];
}
