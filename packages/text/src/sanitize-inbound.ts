import { type Removed, removeInvisible } from './invisible.ts';
import { readVisibleMarkdown } from './markdown-segments.ts';
import { truncateText } from './truncate-text.ts';

export interface Sanitized {
  readonly text: string;
  /** What was taken out or changed, by name, sorted; empty when nothing was. */
  readonly removed: readonly string[];
}

/** Each pass is linear; two settle all that was ever found. */
const MAX_PASSES = 4;

/**
 * Untrusted Markdown as a person would see it on GitHub: nothing that is invisible there reaches a prompt. At most
 * `maxChars` UTF-16 units. What is visible stays, and is still only data: wrap it with `fenceUntrusted`.
 */
export function sanitizeInbound(text: string, options: { readonly maxChars: number }): Sanitized {
  const plain = removeInvisible(text);
  const removed = new Set<Removed | 'truncated'>(plain.removed);
  let visible = readVisibleMarkdown(plain.text);
  for (const name of visible.removed) removed.add(name);
  // What is taken out can make a comment of what stood beside it; so what is left is read again, as GitHub would read it.
  for (let pass = 1; pass < MAX_PASSES && visible.removed.length > 0; pass++) {
    visible = readVisibleMarkdown(visible.segments.map((segment) => segment.text).join(''));
    for (const name of visible.removed) removed.add(name);
  }
  const whole = visible.segments
    .map((segment) => (segment.kind === 'code' ? segment.text : labelCollapsed(segment.text)))
    .join('');
  if (whole.length > options.maxChars) removed.add('truncated');
  return { text: truncateText(whole, options.maxChars), removed: [...removed].sort() };
}

/** A collapsed section is on the page but nobody sees it unless they open it: the reader is told. */
function labelCollapsed(text: string): string {
  return text.replace(/<(details|rp)>/gi, '<$1> [not shown until opened]');
}

/** One line of untrusted text: a title, a label, a branch, a file name. Newlines become spaces. */
export function sanitizeInboundLine(text: string, options: { readonly maxChars: number }): Sanitized {
  const { text: plain, removed } = removeInvisible(text);
  const line = plain.replace(/[\n\t]+/g, ' ').trim();
  return { text: cutLine(line, options.maxChars), removed: [...removed].sort() };
}

/** A cut line stays one line, so the note that `truncateText` leaves has no place here. */
function cutLine(line: string, maxChars: number): string {
  if (line.length <= maxChars) return line;
  return maxChars < 1 ? '' : `${line.slice(0, maxChars - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
