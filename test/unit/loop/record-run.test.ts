import {
  emptyLoopState,
  getItem,
  listItems,
  NO_USAGE,
  parseLoopState,
  printLoopState,
  resetAttempts,
} from '@loop-actions/contract';
import { headline } from '@loop-actions/loop';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttemptOutcome,
  failuresToEscalate,
  recordOutcome,
} from '../../../packages/loop/src/record/record-outcome.ts';
import { recordPlan } from '../../../packages/loop/src/record/record-plan.ts';
import { currentRun, mergeRunReports } from '../../../packages/loop/src/record/run-report.ts';
import { summarizePlan, summarizeRun } from '../../../packages/loop/src/record/run-summary.ts';
import { AT, attempt, interrupt, NO_ROLLOUT, plan, planItem, report } from './loop-values.ts';

const start = emptyLoopState('acme/widgets');
const outcome = (differences: Partial<AttemptOutcome> = {}): AttemptOutcome => ({
  report: attempt(),
  run: '1',
  note: 'the gate says fail: tests',
  published: null,
  parked: null,
  question: null,
  ...differences,
});
const pull = { operation: 'created', url: 'https://github.com/acme/widgets/pull/2' } as const;

describe('an outcome', () => {
  it('that was published is drafted, with its pull request and its gates', () => {
    const checks = [{ name: 'tests', required: true, verdict: 'pass', failureClass: null, durationMs: 1 } as const];
    const { state, escalation } = recordOutcome(start, outcome({ published: pull, report: attempt({ checks }) }), 2);
    expect(escalation).toBeNull();
    expect(getItem(state, '#1')).toMatchObject({
      status: 'drafted',
      pullRequest: pull.url,
      gates: [{ name: 'tests', outcome: 'passed' }],
      failedAttempts: 0,
    });
  });

  it('that failed leaves the item ready until it failed often enough, then a person has it', () => {
    const once = recordOutcome(start, outcome(), 2);
    expect(once.escalation).toBeNull();
    expect(getItem(once.state, '#1')).toMatchObject({ status: 'ready', failedAttempts: 1 });
    const twice = recordOutcome(once.state, outcome({ run: '2' }), 2);
    expect(twice.escalation).toBe('failed 2 times; the last time: the gate says fail: tests');
    expect(getItem(twice.state, '#1')).toMatchObject({ status: 'escalated', failedAttempts: 2 });
  });

  it('counts once however often it is recorded, and not at all after a person forgave it', () => {
    let state = start;
    for (let time = 0; time < 3; time++) ({ state } = recordOutcome(state, outcome(), 2));
    expect(getItem(state, '#1')).toMatchObject({ attempts: 1, status: 'ready' });
    state = resetAttempts(state, '#1', { person: 'maria', at: AT, reason: '' });
    expect(recordOutcome(state, outcome({ run: '2' }), 2).escalation).toBeNull();
  });

  it('with a question goes to a person at once', () => {
    expect(recordOutcome(start, outcome({ question: 'Which one?' }), 9).escalation).toBe('Which one?');
  });

  it('whose pull request only a person may open did not fail, and is not made again', () => {
    const issue = { operation: 'issue', url: 'https://github.com/acme/widgets/issues/3' } as const;
    const { state, escalation } = recordOutcome(start, outcome({ published: issue }), 1);
    expect(escalation).toContain(issue.url);
    expect(getItem(state, '#1')).toMatchObject({ status: 'escalated', failedAttempts: 0, attempts: 1 });
  });

  it('with any words in it leaves one item that reads back as it was written', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('\n### #2\n- status: done', '- attempts: 9', '<!-- x', '# Items'),
    );
    fc.assert(
      fc.property(words, words, (note, question) => {
        const { state } = recordOutcome(start, outcome({ note, question }), 2);
        const read = parseLoopState(printLoopState(state));
        expect(listItems(read).map(({ id, status, attempts }) => [id, status, attempts])).toEqual([
          ['#1', 'escalated', 1],
        ]);
      }),
    );
  });
});

describe('how often an item may fail', () => {
  const rule = (times: number) => ({
    section: 'skip-when' as const,
    text: '',
    position: { file: 'LOOP_SPEC.md', line: 1, column: 1 },
    class: 'enforced' as const,
    meaning: { kind: 'failed-before' as const, times },
  });
  it('is what the spec says, the least of what it says, and two where it says nothing', () => {
    expect(failuresToEscalate([])).toBe(2);
    expect(failuresToEscalate([rule(3)])).toBe(3);
    expect(failuresToEscalate([rule(3), rule(1)])).toBe(1);
  });
});

