import type { Decision, Interrupt, StateItem } from '@loop-actions/contract';
import { STATE_PATHS } from '@loop-actions/contract';
import type { StateSnapshot } from '@loop-actions/state';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { askAgain, escalate } from './escalation.ts';
import { guessCategory } from './guess-category.ts';
import { pendingQuestion } from './pending-question.ts';
import { planningCandidates } from './planning-candidates.ts';

/** The questions that these items wait with. */
export async function pendingQuestions(
  deps: LoopDeps,
  snapshot: Pick<StateSnapshot, 'readFile'>,
  items: readonly StateItem[],
): Promise<readonly Interrupt[]> {
  if (items.length === 0) return [];
  const ledger = await snapshot.readFile(STATE_PATHS.interrupts);
  const at = { run: deps.context.runId, time: new Date(deps.clock.now()).toISOString() };
  return items.map((item) => pendingQuestion(item, ledger, at));
}

/** The way out where a ticket is too large or too vague. */
const PLAN_IT = 'Write down what it lacks; or comment `/plan`, and sub-issues are proposed that the loop can take.';

/** The questions of what a selection puts to a person. */
export function escalations(
  deps: LoopDeps,
  { control }: Pick<LoopBase, 'control'>,
  decisions: readonly Decision[],
  items: ReadonlyMap<string, StateItem>,
): readonly Interrupt[] {
  const at = new Date(deps.clock.now()).toISOString();
  const rules = new Map(
    [...control.spec.rules, ...control.policy].map((rule) => [`${rule.position.file}:${rule.position.line}`, rule]),
  );
  const toPlan = new Set(planningCandidates(decisions, [...rules.values()]));
  return decisions
    .filter(({ outcome }) => outcome === 'escalated')
    .map(({ item, reason, rule }) => {
      const question = escalate({
        item,
        run: deps.context.runId,
        at,
        raisedBy: 'triage',
        category: guessCategory({ rule: rules.get(rule ?? '') ?? null, failureClass: null, stopReason: null }),
        reason,
        rule,
        tried: [],
        evidence: [],
      });
      const wall = toPlan.has(item) ? { wall: PLAN_IT } : {};
      return askAgain({ ...question, ...wall }, items.get(item)?.resets.length ?? 0);
    });
}
