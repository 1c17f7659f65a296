import { LoopError, ObjectId, type RunReport, STATE_BRANCH } from '@loop-actions/contract';
import type { Git } from '@loop-actions/git';
import { History } from './history.ts';
import { type WorkToPush, workToPush } from './kept-work.ts';
import { pushUpdate } from './push-update.ts';
import { lookAtRemote } from './remote-view.ts';
import type { StateSnapshot } from './snapshot.ts';
import { conflictError, type RemoteFailure, remoteError } from './state-failure.ts';
import { type StateClock, type StateIo, type StateLog, type StateRandom, writeTicketCommit } from './state-io.ts';
import { stateRefs } from './state-refs.ts';
import { type Base, BranchSync } from './sync-branch.ts';
import { Turn } from './turn.ts';
import { type StateChanges, writeCommit } from './write-commit.ts';

export interface StateBranchOptions {
  /** Bound to a private bare GIT_DIR that this process alone uses; it is made where it is missing. Holds the token. */
  readonly git: Git;
  /** A path, or an http(s) URL. */
  readonly remote: string;
  /** Default `loop-state`. */
  readonly branch?: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly clock: StateClock;
  readonly random: StateRandom;
  readonly log: StateLog;
  /** The title a new LOOP_STATE.md gets, e.g. the repository's name. */
  readonly title?: string;
  /** A tip this caller saw earlier (a pinned plan, an output): the branch must still contain it. */
  readonly knownTip?: string | null;
  /** Run reports kept elsewhere, to rebuild the state from when `knownTip` is gone with branch and witness. */
  readonly runReports?: () => Promise<readonly RunReport[]>;
}

/** Gives what to change, or null for nothing. Called again on a newer snapshot when a race is lost, so it must be pure. */
export type StateUpdate = (snapshot: StateSnapshot) => StateChanges | null | Promise<StateChanges | null>;

export interface UpdateResult {
  /** The commit that holds the update; the branch's tip when there was nothing to write. */
  readonly tip: string | null;
  /** Pushes it took; 0 when there was nothing to write. */
  readonly tries: number;
}

/** The memory of a loop on its own branch, written by compare-and-swap. */
export interface StateBranch {
  /** Throws `E_STATE_INVALID`, `E_STATE_REWRITTEN`, `E_STATE_UNREACHABLE`, `E_GITHUB_PERMISSION`. */
  read(): Promise<StateSnapshot>;
  /**
   * Applies a change to what is there and pushes it, again and again until it is in or `E_STATE_CONFLICT`: nothing of
   * others is lost, and an update whose answer got lost is found instead of made twice. Throws what `read` throws too.
   */
  update(change: StateUpdate, options: { readonly message: string }): Promise<UpdateResult>;
}

/** Lost races before an update gives up. With turns one is rare; this many means that somebody ignores them. */
const MAX_TRIES = 12;
/** Milliseconds an update may take in all. A ticket lives longer (see `Turn`). */
const UPDATE_DEADLINE_MS = 10 * 60 * 1000;

