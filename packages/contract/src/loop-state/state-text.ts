/** The longest value the machine writes into one line, in UTF-16 units; the run report holds the rest. */
export const STATE_TEXT_LIMIT = 2000;

/**
 * One line of plain text out of anything: line breaks and tabs become blanks; control, bidi and invisible characters
 * (Trojan Source, CVE-2021-42574; tag characters) go; lone surrogates become U+FFFD; cut at `STATE_TEXT_LIMIT`.
 */
export function cleanStateText(text: string): string {
  const plain = text
    .slice(0, 4 * STATE_TEXT_LIMIT)
    .toWellFormed()
    .replace(/[\p{Zl}\p{Zp}\p{Zs}\t\n\v\f\r\u0085]/gu, ' ')
    .replace(/[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (plain.length <= STATE_TEXT_LIMIT) return plain;
  return `${plain.slice(0, STATE_TEXT_LIMIT - 1).trimEnd()}…`.toWellFormed();
}

/**
 * Cleans text from outside and escapes it the way Markdown does, so that it stays text wherever it is put on a line: it
 * opens no comment, tag, link or entity. `readStateText` gives the cleaned text back.
 */
export function writeStateText(text: string): string {
  return cleanStateText(text).replace(/[\\<[&]/g, '\\$&');
}

/** As `writeStateText`, for text before a colon and at the start of a bullet: `:`, fences, marks of lists and headings too. */
export function writeStateName(text: string): string {
  return writeStateText(text)
    .replaceAll(':', '\\:')
    .replace(/^[`~#>+*=_-]/, '\\$&');
}

/** What a written or hand-typed value says: Markdown's backslash escapes taken away. */
export function readStateText(written: string): string {
  return written.includes('\\') ? written.replace(/\\([\\<[&:`~#>+*=_-])/g, '$1') : written;
}
