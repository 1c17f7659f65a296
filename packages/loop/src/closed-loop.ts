import { join } from 'node:path';
import type { AgentRuntime } from '@loop-actions/agent';
import {
  type AttemptReport,
  addUsage,
  type Budgets,
  type Interrupt,
  LoopError,
  NO_USAGE,
  type Plan,
  type RunReport,
  type StopReason,
  type Usage,
} from '@loop-actions/contract';
import type { Box } from '@loop-actions/process';
import type { OracleDecision } from '@loop-actions/verifier';
import type { AgentChoice } from './agent/agent-choice.ts';
import { openAgent } from './agent/open-agent.ts';
import { attemptItem, type ItemResult } from './attempt-item.ts';
import type { GivenChecker } from './attempt-request.ts';
import { budgetLeft, leaseBudgets, overspentBudget, tightestBudgets } from './context/budgets.ts';
import type { LoopBase, LoopDeps, LoopWriters } from './context/loop-context.ts';
import { askOracle } from './decide/ask-oracle.ts';
import { oracleRules } from './decide/oracle-rules.ts';
import { openBox, requireSecret } from './judge/check-room.ts';
import { openLive } from './live/open-live.ts';
import type { Guidance } from './make/attempt.ts';
import { plannedWork } from './make/earlier-work.ts';
import { whyHeld } from './overrides/hold-back.ts';
import type { PlanRequest } from './plan/plan-request.ts';
import { type PlannedRun, planRun } from './plan/plan-run.ts';
import type { PublishOptions } from './publish/publish-candidate.ts';
import { blankReport, politeEndingsOf, usageOfJudging } from './record/run-report.ts';
import { savePlan, saveReport } from './record/save-run.ts';
import { type CheckerInputs, isCheckerGiven, openChecker } from './review/open-checker.ts';
import { reviewLimits } from './review/review-limits.ts';

export interface ClosedLoopRequest {
  readonly plan: PlanRequest;
  /** Without a command and with the agent `command` there is none, which is enough where nothing is to be made. */
  readonly agent: AgentChoice;
  /** Inputs `checker-…`. */
  readonly checker: CheckerInputs;
  /** Inputs `instructions`, `context`, `self-review`. */
  readonly guidance: Guidance;
  readonly heldOut: string | null;
  readonly publish: PublishOptions;
  /** Decide and make everything, write nothing. */
  readonly dryRun: boolean;
}

export interface ClosedLoop {
  readonly planned: PlannedRun;
  readonly results: readonly ItemResult[];
  readonly oracle: OracleDecision;
  readonly report: RunReport;
  readonly box: Box | null;
  /** What went wrong on our side, not the candidate's; the step is red for it, after everything was recorded. */
  readonly faults: readonly unknown[];
}

/** One pass: triage → make → gate → publish → oracle → remember (DESIGN §2), on one runner. */
export async function runClosedLoop(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: ClosedLoopRequest,
): Promise<ClosedLoop> {
  const startedAt = deps.clock.now();
  const wanted = await planRun(deps, base, writers, request.plan);
  const runtime = await runtimeFor(deps, wanted, request.agent);
  const checker = runtime === null ? null : await checkerFor(deps, base, wanted, request.checker);
  const planned = request.dryRun ? wanted : await savePlan(deps, base, writers, wanted);
  if (runtime !== null) await requireSecret(deps, base, request.heldOut);
  const box = runtime === null ? null : await openBox(deps, request.heldOut === null ? [] : [request.heldOut]);
  const { results, faults, stopReason } =
    runtime === null || box === null
      ? { results: [], faults: [], stopReason: null }
      : await attemptItems(deps, base, writers, request, planned, { runtime, box, checker });
  const batch = planned.decisions.map(({ item }) => item);
  const oracle = await askOracle(writers.github, {
    batch,
    baseRef: base.ref,
    ...oracleRules(base.control.spec.rules),
    verifyLive: openLive(deps, writers.github, {
      baseRef: base.ref,
      base: { spec: base.control.spec },
      verify: 'spec',
      mode: request.dryRun ? 'shadow' : planned.plan.mode,
      openRoom: async () => base,
    }),
  });
  const own = composeReport(deps, base, planned, results, { oracle, stopReason, startedAt });
  const report = request.dryRun ? own : await saveReport(writers, own, planned.plan);
  return { planned, results, oracle, report, box, faults };
}

/** The agent is only needed where the plan has work; a loop in shadow mode starts without one. */
async function runtimeFor(deps: LoopDeps, planned: PlannedRun, agent: AgentChoice): Promise<AgentRuntime | null> {
  if (planned.plan.items.length === 0) return null;
  if (agent.agent !== 'command' || agent.agentCommand !== undefined) return openAgent(deps, agent, planned.limits);
  throw new LoopError('E_INPUT_MISSING', {
    message: `the loop selected ${planned.plan.items.length} items, but no agent is given`,
    remedy: 'Set the input `agent-command`, or `mode: shadow` to only report.',
  });
}

/** Found before anything starts, so that a command that can't be read costs nothing. */
async function checkerFor(
  deps: LoopDeps,
  base: LoopBase,
  { limits }: PlannedRun,
  wanted: CheckerInputs,
): Promise<GivenChecker | null> {
  const { spec } = base.control;
  if (!isCheckerGiven(spec, wanted)) return null;
  const most = { spec, given: wanted.budgets, attempt: limits, made: NO_USAGE, reviewed: NO_USAGE };
  return { given: wanted.budgets, checker: await openChecker(deps, spec, wanted, reviewLimits(most)) };
}

