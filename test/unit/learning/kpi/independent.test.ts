import { LoopFact as LoopFactSchema } from '@loop-actions/contract';
import { computeKpis, FactBook, type KpiSource } from '@loop-actions/learning';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, classesOf, DAY, START } from '../../../support/learning/facts.ts';
import { kpisBySql } from '../../../support/learning/kpi-sql.ts';

const span = { from: START + 21 * DAY, to: START + 35 * DAY };

function figures(book: FactBook, classes: Omit<KpiSource, 'book'>) {
  return computeKpis({ book, ...classes }, span);
}

describe('KPIs', () => {
  it('come to what SQL makes of the same facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const classes = classesOf(facts);
        const sql = kpisBySql(facts, classes, span);
        for (const { id, value, sample } of figures(new FactBook(facts), classes)) {
          const other = sql[id];
          expect(sample, id).toBe(other?.sample);
          if (value === null) expect(other?.value, id).toBeNull();
          else expect(value, id).toBeCloseTo(other?.value ?? Number.NaN, 9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are the same whatever the order of the facts, and however they come in', () => {
    fc.assert(
      fc.property(
        anyFacts.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length }), fc.nat()),
        ),
        ([facts, shuffled, cut]) => {
          const classes = classesOf(facts);
          const whole = figures(new FactBook(facts), classes);
          const bit = new FactBook(shuffled.slice(0, cut % (facts.length + 1)));
          bit.addAll(shuffled);
          bit.addAll(facts);
          expect(bit.size).toBe(facts.length);
          const values = (list: typeof whole) =>
            list.map(({ id, value, sample, previous }) => ({
              id,
              value: value?.toFixed(9),
              sample,
              previous: previous.sample,
            }));
          expect(values(figures(bit, classes))).toEqual(values(whole));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are computed from facts that their schema admits', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => facts.every((fact) => LoopFactSchema.safeParse(fact).success)),
      { numRuns: 50 },
    );
  });
});
