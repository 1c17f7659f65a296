import type { Evidence, FailureClass, Threshold } from '@loop-actions/contract';
import type { Figure, Figures } from './figures.ts';
import type { Measurement } from './measure-reports.ts';
import { type Objection, objection } from './objection.ts';

/** A fall by less than this is rounding, in the figure's own unit. */
const ROUNDING = 0.005;

export interface ThresholdQuestion {
  readonly thresholds: readonly Threshold[];
  readonly found: Measurement;
  /** What the base measures; null: it is not compared with. */
  readonly base: Measurement | null;
  /** What falling short means for a check of this kind. */
  readonly failureClass: FailureClass;
}

/** Holds figures against their thresholds. What was not measured is an objection: absent is red. */
export function judgeThresholds(question: ThresholdQuestion): {
  readonly objections: readonly Objection[];
  readonly evidence: readonly Evidence[];
} {
  const { thresholds, found, base, failureClass } = question;
  const objections = found.problems.map((problem) => objection(failureClass, 'report', problem));
  const evidence: Evidence[] = [];
  for (const threshold of thresholds) {
    const { metric } = threshold;
    const figure = found.figures[metric];
    if (figure === undefined) {
      objections.push(objection(failureClass, metric, `no report of this check measures ${metric}`));
      continue;
    }
    evidence.push({ kind: 'figure', label: metric, value: `${show(figure.least, metric)} (${figure.detail})` });
    const short =
      fallsShort(threshold, figure, failureClass) ?? (base === null ? null : fellFrom(threshold, figure, base.figures));
    if (short !== null) objections.push(short);
  }
  return { objections, evidence };
}

/** Between the least and the most it may be, nobody can tell; that is the environment's doing and no pass. */
function fallsShort({ metric, atLeast }: Threshold, figure: Figure, failureClass: FailureClass): Objection | null {
  if (atLeast === null || figure.least >= atLeast) return null;
  const wanted = show(atLeast, metric);
  if (figure.most < atLeast) {
    const message = `${metric}: ${show(figure.least, metric)} (${figure.detail}), at least ${wanted} is needed`;
    return objection(failureClass, metric, message);
  }
  const message = `${metric}: ${figure.detail}, so nobody can tell whether ${wanted} is reached`;
  return objection('environment', metric, message);
}

function fellFrom({ metric, mayFall }: Threshold, figure: Figure, base: Figures): Objection | null {
  if (mayFall) return null;
  const before = base[metric];
  if (before === undefined) return objection('config', metric, `${metric} may not fall, and the base has no figure`);
  if (figure.least >= before.least - ROUNDING) return null;
  const message = `${metric} fell from ${show(before.least, metric)} (${before.detail}) to ${show(figure.least, metric)} (${figure.detail})`;
  return objection(metric === 'score' || metric === 'pass-rate' ? 'eval' : 'test', metric, message);
}

function show(value: number, metric: Threshold['metric']): string {
  return metric === 'score' ? String(Math.round(value * 10_000) / 10_000) : `${Math.floor(value * 100) / 100} %`;
}
