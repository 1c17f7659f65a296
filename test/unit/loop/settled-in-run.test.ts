import type { AttemptReport, StateItem } from '@loop-actions/contract';
import { inputOf, planTitle, settledInRun } from '@loop-actions/loop/plan/settled-in-run';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticket } from '../../support/values/ticket.ts';
import { AT, attempt, check, plan, report, stateItem } from './loop-values.ts';

const TICKET = ticket(1);
const INPUT = inputOf({ plan: plan(), item: TICKET });
const READY = stateItem({ status: 'ready' });

function settled(left: Partial<AttemptReport>, item: StateItem = READY, of = TICKET, on = plan()): readonly string[] {
  const attempts = [attempt({ input: INPUT, ...left })];
  const so = { report: report({ attempts }), items: new Map([['#1', item]]), plan: on };
  return settledInRun([of], so).map(({ reason }) => reason);
}

describe('an item that this run has tried', () => {
  it.each<[string, Partial<AttemptReport>]>([
    ['a red verdict', {}],
    ['a red verdict on a change that ran out of time', { stopReason: 'budget-runtime' }],
    ['nothing changed', { verdict: null, stopReason: 'no-change' }],
    ['no progress', { verdict: null, stopReason: 'no-progress' }],
    ['a question', { verdict: null, stopReason: 'interrupted' }],
  ])('is left alone after %s', (_what, left) => {
    expect(settled(left)).toEqual([expect.stringContaining('this run has tried it already, on the same input')]);
  });

  it.each<[string, Partial<AttemptReport>]>([
    ['that left no fragment', { verdict: null, stopReason: 'cancelled', candidateDigest: null }],
    ['whose candidate got lost', { verdict: null, stopReason: 'agent-error' }],
    ['that nobody judged', { verdict: null }],
    ['whose gate broke', { verdict: 'error', checks: [check('t', { verdict: 'error', failureClass: 'environment' })] }],
    ['whose environment failed', { checks: [check('t', { verdict: 'fail', failureClass: 'environment' })] }],
    ['that was cancelled', { stopReason: 'cancelled' }],
    ['that passed and was parked', { verdict: 'pass', stopReason: 'budget-pull-requests' }],
    ['of an older version, which recorded no input', { input: undefined as never }],
  ])('is tried again after an attempt %s', (_what, left) => {
    expect(settled(left)).toEqual([]);
  });

  it('is tried again on another input: ticket, base or control files', () => {
    expect(settled({}, READY, ticket(1, { title: 'Another title' }))).toEqual([]);
    expect(settled({}, READY, ticket(1, { bodySha256: `sha256:${'9'.repeat(64)}` }))).toEqual([]);
    expect(settled({}, READY, TICKET, plan({ baseSha: 'b'.repeat(40) }))).toEqual([]);
    const spec = { path: 'LOOP_SPEC.md', sha256: `sha256:${'8'.repeat(64)}`, text: '' };
    expect(settled({}, READY, TICKET, plan({ spec }))).toEqual([]);
  });

  it('is tried again once a person has forgiven it, not for what was forgiven before', () => {
    const reset = (at: string) => stateItem({ status: 'ready', resets: [{ person: 'maria', at, reason: '' }] });
    expect(settled({}, reset('2026-11-02T09:00:00Z'))).toEqual([]);
    expect(settled({ startedAt: AT }, reset('2026-11-02T07:00:00Z'))).toHaveLength(1);
  });

  it('is judged by its last attempt in the run', () => {
    const attempts = [
      attempt({ input: INPUT, verdict: null, stopReason: 'cancelled' }),
      attempt({ input: INPUT, attempt: 2 }),
    ];
    const items = new Map([['#1', READY]]);
    expect(settledInRun([TICKET], { report: report({ attempts }), items, plan: plan() })).toHaveLength(1);
  });

  it('is nobody’s business here where it waits for a person, is closed, or has a pull request', () => {
    expect(settled({}, stateItem({ status: 'escalated' }))).toEqual([]);
    expect(settled({}, READY, ticket(1, { state: 'closed' }))).toEqual([]);
    expect(settled({ pullRequest: { number: 2, url: 'https://github.com/a/b/pull/2' } })).toEqual([]);
  });
});

describe('an input', () => {
  it('is the same for a ticket and for the item of the plan that was made of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (title) => {
        const read = ticket(1, { title });
        const item = { ...read, title: planTitle(title) };
        expect(inputOf({ plan: plan(), item })).toBe(inputOf({ plan: plan(), item: read }));
      }),
    );
  });
});
