import { isLoopError, type ReportFormat } from '@loop-actions/contract';
import * as z from 'zod';
import { outcomesOf } from '../evals/compare-runs.ts';
import { readEvalRun } from '../evals/read-eval-run.ts';
import type { Share } from './figures.ts';

export type EvalFormat = Extract<ReportFormat, 'promptfoo' | 'inspect-ai' | 'openai-evals'>;

/** How many cases of a run of evals passed, and its mean score where it has one. */
export interface EvalFigures {
  readonly cases: Share;
  readonly score: number | null;
}

/** Which form of eval results a text has; null for none. */
export function evalFormat(text: string): EvalFormat | null {
  const start = text.slice(0, 4000).trimStart();
  if (/^\{\s{0,20}"spec"\s{0,20}:\s{0,20}\{/.test(start)) return 'openai-evals';
  if (/^\{\s{0,20}"version"\s{0,20}:/.test(start) && /"status"\s{0,20}:/.test(start)) return 'inspect-ai';
  return /^\{\s{0,20}"(?:evalId|results)"\s{0,20}:/.test(start) ? 'promptfoo' : null;
}

/** Reads results of an eval run; null when they are truncated, unfinished or of another form. */
export function readEvalFigures(format: EvalFormat, text: string): EvalFigures | null {
  switch (format) {
    case 'promptfoo':
      return readPromptfoo(parse(text));
    case 'inspect-ai':
      return readInspect(parse(text));
    case 'openai-evals':
      return readOpenAiEvals(text);
  }
}

/**
 * Reads a plain list of cases, a form that has no name in a spec; null for any other report. A case with several trials
 * counts once, by their majority.
 */
export function readCaseFigures(text: string): EvalFigures | null {
  const start = text.slice(0, 4000).trimStart();
  if (!/^[[{]/.test(start) || !/"id"\s{0,20}:/.test(start)) return null;
  try {
    const run = readEvalRun(text, 'report');
    if (run.source !== 'cases') return null;
    const outcomes = outcomesOf(run);
    const count = (answer: boolean | null): number => outcomes.filter(({ pass }) => pass === answer).length;
    const scores = run.cases.flatMap(({ score }) => (score === null ? [] : [score]));
    return {
      cases: { reached: count(true), total: outcomes.length, unknown: count(null) },
      score: scores.length === run.cases.length ? mean(scores) : null,
    };
  } catch (error) {
    if (isLoopError(error, 'E_EVALS_INVALID')) return null;
    throw error;
  }
}

const count = z.int().nonnegative();
const Promptfoo = z.object({
  results: z.object({
    stats: z.object({ successes: count, failures: count, errors: count.default(0) }),
    results: z.array(z.object({ score: z.number().nullish() })).default([]),
  }),
});

function readPromptfoo(value: unknown): EvalFigures | null {
  const parsed = Promptfoo.safeParse(value).data?.results;
  if (parsed === undefined) return null;
  const { successes, failures, errors } = parsed.stats;
  const scores = parsed.results.flatMap(({ score }) => (typeof score === 'number' ? [score] : []));
  const complete = parsed.results.length > 0 && scores.length === parsed.results.length;
  return {
    cases: { reached: successes, total: successes + failures + errors, unknown: errors },
    score: complete ? mean(scores) : null,
  };
}

const Sample = z.object({
  scores: z.record(z.string(), z.object({ value: z.unknown() })).nullish(),
  error: z.unknown().optional(),
});
const Inspect = z.object({
  status: z.string(),
  results: z
    .object({
      total_samples: count,
      completed_samples: count,
      scores: z.array(z.object({ metrics: z.record(z.string(), z.object({ value: z.number() })) })).default([]),
    })
    .nullish(),
  samples: z.array(Sample).nullish(),
});

/** A log of `inspect eval --log-format json`; only one that ended with `success` counts. */
function readInspect(value: unknown): EvalFigures | null {
  const log = Inspect.safeParse(value).data;
  if (log === undefined || log.status !== 'success' || log.results == null) return null;
  const { total_samples: total, completed_samples: completed, scores } = log.results;
  const metrics = scores[0]?.metrics ?? {};
  const score = (metrics.accuracy ?? metrics.mean)?.value ?? null;
  const passed = (log.samples ?? []).filter((sample) => isPass(sample)).length;
  const unknown = Math.max(0, total - completed);
  if (log.samples != null && log.samples.length > 0) return { cases: { reached: passed, total, unknown }, score };
  // Without samples only the accuracy tells, and it is a share of the completed ones.
  const accuracy = metrics.accuracy?.value;
  if (accuracy === undefined || accuracy < 0 || accuracy > 1) return { cases: { reached: 0, total: 0 }, score };
  return { cases: { reached: Math.round(accuracy * completed), total, unknown }, score };
}

/** Inspect writes C, P, I, N for correct, partial, incorrect and no answer; or a number of which 1 is all. */
function isPass({ scores, error }: z.infer<typeof Sample>): boolean {
  if (error != null) return false;
  const values = Object.values(scores ?? {}).map(({ value }) => value);
  return values.length > 0 && values.every((value) => value === 'C' || value === true || value === 1);
}

const FinalReport = z.object({ final_report: z.record(z.string(), z.unknown()) });
const Match = z.object({ type: z.enum(['match']), data: z.object({ correct: z.boolean() }) });

/** A recording of `oaieval`: one JSON per line, the last of which is the final report. */
function readOpenAiEvals(text: string): EvalFigures | null {
  let report: Record<string, unknown> | null = null;
  let [reached, total] = [0, 0];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = parse(line);
    if (value === null) return null;
    report = FinalReport.safeParse(value).data?.final_report ?? report;
    const match = Match.safeParse(value).data;
    if (match === undefined) continue;
    total++;
    if (match.data.correct) reached++;
  }
  if (report === null) return null;
  const score = report.accuracy ?? report.score;
  return { cases: { reached, total }, score: typeof score === 'number' && Number.isFinite(score) ? score : null };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
