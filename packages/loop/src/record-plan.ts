import { type LoopState, type Plan, resetAttempts, setCurrentRun, setItem } from '@loop-actions/contract';
import type { PlannedRun } from './plan-run.ts';

/**
 * The state with a plan in it. In shadow mode only the Current Run section changes: nobody was asked anything,
 * so no item may wait for an answer.
 */
export function recordPlan(state: LoopState, planned: PlannedRun): LoopState {
  const { plan, decisions, answered } = planned;
  const escalated = decisions.filter(({ outcome }) => outcome === 'escalated');
  let next = setCurrentRun(state, {
    runId: plan.run,
    mode: plan.mode,
    selectedItems: decisions.filter(({ outcome }) => outcome === 'selected').length,
    openedPullRequests: 0,
    escalations: escalated.length,
  });
  if (plan.mode === 'shadow') return next;
  for (const { item, person, at } of answered) {
    next = resetAttempts(next, item, { person, at, reason: 'took the label loop:escalated off' });
    next = setItem(next, item, { status: 'ready', reason: null, nextAction: null });
  }
  for (const { item, reason, rule } of escalated) {
    next = setItem(next, item, {
      status: 'escalated',
      reason: rule === null ? reason : `${reason} (${rule})`,
      nextAction: 'human review required before agent work',
    });
  }
  for (const item of plan.items) next = setItem(next, item.id, selected(plan));
  return next;
}

function selected(plan: Plan) {
  return { status: 'selected', reason: `selected by run ${plan.run}`, nextAction: 'maker' } as const;
}
