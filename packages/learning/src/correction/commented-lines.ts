const LINES = 6;
const MAX_CHARS = 4000;

/**
 * What a comment stands at: the last lines of its hunk as they are after the change, or as they were before it where the
 * last one is a removed one. Without their marks; the line commented on is the last.
 */
export function commentedLines(hunk: string): string {
  const lines = hunk.replaceAll('\r', '').replace(/\n$/, '').split('\n');
  const other = lines.at(-1)?.startsWith('-') ? '+' : '-';
  return lines
    .filter((line) => !line.startsWith(other) && !/^(?:@@|\\)/.test(line))
    .slice(-LINES)
    .map((line) => line.replace(/^[ +-]/, ''))
    .join('\n')
    .slice(-MAX_CHARS);
}
