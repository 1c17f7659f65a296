import { sanitizeInbound } from '@loop-actions/text';

/** How far into a body dependencies are looked for, and how many count: GitHub itself allows 50. */
const MAX_BODY = 65_536;
const MAX_LINE = 1000;
const MAX_NAMED = 50;

const KEYWORD = /\b(?:blocked by|depends on)\b:? */gi;
const REFERENCE =
  /(?:([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}))?#([1-9]\d{0,8})\b(?: *(?:,|&|\band\b) *)*/y;

/**
 * Issues that a body says it waits for: "blocked by #12", "depends on #3, #4 and other/repo#5", as ids. Only what a
 * reader sees counts: no comments, no code, no quotes of others.
 */
export function namedDependencies(body: string, repository: string): readonly string[] {
  if (!/blocked by|depends on/i.test(body)) return [];
  const ids = new Set<string>();
  let fence = false;
  for (const whole of sanitizeInbound(body.slice(0, MAX_BODY), { maxChars: MAX_BODY }).text.split('\n')) {
    const line = whole.slice(0, MAX_LINE);
    if (/^ {0,3}(?:```|~~~)/.test(line)) fence = !fence;
    if (fence || /^(?: {0,3}>| {4}|\t)/.test(line)) continue;
    for (const id of referencesOf(line.replace(/`[^`]*`/g, ' '), repository)) {
      if (ids.size < MAX_NAMED) ids.add(id);
    }
  }
  return [...ids];
}

function* referencesOf(line: string, repository: string): Iterable<string> {
  for (const keyword of line.matchAll(KEYWORD)) {
    let at = keyword.index + keyword[0].length;
    for (;;) {
      REFERENCE.lastIndex = at;
      const found = REFERENCE.exec(line);
      if (found === null) break;
      const [text, elsewhere = '', number = ''] = found;
      at += text.length;
      yield `${elsewhere.toLowerCase() === repository.toLowerCase() ? '' : elsewhere}#${number}`;
    }
  }
}
