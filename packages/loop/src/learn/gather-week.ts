import { type Correction, type LoopFact, RunReport, STATE_PATHS } from '@loop-actions/contract';
import { readLoopHistory } from '@loop-actions/github';
import {
  classesOf,
  composeWeek,
  computeKpis,
  correctionsOfHistory,
  FactBook,
  factsFile,
  factsOfHistory,
  factsOfReport,
  mergeFacts,
  printCorrections,
  printFacts,
  proposedPatterns,
  proposedSince,
  readCorrections,
  readFacts,
  type Trend,
  type WeekFacts,
  withLedger,
} from '@loop-actions/learning';
import type { StateSnapshot } from '@loop-actions/state';
import type { LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { type Ledgers, mergeCorrections, readLedgers } from './read-ledgers.ts';

export interface WeekRequest {
  readonly sinceMs: number;
  readonly windowMs: number;
  /** Whether the ledgers are brought up to date. */
  readonly write: boolean;
}

const WEEKS = 12;
/** The most run reports read in one pass; their facts then stand in the ledger. */
const MAX_REPORTS = 2000;

/**
 * Reads GitHub’s records and the run reports that no ledger holds yet, merges them into the ledgers of facts and
 * corrections, and composes the week out of all of it. A ledger that was lost comes back from the same records.
 */
export async function gatherWeek(
  deps: LoopDeps,
  writers: LoopWriters,
  request: WeekRequest,
): Promise<{ readonly week: WeekFacts; readonly trend: Trend }> {
  const now = deps.clock.now();
  const history = await readLoopHistory(writers.github, { since: new Date(now - request.sinceMs).toISOString() });
  const snapshot = await writers.state.read();
  const ledger = await readLedgers(snapshot, now);
  const fresh = {
    facts: withLedger(factsOfHistory(history), ledger.interrupts),
    corrections: correctionsOfHistory(history),
  };
  const reports = await readReports(snapshot, ledger.facts);
  const facts = mergeFacts(ledger.facts, fresh.facts, reports.facts);
  const corrections = mergeCorrections(ledger.corrections, fresh.corrections);
  if (request.write) await writeLedgers(writers, [...fresh.facts, ...reports.facts], fresh.corrections);
  const span = { from: now - request.windowMs, to: now };
  const week = composeWeek(
    {
      ...{ facts, corrections, proposed: proposedPatterns(history.changes, history.repository) },
      proposedSince: proposedSince(history.changes, history.repository),
      problems: [...history.problems, ...ledger.problems, ...reports.problems],
    },
    span,
  );
  const source = { book: new FactBook(facts), ...classesOf({ facts, corrections }, week.patterns) };
  const trend = Array.from({ length: WEEKS }, (_, at) => {
    const back = (WEEKS - 1 - at) * request.windowMs;
    return computeKpis(source, { from: span.from - back, to: span.to - back });
  });
  return { week, trend };
}

/** Only reports of runs that no fact tells of yet. */
async function readReports(
  snapshot: StateSnapshot,
  known: readonly LoopFact[],
): Promise<Pick<Ledgers, 'facts' | 'problems'>> {
  const seen = new Set(known.flatMap((fact) => (fact.kind === 'run' ? [fact.run] : [])));
  const runs = (await snapshot.listRunReports()).filter((run) => !seen.has(run)).sort();
  const facts: LoopFact[] = [];
  const problems = runs.length > MAX_REPORTS ? [`${runs.length - MAX_REPORTS} run reports wait for the next pass`] : [];
  for (const run of runs.slice(0, MAX_REPORTS)) {
    const text = await snapshot.readFile(STATE_PATHS.runReport(run));
    const report = RunReport.safeParse(parse(text));
    if (report.success) facts.push(...factsOfReport(report.data));
    else problems.push(`the report of run ${run} could not be read`);
  }
  return { facts, problems };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

async function writeLedgers(
  { state }: LoopWriters,
  facts: readonly LoopFact[],
  corrections: readonly Correction[],
): Promise<void> {
  const byFile = Map.groupBy(facts, ({ at }) => factsFile(at));
  await state.update(
    async (snapshot) => {
      const files = new Map<string, string>();
      for (const [file, own] of byFile)
        files.set(file, printFacts(mergeFacts(readFacts(await snapshot.readFile(file)).facts, own)));
      if (corrections.length > 0) {
        const before = readCorrections(await snapshot.readFile(STATE_PATHS.corrections)).corrections;
        files.set(STATE_PATHS.corrections, printCorrections(mergeCorrections(before, corrections)));
      }
      return files.size === 0 ? null : { files };
    },
    { message: 'Facts and corrections' },
  );
}
