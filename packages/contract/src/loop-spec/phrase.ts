/** A rule's text, made ready for matching: code spans stand aside, emphasis and closing punctuation are gone. */
export interface Phrase {
  /** One line; each code span replaced by a mark that `CODE` matches. */
  readonly text: string;
  readonly codes: readonly string[];
}

/** Matches the mark of a code span; its group is the index into `codes`. Private-use characters never reach a phrase. */
export const CODE = '\\uE000\\d+\\uE001';

/** Rules longer than this are not sentences any more. */
export const MAX_RULE_LENGTH = 600;

/** Why a text cannot be read as a rule at all, or null: too long, or with characters that show other than they read. */
export function unreadable(text: string): string | null {
  if (text.trim() === '') return 'it is empty';
  if (text.length > MAX_RULE_LENGTH) return `it is longer than ${MAX_RULE_LENGTH} characters; a rule is one sentence`;
  const hidden = /[\p{Cf}\p{Co}\p{Cn}\uFFFD]|\p{Cs}/u.exec(text)?.[0];
  if (hidden === undefined) return null;
  const code = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `it holds the character U+${code}, which people do not see`;
}

/** Makes a phrase of a readable text. */
export function toPhrase(text: string): Phrase {
  const codes: string[] = [];
  let rest = '';
  let at = 0;
  while (at < text.length) {
    const span = text[at] === '`' ? codeSpanAt(text, at) : null;
    if (span === null) {
      rest += text[at];
      at++;
    } else if (span.code === null) {
      rest += text.slice(at, span.end);
      at = span.end;
    } else {
      rest += `\uE000${codes.push(span.code) - 1}\uE001`;
      at = span.end;
    }
  }
  return { text: tidy(rest), codes };
}

/** A run of backticks and what it opens; `code` is null for a run that nothing closes. */
function codeSpanAt(text: string, start: number): { readonly code: string | null; readonly end: number } {
  let open = start;
  while (text[open] === '`') open++;
  const width = open - start;
  for (let at = open; at < text.length; ) {
    if (text[at] !== '`') {
      at++;
      continue;
    }
    let close = at;
    while (text[close] === '`') close++;
    if (close - at === width) return { code: text.slice(open, at).trim(), end: close };
    at = close;
  }
  return { code: null, end: open };
}

function tidy(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/(^|[\s(])(\*\*|__|\*|_)(?=[^\s*_])([^*_]{1,200})\2(?=$|[\s:;,.)])/g, '$1$3')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '')
    .replace(/[;,] (?:and|or)$/i, '')
    .trim();
}

/** Splits `a, b and c` into its parts, and says which word joined them (null: commas alone, or one part). */
export function splitList(text: string): { readonly parts: readonly string[]; readonly joint: string | null } | null {
  const joints = new Set<string>();
  const parts = text.split(/(, ?(?:and |or )?| and | or )/i);
  const items: string[] = [];
  for (const [index, part] of parts.entries()) {
    const word = part.trim().replace(/^, ?/, '').toLowerCase();
    if (index % 2 === 0) items.push(part.trim());
    else if (word !== '') joints.add(word);
  }
  if (joints.size > 1 || items.some((item) => item === '')) return null;
  return { parts: items, joint: [...joints][0] ?? null };
}
