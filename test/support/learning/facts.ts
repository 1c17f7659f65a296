import type { LoopFact } from '@loop-actions/contract';
import type { KpiSource } from '@loop-actions/learning';
import * as fc from 'fast-check';

export const DAY = 24 * 60 * 60 * 1000;
export const START = Date.UTC(2026, 6, 6);

/** A time as a fact has it, so many days after the first Monday. */
export const day = (days: number): string => new Date(START + days * DAY).toISOString();

/** What happened, told by its kind; the schema says in `independent.test.ts` that such stories are facts. */
interface Happened extends Readonly<Record<string, unknown>> {
  readonly kind: LoopFact['kind'];
}

/** Facts told in order: each line is a day and what happened. Ids follow from the place in the story. */
export function story(lines: readonly (readonly [days: number, happened: Happened])[]): readonly LoopFact[] {
  return lines.map(
    ([days, happened], at) => ({ id: `f${at}`, ...happened, schemaVersion: 1, at: day(days) }) as unknown as LoopFact,
  );
}

/** An interrupt of the loop on a ticket. */
export const interrupt = (item: string, text = 'Which database?', more: object = {}) =>
  ({
    kind: 'interrupt',
    item,
    run: null,
    source: 'declared',
    category: 'unclear',
    text,
    machine: false,
    costUsd: null,
    evidence: [],
    link: null,
    ...more,
  }) as const;

export const attempt = (item: string, more: object = {}) =>
  ({ kind: 'attempt', run: '100', item, stopReason: 'done', costUsd: 1, ...more }) as const;

const at = fc.integer({ min: 0, max: 60 * 24 }).map((hours) => new Date(START + hours * 3_600_000).toISOString());
const item = fc.integer({ min: 1, max: 8 }).map((number) => `#${number}`);
const change = fc.integer({ min: 50, max: 60 });
const run = fc.integer({ min: 100, max: 106 }).map(String);
const id = fc.integer({ min: 0, max: 40 }).map((number) => `f${number}`);
const person = fc.constantFrom('ada', 'bob');
const category = fc.constantFrom('missing-context', 'policy-gap', 'tool-failure', 'unclear');
const pattern = fc.constantFrom('p1', 'p2', 'p3');
const count = fc.integer({ min: 0, max: 3 });
const cost = fc.option(fc.integer({ min: 0, max: 40 }).map((quarter) => quarter / 4));

const kinds: readonly fc.Arbitrary<object>[] = [
  fc.record({ kind: fc.constant('task'), item, lineage: item }),
  fc.record({
    kind: fc.constant('task-closed'),
    item,
    as: fc.constantFrom('completed', 'completed', 'not-planned'),
    by: fc.constantFrom('person', 'loop'),
  }),
  fc.record({ kind: fc.constant('task-reopened'), item }),
  fc.record({
    kind: fc.constant('run'),
    run,
    done: fc.option(fc.boolean()),
    interventions: fc.option(fc.record({ personOnWork: count, personOnMachine: count, loopOnMachine: count })),
  }),
  fc.record({
    kind: fc.constant('attempt'),
    run,
    item,
    stopReason: fc.constantFrom('done', 'no-change', 'interrupted', 'budget-cost'),
    costUsd: cost,
  }),
  fc.record({
    ...Object.fromEntries(Object.entries(interrupt('#1')).map(([key, value]) => [key, fc.constant(value)])),
    item,
    category,
    source: fc.constantFrom('declared', 'label', 'manual-fix', 'takeover'),
  }),
  fc.record({ kind: fc.constant('category'), interrupt: id, category, by: person }),
  fc.record({ kind: fc.constant('response'), interrupt: id, by: person, resolution: fc.constant('answered') }),
  fc.record({ kind: fc.constant('change'), item, change }),
  fc.record({ kind: fc.constant('change-merged'), item, change, by: fc.constantFrom('person', 'loop') }),
  fc.record({ kind: fc.constant('change-closed'), item, change }),
  fc.record({ kind: fc.constant('change-reverted'), item, change }),
  fc.record({
    kind: fc.constant('fix'),
    pattern,
    type: fc.constantFrom('adr', 'rule', 'skill', 'lint'),
    change,
    link: fc.constant('https://github.com/acme/shop/pull/7'),
  }),
  fc.record({ kind: fc.constant('feedback'), item, by: person, text: fc.constant('no') }),
  fc.record({ kind: fc.constant('demo'), feedback: id, how: fc.constant('preview') }),
  fc.record({
    kind: fc.constant('deployment'),
    environment: fc.constantFrom('production', 'eu'),
    state: fc.constantFrom('success', 'failure'),
  }),
];

/** Any facts in any order, about few enough things that they meet. */
export const anyFacts: fc.Arbitrary<readonly LoopFact[]> = fc
  .array(fc.tuple(fc.oneof(...kinds), at), { maxLength: 80 })
  .map((list) =>
    list.map(([what, time], place) => ({ ...what, schemaVersion: 1, id: `f${place}`, at: time }) as LoopFact),
  );

/** Classes of interrupts, and of corrections that people made at the time of every third fact. */
export function classesOf(facts: readonly LoopFact[]): Omit<KpiSource, 'book'> {
  const interrupts = facts.filter(({ kind }) => kind === 'interrupt');
  const corrections = facts.filter((_, at) => at % 3 === 0).map(({ id, at }) => ({ id: `review/${id}`, at }));
  const seen = [...interrupts, ...corrections];
  const patterns = seen.flatMap(({ id }, at) => (at % 4 === 3 ? [] : [[id, `p${1 + (at % 3)}`] as const]));
  return { patternOf: new Map(patterns), corrections };
}
