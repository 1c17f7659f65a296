import { type Correction, type LoopFact, STATE_PATHS } from '@loop-actions/contract';
import {
  factsFile,
  factsOfAnswers,
  type InterruptLedger,
  readCorrections,
  readFacts,
  readInterrupts,
} from '@loop-actions/learning';
import { readJsonLines, type StateSnapshot } from '@loop-actions/state';

/** What the state branch remembers of a loop. */
export interface Ledgers {
  readonly facts: readonly LoopFact[];
  readonly corrections: readonly Correction[];
  readonly interrupts: InterruptLedger;
  readonly problems: readonly string[];
}

/** Months of facts that are read: a trend of twelve weeks and the windows before it. */
const MONTHS = 5;

/** Reads the ledgers of facts, corrections and interrupts; lines that can’t be read are counted as a problem. */
export async function readLedgers(snapshot: Pick<StateSnapshot, 'readFiles'>, now: number): Promise<Ledgers> {
  const months = Array.from({ length: MONTHS }, (_, back) => {
    const month = new Date(now);
    month.setUTCDate(1);
    month.setUTCMonth(month.getUTCMonth() - back);
    return factsFile(month.toISOString());
  });
  const texts = await snapshot.readFiles([...months, STATE_PATHS.corrections, STATE_PATHS.interrupts]);
  const read = months.map((path) => readFacts(texts.get(path) ?? null));
  const { corrections, unread } = readCorrections(texts.get(STATE_PATHS.corrections) ?? null);
  const interrupts = readInterrupts(readJsonLines(texts.get(STATE_PATHS.interrupts) ?? null));
  const bad = read.reduce((sum, one) => sum + one.unread, unread);
  return {
    facts: [...read.flatMap(({ facts }) => facts), ...factsOfAnswers(interrupts)],
    ...{ corrections, interrupts },
    problems: bad === 0 ? [] : [`${bad} lines of the ledgers could not be read`],
  };
}

/** Corrections of two ledgers as one, oldest first; what a ledger says already stands. */
export function mergeCorrections(ledger: readonly Correction[], fresh: readonly Correction[]): readonly Correction[] {
  const byId = new Map([...fresh, ...ledger].map((one) => [one.id, one]));
  return [...byId.values()].sort((one, other) =>
    one.at < other.at || (one.at === other.at && one.id < other.id) ? -1 : 1,
  );
}
