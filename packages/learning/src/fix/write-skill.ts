import type { FoundPattern } from '../pattern/find-patterns.ts';
import { inertLine, occurrenceList, sentence, slugOf } from './fix-text.ts';

/** The name of a pattern’s skill. */
export const skillName = ({ pattern }: FoundPattern): string => slugOf(pattern.name);

/**
 * A skill in the Agent Skills format, new, or an existing one with one lesson more. Null where the lesson stands there
 * already. `line` is what a guard holds.
 */
export function writeSkill(
  before: string | null,
  found: FoundPattern,
): { readonly text: string; readonly line: string } | null {
  const { pattern, occurrences } = found;
  if (before?.includes(pattern.id)) return null;
  const line = `Before you hand over: ${sentence(pattern.name)} (${pattern.id})`;
  const lesson = [
    `## ${sentence(pattern.name).replace(/[.?!]$/, '')}`,
    line,
    `People asked for it ${occurrences.length} times on ${pattern.places} changes:\n\n${occurrenceList(occurrences)}`,
    examples(found),
    `## Check\n\nGo through the files that you changed, and for each say where this holds. If it cannot hold, ask instead of leaving it out.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  if (before !== null) return { text: `${before.trimEnd()}\n\n${lesson}\n`, line };
  const description = `${sentence(pattern.name)} Use when you change ${placesOf(found)}, before you hand the change over.`;
  const head = `---\nname: ${skillName(found)}\ndescription: ${JSON.stringify(description.slice(0, 1000))}\n---`;
  return { text: `${head}\n\n# ${sentence(pattern.name).replace(/[.?!]$/, '')}\n\n${lesson}\n`, line };
}

function placesOf({ occurrences }: FoundPattern): string {
  const endings = new Set(occurrences.flatMap(({ path }) => /\.[a-z0-9]{1,8}$/i.exec(path ?? '')?.[0] ?? []));
  return endings.size === 0 ? 'code' : `files ending in ${[...endings].sort().join(', ')}`;
}

/** What was written and what it became, where both are known. */
function examples({ occurrences }: FoundPattern): string {
  const pairs = occurrences.filter(({ wrote, became }) => wrote.trim() !== '' && became.trim() !== '').slice(0, 3);
  const block = (text: string): string =>
    text
      .split('\n')
      .slice(0, 8)
      .map((line) => `    ${inertLine(line, 160)}`)
      .join('\n');
  return pairs.map(({ wrote, became }) => `Not so:\n\n${block(wrote)}\n\nBut so:\n\n${block(became)}`).join('\n\n');
}
