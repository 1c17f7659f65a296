import { type ConcernReading, type Correction, type LoopFact, STATE_PATHS } from '@loop-actions/contract';
import { readCodeOwners, readLoopHistory } from '@loop-actions/github';
import {
  classesOf,
  composeWeek,
  computeKpis,
  correctionsOfHistory,
  FactBook,
  factsFile,
  factsOfHistory,
  mergedPairs,
  mergeFacts,
  mergeReadings,
  printCorrections,
  printFacts,
  printReadings,
  proposedPatterns,
  proposedSince,
  readCorrections,
  readFacts,
  readReadings,
  type Trend,
  type WeekFacts,
  withLedger,
} from '@loop-actions/learning';
import type { AskedModel } from '@loop-actions/model';
import type { KnownJudgements } from '@loop-actions/selection';
import type { LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { ownersOf } from '../make/code-owners.ts';
import { type FoundClasses, findClasses } from './find-classes.ts';
import { mergeCorrections, readLedgers } from './read-ledgers.ts';
import { readMergedChanges } from './read-merged-changes.ts';
import { readRunReports } from './read-run-reports.ts';

export interface WeekRequest {
  readonly sinceMs: number;
  readonly windowMs: number;
  /** Whether the ledgers are brought up to date. */
  readonly write: boolean;
  /** A folder of ours below RUNNER_TEMP. */
  readonly workRoot: string;
  /** Asked what corrections ask for, and about classes whose words don’t say; null: nobody is. */
  readonly classifier: AskedModel | null;
}

const WEEKS = 12;

/**
 * Reads GitHub’s records and the run reports that no ledger holds yet, merges them into the ledgers of facts and
 * corrections, and composes the week out of all of it. A ledger that was lost comes back from the same records.
 */
export async function gatherWeek(
  deps: LoopDeps,
  writers: LoopWriters,
  request: WeekRequest,
): Promise<{ readonly week: WeekFacts; readonly trend: Trend; readonly classes: FoundClasses }> {
  const now = deps.clock.now();
  const history = await readLoopHistory(writers.github, { since: new Date(now - request.sinceMs).toISOString() });
  const snapshot = await writers.state.read();
  const ledger = await readLedgers(snapshot, now);
  const pairs = mergedPairs(history, ledger.corrections);
  const merged = await readMergedChanges(deps, writers, { workRoot: request.workRoot, pairs });
  const fresh = {
    facts: withLedger(factsOfHistory(history), ledger.interrupts),
    corrections: [...correctionsOfHistory(history), ...merged.corrections],
  };
  const reports = await readRunReports(snapshot, ledger.facts, now);
  const facts = mergeFacts(ledger.facts, fresh.facts, reports.facts);
  const corrections = mergeCorrections(ledger.corrections, fresh.corrections);
  const { settled } = reports;
  const proposed = proposedPatterns(history.changes, history.repository);
  const classes = await findClasses(deps, { facts, corrections, proposed, model: request.classifier, snapshot });
  if (request.write) {
    const { judgements, readings } = classes;
    const all = { ...fresh, facts: [...fresh.facts, ...reports.facts], settled, judgements, readings };
    await writeLedgers(writers, all, now);
  }
  const span = { from: now - request.windowMs, to: now };
  const codeOwners = await readCodeOwners(writers.github);
  const week = composeWeek(
    {
      ...{ facts, corrections, patterns: classes.patterns },
      proposedSince: proposedSince(history.changes, history.repository),
      ownersOf: (paths) => ownersOf(codeOwners, paths),
      problems: [...history.problems, ...merged.problems, ...ledger.problems, ...reports.problems],
    },
    span,
  );
  const source = { book: new FactBook(facts), ...classesOf({ facts, corrections }, week.patterns) };
  const trend = Array.from({ length: WEEKS }, (_, at) => {
    const back = (WEEKS - 1 - at) * request.windowMs;
    return computeKpis(source, { from: span.from - back, to: span.to - back });
  });
  return { week, trend, classes };
}

interface Fresh {
  readonly facts: readonly LoopFact[];
  readonly corrections: readonly Correction[];
  /** Runs whose facts are all among these. */
  readonly settled: readonly string[];
  /** What the classifier answered. */
  readonly judgements: KnownJudgements;
  /** What it read in corrections. */
  readonly readings: readonly ConcernReading[];
}

/**
 * Brings the ledgers up to date. The report of a settled run goes in the very commit that holds its facts, so that the
 * branch stays small and no figure is lost; git keeps the report in its history.
 */
async function writeLedgers({ state }: LoopWriters, fresh: Fresh, now: number): Promise<void> {
  const { facts, corrections, settled, judgements, readings } = fresh;
  const byFile = Map.groupBy(facts, ({ at }) => factsFile(at));
  await state.update(
    async (snapshot) => {
      const files = new Map<string, string | null>();
      for (const [file, own] of byFile)
        files.set(file, printFacts(mergeFacts(readFacts(await snapshot.readFile(file)).facts, own)));
      if (corrections.length > 0) {
        const before = readCorrections(await snapshot.readFile(STATE_PATHS.corrections)).corrections;
        files.set(STATE_PATHS.corrections, printCorrections(mergeCorrections(before, corrections)));
      }
      if (judgements.size > 0) {
        const { addJudgements } = await import('@loop-actions/selection');
        const before = await snapshot.readFile(STATE_PATHS.judgements);
        files.set(STATE_PATHS.judgements, addJudgements(before, judgements, now));
      }
      if (readings.length > 0) {
        const before = readReadings(await snapshot.readFile(STATE_PATHS.readings));
        files.set(STATE_PATHS.readings, printReadings(mergeReadings(before, readings)));
      }
      for (const run of settled) {
        files.set(STATE_PATHS.runReport(run), null);
        files.set(STATE_PATHS.triageInputs(run), null);
      }
      return files.size === 0 ? null : { files };
    },
    {
      message:
        settled.length === 0 ? 'Facts and corrections' : `Facts and corrections, ${settled.length} reports settled`,
    },
  );
}