interface Worker {
  readonly runtime: AgentRuntime;
  readonly box: Box;
  readonly checker: GivenChecker | null;
}

async function attemptItems(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: ClosedLoopRequest,
  planned: PlannedRun,
  worker: Worker,
) {
  const results: ItemResult[] = [];
  const faults: unknown[] = [];
  const bound = { ...base, quarantined: planned.plan.quarantined ?? [] };
  let stopReason: StopReason | null = null;
  for (const item of planned.plan.items) {
    stopReason = stopBefore(deps, base, results) ?? overspent(planned, results);
    if (stopReason !== null) break;
    const result = await deps.log.group(`Item ${item.id}`, () =>
      attemptItem(deps, bound, writers, {
        plan: planned.plan,
        item,
        work: plannedWork(item, planned.work.get(item.id) ?? new Map()),
        ...worker,
        limits: tightestBudgets(leftForItem(planned, results), leaseBudgets(item.lease)),
        guidance: request.guidance,
        heldOut: request.heldOut,
        publish: request.publish,
        dryRun: request.dryRun,
        directory: join(base.workRoot, `item-${item.number}`),
      }),
    );
    results.push(result);
    faults.push(...result.faults);
  }
  return { results, faults, stopReason: stopReason ?? stopBefore(deps, base, results) };
}

/** An agent that overspends its lease takes from those after it: the run's limit holds all the same (DESIGN rule 4). */
function leftForItem({ limits, plan }: PlannedRun, results: readonly ItemResult[]): Budgets {
  const { maxTokens = null, maxCostUsd = null } = budgetLeft(limits, chargedTo(plan, results));
  return { ...limits, maxTokens, maxCostUsd };
}

/** An item that nothing is left for is not begun, so that it doesn't count as one that failed. */
function overspent({ limits, plan }: PlannedRun, results: readonly ItemResult[]): StopReason | null {
  const { maxTokens, maxCostUsd } = limits;
  const budgets = { ...NO_BUDGETS, maxTokens, maxCostUsd };
  return results.length === 0 ? null : overspentBudget(budgets, chargedTo(plan, results));
}

/** What items are charged with: what they spent, and all of their lease where nobody can tell. */
function chargedTo(plan: Plan, results: readonly ItemResult[]): Usage {
  const leases = new Map(plan.items.map(({ id, lease }) => [id, lease]));
  return results.reduce((sum, { report: { item, usage } }) => {
    const tokens = usage.tokens ?? leases.get(item)?.tokens ?? null;
    const costUsd = usage.costUsd ?? leases.get(item)?.costUsd ?? null;
    return addUsage(sum, { ...usage, tokens, costUsd });
  }, NO_USAGE);
}

const NO_BUDGETS = tightestBudgets();

function spentBy(results: readonly ItemResult[]): Usage {
  return results.reduce((sum, { report }) => addUsage(sum, report.usage), NO_USAGE);
}

/** The spec's stop conditions that hold for a whole run. */
function stopBefore(deps: LoopDeps, base: LoopBase, results: readonly ItemResult[]): StopReason | null {
  if (deps.signal.aborted) return 'cancelled';
  const broken = results.at(-1)?.report.checks.some((check) => check.required && check.failureClass === 'environment');
  return broken === true && base.control.spec.stopConditions.includes('gate-environment-failure')
    ? 'environment'
    : null;
}

function composeReport(
  deps: LoopDeps,
  base: LoopBase,
  planned: PlannedRun,
  results: readonly ItemResult[],
  end: { readonly oracle: OracleDecision; readonly stopReason: StopReason | null; readonly startedAt: number },
): RunReport {
  const { clock } = deps;
  const attempts: readonly AttemptReport[] = results.map(({ report }) => report);
  const interrupts: readonly Interrupt[] = results.flatMap(({ interrupt }) => (interrupt === null ? [] : [interrupt]));
  const judging = planned.judging === null ? [] : [planned.judging.report];
  const usage = addUsage(spentBy(results), usageOfJudging(judging));
  const opened = attempts.filter(({ pullRequest }) => pullRequest !== null).length;
  const { maxPullRequests } = planned.limits;
  const { oracle } = end;
  return {
    ...blankReport(deps, base, planned.plan),
    startedAt: new Date(end.startedAt).toISOString(),
    endedAt: new Date(clock.now()).toISOString(),
    decisions: [...planned.decisions],
    attempts: [...attempts],
    ...politeEndingsOf(attempts),
    ...(judging.length === 0 ? {} : { judging }),
    interrupts: [...(planned.plan.mode === 'shadow' ? [] : planned.interrupts), ...interrupts],
    oracle: {
      done: oracle.done,
      reason: oracle.reason,
      remaining: oracle.remaining,
      waiting: oracle.waiting,
      humanGated: oracle.humanGated,
    },
    stopReason: end.stopReason ?? whyHeld(planned.breaker, planned.plan),
    usage,
    budgetLeft: {
      ...budgetLeft(planned.limits, spentBy(results)),
      maxPullRequests: maxPullRequests === null ? null : Math.max(0, maxPullRequests - opened),
    },
  };
}
