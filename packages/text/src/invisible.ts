/** Code points that show nothing and change nothing a person reads, except where `keepsInvisible` finds a use. */
export const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\u{E0000}-\u{E0FFF}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\uFFF9-\uFFFB\u2800]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
const MAY_NEED_WORK = new RegExp(`${INVISIBLE.source}|${CONTROL.source}|[\\r\\u2028\\u2029]`, 'u');

/** Terminal sequences (ECMA-48: CSI and OSC), whole, so that no "[31m" stays behind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences start with one
const TERMINAL = /\u001B(?:\[[0-?]{0,64}[ -/]{0,16}[@-~]|\][^\u0007\u001B]{0,4096}(?:\u0007|\u001B\\))/g;

const EMOJI_PART = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const JOINING_LETTER =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The only tag sequences Unicode recommends (RGI_Emoji_Tag_Sequence): flags of England, Scotland and Wales. */
const TAG_FLAGS = ['gbeng', 'gbsct', 'gbwls'].map(
  (name) =>
    `${[...name].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}${String.fromCodePoint(0xe007f)}`,
);

/** What was taken out, by name, for the reader of a report. */
export type Removed =
  | 'control-characters'
  | 'invisible-characters'
  | 'bidi-controls'
  | 'tag-characters'
  | 'variation-selectors'
  | 'html-comment'
  | 'html-attributes'
  | 'html-declaration'
  | 'image'
  | 'link-title'
  | 'link-definition'
  | 'fence-info';

/**
 * Removes what a person can't see and keeps what scripts and emoji need: joiners between letters that join, marks in
 * right-to-left lines, emoji sequences. Line ends become LF, lone surrogates U+FFFD. Linear.
 */
export function removeInvisible(text: string): { readonly text: string; readonly removed: readonly Removed[] } {
  const whole = text.toWellFormed();
  if (!MAY_NEED_WORK.test(whole)) return { text: whole, removed: [] };
  const removed = new Set<Removed>();
  const plain = whole
    .replace(TERMINAL, () => {
      removed.add('control-characters');
      return '';
    })
    .replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const lines = plain.split('\n').map((line) => (MAY_NEED_WORK.test(line) ? cleanLine(line, removed) : line));
  return { text: lines.join('\n'), removed: [...removed] };
}

function cleanLine(line: string, removed: Set<Removed>): string {
  const points = [...line];
  const rightToLeft = RIGHT_TO_LEFT.test(line);
  let kept = '';
  let previous = '';
  for (let at = 0; at < points.length; at++) {
    const point = points[at] ?? '';
    const flag = point === '\u{1F3F4}' ? tagFlagAt(points, at + 1) : '';
    if (flag !== '') {
      kept += point + flag;
      previous = point;
      at += [...flag].length;
    } else if (CONTROL.test(point)) {
      removed.add('control-characters');
    } else if (INVISIBLE.test(point) && !keepsInvisible(point, previous, points[at + 1] ?? '', rightToLeft)) {
      removed.add(nameOf(point));
    } else {
      kept += point;
      previous = point;
    }
  }
  return kept;
}

function tagFlagAt(points: readonly string[], start: number): string {
  const next = points.slice(start, start + 6).join('');
  return TAG_FLAGS.find((flag) => flag === next) ?? '';
}

function keepsInvisible(point: string, previous: string, next: string, rightToLeft: boolean): boolean {
  switch (point) {
    case '\u200D':
      return (EMOJI_PART.test(previous) && PICTOGRAPH.test(next)) || joins(previous, next);
    case '\u200C':
      return joins(previous, next);
    case '\uFE0F':
    case '\uFE0E':
      return PICTOGRAPH.test(previous) || (/[0-9#*]/.test(previous) && next === '\u20E3');
    case '\u200E':
    case '\u200F':
    case '\u061C':
      return rightToLeft && !INVISIBLE.test(previous);
    default:
      return false;
  }
}

function joins(previous: string, next: string): boolean {
  return JOINING_LETTER.test(previous) && JOINING_LETTER.test(next);
}

function nameOf(point: string): Removed {
  const code = point.codePointAt(0) ?? 0;
  if (code >= 0xe0000 && code <= 0xe007f) return 'tag-characters';
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)) return 'variation-selectors';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'bidi-controls';
  return 'invisible-characters';
}
