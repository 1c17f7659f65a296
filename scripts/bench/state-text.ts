import { listItems, parseLoopState, printLoopState } from '@loop-actions/contract';
import { type Bench, median } from './bench.ts';

/** A LOOP_STATE.md of so many items, each with gates, an attempt and a next action. */
export function stateText(items: number): string {
  const parts = ['# Loop State: bench\n\n## Current Run\n- run_id: 1\n- mode: propose\n\n## Items\n'];
  for (let at = 1; at <= items; at++) {
    parts.push(`
### #${at}
- status: drafted
- reason: stale documentation links in chapter ${at}
- attempts: 1
  - ${at}/1: succeeded, done, tokens 12000, cost $0.12 — one link replaced
- gates:
  - link check: passed
  - docs lint: passed
- next_action: human review
`);
  }
  return parts.join('');
}

export interface TextFigures {
  /** Processor milliseconds, all threads: what other processes do to the clock does not count. */
  readonly processor: number;
  readonly wall: number;
}

/** What it takes to parse, read every item and print; the medians of several rounds. */
export function measureStateText(items: number, rounds = 15): TextFigures {
  const text = stateText(items);
  const figures: TextFigures[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    const before = process.cpuUsage();
    const state = parseLoopState(text);
    const read = listItems(state);
    const same = printLoopState(state) === text;
    const { user, system } = process.cpuUsage(before);
    figures.push({ processor: (user + system) / 1000, wall: performance.now() - started });
    if (!same || read.length !== items) throw new Error('the state did not survive its round trip');
  }
  return {
    processor: median(figures.map(({ processor }) => processor)),
    wall: median(figures.map(({ wall }) => wall)),
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'state-text-10k',
    issue: 'spine',
    what: 'LOOP_STATE of 10,000 items: parse, read every item, print',
    unit: 'ms',
    reach: '≤ 150',
    run: async () => {
      const cold = measureStateText(10_000, 1);
      const { processor: value, wall } = measureStateText(10_000);
      const detail = `by the clock ${wall.toFixed(0)} ms; first time in a process ${cold.processor.toFixed(0)} ms`;
      return { value, detail, met: value <= 150 };
    },
  },
  {
    id: 'state-text-flat',
    issue: 'spine',
    what: 'LOOP_STATE time per item at 10,000 items over that at 100',
    unit: '×',
    reach: '≤ 2',
    run: async () => {
      // Compiled code on both sides: a hundred items alone would measure the compiler.
      measureStateText(1000, 50);
      const small = measureStateText(100, 500).processor / 100;
      const value = measureStateText(10_000).processor / 10_000 / small;
      return {
        value,
        reference: { what: 'microseconds per item at 100 items', value: small * 1000 },
        met: value <= 2,
      };
    },
  },
];
