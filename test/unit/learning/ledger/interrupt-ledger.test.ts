import type { InterruptAnswer } from '@loop-actions/contract';
import {
  computeKpis,
  FactBook,
  factsOfAnswers,
  factsOfHistory,
  findPatterns,
  mergeFacts,
  readInterrupts,
  withLedger,
} from '@loop-actions/learning';
import { describe, expect, it } from 'vitest';
import { DAY, day, START } from '../../../support/learning/facts.ts';
import { HistoryStory } from '../../../support/learning/history.ts';
import { interrupt } from '../../loop/loop-values.ts';

const QUESTION = 'the ticket does not say which database is meant, the shared one or its own';
const question = (number: number) =>
  interrupt({
    id: `#${number}/asked`,
    item: `#${number}`,
    category: 'missing-context',
    question: QUESTION,
    tried: ['read the README'],
  });
const answer = (number: number, more: Partial<InterruptAnswer> = {}): InterruptAnswer => ({
  ...{
    schemaVersion: 1,
    kind: 'answer',
    id: `#${number}/asked/answer`,
    interrupt: `#${number}/asked`,
    item: `#${number}`,
  },
  ...{ run: '70', person: 'maria', by: 'comment', askedAt: day(number), answeredAt: day(number + 1), responseMs: DAY },
  ...{ text: 'The shared one.', url: null, ...more },
});
/** Three questions, one a day, whose answers GitHub does not show any more. */
const { records } = [1, 2, 3].reduce(
  (told, number) => told.issue(number).escalation(number, number, QUESTION, `#${number}/asked`),
  new HistoryStory(),
);
const known = (lines: readonly unknown[]) => {
  const ledger = readInterrupts(lines);
  return mergeFacts(factsOfAnswers(ledger), withLedger(factsOfHistory(records), ledger));
};
const span = { from: START, to: START + 14 * DAY };
const mttc = (lines: readonly unknown[]) =>
  computeKpis({ book: new FactBook(known(lines)), patternOf: new Map(), corrections: [] }, span).find(
    ({ id }) => id === 'mttc-median',
  );

describe('The ledger of interrupts', () => {
  it('says when a question was answered, by GitHub’s clock, where its comment is gone', () => {
    expect(mttc([])).toMatchObject({ value: 12 * DAY, sample: 3, note: expect.stringContaining('3 still wait') });
    const lines = [1, 2, 3].flatMap((number) => [question(number), answer(number)]);
    expect(mttc(lines)).toMatchObject({ value: DAY, sample: 3 });
  });

  it('makes nobody faster by an answer from before its question, nor by a line that is none', () => {
    const waits = expect.stringContaining('3 still wait');
    const early = [1, 2, 3].map((number) => answer(number, { answeredAt: day(-9), responseMs: 0 }));
    expect(mttc(early)).toMatchObject({ value: 12 * DAY, note: waits });
    expect(mttc([1, 2, 3].map((number) => answer(number, { responseMs: -1 })))).toMatchObject({ note: waits });
  });

  it('gives an interrupt its run, its guess of a category and what was tried', () => {
    const [fact] = known([question(1)]).filter(({ kind }) => kind === 'interrupt');
    expect(fact).toMatchObject({ id: 'interrupt/#1/asked', category: 'missing-context', run: question(1).run });
    expect(fact).toMatchObject({ evidence: expect.arrayContaining(['read the README']) });
  });

  it.each([
    ['comment', 'answered'],
    ['label', 'withdrawn'],
  ] as const)('tells by what a question was settled: by a %s it is %s', (by, resolution) => {
    expect(factsOfAnswers(readInterrupts([answer(1, { by })]))).toMatchObject([
      { kind: 'response', resolution, by: 'maria' },
    ]);
  });

  it('takes a category that the person names in the answer: it holds for the whole class', () => {
    const facts = known([answer(2, { text: '/category policy-gap it is a rule' })]);
    const [found] = findPatterns({ facts, corrections: [] });
    expect(found?.pattern).toMatchObject({ category: 'policy-gap', confidence: 1, quote: 'maria says so' });
  });

  it('hands the words of an answer on to the pattern, and leaves foreign lines out', () => {
    const facts = known([answer(1), { kind: 'answer', id: 'x' }, null, 7]);
    const [found] = findPatterns({ facts, corrections: [] });
    expect(found?.occurrences.map((one) => one.answer)).toEqual(['The shared one.', '', '']);
  });
});
