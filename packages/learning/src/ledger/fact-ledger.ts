import { canonicalJson, LoopError, LoopFact, STATE_PATHS } from '@loop-actions/contract';
import { printLines, readLines } from './ledger-lines.ts';

/** A line longer than this is no fact. */
const MAX_LINE_CHARS = 64 * 1024;

/** What a ledger of facts holds, and how many of its lines are none. */
export interface ReadFacts {
  readonly facts: readonly LoopFact[];
  /** Torn or foreign lines. They are counted and never guessed at. */
  readonly unread: number;
}

/** Reads a ledger of facts, one JSON document per line. A line that fits no schema is counted, not read. */
export function readFacts(ledger: string | null): ReadFacts {
  const { documents, unread } = readLines(ledger, LoopFact, MAX_LINE_CHARS);
  return { facts: documents, unread };
}

/** Facts as a ledger: in order of time, each once. Printing what was read prints the same again. */
export function printFacts(facts: Iterable<LoopFact>): string {
  return printLines(mergeFacts(facts));
}

/**
 * Facts of several ledgers as one: by id, in order of time. Two that share an id and differ are one record that was read
 * twice; the same one is kept whichever comes first, so that merging has no order. Of a run it is the later one, which
 * its last job wrote.
 */
export function mergeFacts(...ledgers: readonly Iterable<LoopFact>[]): readonly LoopFact[] {
  const byId = new Map<string, LoopFact>();
  for (const ledger of ledgers) {
    for (const fact of ledger) {
      const known = byId.get(fact.id);
      if (known === undefined || comesBefore(fact, known)) byId.set(fact.id, fact);
    }
  }
  return [...byId.values()].sort((left, right) => order(left.at, right.at) || order(left.id, right.id));
}

function comesBefore(fact: LoopFact, known: LoopFact): boolean {
  if (fact.kind !== known.kind) return fact.kind < known.kind;
  if (fact.at !== known.at) return fact.at < known.at !== (fact.kind === 'run');
  return canonicalJson(fact) < canonicalJson(known);
}

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The file of the state branch that holds the facts of a month. Throws `E_INPUT_INVALID` for a time that is none. */
export function factsFile(at: string): string {
  if (!/^\d{4}-\d{2}-/.test(at)) {
    throw new LoopError('E_INPUT_INVALID', {
      message: `${at.slice(0, 40)} is no time`,
      remedy: 'Give it as 2026-07-06T00:00:00Z.',
    });
  }
  return STATE_PATHS.facts(at.slice(0, 7));
}
