const MIN_USEFUL_CHARS = 80;

/**
 * At most `maxChars` UTF-16 units, cut between code points. A fence that the cut left open is closed, and a visible note
 * says how much is missing.
 */
export function truncateText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  if (maxChars < MIN_USEFUL_CHARS) return cutAt(text, Math.max(0, maxChars - 1)) + (maxChars > 0 ? '…' : '');
  // A fence can take some characters to close, and the note's figure has as many digits as the length at most.
  const note = (left: number): string => `\n… (${left} characters left out)`;
  const longestFence = 16;
  const kept = cutAt(text, maxChars - note(text.length).length - longestFence);
  const fence = openFence(kept);
  const closing = fence === '' ? '' : `\n${fence}`;
  if (closing.length > longestFence) return cutAt(text, maxChars - 1).concat('…');
  return `${kept}${closing}${note(text.length - kept.length)}`;
}

function cutAt(text: string, length: number): string {
  const code = text.charCodeAt(length - 1);
  const splitsPair = code >= 0xd800 && code <= 0xdbff;
  return text.slice(0, splitsPair ? length - 1 : length);
}

/** The marks that close the fence which is open at the end of a text; empty when none is. */
export function openFence(text: string): string {
  let open = '';
  for (const [, marks = '', rest = ''] of text.matchAll(/^ {0,3}(`{3,}|~{3,})([^\n]*)$/gm)) {
    if (open === '') open = marks.startsWith('`') && rest.includes('`') ? '' : marks;
    else if (marks.startsWith(open) && rest.trim() === '') open = '';
  }
  return open;
}
