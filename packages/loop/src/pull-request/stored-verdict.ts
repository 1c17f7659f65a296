import {
  isLoopError,
  overallVerdict,
  parseJsonDocument,
  STATE_PATHS,
  StoredVerdict,
  type Verdict,
  withDigest,
} from '@loop-actions/contract';
import type { LoopDeps, LoopWriters } from '../context/loop-context.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';

export interface StoreRequest {
  readonly pullRequest: number;
  readonly headSha: string;
  readonly verdict: Verdict;
}

/** Keeps the verdict on a pull request for the merge queue, in place of an older one. Red ones are kept as well. */
export async function storeVerdict(deps: LoopDeps, { state }: LoopWriters, request: StoreRequest): Promise<void> {
  const { pullRequest, headSha, verdict } = request;
  const document: StoredVerdict = withDigest({
    schemaVersion: 1 as const,
    repository: deps.context.repository,
    pullRequest,
    headSha,
    run: deps.context.runId,
    storedAt: new Date(deps.clock.now()).toISOString(),
    verdict,
  });
  const path = STATE_PATHS.verdict(String(pullRequest));
  await state.update(
    async (snapshot) => {
      // The same verdict on the same commit is there already: a repeated run writes nothing.
      const held = parseStored(await snapshot.readFile(path));
      if (held?.verdict.digest === verdict.digest && held.headSha === headSha) return null;
      return { files: new Map([[path, `${JSON.stringify(document, null, 2)}\n`]]) };
    },
    { message: `Run ${deps.context.runId}: verdict ${verdict.verdict} on pull request #${pullRequest}` },
  );
}

/**
 * The stored pass of a queued pull request, where it was given on exactly what the queue would merge: the same base
 * commit, and so the same checks, and the same tree (attacks R16, R17). null: the gate has to judge. `whyNot` is there for
 * tests, to see what passes without it.
 */
export async function readStoredPass(
  deps: Pick<LoopDeps, 'context' | 'log'>,
  pull: OpenedPullRequest,
  stateBranch: string,
  whyNot: typeof whyNotOfQueue = whyNotOfQueue,
): Promise<Verdict | null> {
  const text = await readFromCheckout(pull, stateBranch);
  const stored = parseStored(text);
  const why = stored === null ? 'none is stored' : whyNot(deps, pull, stored);
  if (stored !== null && why === null) return stored.verdict;
  deps.log.info(`The verdict on #${pull.number} is not taken over: ${why}.`);
  return null;
}

/** The checkout of the whole history has the state branch as well; no token is needed to read it. */
async function readFromCheckout({ base, number }: OpenedPullRequest, branch: string): Promise<string | null> {
  try {
    const tip = await base.repository.fetchCommit(`refs/remotes/origin/${branch}`);
    return await base.repository.readFile(tip, STATE_PATHS.verdict(String(number)));
  } catch (error) {
    if (isLoopError(error, 'E_BASE_UNKNOWN', 'E_GIT_REFUSED')) return null;
    throw error;
  }
}

/** Unreadable is absent: the gate judges then. */
function parseStored(text: string | null): StoredVerdict | null {
  if (text === null) return null;
  try {
    return parseJsonDocument(StoredVerdict, text, { name: 'stored verdict', code: 'E_VERDICT_INVALID' });
  } catch (error) {
    if (isLoopError(error, 'E_VERDICT_INVALID')) return null;
    throw error;
  }
}

function whyNotOfQueue(
  { context }: Pick<LoopDeps, 'context'>,
  { base, number, tree }: OpenedPullRequest,
  { repository, pullRequest, verdict }: StoredVerdict,
): string | null {
  const { judge, verifier, subject, item, checks } = verdict;
  if (repository.toLowerCase() !== context.repository.toLowerCase()) return 'it is of another repository';
  if (pullRequest !== number || item !== `#${number}`) return 'it is of another pull request';
  if (judge.action !== 'gate' || judge.version !== context.actionVersion) return 'another gate gave it';
  if (verifier.baseSha !== base.sha) return 'the base has moved';
  if (subject.tree !== tree) return 'the queue would merge something else';
  if (verdict.verdict !== 'pass' || overallVerdict(checks).verdict !== 'pass') return 'it is no pass';
  const passed = new Set(checks.filter((check) => check.verdict === 'pass').map(({ name }) => name));
  const missing = base.control.gates.find(
    ({ name, required, command }) => required && command !== null && !passed.has(name),
  );
  return missing === undefined ? null : `it does not hold ${missing.name}`;
}
