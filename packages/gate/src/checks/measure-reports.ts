import { type Figures, figureOfShare, type Share, sumShares } from './figures.ts';
import { type Coverage, type CoverageFormat, coverageFormat, readCoverage } from './read-coverage.ts';
import {
  type EvalFigures,
  type EvalFormat,
  evalFormat,
  readCaseFigures,
  readEvalFigures,
} from './read-eval-figures.ts';
import type { ReportFile } from './report-files.ts';

/** What reports measure together, and what can't be read of them. */
export interface Measurement {
  readonly figures: Figures;
  /** One sentence for each report that should measure something and does not. */
  readonly problems: readonly string[];
}

const COVERAGE: ReadonlySet<string> = new Set<CoverageFormat>(['lcov', 'cobertura', 'istanbul', 'go-cover']);
const EVALS: ReadonlySet<string> = new Set<EvalFormat>(['promptfoo', 'inspect-ai', 'openai-evals']);

/** Reads the figures of reports. Reports of other forms (test results, say) measure nothing and are no problem. */
export function measureReports(reports: readonly ReportFile[]): Measurement {
  const problems: string[] = [];
  const coverage: Coverage[] = [];
  const evals: EvalFigures[] = [];
  for (const { path, format: named, text } of reports) {
    const format = named ?? (text === null ? null : (coverageFormat(text) ?? evalFormat(text)));
    const cases = format === null && text !== null ? readCaseFigures(text) : null;
    if (cases !== null) evals.push(cases);
    if (format === null ? text !== null : !COVERAGE.has(format) && !EVALS.has(format)) continue;
    const one = text !== null && COVERAGE.has(format ?? '') ? readCoverage(format as CoverageFormat, text) : null;
    const other = text !== null && EVALS.has(format ?? '') ? readEvalFigures(format as EvalFormat, text) : null;
    if (one !== null) coverage.push(one);
    if (other !== null) evals.push(other);
    if (one === null && other === null) {
      problems.push(`${path} ${text === null ? 'is no plain file of bearable size' : `can’t be read as ${format}`}`);
    }
  }
  return { figures: { ...coverageFigures(coverage), ...evalFigures(evals) }, problems };
}

function coverageFigures(reports: readonly Coverage[]): Figures {
  const metrics = ['lines', 'branches', 'functions', 'statements'] as const;
  return Object.fromEntries(
    metrics.flatMap((metric) => {
      const shares = reports.flatMap((report): Share[] => (report[metric] === undefined ? [] : [report[metric]]));
      const figure = shares.length === 0 ? null : figureOfShare(sumShares(shares));
      return figure === null ? [] : [[metric, figure]];
    }),
  );
}

function evalFigures(reports: readonly EvalFigures[]): Figures {
  if (reports.length === 0) return {};
  const cases = figureOfShare(sumShares(reports.map((report) => report.cases)));
  const scores = reports.flatMap(({ score }) => (score === null ? [] : [score]));
  // A mean of means only where each report has one.
  const score = scores.length === reports.length ? scores.reduce((sum, one) => sum + one, 0) / scores.length : null;
  return {
    ...(cases === null ? {} : { 'pass-rate': cases }),
    ...(score === null ? {} : { score: { least: score, most: score, detail: String(round(score)) } }),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
