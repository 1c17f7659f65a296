import { removeInvisible } from './invisible.ts';

/** Letters of other scripts that look like Latin ones (a part of Unicode's confusables.txt, the part used in attacks). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...pairs('аӑᴀαа', 'a'),
  ...pairs('ьвβв', 'b'),
  ...pairs('сϲᴄ', 'c'),
  ...pairs('ԁ', 'd'),
  ...pairs('еєεҽ', 'e'),
  ...pairs('ɡց', 'g'),
  ...pairs('һнη', 'h'),
  ...pairs('іıιӏ', 'i'),
  ...pairs('јϳ', 'j'),
  ...pairs('кκ', 'k'),
  ...pairs('ⅼ', 'l'),
  ...pairs('мм', 'm'),
  ...pairs('ո', 'n'),
  ...pairs('оοօ', 'o'),
  ...pairs('рρ', 'p'),
  ...pairs('ѕ', 's'),
  ...pairs('тτ', 't'),
  ...pairs('υս', 'u'),
  ...pairs('ѵν', 'v'),
  ...pairs('ԝ', 'w'),
  ...pairs('хχ', 'x'),
  ...pairs('уү', 'y'),
};

/** A text folded so that look-alike spellings compare equal: for finding keywords, never for showing. */
export function foldForDetection(text: string): string {
  const { text: visible } = removeInvisible(text);
  const folded = visible.normalize('NFKC').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return folded.replace(/[^\p{ASCII}]/gu, (letter) => LOOKALIKES[letter] ?? letter);
}

function pairs(letters: string, latin: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, latin]));
}
