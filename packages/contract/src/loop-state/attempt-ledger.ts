import { STOP_REASONS, type StopReason } from '../stop-reason.ts';
import type { AttemptEntry, ResetEntry } from './loop-state.ts';
import { type PropertyUnit, propertyBullets, propertyValue } from './segment-body.ts';
import { readPair } from './state-lines.ts';
import { cleanStateText, readStateText, writeStateText } from './state-text.ts';

/** A line below `attempts:`. `before` carries a bare count that a person wrote from before there were entries. */
export type LedgerLine =
  | { readonly kind: 'entry'; readonly entry: AttemptEntry; readonly sound: boolean }
  | { readonly kind: 'reset'; readonly reset: ResetEntry }
  | { readonly kind: 'before'; readonly count: number }
  | { readonly kind: 'note'; readonly text: string };

export interface AttemptLedger {
  /** The number on the `attempts:` line; null when it is absent or no number. */
  readonly bare: number | null;
  readonly lines: readonly LedgerLine[];
}

export interface LedgerTotals {
  readonly attempts: number;
  readonly failed: number;
  readonly entries: readonly AttemptEntry[];
  readonly resets: readonly ResetEntry[];
}

/** `<run>/<attempt>`. */
export const ATTEMPT_KEY = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}\/[1-9][0-9]{0,8}$/;
/** A GitHub login (docs.github.com: letters, digits and single hyphens; managed users carry `_short`). No `[bot]`. */
export const PERSON = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})(?:_[A-Za-z0-9]{1,20})?$/;
/** UTC, ISO 8601, to the second or finer. */
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const SEPARATOR = ' — ';

export function isAttemptKey(key: string): boolean {
  return ATTEMPT_KEY.test(key);
}

export function isPerson(login: string): boolean {
  return PERSON.test(login);
}

export function isInstant(at: string): boolean {
  return INSTANT.test(at) && !Number.isNaN(Date.parse(at));
}

/** Whether a text is a count of attempts in digits. */
export function isCount(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}

/** Reads an `attempts` property; an absent one is an empty ledger. */
export function readLedger(unit: PropertyUnit | undefined): AttemptLedger {
  if (unit === undefined) return { bare: null, lines: [] };
  const number = /^\d{1,6}$/.exec(propertyValue(unit));
  return {
    bare: number === null ? null : Number(number[0]),
    lines: withoutDoubleResets(propertyBullets(unit).map(readLedgerLine)),
  };
}

/** One decision of a person forgives once, at its first place, however often its line was copied. */
export function withoutDoubleResets(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.kind !== 'reset') return true;
    const identity = ledgerIdentity(line);
    return !seen.has(identity) && seen.add(identity);
  });
}

/** Reads one line below `attempts:`. An entry whose details can't be read counts as failed, at unknown cost. */
export function readLedgerLine(text: string): LedgerLine {
  const pair = readPair(text);
  if (pair === null) return { kind: 'note', text };
  if (pair.key === 'before' && isCount(pair.value)) return { kind: 'before', count: Number(pair.value) };
  const [head, words] = splitWords(pair.value);
  if (pair.key === 'reset') {
    const [person = '', at = '', ...more] = head.split(' ');
    const named = person.startsWith('@') && isPerson(person.slice(1)) && isInstant(at) && more.length === 0;
    if (!named) return { kind: 'note', text };
    return { kind: 'reset', reset: { person: person.slice(1), at, reason: readStateText(words) } };
  }
  if (!isAttemptKey(pair.key)) return { kind: 'note', text };
  const details = readDetails(head);
  const note = readStateText(words);
  if (details !== null) return { kind: 'entry', entry: { key: pair.key, ...details, note }, sound: true };
  const unknown = { outcome: 'failed', stopReason: 'agent-error', tokens: null, costUsd: null } as const;
  return { kind: 'entry', entry: { key: pair.key, ...unknown, note: readStateText(pair.value) }, sound: false };
}

function splitWords(value: string): [string, string] {
  const at = value.indexOf(SEPARATOR);
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + SEPARATOR.length)];
}

function readDetails(head: string): Omit<AttemptEntry, 'key' | 'note'> | null {
  const [outcome, stopReason, tokens, cost, ...more] = head.split(', ');
  if (outcome !== 'succeeded' && outcome !== 'failed') return null;
  if (!STOP_REASONS.includes(stopReason as StopReason) || more.length > 0) return null;
  const count = /^tokens (?:(\d{1,15})|unknown)$/.exec(tokens ?? '');
  const money = /^cost (?:\$(\d{1,12}(?:\.\d{1,6})?)|unknown)$/.exec(cost ?? '');
  if (count === null || money === null) return null;
  return {
    outcome,
    stopReason: stopReason as StopReason,
    tokens: count[1] === undefined ? null : Number(count[1]),
    costUsd: money[1] === undefined ? null : Number(money[1]),
  };
}

