import { foldForDetection } from '@loop-actions/text';
import type { TicketView } from '../ticket/ticket-view.ts';

/** What no ticket says to a colleague, and much that is said to a model. */
const SIGNS = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|prior|above|earlier|all|your|these|the)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?)\b/,
  /\b(?:you are|act as|pretend to be) (?:now )?(?:an? )?(?:ai|llm|assistant|classifier|language model|judge)\b/,
  /\b(?:answer|respond|reply|say|output|return)\b.{0,30}(?:["'“`]?(?:no|pass)["'”`]?)\b.{0,40}\b(?:to|for|on)\b.{0,20}\b(?:all|every|each|the)\b.{0,20}\b(?:rules?|questions?)\b/,
  /["']?(?:answer|verdict)["']?\s*:\s*["'](?:no|pass)["']/,
  /\bnote to (?:the )?(?:ai|llm|classifier|model|bot|agent|reviewer model)\b/,
  /\b(?:system|developer) (?:prompt|message|instruction)s?\s*:/,
];

/** Words with which a ticket speaks to whoever judges it; null: it does not. */
export function addressesJudge({ title, body }: TicketView): string | null {
  for (const line of [title, ...body.split('\n')]) {
    const folded = foldForDetection(line);
    if (SIGNS.some((sign) => sign.test(folded))) return line.trim().slice(0, 160);
  }
  return null;
}
