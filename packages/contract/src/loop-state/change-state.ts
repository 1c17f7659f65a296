import { RunId } from '../identifiers.ts';
import { LoopError } from '../loop-error.ts';
import {
  carryBareCount,
  isAttemptKey,
  isInstant,
  isPerson,
  joinEntries,
  type LedgerLine,
  normalizeEntry,
} from './attempt-ledger.ts';
import { changeItem, changeRun } from './change-segment.ts';
import { type AttemptEntry, type CurrentRun, ITEM_STATUSES, type ItemChange, type ResetEntry } from './loop-state.ts';
import { itemLedger } from './read-state.ts';
import { RUN_KEYS, type RunKey } from './segment-body.ts';
import type { LoopState } from './state-document.ts';
import { cleanStateText } from './state-text.ts';
import { setGates, setLedger, setText } from './write-property.ts';

/** The state with an item changed, or created where it is new. Throws `E_INPUT_INVALID` for an id that is none. */
export function setItem(state: LoopState, id: string, change: ItemChange): LoopState {
  const { status } = change;
  if (status !== undefined && !ITEM_STATUSES.includes(status)) {
    throw refused(`${JSON.stringify(status)} is no status`, `Use one of ${ITEM_STATUSES.join(', ')}.`);
  }
  return changeItem(state, id, (units, eol) => {
    let next = units;
    if (status !== undefined) next = setText(next, { key: 'status', value: status, eol });
    if (change.reason !== undefined) next = setText(next, { key: 'reason', value: change.reason, eol });
    if (change.gates !== undefined) next = setGates(next, change.gates, eol);
    if (change.nextAction !== undefined) next = setText(next, { key: 'next_action', value: change.nextAction, eol });
    if (change.pullRequest !== undefined) next = setText(next, { key: 'pull_request', value: change.pullRequest, eol });
    return next;
  });
}

/**
 * The state with one attempt on record. Recording the same key again changes nothing; with other details the two are
 * joined, the more cautious winning. Throws `E_INPUT_INVALID` for a key that is not `<run>/<attempt>`.
 */
export function recordAttempt(state: LoopState, id: string, entry: AttemptEntry): LoopState {
  if (!isAttemptKey(entry.key)) {
    throw refused(`${JSON.stringify(entry.key)} is no key of an attempt`, 'Use <run>/<attempt>, e.g. 1234567/1.');
  }
  return changeItem(state, id, (units, eol) => {
    const lines = carryBareCount(itemLedger(units));
    return setLedger(units, withEntry(lines, normalizeEntry(entry)), eol);
  });
}

/**
 * The state with what was tried on an item so far forgiven by a person; the entries stay readable. The same reset again
 * changes nothing. Throws `E_INPUT_INVALID` unless it names a person and a time.
 */
export function resetAttempts(state: LoopState, id: string, reset: ResetEntry): LoopState {
  const person = reset.person.replace(/^@/, '');
  if (!isPerson(person) || !isInstant(reset.at)) {
    const who = `${JSON.stringify(reset.person)} at ${JSON.stringify(reset.at)}`;
    throw refused(`a reset by ${who} names no person and time`, 'Only a person resets attempts, at a UTC time.');
  }
  const entry: ResetEntry = { person, at: reset.at, reason: cleanStateText(reset.reason) };
  return changeItem(state, id, (units, eol) => {
    const lines = carryBareCount(itemLedger(units));
    const known = lines.some(
      (line) => line.kind === 'reset' && line.reset.person === person && line.reset.at === entry.at,
    );
    return known ? units : setLedger(units, [...lines, { kind: 'reset', reset: entry }], eol);
  });
}

/** The state with its Current Run section saying this; null takes a line away. */
export function setCurrentRun(state: LoopState, run: CurrentRun): LoopState {
  if (run.runId !== null && !RunId.safeParse(run.runId).success) {
    throw refused(`${JSON.stringify(run.runId)} is no run id`, 'Use the workflow run’s id, or a timestamp.');
  }
  const values: Readonly<Record<RunKey, string | null>> = {
    run_id: run.runId,
    mode: run.mode,
    selected_items: text(run.selectedItems),
    opened_pull_requests: text(run.openedPullRequests),
    escalations: text(run.escalations),
  };
  return changeRun(state, (units, eol) =>
    RUN_KEYS.reduce((next, key) => setText(next, { key, value: values[key], eol }), units),
  );
}

function text(count: number | null): string | null {
  return count === null ? null : String(count);
}

function refused(message: string, remedy: string): LoopError {
  return new LoopError('E_INPUT_INVALID', { message, remedy });
}

function withEntry(lines: readonly LedgerLine[], entry: AttemptEntry): readonly LedgerLine[] {
  let known = false;
  const next = lines.map((line): LedgerLine => {
    if (line.kind !== 'entry' || line.entry.key !== entry.key) return line;
    known = true;
    return { kind: 'entry', entry: joinEntries(line.entry, entry), sound: true };
  });
  return known ? next : [...next, { kind: 'entry', entry, sound: true }];
}
