import { details, escapeMarkdown, table } from '@loop-actions/action-kit';
import type { Autonomy, AutonomyDecision } from '@loop-actions/contract';

const WORDS: Readonly<Record<AutonomyDecision, string>> = {
  'auto-merge': 'may be merged without a person',
  'human-review': 'needs a person’s review',
  never: 'is never merged automatically',
};

/** What a decision means for a change, as the end of a sentence. */
export function describeDecision(decision: AutonomyDecision): string {
  return WORDS[decision];
}

/** The weighing of a change, line by line. */
export function describeRisk({ risk, points, factors }: Autonomy): string {
  const rows = factors.map(({ axis, factor, value, points: adds, because }) => [
    axis,
    escapeMarkdown(factor),
    escapeMarkdown(value),
    adds === 0 ? '' : `+${adds}`,
    escapeMarkdown(because),
  ]);
  const lines = table(['axis', 'factor', 'value', 'points', 'because'], rows);
  return details(`Risk ${risk}: reversibility × blast radius = ${points}`, lines);
}
