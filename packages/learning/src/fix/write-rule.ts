import type { FoundPattern } from '../pattern/find-patterns.ts';
import { inertLine, occurrenceList, sentence } from './fix-text.ts';

const HEADING = '## Rules learned';

/**
 * A constitution with one rule more, at the end of the section that this suite keeps; every other byte stays. Null where
 * the rule stands there already.
 */
export function writeRule(
  before: string | null,
  { pattern, occurrences }: FoundPattern,
  date: string,
): { readonly text: string; readonly line: string } | null {
  const line = ruleOf(
    pattern.name,
    occurrences.map(({ text }) => text),
  );
  const constitution =
    before ?? '# Constitution\n\nWhat holds for everyone who changes this repository, people and agents alike.\n';
  if (constitution.includes(`(${pattern.id}`)) return null;
  const rule = `- ${line} (${pattern.id}, ${date})\n`;
  const why = `  Learned from ${occurrences.length} cases:\n${occurrenceList(occurrences).replace(/^/gm, '  ')}\n`;
  const lines = constitution.split('\n');
  const at = lines.indexOf(HEADING);
  if (at < 0) return { text: `${constitution.trimEnd()}\n\n${HEADING}\n\n${rule}${why}`, line };
  const next = lines.findIndex((one, place) => place > at && /^#{1,2} /.test(one));
  const end = next < 0 ? lines.length : next;
  const head = lines.slice(0, end).join('\n').trimEnd();
  const tail = lines.slice(end).join('\n');
  return { text: `${head}\n${rule}${why}${tail === '' ? '' : `\n${tail}`}`, line };
}

/** One sentence with MUST or MUST NOT (RFC 2119): that of a person where one put it so, else one that names the gap. */
function ruleOf(name: string, texts: readonly string[]): string {
  const said = texts.find((text) => /\b(?:must|never|always|may not|not allowed)\b/i.test(text) && text.length < 300);
  if (said !== undefined) return sentence(said);
  const asked = texts.find((text) => text.trim().endsWith('?'));
  if (asked !== undefined)
    return `Agents MUST ask before they act on this, until it is decided here: ${sentence(asked)}`;
  return `Agents MUST attend to this before they hand a change over: ${sentence(inertLine(name))}`;
}
