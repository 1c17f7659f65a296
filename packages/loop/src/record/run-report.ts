import {
  type AttemptReport,
  addUsage,
  type CurrentRun,
  type JudgingReport,
  NO_USAGE,
  type Plan,
  RunReport,
  STATE_PATHS,
  type Usage,
} from '@loop-actions/contract';
import type { StateSnapshot } from '@loop-actions/state';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { mergeInterventions } from './merge-interventions.ts';

/** The report of a run of which nothing is told yet but what it stands on. */
export function blankReport(deps: LoopDeps, base: Pick<LoopBase, 'control'>, plan: Plan): RunReport {
  return {
    schemaVersion: 1,
    repository: plan.repository,
    run: plan.run,
    url: deps.context.runUrl,
    mode: plan.mode,
    startedAt: plan.createdAt,
    endedAt: new Date(deps.clock.now()).toISOString(),
    baseSha: plan.baseSha,
    specSha256: base.control.pinned.spec?.sha256 ?? null,
    planDigest: plan.digest,
    decisions: [],
    attempts: [],
    interrupts: [],
    oracle: null,
    stopReason: null,
    usage: NO_USAGE,
    budgetLeft: {},
  };
}

/**
 * What a run has done by now: what its earlier steps, jobs and workflow attempts left, and what comes to it. Each item,
 * attempt and question stands once. An item that is skipped only for what this run did before keeps its decision.
 */
export function mergeRunReports(earlier: RunReport | null, later: RunReport): RunReport {
  const attempts = byKey(keyOfAttempt, earlier?.attempts, later.attempts);
  const judging = byKey(({ attempt }) => String(attempt), earlier?.judging, later.judging);
  const usage = attempts.reduce((sum, attempt) => addUsage(sum, attempt.usage), usageOfJudging(judging));
  const polite = politeEndingsOf(attempts);
  if (earlier === null) return { ...later, ...polite, usage };
  const decided = new Map(earlier.decisions.map((decision) => [decision.item, decision]));
  for (const decision of later.decisions) {
    if (decision.outcome !== 'skipped' || !decided.has(decision.item)) decided.set(decision.item, decision);
  }
  const interventions = mergeInterventions(earlier.interventions, later.interventions);
  return {
    ...later,
    ...(interventions === undefined ? {} : { interventions }),
    ...(judging.length === 0 ? {} : { judging }),
    startedAt: [earlier.startedAt, later.startedAt].sort()[0] ?? later.startedAt,
    decisions: [...decided.values()],
    attempts: [...attempts],
    ...polite,
    interrupts: [...byKey(({ id }) => id, earlier.interrupts, later.interrupts)],
    oracle: later.oracle ?? earlier.oracle,
    usage,
    budgetLeft: leastOf(earlier.budgetLeft, later.budgetLeft),
  };
}

/** How often agents ended politely in these attempts; nothing where nobody counted. */
export function politeEndingsOf(attempts: readonly AttemptReport[]): Pick<RunReport, 'politeEndings'> {
  const counted = attempts.flatMap(({ politeEndings }) => (politeEndings === undefined ? [] : [politeEndings]));
  return counted.length === 0 ? {} : { politeEndings: counted.reduce((sum, count) => sum + count, 0) };
}

/** What judging took, in the words of a run. */
export function usageOfJudging(judging: readonly JudgingReport[]): Usage {
  return judging.reduce((sum, { tokens, costUsd }) => addUsage(sum, { ...NO_USAGE, tokens, costUsd }), NO_USAGE);
}

/** The Current Run section of a report. */
export function currentRun(report: RunReport): CurrentRun {
  return {
    runId: report.run,
    mode: report.mode,
    selectedItems: report.decisions.filter(({ outcome }) => outcome === 'selected').length,
    openedPullRequests: report.attempts.filter(({ pullRequest }) => pullRequest !== null).length,
    escalations: report.interrupts.length,
  };
}

/** The run's report as the state branch has it; null where there is none that can be read. */
export async function readReport(snapshot: Pick<StateSnapshot, 'readFile'>, run: string): Promise<RunReport | null> {
  const text = await snapshot.readFile(STATE_PATHS.runReport(run));
  if (text === null) return null;
  try {
    const report = RunReport.safeParse(JSON.parse(text));
    return report.success && report.data.run === run ? report.data : null;
  } catch {
    return null;
  }
}

const keyOfAttempt = ({ item, attempt }: AttemptReport): string => `${item}/${attempt}`;

function byKey<T>(keyOf: (value: T) => string, ...lists: readonly (readonly T[] | undefined)[]): T[] {
  return [...new Map(lists.flatMap((list) => (list ?? []).map((value) => [keyOf(value), value]))).values()];
}

function leastOf(earlier: RunReport['budgetLeft'], later: RunReport['budgetLeft']): RunReport['budgetLeft'] {
  const least = { ...earlier, ...later };
  for (const [name, left] of Object.entries(earlier)) {
    const other = later[name];
    if (left !== null && typeof other === 'number') least[name] = Math.min(left, other);
  }
  return least;
}
