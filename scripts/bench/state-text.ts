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

/** Milliseconds to parse, read every item and print, the median of several rounds. */
export function measureStateText(items: number, rounds = 15): number {
  const text = stateText(items);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    const state = parseLoopState(text);
    const read = listItems(state);
    const printed = printLoopState(state);
    times.push(performance.now() - started);
    if (printed !== text || read.length !== items) throw new Error('the state did not survive its round trip');
  }
  return median(times);
}

/** The first of ten items in one cold process, so that a warmed-up compiler hides nothing. */
function coldRun(items: number): number {
  const text = stateText(items);
  const started = performance.now();
  printLoopState(parseLoopState(text));
  return performance.now() - started;
}

export const benches: readonly Bench[] = [
  {
    id: 'state-text-10k',
    issue: 'spine',
    what: 'LOOP_STATE of 10,000 items: parse, read every item, print',
    unit: 'ms',
    reach: '≤ 150',
    run: async () => {
      const cold = coldRun(10_000);
      const value = measureStateText(10_000);
      return { value, detail: `first time in the process, parse and print ${cold.toFixed(0)} ms`, met: value <= 150 };
    },
  },
  {
    id: 'state-text-flat',
    issue: 'spine',
    what: 'LOOP_STATE time per item at 10,000 items over that at 100',
    unit: '×',
    reach: '≤ 1.5',
    run: async () => {
      measureStateText(1000, 30);
      const small = measureStateText(100, 200) / 100;
      const value = measureStateText(10_000) / 10_000 / small;
      return {
        value,
        reference: { what: 'microseconds per item at 100 items', value: small * 1000 },
        met: value <= 1.5,
      };
    },
  },
];
