import { escapeMarkdown } from '@loop-actions/action-kit';
import { describeSelfReview, describeUsage } from '../publish/pull-request-text.ts';
import type { MadeCandidate } from './make-candidate.ts';

/** What an attempt came to, for the summary of its job: how it ended, what it spent, what its own reviews did. */
export function summarizeMade(
  item: string,
  status: string,
  { stopReason, note, usage, candidate }: Pick<MadeCandidate, 'stopReason' | 'note' | 'usage' | 'candidate'>,
): string {
  return [
    `## Maker: ${escapeMarkdown(item)} ${status}`,
    `${stopReason}: ${escapeMarkdown(note)}`,
    `**Cost.** ${describeUsage({ usage })}`,
    describeSelfReview(candidate.manifest),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
