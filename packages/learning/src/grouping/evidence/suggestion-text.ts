const MAX_CHARS = 4000;

interface Fenced {
  readonly suggested: string;
  readonly beside: string;
}

/**
 * What a reviewer would have in place of the lines by GitHub’s suggestion: lines, each with its end; empty: no line at all.
 * Null where he suggests nothing.
 */
export const suggestionIn = (text: string): string | null => fenced(text)?.suggested ?? null;

/** What a comment says beside its suggestion. */
export const saidBeside = (text: string): string => (fenced(text)?.beside ?? text).trim();

function fenced(text: string): Fenced | null {
  const lines = text.replaceAll('\r', '').split('\n');
  const from = lines.findIndex((line) => /^\s*`{3,}suggestion\b/.test(line));
  const fence = /`{3,}/.exec(lines[from] ?? '')?.[0];
  if (fence === undefined) return null;
  const to = lines.findIndex((line, at) => at > from && line.trimStart().startsWith(fence));
  if (to < 0) return null;
  return {
    suggested: lines
      .slice(from + 1, to)
      .map((line) => `${line}\n`)
      .join('')
      .slice(0, MAX_CHARS),
    beside: [...lines.slice(0, from), ...lines.slice(to + 1)].join('\n'),
  };
}
