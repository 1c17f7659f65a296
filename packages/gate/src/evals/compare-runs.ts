import type { EvalCase, EvalRun } from '@loop-actions/contract';
import {
  bootstrapMean,
  type Interval,
  mcnemarExact,
  type PairedOutcomes,
  pairedDifference,
  smallestSignificant,
} from './statistics.ts';

/** All trials of one case. */
export interface CaseOutcome {
  readonly id: string;
  readonly trials: readonly EvalCase[];
  /** More trials passed than failed; null where none has an answer. */
  readonly pass: boolean | null;
  /** Share of passed trials, or the mean score where there are scores; null where none has an answer. */
  readonly score: number | null;
}

export interface PairedCase {
  readonly before: CaseOutcome;
  readonly after: CaseOutcome;
}

/** A run held against another, case by case. */
export interface RunComparison {
  readonly outcomes: PairedOutcomes;
  readonly worse: readonly PairedCase[];
  readonly better: readonly PairedCase[];
  /** Cases that the baseline has and the run hasn't: they count as failed. */
  readonly missing: readonly CaseOutcome[];
  /** Cases without an answer on either side: they say nothing of quality, and nothing passes with them. */
  readonly errors: readonly CaseOutcome[];
  /** Cases whose question is another one now, so that the two answers can't be paired. */
  readonly otherInput: readonly PairedCase[];
  readonly pValue: number;
  /** Change of the pass rate. */
  readonly difference: Interval;
  /** Change of the mean score. */
  readonly score: Interval;
  /** How many of the changed cases had to be worse for 5 %; null: there are too few to tell. */
  readonly needed: number | null;
}

const SEED = 20_260_704;

/** Pairs two runs of one golden set. What is missing now failed; what has an error tells nothing. */
export function compareRuns(baseline: EvalRun, run: EvalRun): RunComparison {
  const now = new Map(outcomesOf(run).map((outcome) => [outcome.id, outcome]));
  const before = outcomesOf(baseline);
  const missing = before.filter(({ id }) => !now.has(id));
  const pairs = before.flatMap((old): PairedCase[] => {
    const after = now.get(old.id);
    return after === undefined ? [] : [{ before: old, after }];
  });
  const known = new Set(before.map(({ id }) => id));
  const errors = [
    ...pairs.flatMap((pair) => [pair.before, pair.after]),
    ...[...now.values()].filter(({ id }) => !known.has(id)),
  ].filter(({ pass }) => pass === null);
  const otherInput = pairs.filter(({ before: old, after }) => old.trials[0]?.input !== after.trials[0]?.input);
  const paired = pairs.filter(
    (pair) => !otherInput.includes(pair) && pair.before.pass !== null && pair.after.pass !== null,
  );
  const kind = (was: boolean, is: boolean): PairedCase[] =>
    paired.filter((pair) => pair.before.pass === was && pair.after.pass === is);
  const [worse, better] = [kind(true, false), kind(false, true)];
  const lost = missing.filter(({ pass }) => pass === true).length;
  const outcomes: PairedOutcomes = {
    bothPass: kind(true, true).length,
    worse: worse.length + lost,
    better: better.length,
    bothFail: kind(false, false).length + missing.length - lost,
  };
  const scores = paired.map((pair) => (pair.after.score ?? 0) - (pair.before.score ?? 0));
  return {
    outcomes,
    worse,
    better,
    missing,
    errors,
    otherInput,
    pValue: mcnemarExact(outcomes),
    difference: pairedDifference(outcomes),
    score: bootstrapMean(scores, SEED),
    needed: smallestSignificant(outcomes.worse + outcomes.better),
  };
}

/** The trials of each case, put together. */
export function outcomesOf(run: EvalRun): readonly CaseOutcome[] {
  const trials = new Map<string, EvalCase[]>();
  for (const answer of run.cases) {
    const known = trials.get(answer.id);
    if (known === undefined) trials.set(answer.id, [answer]);
    else known.push(answer);
  }
  return [...trials].map(([id, all]) => {
    const judged = all.filter(({ pass }) => pass !== null);
    if (judged.length === 0) return { id, trials: all, pass: null, score: null };
    const passed = judged.filter(({ pass }) => pass === true).length;
    const scores = judged.map(({ score, pass }) => score ?? Number(pass));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { id, trials: all, pass: passed * 2 > judged.length, score: mean };
  });
}