/** Opens a state branch; nothing is read before the first call. Throws `E_INPUT_INVALID` for a branch or tip that is none. */
export function openStateBranch(options: StateBranchOptions): StateBranch {
  const branch = options.branch ?? STATE_BRANCH;
  const { git, remote, author, clock, random, log } = options;
  let ticket: Promise<string> | null = null;
  const ticketCommit = (): Promise<string> => {
    ticket ??= writeTicketCommit(git);
    return ticket;
  };
  const io: StateIo = { git, remote, branch, refs: stateRefs(branch), author, clock, random, log, ticketCommit };
  const history = new History(io, requireTip(options.knownTip ?? null));
  const title = options.title ?? branch;
  const sync = new BranchSync(io, history, { title, runReports: options.runReports ?? null });
  let ready: Promise<unknown> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  /** One at a time: they share a GIT_DIR. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(async () => {
      ready ??= git.run(['init', '--quiet', '--bare']);
      await ready;
      return work();
    });
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    read: () => inTurn(async () => (await readBase(io, sync)).snapshot),
    update: (change, { message }) => inTurn(() => new Update({ io, history, sync, change, message }).run()),
  };
}

/** Reads until the refs hold still for a look and a fetch. */
async function readBase(io: StateIo, sync: BranchSync): Promise<Base> {
  for (let round = 0; round < MAX_TRIES; round++) {
    const base = await sync.sync(await lookAtRemote(io));
    if (base !== null) return base;
    await io.clock.sleep(1000 * io.random.next());
  }
  throw conflictError(io, MAX_TRIES, 'its refs vanished between a look and a fetch each time');
}

interface UpdateParts {
  readonly io: StateIo;
  readonly history: History;
  readonly sync: BranchSync;
  readonly change: StateUpdate;
  readonly message: string;
}

/** One update, from its first look to its end. */
class Update {
  readonly #parts: UpdateParts;
  readonly #turn: Turn;
  /** Commits that were pushed without a yes: any of them may be in by now. */
  readonly #doubtful: string[] = [];
  #tries = 0;
  #failure: RemoteFailure | null = null;
  /** Set when the server would not take the work beside the branch; what is recorded matters more. */
  #withoutWork = false;

  constructor(parts: UpdateParts) {
    this.#parts = parts;
    this.#turn = new Turn(parts.io);
  }

  async run(): Promise<UpdateResult> {
    const { io } = this.#parts;
    const started = io.clock.now();
    try {
      for (let round = 0; round < 2 * MAX_TRIES && this.#tries < MAX_TRIES; round++) {
        const result = await this.#try();
        if (result !== null) return result;
        if (io.clock.now() - started > UPDATE_DEADLINE_MS) break;
        await io.clock.sleep(this.#backOff());
      }
      if (this.#failure?.kind === 'unreachable') throw remoteError(io, 'writing', this.#failure);
      throw conflictError(io, this.#tries, this.#failure?.words ?? '');
    } finally {
      await this.#turn.leave();
    }
  }

  /** One round; null when it has to be tried again. */
  async #try(): Promise<UpdateResult | null> {
    const { io, sync, change, message, history } = this.#parts;
    const view = await this.#turn.wait(await lookAtRemote(io));
    const base = await sync.sync(view);
    if (base === null) return null;
    const { snapshot, expected, recovered } = base;
    for (const commit of this.#doubtful) {
      if (snapshot.tip === null || !(await history.contains(snapshot.tip, commit, view.archives))) continue;
      io.log.info(`state: ${commit} had arrived although the answer said otherwise`);
      return { tip: commit, tries: this.#tries };
    }
    // A failure nobody knows, and the update is not there: more of the same would not help.
    if (this.#failure?.kind === 'other') throw remoteError(io, 'writing', this.#failure);
    const wanted = await change(snapshot);
    if (wanted === null) return { tip: snapshot.tip, tries: this.#tries };
    const changes =
      recovered.size === 0 ? wanted : { ...wanted, files: new Map([...recovered, ...(wanted.files ?? [])]) };
    const commit = await writeCommit(io, snapshot, { changes, message });
    if (commit === null) return { tip: snapshot.tip, tries: this.#tries };
    const work = this.#withoutWork ? new Map() : await workToPush(io, changes.work ?? new Map(), view.work);
    return this.#push(commit, expected, work);
  }

  async #push(commit: string, expected: Base['expected'], work: WorkToPush): Promise<UpdateResult | null> {
    const { io, sync, history } = this.#parts;
    this.#tries++;
    const outcome = await pushUpdate(io, { commit, expected, work }, this.#turn);
    if (outcome.kind === 'done') {
      this.#turn.ended();
      sync.pushed(commit);
      history.remember(commit);
      return { tip: commit, tries: this.#tries };
    }
    const { failure } = outcome;
    const isUnwanted = outcome.kind === 'refused' ? failure.kind !== 'auth' : failure.kind === 'other';
    if (isUnwanted && work.size > 0) {
      // Work is an agent's, and may hold what the server refuses (a secret, say). That must not keep an outcome out.
      io.log.warning(`state: the work of this attempt was not taken (${failure.words})`);
      this.#withoutWork = true;
      this.#doubtful.push(commit);
      return null;
    }
    if (outcome.kind === 'refused') throw remoteError(io, 'writing', failure);
    io.log.debug(`state: try ${this.#tries} ${outcome.kind} (${failure.words})`);
    this.#failure = failure;
    this.#doubtful.push(commit);
    this.#turn.lost();
    return null;
  }

  /** Exponential with full jitter, from the pace of the writers seen; a dead server is given more time. */
  #backOff(): number {
    const { random } = this.#parts.io;
    const first = this.#failure?.kind === 'unreachable' ? 1000 : Math.min(1000, this.#turn.pace);
    return random.next() * Math.min(15_000, first * 2 ** Math.max(0, this.#tries - 1));
  }
}

/** It becomes an argument of git, and may come from an input. */
function requireTip(tip: string | null): string | null {
  if (tip === null || ObjectId.safeParse(tip).success) return tip;
  throw new LoopError('E_INPUT_INVALID', {
    message: `${JSON.stringify(tip.slice(0, 80))} is no commit id`,
    remedy: 'Pass the tip as an earlier run gave it: 40 or 64 hexadecimal digits.',
  });
}
