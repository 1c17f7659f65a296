import { isBlank, isIndented, OpaqueBlocks, readBullet, readHeading, readPair } from './state-lines.ts';

/** A line that is nobody's property: a note, a blank line, an unknown key. */
export interface FreeUnit {
  readonly kind: 'free';
  readonly lines: readonly [string];
}

/** A known key with all its lines: its bullet, the words that go on below it, its nested bullets. */
export interface PropertyUnit {
  readonly kind: 'property';
  readonly key: string;
  readonly lines: readonly string[];
}

export type BodyUnit = FreeUnit | PropertyUnit;

/** Keys of an item, in the order they are written in. */
export const ITEM_KEYS = ['status', 'reason', 'attempts', 'gates', 'next_action', 'pull_request'] as const;
export type ItemKey = (typeof ITEM_KEYS)[number];

/** Keys of the Current Run section, in the order they are written in. */
export const RUN_KEYS = ['run_id', 'mode', 'selected_items', 'opened_pull_requests', 'escalations'] as const;
export type RunKey = (typeof RUN_KEYS)[number];

/** The one spelling of a key: lower case, blanks and hyphens as underscores. */
export function normalizeKey(key: string): string {
  return key.toLowerCase().replace(/[\s-]+/g, '_');
}

/** Takes a segment's lines below its heading apart. Joined, the units are those lines. */
export function readBody(lines: readonly string[], keys: readonly string[]): BodyUnit[] {
  const units: BodyUnit[] = [];
  const opaque = new OpaqueBlocks();
  let property: { key: string; lines: string[]; flat: boolean } | null = null;
  let blanks: string[] = [];
  let notesOnly = false;
  const flush = (): void => {
    if (property !== null) units.push({ kind: 'property', key: property.key, lines: property.lines });
    for (const blank of blanks) units.push({ kind: 'free', lines: [blank] });
    property = null;
    blanks = [];
  };
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number] ?? '';
    if (opaque.covers(line, number) || notesOnly || readHeading(line) !== null) {
      // Below a heading of its own an item has a person's notes, whatever their bullets look like.
      notesOnly ||= readHeading(line) !== null;
      flush();
      units.push({ kind: 'free', lines: [line] });
      continue;
    }
    if (isBlank(line)) {
      blanks.push(line);
      continue;
    }
    const open: { key: string; lines: string[]; flat: boolean } | null = property;
    const bullet = readBullet(line);
    const key = bullet === null || bullet.nested ? null : knownKey(bullet.text, keys);
    if (open !== null && key === null && goesOn({ line, nested: bullet?.nested === true, open, blanks })) {
      open.lines.push(...blanks, line);
      blanks = [];
      continue;
    }
    flush();
    if (key === null) units.push({ kind: 'free', lines: [line] });
    else property = { key, lines: [line], flat: key === 'gates' && isListHead(line) };
  }
  flush();
  return units;
}

/** The value on a property's bullet, with the words that go on in the lines below it, before any nested bullet. */
export function propertyValue(unit: PropertyUnit): string {
  let value = readPair(readBullet(unit.lines[0] ?? '')?.text ?? '')?.value ?? '';
  for (let at = 1; at < unit.lines.length; at++) {
    const line = unit.lines[at] ?? '';
    if (readBullet(line) !== null) break;
    const words = line.trim();
    if (words !== '') value = value === '' ? words : `${value} ${words}`;
  }
  return value;
}

/** The bullets below a property's own, as text. */
export function propertyBullets(unit: PropertyUnit): string[] {
  const texts: string[] = [];
  for (let at = 1; at < unit.lines.length; at++) {
    const bullet = readBullet(unit.lines[at] ?? '');
    if (bullet !== null) texts.push(bullet.text);
  }
  return texts;
}

function knownKey(text: string, keys: readonly string[]): string | null {
  const pair = readPair(text);
  if (pair === null || pair.key.length > 40) return null;
  if (keys.includes(pair.key)) return pair.key;
  const key = normalizeKey(pair.key);
  return keys.includes(key) ? key : null;
}

function isListHead(line: string): boolean {
  return readPair(readBullet(line)?.text ?? '')?.value === '';
}

/**
 * Indented lines belong to the property above. So do, for `gates:` alone, bullets that lost their indentation (as in the
 * published sample), until a known key, a blank line, or a first gate that is indented after all.
 */
function goesOn(at: {
  readonly line: string;
  readonly nested: boolean;
  readonly open: { lines: string[]; flat: boolean };
  readonly blanks: readonly string[];
}): boolean {
  if (at.nested) {
    at.open.flat = false;
    return true;
  }
  if (at.blanks.length > 0) return false;
  if (readBullet(at.line) === null) return isIndented(at.line);
  return at.open.flat;
}
