import { type LedgerLine, ledgerIdentity, ledgerTotals, readLedgerLine, writeLedgerLine } from './attempt-ledger.ts';
import type { GateOutcome } from './loop-state.ts';
import { propertiesOf } from './read-state.ts';
import {
  type BodyUnit,
  ITEM_KEYS,
  type ItemKey,
  type PropertyUnit,
  propertyBullets,
  propertyValue,
  RUN_KEYS,
  type RunKey,
} from './segment-body.ts';
import { lineContent, lineEnding, readBullet } from './state-lines.ts';
import { cleanStateText, readStateText, writeStateName, writeStateText } from './state-text.ts';

export interface TextChange {
  readonly key: ItemKey | RunKey;
  readonly value: string | null;
  readonly eol: string;
}

/** Sets a one-line value, or takes it away for null or nothing but blanks. Bullets below it are notes and stay. */
export function setText(units: readonly BodyUnit[], { key, value, eol }: TextChange): readonly BodyUnit[] {
  const wanted = value === null ? '' : cleanStateText(value);
  const present = propertiesOf(units, key);
  const [first] = present;
  if (wanted === '') return first === undefined ? units : units.filter((unit) => !present.some((old) => old === unit));
  if (present.length === 1 && first !== undefined && readStateText(propertyValue(first)) === wanted) return units;
  const nested = present.flatMap((unit) => {
    const from = unit.lines.findIndex((line, at) => at > 0 && readBullet(line) !== null);
    return from < 0 ? [] : unit.lines.slice(from);
  });
  return setProperty(units, { key, value: writeStateText(wanted), nested, eol });
}

/** Sets the gates; none takes them away. */
export function setGates(units: readonly BodyUnit[], gates: readonly GateOutcome[], eol: string): readonly BodyUnit[] {
  const present = propertiesOf(units, 'gates');
  if (gates.length === 0) return present.length === 0 ? units : units.filter((unit) => !isOneOf(unit, present));
  const bullets = gates.map(({ name, outcome }) => `${writeStateName(name) || '?'}: ${writeStateText(outcome)}`.trim());
  if (sameTexts(present.flatMap(propertyBullets), bullets)) return units;
  const notes = present.flatMap((unit) => unit.lines.slice(1).filter((line) => readBullet(line) === null));
  const nested = [...bullets.map((bullet) => `  - ${bullet}`), ...notes];
  return setProperty(units, { key: 'gates', value: '', nested, eol });
}

/** Writes a ledger: lines that say what they said stay as they are, whatever is new follows them. */
export function setLedger(units: readonly BodyUnit[], lines: readonly LedgerLine[], eol: string): readonly BodyUnit[] {
  const present = propertiesOf(units, 'attempts');
  const old = present.flatMap((unit) => unit.lines.slice(1));
  const pending = [...lines];
  const nested = old.map((line) => {
    const bullet = readBullet(line);
    if (bullet === null) return line;
    const was = readLedgerLine(bullet.text);
    const at = pending.findIndex((each) => ledgerIdentity(each) === ledgerIdentity(was));
    const [now = was] = at < 0 ? [] : pending.splice(at, 1);
    const written = writeLedgerLine(now);
    return written === writeLedgerLine(was) ? line : `  - ${written}${lineEnding(line)}`;
  });
  const added = pending.map((line) => `  - ${writeLedgerLine(line)}`);
  const value = String(ledgerTotals({ bare: null, lines }).attempts);
  const [only] = present;
  const unchanged = added.length === 0 && sameTexts(nested, old) && present.length === 1;
  if (unchanged && only !== undefined && propertyValue(only) === value) return units;
  return setProperty(units, { key: 'attempts', value, nested: [...nested, ...added], eol });
}

function isOneOf(unit: BodyUnit, units: readonly BodyUnit[]): boolean {
  return units.some((each) => each === unit);
}

function sameTexts(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value, at) => value === right[at]);
}

export interface PropertyText {
  readonly key: ItemKey | RunKey;
  readonly value: string;
  /** Lines below it, with or without their endings. */
  readonly nested: readonly string[];
  readonly eol: string;
}

/** Replaces the property of a key (and drops doubles of it), or puts it in its place among the others. */
export function setProperty(units: readonly BodyUnit[], text: PropertyText): readonly BodyUnit[] {
  const [old = null, ...doubles] = propertiesOf(units, text.key);
  const unit: PropertyUnit = { kind: 'property', key: text.key, lines: propertyLines(old, text) };
  if (old !== null) return units.flatMap((each) => (each === old ? unit : isOneOf(each, doubles) ? [] : each));
  const order: readonly string[] = ITEM_KEYS.some((key) => key === text.key) ? ITEM_KEYS : RUN_KEYS;
  const rank = order.indexOf(text.key);
  const before = units.findLastIndex((each) => each.kind === 'property' && order.indexOf(each.key) < rank);
  return [...units.slice(0, before + 1), unit, ...units.slice(before + 1)];
}

/** The lines of a property; an old one keeps its mark, its spelling of the key and its line endings. */
function propertyLines(old: PropertyUnit | null, { key, value, nested, eol }: PropertyText): readonly string[] {
  const first = old === null ? '' : lineContent(old.lines[0] ?? '');
  const head = old === null ? `- ${key}:` : first.slice(0, first.indexOf(':') + 1);
  const contents = [value === '' ? head : `${head} ${value}`, ...nested.map(lineContent)];
  const ending = lineEnding(old?.lines[0] ?? '') || eol;
  const endings = ['', ...nested.map(lineEnding)];
  const last = old === null ? ending : lineEnding(old.lines.at(-1) ?? '');
  return contents.map((content, at) => content + (at === contents.length - 1 ? last : endings[at] || ending));
}
