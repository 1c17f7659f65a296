import type { KpiResult, LoopFact } from '@loop-actions/contract';
import { computeKpis, FactBook, factsOfHistory } from '@loop-actions/learning';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, attempt, DAY, day, interrupt, START, story } from '../../../support/learning/facts.ts';
import { HistoryStory } from '../../../support/learning/history.ts';

const span = { from: START + 21 * DAY, to: START + 35 * DAY };

function kpi(facts: readonly LoopFact[], id: string, patternOf: ReadonlyMap<string, string> = new Map()): KpiResult {
  const found = computeKpis({ book: new FactBook(facts), patternOf, corrections: [] }, span).find(
    (one) => one.id === id,
  );
  if (found === undefined) throw new Error(`no KPI ${id}`);
  return found;
}

/** Whether a figure is better after than before. */
function improved(before: readonly LoopFact[], after: readonly LoopFact[], id: string): boolean {
  const [was, is] = [kpi(before, id), kpi(after, id)];
  if (was.value === null || is.value === null) return false;
  return is.direction === 'down' ? is.value < was.value - 1e-12 : is.value > was.value + 1e-12;
}

/** A ticket done well: attempted, changed, merged, closed. */
const done = (item: string, change: number, days: number) =>
  [
    [days, attempt(item)],
    [days + 0.1, { kind: 'change', item, change }],
    [days + 0.5, { kind: 'change-merged', item, change, by: 'person' }],
    [days + 0.5, { kind: 'task-closed', item, as: 'completed', by: 'person' }],
  ] as const;

const weeks = story([
  ...done('#1', 51, 22),
  ...done('#2', 52, 23),
  [24, attempt('#3', { stopReason: 'interrupted' })],
  [24.1, interrupt('#3', 'Which database?', { id: 'asked' })],
  ...done('#3', 53, 26),
]);
const ids = ['interrupt-rate', 'autonomous-completion', 'cost-per-change', 'context-coverage', 'mttc-median'];

