import { isCount, ledgerTotals, readLedger, withoutDoubleResets } from './attempt-ledger.ts';
import { type CurrentRun, type GateOutcome, ITEM_STATUSES, type ItemStatus, type StateItem } from './loop-state.ts';
import {
  type BodyUnit,
  ITEM_KEYS,
  type ItemKey,
  type PropertyUnit,
  propertyBullets,
  propertyValue,
  RUN_KEYS,
  type RunKey,
  readBody,
} from './segment-body.ts';
import type { LoopState, StateSegment } from './state-document.ts';
import { readPair } from './state-lines.ts';
import { readStateText } from './state-text.ts';

const items = new WeakMap<StateSegment, StateItem>();
const indexes = new WeakMap<LoopState, ReadonlyMap<string, StateSegment>>();

/** The item as code sees it, or null when the state does not know it. */
export function getItem(state: LoopState, id: string): StateItem | null {
  let index = indexes.get(state);
  if (index === undefined) {
    index = new Map(itemSegments(state).map((segment) => [segment.name, segment]));
    indexes.set(state, index);
  }
  const segment = index.get(id);
  return segment === undefined ? null : readItem(segment);
}

/** All items in the file's order. */
export function listItems(state: LoopState): readonly StateItem[] {
  return itemSegments(state).map(readItem);
}

/** The Current Run section; null for each line that is not there. */
export function getCurrentRun(state: LoopState): CurrentRun {
  const segment = state.segments.find((each) => each.kind === 'run');
  const units = segment === undefined ? [] : segmentUnits(segment);
  return {
    runId: textOf(units, 'run_id'),
    mode: textOf(units, 'mode'),
    selectedItems: countOf(units, 'selected_items'),
    openedPullRequests: countOf(units, 'opened_pull_requests'),
    escalations: countOf(units, 'escalations'),
  };
}

function itemSegments(state: LoopState): readonly StateSegment[] {
  return state.segments.filter((segment) => segment.kind === 'item');
}

/** A segment's lines below its heading, taken apart by the keys it may have. */
export function segmentUnits(segment: StateSegment): BodyUnit[] {
  const keys = segment.kind === 'item' ? ITEM_KEYS : segment.kind === 'run' ? RUN_KEYS : [];
  return readBody(segment.lines.slice(1), keys);
}

/** The properties of one key; a person may have written it twice. */
export function propertiesOf(units: readonly BodyUnit[], key: ItemKey | RunKey): readonly PropertyUnit[] {
  return units.filter((unit): unit is PropertyUnit => unit.kind === 'property' && unit.key === key);
}

function textOf(units: readonly BodyUnit[], key: ItemKey | RunKey): string | null {
  const property = propertiesOf(units, key)[0];
  if (property === undefined) return null;
  const value = readStateText(propertyValue(property));
  return value === '' ? null : value;
}

function countOf(units: readonly BodyUnit[], key: RunKey): number | null {
  const text = textOf(units, key);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** How cautious a status is: its place in `ITEM_STATUSES`. */
export function caution(status: ItemStatus): number {
  return ITEM_STATUSES.indexOf(status);
}

/** A status as written, or null where it is none. */
export function readStatus(property: PropertyUnit): ItemStatus | null {
  const word = readStateText(propertyValue(property)).toLowerCase();
  return ITEM_STATUSES.find((status) => status === word) ?? null;
}

/** Reads one gate line; without a colon it is a name with no outcome. */
export function readGate(text: string): GateOutcome {
  const pair = readPair(text);
  if (pair === null) return { name: readStateText(text), outcome: '' };
  return { name: readStateText(pair.key), outcome: readStateText(pair.value) };
}

/** The status in force: of several the most cautious; unreadable, absent or beside unreadable attempts: `waiting`. */
export function effectiveStatus(units: readonly BodyUnit[]): ItemStatus {
  const statuses = propertiesOf(units, 'status').map((property) => readStatus(property) ?? 'waiting');
  if (statuses.length === 0 || !attemptsReadable(units)) statuses.push('waiting');
  return statuses.reduce((worst, status) => (caution(status) > caution(worst) ? status : worst));
}

/** Whether `attempts:` carries a number or entries: words alone tell nothing that could be counted. */
export function attemptsReadable(units: readonly BodyUnit[]): boolean {
  return propertiesOf(units, 'attempts').every((property) => {
    const value = propertyValue(property);
    if (value === '' || isCount(value)) return true;
    return readLedger(property).lines.some((line) => line.kind !== 'note');
  });
}

/** The attempts of an item whose `attempts` key may be there more than once. */
export function itemLedger(units: readonly BodyUnit[]): ReturnType<typeof readLedger> {
  const [first, ...doubles] = propertiesOf(units, 'attempts');
  if (doubles.length === 0) return readLedger(first);
  const ledgers = propertiesOf(units, 'attempts').map(readLedger);
  const bare = ledgers.reduce<number | null>(
    (most, ledger) => (ledger.bare === null ? most : Math.max(most ?? 0, ledger.bare)),
    null,
  );
  return { bare, lines: withoutDoubleResets(ledgers.flatMap((ledger) => ledger.lines)) };
}

function readItem(segment: StateSegment): StateItem {
  const known = items.get(segment);
  if (known !== undefined) return known;
  const units = segmentUnits(segment);
  const totals = ledgerTotals(itemLedger(units));
  const item: StateItem = {
    id: segment.name,
    status: effectiveStatus(units),
    reason: textOf(units, 'reason'),
    attempts: totals.attempts,
    failedAttempts: totals.failed,
    entries: totals.entries,
    resets: totals.resets,
    gates: propertiesOf(units, 'gates').flatMap((property) => propertyBullets(property).map(readGate)),
    nextAction: textOf(units, 'next_action'),
    pullRequest: textOf(units, 'pull_request'),
  };
  items.set(segment, item);
  return item;
}