/** One ledger line as it is written, without indentation, mark and line ending. */
export function writeLedgerLine(line: LedgerLine): string {
  switch (line.kind) {
    case 'note':
      return line.text;
    case 'before':
      return `before: ${line.count}`;
    case 'reset':
      return withWords(`reset: @${line.reset.person} ${line.reset.at}`, line.reset.reason);
    case 'entry': {
      const { key, outcome, stopReason, tokens, costUsd, note } = line.entry;
      const spent = `tokens ${tokens ?? 'unknown'}, cost ${costUsd === null ? 'unknown' : `$${money(costUsd)}`}`;
      return withWords(`${key}: ${outcome}, ${stopReason}, ${spent}`, note);
    }
  }
}

function withWords(head: string, words: string): string {
  const written = writeStateText(words);
  return written === '' ? head : `${head}${SEPARATOR}${written}`;
}

/** US dollars to the millionth, at least cents, never in exponent form. */
function money(costUsd: number): string {
  return costUsd.toFixed(6).replace(/0{1,4}$/, '');
}

/** An entry as the file can hold it: one line of note, whole tokens, money to the millionth. */
export function normalizeEntry(entry: AttemptEntry): AttemptEntry {
  return {
    ...entry,
    tokens: entry.tokens === null ? null : Math.round(entry.tokens),
    costUsd: entry.costUsd === null ? null : Number(entry.costUsd.toFixed(6)),
    note: cleanStateText(entry.note),
  };
}

/** Two records of one attempt as one, the same whichever comes first: failed and unknown and dearer win. */
export function joinEntries(left: AttemptEntry, right: AttemptEntry): AttemptEntry {
  const [first, second] = rank(left) >= rank(right) ? [left, right] : [right, left];
  return {
    ...first,
    tokens: first.tokens === null || second.tokens === null ? null : Math.max(first.tokens, second.tokens),
    costUsd: first.costUsd === null || second.costUsd === null ? null : Math.max(first.costUsd, second.costUsd),
  };
}

function rank(entry: AttemptEntry): string {
  return `${entry.outcome === 'failed' ? 1 : 0} ${entry.stopReason} ${entry.note}`;
}

/** Entries by key, each with how many resets stand before it (at its last place, which is the less forgiving). */
export function entryEpochs(lines: readonly LedgerLine[]): Map<string, { entry: AttemptEntry; epoch: number }> {
  const found = new Map<string, { entry: AttemptEntry; epoch: number }>();
  let epoch = 0;
  for (const line of lines) {
    if (line.kind === 'reset') epoch++;
    if (line.kind !== 'entry') continue;
    const known = found.get(line.entry.key)?.entry;
    found.set(line.entry.key, { entry: known === undefined ? line.entry : joinEntries(known, line.entry), epoch });
  }
  return found;
}

/** What a ledger adds up to. Only entries after the last reset count; without any line the bare number does. */
export function ledgerTotals(ledger: AttemptLedger): LedgerTotals {
  const resets = ledger.lines.flatMap((line) => (line.kind === 'reset' ? [line.reset] : []));
  const found = [...entryEpochs(ledger.lines).values()];
  const entries = found.map(({ entry }) => entry);
  const carried = carriedCount(ledger.lines);
  if (entries.length === 0 && resets.length === 0 && carried === null) {
    const count = ledger.bare ?? 0;
    return { attempts: count, failed: count, entries, resets };
  }
  const counted = found.filter(({ epoch }) => epoch === resets.length).map(({ entry }) => entry);
  const before = carried !== null && carried.epoch === resets.length ? carried.count : 0;
  const failed = counted.filter((entry) => entry.outcome === 'failed').length;
  return { attempts: before + counted.length, failed: before + failed, entries, resets };
}

/** The carried count (the largest, if it is there twice) and how many resets stand before its last place. */
export function carriedCount(lines: readonly LedgerLine[]): { count: number; epoch: number } | null {
  let count: number | null = null;
  let place = 0;
  let epoch = 0;
  for (const line of lines) {
    if (line.kind === 'reset') epoch++;
    if (line.kind !== 'before') continue;
    count = Math.max(line.count, count ?? 0);
    place = epoch;
  }
  return count === null ? null : { count, epoch: place };
}

/** The ledger with a bare count turned into a `before` line, so that entries and resets can follow it. */
export function carryBareCount(ledger: AttemptLedger): readonly LedgerLine[] {
  const counted = ledger.lines.some((line) => line.kind !== 'note');
  if (counted || ledger.bare === null || ledger.bare === 0) return ledger.lines;
  return [...ledger.lines, { kind: 'before', count: ledger.bare }];
}

/** What makes two ledger lines one and the same fact. */
export function ledgerIdentity(line: LedgerLine): string {
  switch (line.kind) {
    case 'entry':
      return `entry ${line.entry.key}`;
    case 'reset':
      return `reset ${line.reset.person} ${line.reset.at}`;
    case 'before':
      return 'before';
    case 'note':
      return `note ${line.text}`;
  }
}
