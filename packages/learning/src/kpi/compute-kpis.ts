import type { KpiResult } from '@loop-actions/contract';
import { type Classes, contextCoverage } from './context-coverage.ts';
import type { FactBook } from './fact-book.ts';
import { compare, ENOUGH, measure, type Sample, TESTS } from './sample.ts';
import {
  autonomousCompletion,
  costPerAcceptedChange,
  interruptRate,
  interventionsPerRun,
  politeEndings,
  type Span,
} from './task-figures.ts';
import {
  changeFailureRate,
  deploymentFrequency,
  feedbackToDemo,
  leadTime,
  timeToCorrect,
  timeToRestore,
} from './time-figures.ts';

/** Facts, and the classes that interrupts and corrections belong to. */
export interface KpiSource extends Classes {
  readonly book: FactBook;
}

interface Kpi extends Pick<KpiResult, 'id' | 'name' | 'unit' | 'direction' | 'loop'> {
  readonly sample: (source: KpiSource, span: Span) => Sample;
}

const down = { direction: 'down', loop: 'balancing' } as const;
const up = { direction: 'up', loop: 'reinforcing' } as const;

/** In the order of seed 000, then the honest metric of seed 004, money, and DORA’s four. */
export const KPIS: readonly Kpi[] = [
  {
    id: 'interrupt-rate',
    name: 'Interrupt Rate',
    unit: 'per-task',
    ...down,
    sample: ({ book }, span) => interruptRate(book, span),
  },
  {
    id: 'autonomous-completion',
    name: 'Autonomous Completion Rate',
    unit: 'share',
    ...up,
    sample: ({ book }, span) => autonomousCompletion(book, span),
  },
  {
    id: 'mttc-median',
    name: 'Time to Correct, median',
    unit: 'milliseconds',
    ...down,
    sample: ({ book }, span) => timeToCorrect(book, span, 0.5),
  },
  {
    id: 'mttc-p90',
    name: 'Time to Correct, p90',
    unit: 'milliseconds',
    ...down,
    sample: ({ book }, span) => timeToCorrect(book, span, 0.9),
  },
  {
    id: 'context-coverage',
    name: 'Context Coverage Score',
    unit: 'share',
    ...up,
    sample: ({ book, ...classes }, span) => contextCoverage(book, classes, span),
  },
  {
    id: 'feedback-to-demo',
    name: 'Feedback-to-Demo Cycle Time, median',
    unit: 'milliseconds',
    ...down,
    sample: ({ book }, span) => feedbackToDemo(book, span, 0.5),
  },
  {
    id: 'interventions-per-run',
    name: 'Interventions per run',
    unit: 'per-run',
    ...down,
    sample: ({ book }, span) => interventionsPerRun(book, span),
  },
  {
    id: 'polite-endings',
    name: 'Share of polite endings',
    unit: 'share',
    ...down,
    sample: ({ book }, span) => politeEndings(book, span),
  },
  {
    id: 'cost-per-change',
    name: 'Cost per accepted change',
    unit: 'usd',
    ...down,
    sample: ({ book }, span) => costPerAcceptedChange(book, span),
  },
  {
    id: 'deployment-frequency',
    name: 'Deployment frequency',
    unit: 'per-day',
    ...up,
    sample: ({ book }, span) => deploymentFrequency(book, span),
  },
  {
    id: 'lead-time',
    name: 'Lead time for changes, median',
    unit: 'milliseconds',
    ...down,
    sample: ({ book }, span) => leadTime(book, span),
  },
  {
    id: 'change-failure-rate',
    name: 'Change failure rate',
    unit: 'share',
    ...down,
    sample: ({ book }, span) => changeFailureRate(book, span),
  },
  {
    id: 'time-to-restore',
    name: 'Time to restore, median',
    unit: 'milliseconds',
    ...down,
    sample: ({ book }, span) => timeToRestore(book, span),
  },
];

/** A change that comes about by chance less often than this counts as shown. */
const ALPHA = 0.05;

/** Every KPI over a window, beside the window of the same length before it. Pure: the same facts, the same figures. */
export function computeKpis(source: KpiSource, span: Span): readonly KpiResult[] {
  const earlier = { from: span.from - (span.to - span.from), to: span.from };
  return KPIS.map(({ sample, ...kpi }) => {
    const now = sample(source, span);
    const before = sample(source, earlier);
    const { value, sample: n, interval } = measure(now);
    const was = measure(before);
    const delta = value === null || was.value === null ? null : value - was.value;
    const p = compare(now, before);
    const movement = moved(kpi.direction, delta, p);
    return {
      ...kpi,
      window: { from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString() },
      value,
      sample: n,
      interval: interval === null ? null : [interval[0], interval[1]],
      previous: { value: was.value, sample: was.sample },
      delta,
      p,
      test: TESTS[now.kind],
      movement,
      note: [tooLittle(n, was.sample), now.note ?? ''].filter((part) => part !== '').join('; '),
    };
  });
}

function moved(direction: 'down' | 'up', delta: number | null, p: number | null): KpiResult['movement'] {
  if (delta === null || p === null) return 'too-little-data';
  if (p >= ALPHA || delta === 0) return 'not-shown';
  return delta < 0 === (direction === 'down') ? 'better' : 'worse';
}

function tooLittle(now: number, before: number): string {
  if (now < ENOUGH) return `too little data: ${now} in this window`;
  return before < ENOUGH ? `too little data to compare: ${before} in the window before` : '';
}
