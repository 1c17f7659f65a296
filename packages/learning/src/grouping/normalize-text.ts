/** Words that say nothing of what a text is about. */
const STOP_WORDS = new Set(
  (
    'a add also an and any are as at avoid be been better bit but by can change could did do does for from get got had has have here how i if in instead into is it its ' +
    'just let lets like maybe me might more my need nit no not now of ok on one or our please same should so some than that the their them ' +
    'then there these they think this those to too up us use using very was we well were what when where which while who why will with ' +
    'would yes you your'
  ).split(' '),
);

const MAX_CHARS = 4000;

/** Code in backticks, which no mark of ours stands in; an element of HTML that people write in prose. */
const CODE_OR_TAG =
  /`[^`\n]*`|<\/?(?:a|b|br|code|del|details|div|em|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|small|span|strong|sub|summary|sup|u|ul)(?:[\s/][^<>]{0,300})?>/g;
/** `*so*`, `__so__`, `~~so~~`; a mark between letters is part of a name. */
const CODE_OR_EMPHASIS = /`[^`\n]*`|(?<![\w*~])[*_~]{1,3}(?=[^\s*_~])|(?<=[^\s*_~])[*_~]{1,3}(?![\w*~])/g;

const keepCode = (found: string): string =>
  found.startsWith('`') ? found : /^<(?:br|hr|li|p)\b/.test(found) ? ' ' : '';

/** What Markdown and HTML show of a text: the same words are the same text, however they are set. */
export function withoutMarkup(text: string): string {
  return text
    .replace(CODE_OR_TAG, keepCode)
    .replace(/^[ \t]*(?:#{1,6}[ \t]+|(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)/gm, '')
    .replace(/!?\[([^\]\n]{0,200})\]\([^)\s]{0,500}\)/g, '$1')
    .replace(CODE_OR_EMPHASIS, keepCode);
}

/** A text in small letters, without markup, addresses, blocks of code and quotes of others. */
export function plainText(text: string): string {
  const shown = text
    .slice(0, MAX_CHARS)
    .normalize('NFKC')
    .replace(/(`{3,}|~{3,})[\s\S]*?(?:\1|$)/g, ' ')
    .replace(/^[ \t]*>.*$/gm, ' ');
  return withoutMarkup(shown)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\bhttps?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words that carry a text’s meaning, by their stems, in the order they stand. */
export function contentWords(text: string): readonly string[] {
  return (
    plainText(text)
      .replace(/`[^`\n]*`|<[a-z!/][^<>]{0,500}>/g, ' ')
      .match(/[a-z][a-z_']{1,40}/g) ?? []
  )
    .map((word) => word.replace(/'(?:s|t|re|ve|ll|d|m)$/, ''))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
}

/** A light stemmer (after Porter’s first steps): plural, -ing, -ed, -ly, -tion. Words that differ only so become one. */
export function stem(word: string): string {
  let base = word;
  if (/(?:ss|us|is)$/.test(base)) return base;
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:ches|shes|xes|sses)$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && base.length > 3) base = base.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    const rest = base.slice(0, -ending.length);
    if (base.endsWith(ending) && rest.length > 2 && /[aeiouy]/.test(rest)) {
      base = /([bdfgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
      break;
    }
  }
  if (base.endsWith('ly') && base.length > 5) base = base.slice(0, -2);
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}
