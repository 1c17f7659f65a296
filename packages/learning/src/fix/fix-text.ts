import { redactSecrets, revealInvisible, sanitizeOutbound } from '@loop-actions/text';
import type { Occurrence } from '../pattern/occurrence.ts';

/** A text of other people as one line that a file of ours can hold: nothing in it is markup, a command or a secret. */
export function inertLine(text: string, maxChars = 300): string {
  const plain = revealInvisible(redactSecrets(text, []).text)
    .replace(/<!--|-->/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return sanitizeOutbound(plain, { maxChars }).text.replace(/\s+/g, ' ').trim();
}

/** The same for a Markdown file of the repository: no element of HTML, and no address that stands bare. */
export function inertMarkdown(text: string, maxChars = 300): string {
  return inertLine(text, maxChars)
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/(?<![`\w])https?:\/\/[^\s`<>"”)]+/gi, '`$&`');
}

/** A name as files and folders carry it (Agent Skills: lower case, digits, single hyphens, at most 64). */
export function slugOf(text: string, maxChars = 48): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxChars)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

/** Where it happened, as a list with links. */
export function occurrenceList(occurrences: readonly Occurrence[]): string {
  return occurrences
    .slice(0, 20)
    .map(
      ({ at, link, place, text }) =>
        `- ${at.slice(0, 10)}, ${link === null ? place : `[${place}](${link})`}: “${inertMarkdown(text)}”`,
    )
    .join('\n');
}

/** The first letter large, and a full stop at the end. */
export function sentence(text: string): string {
  const line = inertMarkdown(text);
  const ended = /[.!?]$/.test(line) ? line : `${line}.`;
  return `${ended.slice(0, 1).toUpperCase()}${ended.slice(1)}`;
}