describe('A loop that would look better than it is', () => {
  it('has figures to begin with', () => {
    expect(ids.map((id) => kpi(weeks, id).value)).toEqual([1 / 3, 2 / 3, 4 / 3, 0, span.to - Date.parse(day(24.1))]);
  });

  it('gains nothing by closing tickets without doing them', () => {
    const closed = Array.from(
      { length: 20 },
      (_, at) =>
        [
          [25, attempt(`#${100 + at}`, { costUsd: 0, stopReason: 'no-change' })],
          [
            25.1,
            { kind: 'task-closed', item: `#${100 + at}`, as: at % 2 === 0 ? 'completed' : 'not-planned', by: 'loop' },
          ],
        ] as const,
    ).flat();
    const after = [...weeks, ...story(closed).map((fact) => ({ ...fact, id: `g${fact.id}` }))];
    expect(ids.filter((id) => improved(weeks, after, id))).toEqual([]);
    expect(kpi(after, 'autonomous-completion').value).toBeCloseTo(2 / 23);
  });

  it('gains nothing by closing any ticket that has no merged change, whatever else happened', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 13 }), (facts, number, days) => {
        const item = `#${number}`;
        fc.pre(!facts.some((fact) => fact.kind === 'change-merged' && fact.item === item));
        const closing = {
          kind: 'task-closed',
          schemaVersion: 1,
          id: 'z',
          at: day(21 + days),
          item,
          as: 'completed',
          by: 'loop',
        } as const;
        for (const id of ids) expect(improved(facts, [...facts, closing], id), id).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('gains nothing by splitting a ticket, since its parts are one task', () => {
    const parts = [61, 62, 63, 64].flatMap((change, at) => done(`#${60 + at}`, change, 25));
    const split = story([
      ...[0, 1, 2, 3].map((at) => [21, { kind: 'task', item: `#${60 + at}`, lineage: '#3' }] as const),
      ...parts,
    ]);
    const after = [...weeks, ...split.map((fact) => ({ ...fact, id: `s${fact.id}` }))];
    expect(ids.filter((id) => improved(weeks, after, id))).toEqual([]);
    // The attack, with the lineage left out: four more tasks without an interrupt.
    const naive = after.filter(({ kind }) => kind !== 'task');
    expect(improved(weeks, naive, 'interrupt-rate')).toBe(true);
    expect(improved(weeks, naive, 'autonomous-completion')).toBe(true);
  });

  it('gains nothing by renaming categories', () => {
    const renamed = weeks.map((fact) =>
      fact.kind === 'interrupt' ? { ...fact, category: 'policy-gap' as const } : fact,
    );
    for (const id of ids) expect(kpi(renamed, id)).toEqual(kpi(weeks, id));
  });

  it('gains nothing by calling one covered class another', () => {
    const fix = story([[22, { kind: 'fix', pattern: 'p1', type: 'adr', change: 9, link: 'l' }]]).map((fact) => ({
      ...fact,
      id: 'fix',
    }));
    const facts = [...weeks, ...fix];
    expect(kpi(facts, 'context-coverage', new Map([['asked', 'p1']])).value).toBe(0);
    expect(kpi(facts, 'context-coverage', new Map([['asked', 'p2']])).value).toBe(0);
  });

  it('gains nothing by leaving a ticket open, or by touching it again and again', () => {
    const taken = story([[0, attempt('#9')]]).map((fact) => ({ ...fact, id: 'taken' }));
    const touched = story(Array.from({ length: 30 }, (_, at) => [at, attempt('#9', { costUsd: 0 })] as const)).map(
      (fact) => ({ ...fact, id: `t${fact.id}` }),
    );
    const open = kpi([...weeks, ...taken], 'autonomous-completion');
    expect([open.value, open.sample]).toEqual([2 / 4, 4]);
    expect(kpi([...weeks, ...taken, ...touched], 'autonomous-completion').value).toBe(open.value);
  });

  it('gains nothing by a merge that does not stand', () => {
    const reverted = story([[34, { kind: 'change-reverted', item: '#1', change: 51 }]]).map((fact) => ({
      ...fact,
      id: 'r',
    }));
    const after = [...weeks, ...reverted];
    expect(kpi(after, 'autonomous-completion').value).toBe(1 / 3);
    expect(kpi(after, 'cost-per-change').value).toBe(2);
    expect(kpi(after, 'change-failure-rate').value).toBe(1 / 3);
  });

  it('gains nothing by never answering', () => {
    const answer = story([[30, { kind: 'response', interrupt: 'asked', by: 'ada', resolution: 'answered' }]]).map(
      (fact) => ({ ...fact, id: 'a' }),
    );
    expect(improved([...weeks, ...answer], weeks, 'mttc-median')).toBe(false);
  });

  it('gains nothing by empty runs, or by many small changes for one ticket', () => {
    const counts = { personOnWork: 2, personOnMachine: 0, loopOnMachine: 0 };
    const run = (name: string, days: number, interventions = counts) =>
      [days, { kind: 'run', run: name, done: false, interventions }] as const;
    const before = [...weeks, ...story([run('100', 27)]).map((fact) => ({ ...fact, id: 'run' }))];
    const none = { personOnWork: 0, personOnMachine: 0, loopOnMachine: 0 };
    const empty = story(Array.from({ length: 9 }, (_, at) => run(`e${at}`, 28, none))).map((fact) => ({
      ...fact,
      id: `e${fact.id}`,
    }));
    expect(kpi([...before, ...empty], 'interventions-per-run').value).toBe(2);
    const small = story(
      Array.from(
        { length: 9 },
        (_, at) =>
          [
            [27, { kind: 'change', item: '#1', change: 80 + at }],
            [27.1, { kind: 'change-merged', item: '#1', change: 80 + at, by: 'loop' }],
          ] as const,
      ).flat(),
    ).map((fact) => ({ ...fact, id: `m${fact.id}` }));
    expect(kpi([...before, ...small], 'cost-per-change').value).toBe(kpi(before, 'cost-per-change').value);
  });

  it.each<[string, (story: HistoryStory) => HistoryStory]>([
    ['its comment is deleted, and the label stands in the timeline', (told) => told.labelled(1, 23, 'loop:escalated')],
    ['a person commits what it did not ask about', (told) => told.commit(50, 23, 'Use the shared database')],
    ['a person requests the change', (told) => told.review(50, 23, 'CHANGES_REQUESTED', 'Use the shared database')],
  ])('gains nothing by asking nothing where %s', (_, stepIn) => {
    const told = () => new HistoryStory().issue(1, 22).change(50, 22, 1);
    const figures = (one: HistoryStory) => {
      const facts = factsOfHistory(one.merged(50, 24).closed(1, 24).records);
      return [kpi(facts, 'interrupt-rate').value, kpi(facts, 'autonomous-completion').value];
    };
    expect(figures(told().escalation(1, 23, 'which database is meant'))).toEqual([1, 0]);
    expect(figures(stepIn(told()))).toEqual([1, 0]);
    expect(figures(told())).toEqual([0, 1]);
  });

  it('gains nothing by asking nothing where a person does the work instead', () => {
    const told = new HistoryStory().issue(1, 22).change(50, 22, 1).closed(1, 24);
    const facts = factsOfHistory(told.records);
    expect([kpi(facts, 'interrupt-rate').value, kpi(facts, 'autonomous-completion').value]).toEqual([1, 0]);
  });
});
