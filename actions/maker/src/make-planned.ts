import { join } from 'node:path';
import { type ActionDeps, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS, type StopReason } from '@loop-actions/contract';
import type { MadeCandidate } from '@loop-actions/loop';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { takePlan } from '@loop-actions/loop/plan/open-plan';
import { planItem } from '@loop-actions/loop/plan/plan-files';
import { handOn } from './hand-on.ts';
import type { Result, Values } from './values.ts';

/** Makes a candidate for an item of the plan. */
export async function makePlanned(
  values: Values,
  given: { readonly plan: string; readonly item: string },
  action: ActionDeps,
): Promise<Result> {
  const deps = loopDeps(action, values.apiKey === undefined ? [] : [values.apiKey]);
  const taken = await takePlan({ plan: given.plan, planDigest: values.planDigest }, action);
  const { plan } = taken;
  const planned = planItem(plan, given.item);
  // Run again alone, the job works from the plan of an earlier try, and makes a later attempt.
  const item = { ...planned, attempt: Math.max(planned.attempt, deps.context.runAttempt) };
  // Loaded once there is something to make: an action with nothing to do starts in half the time.
  const {
    budgetLeft,
    findEarlierWork,
    guidanceOf,
    makeCandidate,
    makerBudgets,
    openAgent,
    openBase,
    openBox,
    readFailures,
    routeAgent,
    summarizeMade,
    tightestBudgets,
    withDefaultBudgets,
  } = await import('@loop-actions/loop');
  // The trial runs of the box wait for processes, and so does git.
  const [base, box] = await Promise.all([
    openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan }),
    openBox(deps),
  ]);
  const { lease } = item;
  const { spec } = base.control;
  const attempt = withDefaultBudgets(
    tightestBudgets(
      spec.budgets,
      {
        maxIterations: values.maxIterations ?? null,
        maxToolCalls: values.maxToolCalls ?? null,
        maxRuntimeMs: values.maxRuntime ?? null,
        maxTokens: values.maxTokens ?? null,
        maxCostUsd: values.maxCost ?? null,
      },
      { maxRuntimeMs: lease.runtimeMs, maxTokens: lease.tokens, maxCostUsd: lease.costUsd },
    ),
  );
  const limits = makerBudgets(spec.rules, attempt);
  const runtime = await openAgent(deps, routeAgent(spec.rules, 'maker', values), limits);
  const { context, log } = deps;
  const { gateVerdict } = values;
  const failures =
    gateVerdict === undefined
      ? []
      : await readFailures(
          {
            directory: await takeOver({ nameOrDirectory: gateVerdict, kind: 'verdict', context, log }),
            digest: values.gateVerdictDigest,
          },
          { gates: base.control.gates, maxTokens: limits.maxTokens, secrets: deps.secrets },
        );
  const hand = handOn(action, { name: ARTIFACTS.candidate(item.id), upload: values.upload });
  const made = await makeCandidate(deps, base, {
    item,
    runtime,
    box,
    limits,
    failures,
    guidance: guidanceOf(values),
    work: await findEarlierWork(action, { plan, item, directory: taken.directory }),
    directory: join(base.workRoot, 'candidate'),
    kept: hand.inProgress,
  });
  const handed = await hand.finally(made.candidate);
  const { manifest } = handed;
  action.summary.add(summarizeMade(item.id, statusOf(made), made));
  return {
    status: statusOf(made),
    stoppedReason: made.stopReason,
    startedFrom: made.start.from,
    candidate: handed.handle,
    directory: handed.directory,
    candidateDigest: manifest.digest,
    baseSha: manifest.baseSha,
    tree: manifest.tree,
    interrupt: made.interrupt,
    box: box.strength,
    iterations: made.usage.iterations,
    toolCalls: made.usage.toolCalls,
    tokens: made.usage.tokens,
    costUsd: made.usage.costUsd,
    costKnown: made.usage.costUsd !== null,
    metering: made.metering,
    budgetLeft: budgetLeft(limits, made.usage),
    selfReview: manifest.selfReview,
  };
}

function statusOf({
  stopReason,
  changed,
}: MadeCandidate): 'candidate' | 'no-change' | 'interrupt' | 'stopped' | 'failed' {
  const ended: Partial<Record<StopReason, 'candidate' | 'no-change' | 'interrupt' | 'failed'>> = {
    done: 'candidate',
    'no-change': 'no-change',
    interrupted: 'interrupt',
    'agent-error': 'failed',
  };
  return ended[stopReason] ?? (changed ? 'stopped' : 'no-change');
}
