import { sanitizeOutbound } from '@loop-actions/text';

/** One line of a stranger's words that notifies nobody, links nothing and opens no code. */
export function inertLine(text: string, maxChars: number): string {
  // Before it is sanitised: what is made inert by a code span must not lose it again.
  return sanitizeOutbound(withoutTicks(text), { maxChars }).text.replace(/\s+/g, ' ').trim();
}

/** A stranger's words as one span of code. */
export function inertCode(text: string, maxChars: number): string {
  const shown = withoutTicks(text).slice(0, maxChars).toWellFormed().trim();
  return sanitizeOutbound(`\`${shown === '' ? ' ' : shown}\``, { maxChars: maxChars + 100 }).text;
}

function withoutTicks(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('`', 'ˋ');
}
