import { escapeMarkdown } from '@loop-actions/action-kit';
import { type Demotion, LABELS, type PromotionEvidence, type RolloutReport } from '@loop-actions/contract';
import { sanitizeOutbound } from '@loop-actions/text';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What a person reads of the rollout in the summary; empty where there is nothing to say. */
export function describeRolloutReport({ demotions, promotion }: RolloutReport): string {
  const lost = demotions.map(
    ({ from, to, reason, cause }) => `- from \`${from}\` to \`${to}\` (${cause}): ${escapeMarkdown(reason)}`,
  );
  return [
    lost.length === 0
      ? ''
      : `**Authority was taken from this loop** (docs/rollout.md says how it is given back):\n\n${lost.join('\n')}`,
    promotion === null ? '' : describePromotion(promotion),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describePromotion({ from, to, decided, agreed, lower, upper, needed, proposed }: PromotionEvidence): string {
  const what = from === 'shadow' ? 'tickets it would have picked' : 'pull requests';
  if (decided === 0) return `No evidence for \`${to}\` yet: people have settled none of the ${what}.`;
  const figure = `of ${decided} ${what} that people have settled, ${agreed} agree: ${percent(agreed / decided)} (95%: ${percent(lower)} to ${percent(upper)})`;
  if (proposed) return `**Promotion proposed** to \`${to}\`: ${figure}. A person decides, by changing the spec.`;
  return `Not enough evidence for \`${to}\`: ${figure}; needed are ${needed.decided} with surely ${percent(needed.agreement)}.`;
}

/** The issue that tells people of a demotion, and how to lift it. */
export function demotionIssue(demotion: Demotion): { readonly title: string; readonly body: string } {
  const { from, to, cause, reason, evidence, run } = demotion;
  const inert = (text: string) => sanitizeOutbound(text, { maxChars: 500 }).text;
  return {
    title: `The loop stepped down from ${from} to ${to}`,
    body: [
      `**The loop was ${cause === 'too-expensive' ? 'too expensive to review' : cause}.** ${inert(reason)}.`,
      `What was counted:\n${evidence.map((line) => `- ${inert(line)}`).join('\n')}`,
      `It runs no higher than \`${to}\` since run ${inert(run)}, whatever the spec says.`,
      `**To give the authority back** (write access needed), take the label \`${LABELS.demoted}\` off this issue; what was counted until then counts no more. Closing the issue alone changes nothing.`,
    ].join('\n\n'),
  };
}
