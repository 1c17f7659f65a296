/** What stands for a variable part. */
export const VARIABLE = '<*>';

/** Longer lines are cut: what tells one message from another stands at its beginning. */
const MAX_LINE_CHARS = 2000;
const MAX_TOKENS = 100;

/** Colour and cursor codes (ECMA-48). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
const ANSI = /\u001b\[[0-9;?]*[A-Za-z]/g;

/** Values that hold signs at which a line is cut into tokens, so that they have to go first. None backtracks. */
const VALUES: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>,)\]]+/gi,
  /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/g,
  // One quoted word is a value; a quoted sentence is a text with values of its own.
  /"[^"\s]{0,400}"/g,
  /(?<![A-Za-z0-9])'[^'\s]{0,400}'(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])`[^`\s]{0,400}`/g,
  /(?<![^\s])(?:\(\)|\[\]|\{\})(?![^\s])/g,
];

/** Signs that part tokens; they stay as tokens, since they are part of the message. */
const SIGNS = /([\s=:,;()[\]{}<>|"'`])/;
const IS_SIGN = /^[=:,;()[\]{}<>|"'`]$/;

/** A path (several parts, a root, a drive), or the name of a file or of a host. */
const PATH = /^(?:[A-Za-z]:)?[\\/].|[\\/].*[\\/]|^~\/|^[\w-]+(?:[./][\w-]+)*\.[a-z]{1,4}$/;
const HEX = /^[0-9a-f]{8,}$/i;
/** Short for a unit; it belongs to the figure before it. */
const UNIT = /^(?:[kKMGT]i?B|B|[mnu]?s|secs?|mins?|hrs?|%)$/;

/** A line as the words that it is compared by, with values masked and runs of them drawn together. */
export function maskLogLine(line: string): readonly string[] {
  let text = line.slice(0, MAX_LINE_CHARS).replace(ANSI, '');
  for (const value of VALUES) text = text.replace(value, ' \u0000 ');
  const tokens: string[] = [];
  for (const part of text.split(SIGNS, 4 * MAX_TOKENS)) {
    if (part.trim() === '') continue;
    if (UNIT.test(part) && tokens.at(-1) === VARIABLE) continue;
    tokens.push(isValue(part) ? VARIABLE : part);
    drawTogether(tokens);
  }
  return tokens.slice(0, MAX_TOKENS);
}

function isValue(token: string): boolean {
  return token.includes('\u0000') || /\d/.test(token) || PATH.test(token) || HEX.test(token);
}

/** A list of values is one value, however long it is; so is a value with another in brackets, or one that is bounded. */
function drawTogether(tokens: string[]): void {
  const last = (back: number): string => tokens.at(-back) ?? '';
  const drop = (count: number): void => {
    tokens.splice(tokens.length - count, count);
  };
  if (/^[)\]]$/.test(last(1)) && last(2) === VARIABLE && /^[([]$/.test(last(3)) && last(4) === VARIABLE) drop(3);
  if (last(1) !== VARIABLE) return;
  if (/^[<>]$/.test(last(2)) && /^(?:[=:,;]|[a-z].*)$/i.test(last(3))) tokens.splice(tokens.length - 2, 1);
  if (last(2) === VARIABLE) drop(1);
  else if (IS_SIGN.test(last(2)) && !/^[([{]$/.test(last(2)) && last(3) === VARIABLE) drop(2);
}

/** Whether a token is a word, which can tell messages apart, and no sign and no value. */
export function isWord(token: string): boolean {
  return token !== VARIABLE && !IS_SIGN.test(token);
}
