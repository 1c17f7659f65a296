import { type LoopFact, RunReport, STATE_PATHS } from '@loop-actions/contract';
import { factsOfReport } from '@loop-actions/learning';
import type { StateSnapshot } from '@loop-actions/state';

const DAY_MS = 24 * 60 * 60 * 1000;
/** The most run reports read in one pass; their facts then stand in the ledger. */
const MAX_REPORTS = 2000;
/** A run may still write to its report for so long. */
const UNSETTLED_MS = 2 * DAY_MS;
/** A report that ended longer ago has nothing to add to its facts, and no run is replayed any more. */
const KEPT_MS = 90 * DAY_MS;
/** Of each loop so many reports stay, however old: what an autonomy is earned with. */
const KEPT_REPORTS = 200;

export interface ReadReports {
  readonly facts: readonly LoopFact[];
  /** Runs whose report may go, as its facts are among these. */
  readonly settled: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Reads the run reports that no fact tells of yet, those of runs that may still go on, and those old enough to go. What
 * is read and can not be understood stays where it is, and is said.
 */
export async function readRunReports(
  snapshot: Pick<StateSnapshot, 'listRunReports' | 'readFiles'>,
  known: readonly LoopFact[],
  now: number,
): Promise<ReadReports> {
  const endOf = new Map(
    known.flatMap((fact) => (fact.kind === 'run' ? [[fact.run, Date.parse(fact.at)] as const] : [])),
  );
  const runs = [...(await snapshot.listRunReports())].sort(byAge);
  const mayGo = new Set(runs.slice(0, Math.max(0, runs.length - KEPT_REPORTS)));
  const old = [...mayGo].filter((run) => (endOf.get(run) ?? now) < now - KEPT_MS);
  const wanted = runs.filter((run) => (endOf.get(run) ?? now) > now - UNSETTLED_MS).reverse();
  const chosen = [...wanted, ...old].slice(0, MAX_REPORTS);
  const texts = await snapshot.readFiles(chosen.map((run) => STATE_PATHS.runReport(run)));
  const problems =
    wanted.length > MAX_REPORTS ? [`${wanted.length - MAX_REPORTS} run reports wait for the next pass`] : [];
  const facts: LoopFact[] = [];
  const settled: string[] = [];
  for (const run of chosen) {
    const report = RunReport.safeParse(parse(texts.get(STATE_PATHS.runReport(run)) ?? null));
    if (!report.success) {
      problems.push(`the report of run ${run} could not be read`);
      continue;
    }
    facts.push(...factsOfReport(report.data));
    if (mayGo.has(run) && Date.parse(report.data.endedAt) < now - KEPT_MS) settled.push(run);
  }
  return { facts, settled, problems };
}

/** Run ids rise with time on GitHub. */
function byAge(left: string, right: string): number {
  return Number(left) - Number(right) || (left < right ? -1 : 1);
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
