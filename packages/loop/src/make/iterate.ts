import type { IterationResult, ParsedInterrupt } from '@loop-actions/agent';
import { addUsage, isLoopError, missingFromBlock, type StopReason, sha256, type Verdict } from '@loop-actions/contract';
import { readAgentInterrupt } from '../agent/agent-interrupt.ts';
import { withEarlierInstructions } from '../agent/base-instructions.ts';
import { iterationUsage } from '../agent/iteration-usage.ts';
import { meteringOf } from '../agent/metering.ts';
import { overspentBudget } from '../context/budgets.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { judgeItem } from '../judge/judge-item.ts';
import type { Attempt, MakeRequest } from './attempt.ts';
import { describeExit } from './describe-exit.ts';
import { failuresOf } from './failures-of-verdict.ts';
import { keepCandidate } from './keep-candidate.ts';
import { holdsSecret, withoutSecrets } from './leaked-secret.ts';
import { isPoliteEnding } from './polite-ending.ts';
import { runMaker, runSelfReview } from './run-maker.ts';

/** How often in an attempt a question without evidence goes back to the agent. */
const MOST_SENT_BACK = 1;
const SENT_BACK = 'question to a person';

/** One agent process, its reviews of its own work, and what the advisory checks say of it; null: go on. */
export async function iterate(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
): Promise<StopReason | null> {
  const before = attempt.tree;
  const result = await runMaker(deps, base, request, attempt);
  const taken = await takeIn(deps, base, request, attempt, result);
  if (taken !== 'goes-on') return taken;
  const changed = attempt.tree !== before;
  const stopReason = await judgeIteration(deps, base, request, attempt, result);
  if (isPoliteEnding({ report: result.report, changed, passed: stopReason === 'done' })) attempt.politeEndings++;
  return stopReason;
}

async function judgeIteration(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
  result: IterationResult,
): Promise<StopReason | null> {
  if (attempt.tree === attempt.baseTree) {
    attempt.note =
      result.report.status === 'ok' ? 'nothing was changed' : `the agent ${describeExit(result, deps.secrets)}`;
    return result.report.status === 'ok' ? 'no-change' : 'agent-error';
  }
  const reviewed = await reviewItself(deps, base, request, attempt);
  return reviewed === 'goes-on' ? assess(deps, base, request, attempt) : reviewed;
}

/**
 * Rounds of self-review: the same agent with an empty memory reads its change as a reviewer and mends it, before any
 * check sees it. A round that changes nothing is the last, and so is one that the budgets leave no room for.
 */
async function reviewItself(deps: LoopDeps, base: LoopBase, request: MakeRequest, attempt: Attempt): Promise<Taken> {
  const rounds = request.guidance?.selfReview ?? 0;
  for (let round = 0; round < rounds && overspentBudget(request.limits, attempt.usage) === null; round++) {
    const before = attempt.tree;
    const result = await runSelfReview(deps, base, request, attempt);
    const stopped = await takeIn(deps, base, request, attempt, result);
    const isChanged = attempt.tree !== before;
    const { rounds: done, changed, usage } = attempt.selfReview;
    attempt.selfReview = {
      rounds: done + 1,
      changed: changed + (isChanged ? 1 : 0),
      usage: addUsage(usage, iterationUsage(result)),
    };
    if (stopped !== 'goes-on') return stopped;
    if (attempt.tree === attempt.baseTree) {
      attempt.note = 'its own review took everything back';
      return 'no-change';
    }
    if (!isChanged) break;
  }
  return 'goes-on';
}

/** What a process leaves the attempt at: why it ends, null for another iteration, or the rest of this one. */
type Taken = StopReason | null | 'goes-on';

