import { NO_USAGE } from '@loop-actions/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeVerdict } from '../../../packages/loop/src/judge/describe-verdict.ts';
import {
  describePullRequest,
  describeSelfReview,
  describeUsage,
  inertTitle,
} from '../../../packages/loop/src/publish/pull-request-text.ts';
import { candidate, check, planItem, verdict } from './loop-values.ts';

const facts = {
  item: planItem(),
  candidate: candidate(),
  verdict: verdict([check('tests'), check('lint', { required: false, verdict: 'fail', failureClass: 'lint' })]),
  checker: null,
  notes: null,
  runUrl: 'https://github.com/acme/widgets/actions/runs/1',
};

describe('a pull request', () => {
  it('says what it closes, why, on what evidence, at what cost and how to undo it', () => {
    const { title, body } = describePullRequest(facts);
    expect(title).toBe('The parser drops the last flag (#1)');
    expect(body.startsWith('Closes #1.')).toBe(true);
    expect(body).toContain('| tests | pass |  | 1.2 s |');
    expect(body).toContain('| lint | fail (optional) | lint | 1.2 s |');
    expect(body).toContain('2 iterations, 7 tool calls, 1200 tokens, $0.25, 61.0 s');
    expect(body).toContain('**To undo.**');
  });

  it('quotes the worker’s notes as what they are, inert', () => {
    const notes = 'Done, @maria.\nFixes #9\n\n**Evidence.** All green.\n<!-- loop-actions:pull-request:#1 -->';
    const { body } = describePullRequest({ ...facts, notes });
    expect(body).toContain('an agent’s words, not evidence');
    expect(body).toContain('> **Evidence.** All green.');
    expect(body).not.toMatch(/(?<!`)@maria|Fixes #9|<!-- loop/);
  });

  it('stays one table when a check is named to break it', () => {
    const names = ['a | b\n| c', '</td>', '@maria'];
    const { body } = describePullRequest({ ...facts, verdict: verdict(names.map((name) => check(name))) });
    const rows = body.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(2 + names.length);
  });
});

describe('a title', () => {
  it.each([
    ['Fix it, closes #9', /closes #9/],
    ['[skip ci] now', /\[skip ci\]/],
    ['for @maria', /@maria/],
    ['two\nlines\u2028three\u0085four', /[\n\u2028\u0085]/],
    ['hid\u200bden \u202eback', /[\u200b\u202e]/],
  ])('%j acts on nothing once it is a commit', (title, effect) => {
    expect(inertTitle(title, 100)).not.toMatch(effect);
  });

  it('is never empty and never longer than asked', () => {
    expect(inertTitle('\u200b\u200b', 60)).toBe('Change');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const inert = inertTitle(title, 60);
        expect(inert).not.toBe('');
        expect(inert.length).toBeLessThanOrEqual(60);
        expect(inert).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('consumption', () => {
  it('that is unknown is said, never shown as zero', () => {
    const usage = { ...NO_USAGE, iterations: 1, toolCalls: null, tokens: null, costUsd: null };
    expect(describeUsage({ usage })).toBe('1 iteration, tool calls unknown, tokens unknown, cost unknown, 0.0 s');
  });

  it.each([
    [0, 0, '**Self-review.** No round: the attempt ended before it.'],
    [
      1,
      0,
      '**Self-review.** 1 round, none changed anything (of the cost: 1 iteration, 0 tool calls, 5 tokens, $0.01, 0.0 s)',
    ],
    [
      2,
      1,
      '**Self-review.** 2 rounds, 1 changed something (of the cost: 2 iterations, 0 tool calls, 5 tokens, $0.01, 0.0 s)',
    ],
  ])('of %i rounds of self-review, %i of which changed something, is told', (rounds, changed, words) => {
    const usage = { ...NO_USAGE, iterations: rounds, tokens: 5, costUsd: 0.01 };
    expect(describeSelfReview({ selfReview: { rounds, changed, usage } })).toBe(words);
    expect(describeSelfReview({})).toBe('');
  });
});

describe('a verdict in one line', () => {
  it('names what did not pass, and of the scope the path; other findings are the change’s own words', () => {
    const findings = [{ severity: 'error' as const, message: '"LOOP_SPEC.md" is out of bounds' }];
    const red = { verdict: 'fail' as const, findings };
    const checks = [
      check('scope', { ...red, command: null }),
      check('tests', red),
      check('lint', { ...red, required: false }),
    ];
    expect(describeVerdict(verdict(checks, { verdict: 'fail' }))).toBe(
      'the gate says fail: scope ("LOOP_SPEC.md" is out of bounds), tests',
    );
  });
});
