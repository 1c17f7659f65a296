import type { FoundPattern } from '../pattern/find-patterns.ts';
import { inertMarkdown, occurrenceList, sentence, slugOf } from './fix-text.ts';

/** The next free number of a folder of decision records, four digits. */
export function nextAdrNumber(files: readonly string[]): string {
  const numbers = files.flatMap((file) => Number(/(?:^|\/)(\d{4})-[^/]*\.md$/.exec(file)?.[1] ?? 0));
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
}

/** A decision record in the format of MADR 4, filled from the evidence; what only people can say is left open. */
export function writeAdr(
  { pattern, occurrences }: FoundPattern,
  at: { readonly number: string; readonly date: string },
): { readonly name: string; readonly text: string } {
  const title = sentence(pattern.name).replace(/[.?!]$/, '');
  const options = optionsIn(occurrences);
  const text = [
    `---\nstatus: proposed\ndate: ${at.date}\ndecision-makers: to be named\n---`,
    `# ${title}`,
    `## Context and Problem Statement\n\nThe loop had to stop ${occurrences.length} times for the same reason: ${inertMarkdown(pattern.why)}. It asked:\n\n${occurrenceList(occurrences)}\n\nWhat holds from now on, so that it need not ask again?`,
    ...answersOf(occurrences),
    `## Decision Drivers\n\n- The loop stopped on ${pattern.places} tickets or changes${pattern.costUsd === null ? '' : `, which cost $${pattern.costUsd.toFixed(2)}`}.\n- Until this is decided, each further ticket of the kind stops as well.`,
    `## Considered Options\n\n${options.map((option) => `- ${option}`).join('\n')}`,
    '## Decision Outcome\n\nChosen option: none yet. Whoever decides replaces this sentence, says why, and sets the status to accepted.',
    '### Consequences\n\n- Good, because the loop finds the answer here instead of asking.\n- Bad, because a decision that no longer fits has to be superseded.',
    `### Confirmation\n\nThe class \`${pattern.id}\` does not come back: the report counts it each week.`,
    `## Open Questions\n\n${occurrences
      .slice(0, 5)
      .map(({ text: asked }) => `- ${sentence(asked)}`)
      .join('\n')}`,
  ].join('\n\n');
  return { name: `${at.number}-${slugOf(pattern.name)}.md`, text: `${text}\n` };
}

/** What people said each time: the decision is often there already, only nobody wrote it down. */
function answersOf(occurrences: FoundPattern['occurrences']): readonly string[] {
  const answered = occurrences.filter(({ answer }) => answer.trim() !== '').slice(-5);
  if (answered.length === 0) return [];
  const lines = answered.map(({ at, answer }) => `- ${at.slice(0, 10)}: “${inertMarkdown(answer)}”`);
  return [`What people answered so far:\n\n${lines.join('\n')}`];
}

/** What the questions themselves weigh against each other; else the two that are always there. */
function optionsIn(occurrences: FoundPattern['occurrences']): readonly string[] {
  for (const { text } of occurrences) {
    const [, left, right] =
      /\b(?:the |a |an )?([\w -]{3,60}?),? or (?:the |a |an )?([\w' -]{3,60})[?.,]/i.exec(text) ?? [];
    if (left !== undefined && right !== undefined)
      return [sentence(left), sentence(right), 'Neither: the ticket says it each time.'];
  }
  return ['Decide it once, here.', 'Leave it to each ticket, which then has to say it.'];
}
