import { KpiResult, type LoopFact } from '@loop-actions/contract';
import { computeKpis, FactBook, KPIS } from '@loop-actions/learning';
import { describe, expect, it } from 'vitest';
import { attempt, DAY, interrupt, START, story } from '../../../support/learning/facts.ts';

const span = { from: START + 7 * DAY, to: START + 14 * DAY };
const kpis = (facts: readonly LoopFact[]) =>
  computeKpis({ book: new FactBook(facts), patternOf: new Map(), corrections: [] }, span);
const get = (facts: readonly LoopFact[], id: string) => kpis(facts).find((one) => one.id === id);

/** So many tasks done in a week, some of them after a question. */
function week(start: number, tasks: number, asked: number, prefix: string): readonly LoopFact[] {
  return Array.from({ length: tasks }, (_, at) => {
    const item = `${prefix}-${at}`;
    return story([
      [start + 1, attempt(item)],
      ...(at < asked ? [[start + 1.1, interrupt(item)] as const] : []),
      [start + 2, { kind: 'change-merged', item, change: at + 1, by: 'person' }],
      [start + 2.1, { kind: 'task-closed', item, as: 'completed', by: 'person' }],
    ]).map((fact) => ({ ...fact, id: `${item}/${fact.id}` }));
  }).flat();
}

describe('A KPI', () => {
  it('carries window, sample, interval, the window before, and where it should go', () => {
    const facts = [...week(0, 40, 30, 'old'), ...week(7, 40, 8, 'new')];
    const result = get(facts, 'autonomous-completion');
    expect(result).toMatchObject({
      direction: 'up',
      loop: 'reinforcing',
      value: 0.8,
      sample: 40,
      previous: { value: 0.25, sample: 40 },
      delta: 0.55,
      movement: 'better',
      window: { from: '2026-07-13T00:00:00.000Z', to: '2026-07-20T00:00:00.000Z' },
    });
    // Wilson’s interval of 32 in 40.
    expect(result?.interval?.map((bound) => bound.toFixed(3))).toEqual(['0.652', '0.895']);
    expect(result?.p).toBeLessThan(0.001);
    expect(get(facts, 'interrupt-rate')).toMatchObject({
      direction: 'down',
      loop: 'balancing',
      value: 0.2,
      movement: 'better',
    });
  });

  it('says when it got worse, and when a difference is no more than chance', () => {
    expect(get([...week(0, 40, 8, 'old'), ...week(7, 40, 30, 'new')], 'autonomous-completion')?.movement).toBe('worse');
    expect(get([...week(0, 40, 8, 'old'), ...week(7, 40, 10, 'new')], 'autonomous-completion')?.movement).toBe(
      'not-shown',
    );
  });

  it('says that there is too little data, and gives neither interval nor test', () => {
    const result = get(week(7, 3, 1, 'new'), 'autonomous-completion');
    expect(result).toMatchObject({ value: 2 / 3, sample: 3, interval: null, p: null, movement: 'too-little-data' });
    expect(result?.note).toContain('too little data: 3 in this window');
    expect(get([], 'autonomous-completion')).toMatchObject({ value: null, sample: 0, movement: 'too-little-data' });
  });

  it('says what it could not know', () => {
    const unknown = [...week(7, 6, 0, 'new'), ...story([[8, attempt('x', { costUsd: null })]])];
    expect(get(unknown, 'cost-per-change')?.note).toContain('the cost of 1 attempts is unknown');
    expect(get(week(7, 6, 6, 'new'), 'mttc-median')?.note).toContain('6 still wait');
  });

  it('is the same on every computation, although it is drawn', () => {
    const facts = [...week(0, 30, 10, 'old'), ...week(7, 30, 12, 'new')];
    expect(kpis(facts)).toEqual(kpis([...facts].reverse()));
  });

  it('fits its schema', () => {
    for (const result of kpis([...week(0, 30, 10, 'old'), ...week(7, 30, 12, 'new')]))
      expect(KpiResult.parse(result)).toEqual(result);
    expect(new Set(KPIS.map(({ id }) => id)).size).toBe(KPIS.length);
  });
});
