import { emptyLoopState, type RunReport, rebuildState, STATE_PATHS } from '@loop-actions/contract';
import type { History } from './history.ts';
import { type RemoteView, runRemote } from './remote-view.ts';
import { emptySnapshot, type StateSnapshot, snapshotOf } from './snapshot.ts';
import { remoteError, rewrittenError } from './state-failure.ts';
import type { StateIo } from './state-io.ts';
import { decodeFile, readStateObjects } from './state-objects.ts';
import { LOCAL_REFS } from './state-refs.ts';

/** What an update is applied to, with what the remote must still look like when it is pushed. */
export interface Base {
  readonly snapshot: StateSnapshot;
  /** The commits the refs are at; null where a ref must not exist. */
  readonly expected: { readonly branch: string | null; readonly witness: string | null };
  /** Files a rebuilt state brings with it. */
  readonly recovered: ReadonlyMap<string, string>;
}

export interface SyncOptions {
  readonly title: string;
  /** Reports to rebuild the state from when branch and witness are both gone. */
  readonly runReports: (() => Promise<readonly RunReport[]>) | null;
}

/** Brings the branch into the private repository. */
export class BranchSync {
  readonly #io: StateIo;
  readonly #history: History;
  readonly #options: SyncOptions;
  /** The commits fetched or pushed last; their objects are here. */
  #here: { readonly tip: string; readonly witness: string | null } | null = null;

  constructor(io: StateIo, history: History, options: SyncOptions) {
    this.#io = io;
    this.#history = history;
    this.#options = options;
  }

  /** Our own push: nothing to fetch for it. */
  pushed(commit: string): void {
    this.#here = { tip: commit, witness: commit };
  }

  /** The newest base; null when the refs moved away meanwhile and it is time to look again. */
  async sync(view: RemoteView): Promise<Base | null> {
    if (view.tip === null && view.witness === null) return this.#beginning();
    const head = await this.#fetch(view);
    if (head === null) return null;
    const { tip, witness, commit, text } = head;
    await this.#history.check({ tip, commit }, { witness, archives: view.archives });
    if (view.tip === null) {
      this.#io.log.warning(
        `state: the branch ${this.#io.branch} was deleted; restoring it from ${this.#io.refs.tip} at ${tip}. ` +
          `To start with a new state instead, delete both.`,
      );
    }
    return {
      snapshot: snapshotOf(this.#io, { tip, text, title: this.#options.title, work: new Set(view.work.keys()) }),
      expected: { branch: view.tip === null ? null : tip, witness },
      recovered: new Map(),
    };
  }

  async #beginning(): Promise<Base> {
    const lost = this.#history.lastTip;
    const expected = { branch: null, witness: null };
    if (lost === null) {
      return { snapshot: emptySnapshot(emptyLoopState(this.#options.title)), expected, recovered: new Map() };
    }
    const reports = (await this.#options.runReports?.()) ?? [];
    if (reports.length === 0) {
      const reason = `it was deleted together with ${this.#io.refs.tip}; an earlier run saw it at ${lost}`;
      throw rewrittenError(this.#io, reason, lost);
    }
    this.#io.log.warning(
      `state: the branch ${this.#io.branch} was deleted; rebuilding it from ${reports.length} run reports. ` +
        'Notes and resets of people are lost, so every attempt counts again.',
    );
    const recovered = new Map(
      reports.map((report) => [STATE_PATHS.runReport(report.run), `${JSON.stringify(report, null, 2)}\n`]),
    );
    return { snapshot: emptySnapshot(rebuildState(reports, this.#options.title)), expected, recovered };
  }

  /** Fetches branch and witness in one request, so that they belong together, and reads what an update starts from. */
  async #fetch(view: RemoteView): Promise<Head | null> {
    const here = this.#here;
    if (here !== null && here.tip === view.tip && here.witness === view.witness) {
      return this.#read(here.tip, here.witness);
    }
    const { refs, remote } = this.#io;
    const specs = [`+${view.tip === null ? refs.tip : refs.branch}:${LOCAL_REFS.branch}`];
    if (view.witness !== null) specs.push(`+${refs.tip}:${LOCAL_REFS.tip}`);
    // A fresh runner needs no more than the newest commit; what follows is fetched with its history.
    const depth = here === null ? ['--depth=1'] : [];
    const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, '--', remote, ...specs];
    const { failure } = await runRemote(this.#io, args);
    if (failure !== null) {
      if (failure.kind === 'unreachable' || /couldn't find remote ref/.test(failure.words)) return null;
      throw remoteError(this.#io, 'reading', failure);
    }
    return this.#read(LOCAL_REFS.branch, view.witness === null ? null : LOCAL_REFS.tip);
  }

  /** One git process for tip, its commit, the witness and LOOP_STATE.md, each by a name or an id. */
  async #read(tipName: string, witnessName: string | null): Promise<Head> {
    const names = [tipName, `${tipName}:${STATE_PATHS.state}`, ...(witnessName === null ? [] : [witnessName])];
    const [commit, file, witness] = await readStateObjects(this.#io, names);
    if (commit?.type !== 'commit') {
      throw rewrittenError(this.#io, `${this.#io.refs.branch} is at something that is no commit`, null);
    }
    const head = { tip: commit.sha, witness: witness?.sha ?? null };
    this.#here = head;
    const text = decodeFile(this.#io, STATE_PATHS.state, file);
    return { ...head, commit: commit.bytes.toString('utf8'), text };
  }
}

interface Head {
  readonly tip: string;
  readonly witness: string | null;
  /** The tip’s commit object, as git has it. */
  readonly commit: string;
  /** LOOP_STATE.md, or null. */
  readonly text: string | null;
}