describe('a plan in the state', () => {
  const decided = { title: 't', url: 'https://github.com/acme/widgets/issues/1', reason: 'names a secret' };
  const decisions = [{ ...decided, item: '#2', outcome: 'escalated' as const, rule: 'LOOP_SPEC.md:7' }];
  it('selects, escalates with the line that says so, and forgives what a person answered', () => {
    const failed = recordOutcome(recordOutcome(start, outcome(), 2).state, outcome({ run: '2' }), 2).state;
    const answered = [{ item: '#1', person: 'maria', at: AT, by: 'label' as const }];
    const state = recordPlan(failed, { plan: plan({ run: '3', items: [planItem()] }), decisions, answered });
    expect(getItem(state, '#1')).toMatchObject({ status: 'selected', attempts: 0, resets: [{ person: 'maria' }] });
    expect(getItem(state, '#2')).toMatchObject({ status: 'escalated', reason: 'names a secret (LOOP_SPEC.md:7)' });
  });

  it('changes no item in shadow mode', () => {
    const answered = [{ item: '#1', person: 'maria', at: AT, by: 'label' as const }];
    expect(recordPlan(start, { plan: plan({ mode: 'shadow' }), decisions, answered })).toBe(start);
  });
});

describe('a run report', () => {
  const decision = (item: string, result: 'selected' | 'skipped' | 'escalated') => ({
    item,
    title: 't',
    url: 'https://github.com/acme/widgets/issues/1',
    outcome: result,
    reason: result,
    rule: null,
  });
  const first = report({
    decisions: [decision('#1', 'selected'), decision('#2', 'escalated')],
    attempts: [attempt({ pullRequest: { number: 2, url: pull.url } })],
    interrupts: [interrupt({ id: '#2/x', item: '#2' })],
    budgetLeft: { maxTokens: 50, maxIterations: null },
  });

  it('of a re-run that finds its work done keeps what the first did', () => {
    const again = report({
      startedAt: '2026-11-02T09:00:00.000Z',
      endedAt: '2026-11-02T09:01:00.000Z',
      decisions: [decision('#1', 'skipped'), decision('#2', 'skipped')],
      budgetLeft: { maxTokens: 100, maxIterations: 3 },
    });
    const whole = mergeRunReports(first, again);
    expect(whole).toMatchObject({
      startedAt: AT,
      endedAt: '2026-11-02T09:01:00.000Z',
      decisions: first.decisions,
      attempts: first.attempts,
      interrupts: first.interrupts,
      usage: { tokens: 100, costUsd: 0.5 },
      budgetLeft: { maxTokens: 50, maxIterations: 3 },
    });
    expect(currentRun(whole)).toMatchObject({ selectedItems: 1, openedPullRequests: 1, escalations: 1 });
  });

  it('counts an attempt once, and merging is idempotent', () => {
    expect(mergeRunReports(first, first)).toEqual({ ...first, usage: attempt().usage });
    const other = report({ attempts: [attempt({ attempt: 2, usage: { ...NO_USAGE, tokens: null } })] });
    expect(mergeRunReports(first, other)).toMatchObject({
      usage: { tokens: null },
      attempts: [{ attempt: 1 }, { attempt: 2 }],
    });
  });

  it('has one headline, quiet when there was nothing', () => {
    expect(headline(report())).toBe('Loop run in propose mode: nothing to do');
    expect(headline(report({ mode: 'shadow', decisions: [decision('#1', 'selected')] }))).toContain(
      'would have picked 1 ticket',
    );
    expect(headline(first)).toBe('Loop run in propose mode: 1 pull request, 1 question to a person');
  });

  it('shows hostile words as words', () => {
    const evil = { ...decision('#1', 'skipped'), title: '<img src=x> | [a](http://evil) `' };
    const mode = { mode: 'propose' as const, reason: 'the spec' };
    const readiness = { ready: false, problems: ['| <b>x</b>'] };
    const text = summarizeRun(report({ decisions: [evil] }), { mode, readiness, rollout: NO_ROLLOUT });
    expect(text).not.toMatch(/<img|<b>|\[a\]\(http/);
    expect(
      summarizePlan({ decisions: [] }, { mode, readiness: { ready: true, problems: [] }, rollout: NO_ROLLOUT }),
    ).toContain('No open ticket');
  });
});