/** Counts a process and reads what it left: notes, the work tree, a question. */
async function takeIn(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
  result: IterationResult,
): Promise<Taken> {
  attempt.usage = addUsage(attempt.usage, iterationUsage(result));
  attempt.metering = meteringOf(result, attempt.metering);
  if (result.notes !== '') attempt.notes = withoutSecrets(result.notes, deps.secrets);
  attempt.interrupt = null;
  try {
    const { tree: left } = await base.repository.snapshot(attempt.workspace, base.sha);
    const tree = await withEarlierInstructions(base, { before: attempt.tree, left });
    if (await leaks(deps, base, tree)) {
      // What it had before is clean, and the work tree is not: nothing is built on it any more.
      attempt.note = 'the change holds a secret that the agent should not know';
      return 'agent-error';
    }
    attempt.tree = tree;
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    attempt.note = error.message;
    return 'agent-error';
  }
  if (result.stopReason === 'interrupted' && result.interrupt !== null) {
    return hearQuestion(deps, request, attempt, result.interrupt);
  }
  if (result.stopReason === 'agent-error') attempt.note = `the agent ${describeExit(result, deps.secrets)}`;
  return result.stopReason ?? 'goes-on';
}

/**
 * A question that shows that a person is needed ends the attempt. Any other goes back to the agent as a failure to
 * answer, once; then the attempt has failed like any other (seed 004: "everything else is a fake blocker").
 */
function hearQuestion(
  deps: LoopDeps,
  { item }: MakeRequest,
  attempt: Attempt,
  asked: ParsedInterrupt,
): StopReason | null {
  const { interrupt, problem } = asked;
  const lacking = interrupt === null ? [`readable JSON (${problem})`] : missingFromBlock(interrupt);
  if (interrupt !== null && lacking.length === 0) {
    attempt.interrupt = withoutSecrets(readAgentInterrupt(deps, item, interrupt), deps.secrets);
    return 'interrupted';
  }
  attempt.politeEndings++;
  attempt.sentBack++;
  const lacks = `it lacks ${lacking.join('; ')}`;
  attempt.note = `the agent says that it is blocked, but ${lacks}`;
  deps.log.info(`${item.id}: a question is sent back: ${lacks}`);
  if (attempt.sentBack > MOST_SENT_BACK) return 'no-progress';
  const output = `Your question was not put to anybody: ${lacks}. Go on with the work, by another way if need be.`;
  const others = attempt.failures.filter(({ check }) => check !== SENT_BACK);
  attempt.failures = [{ check: SENT_BACK, command: null, output }, ...others];
  return null;
}

/** Whether a change would carry a secret of ours into a commit, where nobody can take it back. */
async function leaks(deps: LoopDeps, base: LoopBase, tree: string): Promise<boolean> {
  if (deps.secrets.length === 0) return false;
  return holdsSecret((await base.repository.makePatch(base.sha, tree)).toString('utf8'), deps.secrets);
}

/**
 * Advisory only: the gate judges later, on its own, with more than is shown here. The same failure twice, or a tree that
 * failed before, is no progress (seed 002).
 */
export async function assess(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
): Promise<StopReason | null> {
  const only = base.control.gates.filter((check) => !check.heldOut).map(({ name }) => name);
  if (only.length === 0) return 'done';
  const candidate = await keepCandidate(deps, base, { request, attempt }, null);
  const verdict = await judgeItem(deps, base, { candidate, box: request.box, only, heldOut: null });
  if (deps.signal.aborted) return 'cancelled';
  if (verdict.verdict === 'pass') return 'done';
  attempt.note = `did not pass: ${failing(verdict)
    .map(({ name }) => name)
    .join(', ')}`;
  if (verdict.failureClass === 'environment') return 'environment';
  const fingerprint = fingerprintOf(verdict);
  const stuck = attempt.judged.has(attempt.tree) || fingerprint === attempt.fingerprint;
  attempt.judged.add(attempt.tree);
  attempt.fingerprint = fingerprint;
  attempt.failures = failuresOf(verdict);
  return stuck ? 'no-progress' : null;
}

function failing(verdict: Verdict): Verdict['checks'] {
  return verdict.checks.filter((check) => check.required && check.verdict !== 'pass');
}

/** The same failures in the same words, times and other numbers aside. */
function fingerprintOf(verdict: Verdict): string {
  const words = failing(verdict).map(({ name, findings }) =>
    [name, ...findings.map(({ message }) => message)].join('\n'),
  );
  return sha256(words.join('\n').replace(/\d+/g, '0'));
}
