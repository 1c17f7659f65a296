/**
 * The words of a question to a person, as they stand in a comment on its ticket. One part of the suite writes them, others
 * know the question and its reason by them, runs later.
 */

/** How a question begins; a reply that quotes it is known as one by these words. */
export const QUESTION_LEAD = 'The loop needs a person.';
const STUCK = 'The loop can’t go on by itself:';
const MAX_CHARS = 4000;

/** What a person is asked for this reason. */
export function questionFor(reason: string): string {
  return `What should happen here? ${STUCK} ${reason}.`.slice(0, MAX_CHARS);
}

/** The reason in a comment that asks, without the words that stand in each; null: it asks nothing. */
export function reasonInQuestion(comment: string): string | null {
  const lead = `**${QUESTION_LEAD}**`;
  const line = comment.split('\n').find((one) => one.startsWith(lead));
  if (line === undefined) return null;
  const question = line.slice(lead.length).trim();
  const at = question.indexOf(STUCK);
  const reason = at < 0 ? question : question.slice(at + STUCK.length).replace(/\.$/, '');
  return reason.trim() === '' ? null : reason.trim().slice(0, MAX_CHARS);
}
