import type { TicketView } from '../ticket/ticket-view.ts';

const PRIVATE_PLACES =
  /\bhttps?:\/\/(?:[\w-]+\.)*(?:slack\.com|atlassian\.net|notion\.(?:so|site)|docs\.google\.com|drive\.google\.com|sharepoint\.com|linear\.app|figma\.com|zoom\.us|teams\.microsoft\.com|localhost|(?:[\w-]+\.)?(?:internal|intranet|corp|local|lan))\b[^\s)>\]]{0,200}/i;
const TALKS =
  /\b(?:as (?:we )?(?:discussed|agreed|talked about)|per our (?:call|chat|meeting|discussion)|(?:see|from|in) (?:the |our |my )?(?:slack|teams|email|e-mail|DMs?|meeting|standup)\b|ask (?:me|@[\w-]+|[A-Z][a-z]+ (?:for|about)))[^.\n]{0,80}/i;

/** Words that point to a place or a talk the loop can't see; null: none do so clearly. */
export function screenContext({ title, body }: TicketView): string | null {
  const text = `${title}\n${body}`;
  return (PRIVATE_PLACES.exec(text) ?? TALKS.exec(text))?.[0].trim() ?? null;
}
