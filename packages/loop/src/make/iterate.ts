import { dirname, join } from 'node:path';
import { assemblePrompt, type EarlierChange, type IterationResult, runIteration } from '@loop-actions/agent';
import { addUsage, isLoopError, type StopReason, sha256, type Verdict } from '@loop-actions/contract';
import { scopeRulesOf } from '@loop-actions/gate';
import { agentEnvironment } from '../agent/agent-environment.ts';
import { readAgentInterrupt } from '../agent/agent-interrupt.ts';
import { iterationUsage } from '../agent/iteration-usage.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { judgeItem } from '../judge/judge-item.ts';
import type { Attempt, MakeRequest } from './attempt.ts';
import { failuresOf } from './failures-of-verdict.ts';
import { keepCandidate } from './keep-candidate.ts';
import type { Start } from './start-tree.ts';

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
  if (result.notes !== '') attempt.notes = result.notes;
  if (result.interrupt !== null) attempt.interrupt = readAgentInterrupt(deps, request.item, result.interrupt);
  const before = attempt.tree;
  try {
    attempt.tree = (await base.repository.snapshot(attempt.workspace, base.sha)).tree;
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    attempt.note = error.message;
    return 'agent-error';
  }
  if (result.stopReason !== null) return result.stopReason;
  if (attempt.tree === attempt.baseTree) {
    attempt.note = result.report.status === 'ok' ? 'nothing was changed' : `the agent ${describeExit(result)}`;
    return result.report.status === 'ok' ? 'no-change' : 'agent-error';
  }
  return assess(deps, base, request, attempt, before);
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
      model: null,
      env: agentEnvironment(deps),
    },
    budgets: {
      deadlineMs: Math.max(1, (limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY) - elapsed),
      maxToolCalls: limits.maxToolCalls,
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

function describeExit({ outcome }: IterationResult): string {
  if (outcome.ended !== 'exited') return `ended by ${outcome.ended}`;
  return outcome.signal === null ? `exited with ${outcome.exitCode}` : `was killed by ${outcome.signal}`;
}
