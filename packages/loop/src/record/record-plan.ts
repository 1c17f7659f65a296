import { type LoopState, type Plan, resetAttempts, setItem } from '@loop-actions/contract';
import type { AnsweredEscalation } from '../answers/answered-escalations.ts';
import type { PlannedRun } from '../plan/plan-run.ts';

/** What the state keeps of a plan. */
export interface PlanToRecord extends Pick<PlannedRun, 'plan' | 'decisions'> {
  readonly answered: readonly Pick<AnsweredEscalation, 'item' | 'person' | 'at' | 'by'>[];
}

/** The state with a plan in it. In shadow mode no item changes: nobody was asked, so none may wait for an answer. */
export function recordPlan(state: LoopState, planned: PlanToRecord): LoopState {
  const { plan, decisions, answered } = planned;
  const escalated = decisions.filter(({ outcome }) => outcome === 'escalated');
  if (plan.mode === 'shadow') return state;
  let next = state;
  for (const { item, person, at, by } of answered) {
    const reason = by === 'label' ? 'took the label loop:escalated off' : 'answered in a comment';
    next = resetAttempts(next, item, { person, at, reason });
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
