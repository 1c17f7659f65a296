import { ProposalDraft, ProposalReview } from '@loop-actions/contract';
import { type Answer, addCallUsage, type CallUsage, NOTHING_USED, type StructuredQuestion } from '@loop-actions/model';
import type { RandomHex } from '@loop-actions/text';
import { draftProblems } from './check-draft.ts';
import {
  PLANNER_INSTRUCTIONS,
  type PlanningSubject,
  plannerPrompt,
  REVIEWER_INSTRUCTIONS,
  reviewerPrompt,
} from './plan-prompts.ts';

/** A model that answers one structured question. */
export type AskPlanner = <T>(question: StructuredQuestion<T>) => Promise<Answer<T>>;

export interface PlanningRoom {
  readonly planner: AskPlanner;
  readonly checker: AskPlanner;
  readonly random: RandomHex;
}

/** A plan that both models stand for, or why there is none. */
export type DraftedPlan =
  | { readonly kind: 'agreed'; readonly draft: ProposalDraft; readonly rounds: number; readonly usage: CallUsage }
  | { readonly kind: 'unsettled'; readonly reason: string; readonly rounds: number; readonly usage: CallUsage };

const MOST_ROUNDS = 3;
const CALL = { maxOutputTokens: 12_000, timeoutMs: 180_000 } as const;

/**
 * One model drafts, code and another model look at the draft, and what they find goes back, three times at most. What
 * they don't agree on is no plan.
 */
export async function draftProposal(subject: PlanningSubject, room: PlanningRoom): Promise<DraftedPlan> {
  let usage = NOTHING_USED;
  let last: { readonly draft: ProposalDraft; readonly findings: readonly string[] } | null = null;
  for (let rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
    const drafted: Answer<ProposalDraft> = await room.planner({
      instructions: PLANNER_INSTRUCTIONS,
      prompt: plannerPrompt(subject, last, room.random),
      ...{ name: 'plan', schema: ProposalDraft, ...CALL },
    });
    usage = addCallUsage(usage, drafted.usage);
    if (drafted.kind === 'no-answer') {
      return { kind: 'unsettled', reason: `the planner gave no plan: ${drafted.reason}`, rounds, usage };
    }
    const draft: ProposalDraft = drafted.value;
    const problems = draftProblems(draft, subject.forbidden);
    if (problems.length > 0) {
      last = { draft, findings: problems.slice(0, 20) };
      continue;
    }
    const reviewed = await room.checker({
      instructions: REVIEWER_INSTRUCTIONS,
      prompt: reviewerPrompt(subject, draft, room.random),
      ...{ name: 'review', schema: ProposalReview, ...CALL },
    });
    usage = addCallUsage(usage, reviewed.usage);
    if (reviewed.kind === 'no-answer') {
      return { kind: 'unsettled', reason: `nobody reviewed the plan: ${reviewed.reason}`, rounds, usage };
    }
    const { verdict, findings } = reviewed.value;
    if (verdict === 'accept' && findings.length === 0) return { kind: 'agreed', draft, rounds, usage };
    last = { draft, findings: findings.length > 0 ? findings : ['the second model does not accept it'] };
  }
  const reason = `planner and checker did not agree in ${MOST_ROUNDS} rounds; last: ${last?.findings[0] ?? ''}`;
  return { kind: 'unsettled', reason, rounds: MOST_ROUNDS, usage };
}
