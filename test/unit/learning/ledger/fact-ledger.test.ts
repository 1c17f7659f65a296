import { factsFile, mergeFacts, printFacts, readFacts } from '@loop-actions/learning';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, interrupt, story } from '../../../support/learning/facts.ts';

describe('The ledger of facts', () => {
  it('comes to the same whichever side is merged into which, however often', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyFacts, (a, b, c) => {
        const whole = mergeFacts(a, b, c);
        expect(mergeFacts(c, a, b)).toEqual(whole);
        expect(mergeFacts(mergeFacts(a, b), mergeFacts(b, c))).toEqual(whole);
        expect(mergeFacts(whole, whole)).toEqual(whole);
      }),
    );
  });

  it('reads what it printed, and prints it the same', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const text = printFacts(facts);
        expect(readFacts(text)).toEqual({ facts: mergeFacts(facts), unread: 0 });
        expect(printFacts(readFacts(text).facts)).toBe(text);
      }),
    );
  });

  it('keeps the last word on a run, and the first on everything else', () => {
    const at = (days: number, more: object) => story([[days, { ...more, id: 'one' } as never]]);
    const run = (personOnWork: number) => ({
      ...{ kind: 'run', run: '7', done: null },
      interventions: { personOnWork, personOnMachine: 0, loopOnMachine: 0 },
    });
    expect(mergeFacts(at(2, run(1)), at(1, run(0)))).toMatchObject([{ interventions: { personOnWork: 1 } }]);
    expect(mergeFacts(at(2, interrupt('#1', 'Late?')), at(1, interrupt('#1', 'Early?')))).toMatchObject([
      { text: 'Early?' },
    ]);
  });

  it('counts torn and foreign lines, and reads the others', () => {
    const text = printFacts(story([[1, interrupt('#1')]]));
    const forged = JSON.stringify({ ...story([[1, interrupt('#2')]])[0], kind: 'absolution' });
    expect(readFacts(`${text}{"kind":"inter\n${forged}\n[]\n\n`)).toMatchObject({ facts: [{ item: '#1' }], unread: 3 });
    expect(readFacts(null)).toEqual({ facts: [], unread: 0 });
  });

  it('lies in one file a month', () => {
    expect(factsFile('2026-07-06T00:00:00Z')).toBe('facts/2026-07.jsonl');
    expect(() => factsFile('../x')).toThrowError(/is no time/);
  });
});
