import { type RemoteView, runRemote, withPatience } from './remote-view.ts';
import { rewrittenError } from './state-failure.ts';
import type { StateIo } from './state-io.ts';
import { TRAILERS } from './state-refs.ts';

/** Checks, and remembers, that the branch only ever grew. */
export class History {
  readonly #io: StateIo;
  /** What must be contained in every later tip. */
  #required: string | null;
  /** A tip and everything known to be contained in it. */
  #verified: { readonly tip: string; readonly contains: Set<string> } | null = null;

  constructor(io: StateIo, knownTip: string | null) {
    this.#io = io;
    this.#required = knownTip;
  }

  get lastTip(): string | null {
    return this.#required;
  }

  /** The branch was seen, or put, at this commit. */
  remember(tip: string): void {
    this.#required = tip;
  }

  /** Throws `E_STATE_REWRITTEN` unless the tip contains the witness and every tip seen before. */
  async check(head: { tip: string; commit: string }, view: Pick<RemoteView, 'witness' | 'archives'>): Promise<void> {
    const { tip, commit } = head;
    const parents = parentsOf(commit);
    for (const sha of new Set([view.witness, this.#required])) {
      if (sha === null || parents.includes(sha) || (await this.contains(tip, sha, view.archives))) continue;
      const who = sha === view.witness ? 'the ref that moves with it' : 'an earlier run';
      const reason = `it is at ${tip}, which does not contain ${sha}, where ${who} last saw it`;
      throw rewrittenError(this.#io, reason, sha);
    }
    // A rebased or squashed commit of ours still names the parent it had.
    const previous = trailer(commit, TRAILERS.previous);
    const [parent = 'none'] = parents;
    if (previous !== null && previous !== parent) {
      const reason = `${tip} was written on ${previous} but now stands on ${parent}`;
      throw rewrittenError(this.#io, reason, previous === 'none' ? null : previous);
    }
    this.remember(tip);
  }

  /** Whether a tip contains a commit, directly or through compactions whose old tip is archived. */
  async contains(tip: string, sha: string, archives: readonly string[]): Promise<boolean> {
    if (tip === sha) return true;
    if (this.#verified?.tip !== tip) this.#verified = { tip, contains: new Set() };
    const known = this.#verified.contains;
    if (known.has(sha)) return true;
    const found = (await this.#isAncestor(sha, tip)) || (await this.#isArchived(sha, tip, archives));
    if (found) known.add(sha);
    return found;
  }

  async #isAncestor(sha: string, tip: string): Promise<boolean> {
    const ask = () => this.#io.git.run(['merge-base', '--is-ancestor', sha, tip], { allowFailure: true });
    if ((await ask()).exitCode === 0) return true;
    if (!(await this.#deepen())) return false;
    return (await ask()).exitCode === 0;
  }

  /** The first fetch is shallow, as most runs never ask about the past. False when all of it is here already. */
  async #deepen(): Promise<boolean> {
    const { stdout } = await this.#io.git.run(['rev-parse', '--is-shallow-repository']);
    if (stdout.trim() !== 'true') return false;
    const { remote, refs } = this.#io;
    // By pattern, as a branch that is being restored from its witness does not exist.
    const specs = [`${refs.branch}*:refs/state/deep*`, `${refs.all}:refs/state/own/*`].map((spec) => `+${spec}`);
    const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--unshallow', '--', remote, ...specs];
    await withPatience(this.#io, 'reading the history of', args);
    return true;
  }

  /** Follows `Loop-State-Compacted-From` from the root of the history, each step backed by an archive ref. */
  async #isArchived(sha: string, tip: string, archives: readonly string[]): Promise<boolean> {
    let at = tip;
    for (let step = 0; step < archives.length; step++) {
      const { stdout } = await this.#io.git.run(['rev-list', '--max-parents=0', at]);
      const old = trailer(await this.#commit(stdout.trim().split('\n').at(-1) ?? at), TRAILERS.compactedFrom);
      const ref = `${this.#io.refs.archive}${old ?? ''}`;
      if (old === null || !archives.includes(ref)) return false;
      const { remote } = this.#io;
      const { failure } = await runRemote(this.#io, [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--',
        remote,
        ref,
      ]);
      if (failure !== null) return false;
      if (old === sha || (await this.#isAncestor(sha, old))) return true;
      at = old;
    }
    return false;
  }

  async #commit(sha: string): Promise<string> {
    return (await this.#io.git.run(['cat-file', 'commit', sha])).stdout;
  }
}

/** The true parents, which a shallow repository hides from most of git's commands. */
function parentsOf(commit: string): readonly string[] {
  return [...commit.slice(0, commit.indexOf('\n\n')).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha = '']) => sha);
}

/** The last value of a trailer in a commit’s last paragraph, or null. */
function trailer(commit: string, name: string): string | null {
  const last = commit.trimEnd().split('\n\n').at(-1) ?? '';
  const values = last
    .split('\n')
    .flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2).trim()] : []));
  return values.at(-1) ?? null;
}
