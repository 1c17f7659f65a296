import { dirname, join } from 'node:path';
import {
  assemblePrompt,
  type EarlierChange,
  type IterationResult,
  type ParsedInterrupt,
  runIteration,
} from '@loop-actions/agent';
import {
  addUsage,
  isLoopError,
  missingFromBlock,
  type StopReason,
  sha256,
  specRole,
  type Verdict,
} from '@loop-actions/contract';
import { scopeRulesOf } from '@loop-actions/gate';
import { sanitizeInboundLine } from '@loop-actions/text';
import { agentEnvironment } from '../agent/agent-environment.ts';
import { readAgentInterrupt } from '../agent/agent-interrupt.ts';
import { iterationUsage } from '../agent/iteration-usage.ts';
import { meteringOf } from '../agent/metering.ts';
import { openMeter } from '../agent/open-meter.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { judgeItem } from '../judge/judge-item.ts';
import type { Attempt, MakeRequest } from './attempt.ts';
import { failuresOf } from './failures-of-verdict.ts';
import { keepCandidate } from './keep-candidate.ts';
import { isPoliteEnding } from './polite-ending.ts';
import type { Start } from './start-tree.ts';

/** How often in an attempt a question without evidence goes back to the agent. */
const MOST_SENT_BACK = 1;
const SENT_BACK = 'question to a person';

/** One agent process and what the advisory checks say of its work; null: go on. */
export async function iterate(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
): Promise<StopReason | null> {
  const result = await runAgent(deps, base, request, attempt);
  const usage = iterationUsage(result);
  attempt.usage = addUsage(attempt.usage, usage);
  attempt.metering = meteringOf(result, attempt.metering);
  if (result.notes !== '') attempt.notes = result.notes;
  attempt.interrupt = null;
  const before = attempt.tree;
  try {
    attempt.tree = (await base.repository.snapshot(attempt.workspace, base.sha)).tree;
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    attempt.note = error.message;
    return 'agent-error';
  }
  if (result.stopReason === 'interrupted' && result.interrupt !== null) {
    return hearQuestion(deps, request, attempt, result.interrupt);
  }
  if (result.stopReason !== null) {
    if (result.stopReason === 'agent-error') attempt.note = `the agent ${describeExit(result)}`;
    return result.stopReason;
  }
  const stopReason = await judgeIteration(deps, base, request, attempt, { result, before });
  const changed = attempt.tree !== before;
  if (isPoliteEnding({ report: result.report, changed, passed: stopReason === 'done' })) attempt.politeEndings++;
  return stopReason;
}

async function judgeIteration(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
  { result, before }: { readonly result: IterationResult; readonly before: string },
): Promise<StopReason | null> {
  if (attempt.tree === attempt.baseTree) {
    attempt.note = result.report.status === 'ok' ? 'nothing was changed' : `the agent ${describeExit(result)}`;
    return result.report.status === 'ok' ? 'no-change' : 'agent-error';
  }
  return assess(deps, base, request, attempt, before);
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
    attempt.interrupt = readAgentInterrupt(deps, item, interrupt);
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

/**
 * Advisory only: the gate judges later, on its own, with more than is shown here. `before` is the tree of the iteration
 * before, to tell progress by; null: there was none.
 */
export async function assess(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
  before: string | null,
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
  const stuck = attempt.tree === before || fingerprint === attempt.fingerprint;
  attempt.fingerprint = fingerprint;
  attempt.failures = failuresOf(verdict);
  return stuck ? 'no-progress' : null;
}

async function runAgent(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
): Promise<IterationResult> {
  const { item, limits } = request;
  const { spec, policy, gates } = base.control;
  const iteration = attempt.usage.iterations + 1;
  const scope = scopeRulesOf({ ...spec, rules: [...spec.rules, ...policy] });
  const prompt = assemblePrompt({
    item,
    spec: { purpose: spec.purpose, gates },
    answers: item.answers ?? [],
    previousAttempts: item.previousAttempts,
    failures: attempt.failures,
    forbidden: [...scope.never, ...scope.controlFiles, ...base.quarantined],
    notes: attempt.notes,
    earlier: earlierChange(attempt.start),
    random: (bytes) => deps.random.token(bytes),
  });
  deps.log.progress(`${item.id}: iteration ${iteration} starts`);
  const elapsed = deps.clock.now() - attempt.startedAt;
  return runIteration({
    runtime: request.runtime,
    box: request.box,
    task: {
      prompt,
      workspace: attempt.workspace,
      exchange: join(dirname(attempt.workspace), `exchange-${iteration}`),
      iteration,
      role: 'maker',
      model: specRole(spec.rules, 'maker')?.model ?? null,
      env: agentEnvironment(deps),
    },
    budgets: {
      deadlineMs: Math.max(1, (limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY) - elapsed),
      maxToolCalls: limits.maxToolCalls,
      meter: openMeter(limits, attempt.usage),
    },
    signal: deps.signal,
    log: (event) => attempt.transcript.add(iteration, event),
  });
}

function earlierChange({ from, patch }: Start): EarlierChange | null {
  if (from === 'work') return { inTree: true };
  return patch === null ? null : { inTree: false, patch };
}

function failing(verdict: Verdict): Verdict['checks'] {
  return verdict.checks.filter((check) => check.required && check.verdict !== 'pass');
}

/** The same failures in the same words, times and other numbers aside: no progress (seed 002). */
function fingerprintOf(verdict: Verdict): string {
  const words = failing(verdict).map(({ name, findings }) =>
    [name, ...findings.map(({ message }) => message)].join('\n'),
  );
  return sha256(words.join('\n').replace(/\d+/g, '0'));
}

/** How an agent ended, with its last words where it says that it failed. */
function describeExit({ outcome, report }: IterationResult): string {
  const said = report.status === 'ok' ? '' : sanitizeInboundLine(report.finalText, { maxChars: 300 }).text.trim();
  const words = said === '' ? '' : `: ${said}`;
  if (outcome.ended !== 'exited') return `ended by ${outcome.ended}${words}`;
  return `${outcome.signal === null ? `exited with ${outcome.exitCode}` : `was killed by ${outcome.signal}`}${words}`;
}
