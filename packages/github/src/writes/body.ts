/**
 * The most characters GitHub stores of a body, a title excepted. It counts code points; UTF-16 units are never fewer.
 */
export const BODY_LIMIT = 65_536;

/** A title longer than this is refused by GitHub. */
export const TITLE_LIMIT = 256;

const CUT_NOTE = '\n\n*Cut here: GitHub stores no more. The whole text is in the run’s artifacts.*';

/**
 * A body that starts with its marker and fits. The marker is the first line, where no text from elsewhere can be:
 * one further down, quoted or forged, is never taken for ours. What is too long is cut at a code point, with what the
 * cut left open (code fence, comment) closed.
 */
export function composeBody(marker: string, text: string): string {
  const plain = text.replaceAll('\0', '\uFFFD').toWellFormed();
  const whole = `${marker}\n${plain}`;
  if (whole.length <= BODY_LIMIT) return whole;
  // Room for the note and for the longest closing that is still sensible.
  const cut = cutAtCodePoint(whole, BODY_LIMIT - CUT_NOTE.length - 1024);
  return `${cut}${closing(cut.slice(marker.length))}${CUT_NOTE}`;
}

/** Whether a body is ours, for this marker. */
export function carriesMarker(body: string, marker: string): boolean {
  const end = body.search(/\r?\n/);
  return (end === -1 ? body : body.slice(0, end)).trimEnd() === marker;
}

/** Whether two bodies are the same to GitHub, which may change line ends and drop trailing space. */
export function sameBody(left: string, right: string): boolean {
  const normal = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return normal(left) === normal(right);
}

/** A title in one line that GitHub takes. */
export function composeTitle(title: string): string {
  const line = title
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length <= TITLE_LIMIT ? line : `${cutAtCodePoint(line, TITLE_LIMIT - 1)}…`;
}

function cutAtCodePoint(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** What must follow a cut so that the note is neither code nor hidden (CommonMark 4.5 fences, 4.6 comments). */
function closing(text: string): string {
  const fence = openFence(text);
  if (fence !== null) return `\n${fence}`;
  return text.lastIndexOf('<!--') > text.lastIndexOf('-->') ? ' -->' : '';
}

function openFence(text: string): string | null {
  let open: string | null = null;
  for (const line of text.split('\n')) {
    const [, fence = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})([^\r]*)/.exec(line) ?? [];
    if (fence === '') continue;
    if (open === null) open = fence[0] === '`' && rest.includes('`') ? null : fence;
    else if (fence[0] === open[0] && fence.length >= open.length && rest.trim() === '') open = null;
  }
  return open === null ? null : open.slice(0, 1000);
}
