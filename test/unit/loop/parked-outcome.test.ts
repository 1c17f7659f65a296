import { type AttemptReport, emptyLoopState, getItem, NO_USAGE } from '@loop-actions/contract';
import { type AttemptOutcome, recordOutcome } from '@loop-actions/loop/record/record-outcome';
import { expect, test } from 'vitest';

const REPORT: AttemptReport = {
  item: '#3',
  attempt: 1,
  agent: 'command',
  box: 'strong',
  startedAt: '2026-07-04T08:00:00.000Z',
  usage: NO_USAGE,
  stopReason: 'budget-pull-requests',
  candidateDigest: null,
  tree: null,
  verdict: 'pass',
  checks: [],
  pullRequest: null,
};

function outcome(run: string, parked: string | null): AttemptOutcome {
  const note = parked === null ? 'the gate says fail: tests' : `parked: ${parked}`;
  return { report: REPORT, run, note, published: null, parked, question: null };
}

test('work that passed and found no slot is taken up by a later run, however often that happens', () => {
  let state = emptyLoopState('o/r');
  for (const run of ['1', '2', '3']) {
    const recorded = recordOutcome(state, outcome(run, 'no pull request slot left in this run (2 of 2 used)'), 2);
    expect(recorded.escalation).toBeNull();
    state = recorded.state;
  }
  expect(getItem(state, '#3')).toMatchObject({
    status: 'ready',
    reason: 'parked: no pull request slot left in this run (2 of 2 used)',
    nextAction: 'next run takes it up again',
    attempts: 3,
    failedAttempts: 0,
  });
});

test('the same without a reason to park is a failure, and the second goes to a person', () => {
  const first = recordOutcome(emptyLoopState('o/r'), outcome('1', null), 2);
  expect(first.escalation).toBeNull();
  expect(recordOutcome(first.state, outcome('2', null), 2).escalation).toContain('failed 2 times');
});
