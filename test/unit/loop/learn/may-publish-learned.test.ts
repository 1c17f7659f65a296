import { LearnReport, withDigest } from '@loop-actions/contract';
import { type LearnedQuestion, mayPublishLearned } from '@loop-actions/loop/learn/may-publish-learned';
import { describe, expect, it } from 'vitest';

const BASE = 'b'.repeat(40);
const DIGEST = `sha256:${'c'.repeat(64)}`;
const ITEM = 'learn-0123456789ab';
const AT = '2026-07-20T08:00:00.000Z';
const SKILL = '.claude/skills/handle-the-error/SKILL.md';
const GUARD = `.loop/guards/${ITEM}.jsonl`;
const EVALS = [{ name: 'evals', figures: 'pass-rate 100 % (2 of 2)' }];

const report = (more: Partial<LearnReport> = {}): LearnReport =>
  LearnReport.parse(
    withDigest({
      ...{ schemaVersion: 1, repository: 'acme/shop', item: ITEM, run: '7', at: AT, baseSha: BASE, type: 'skill' },
      pattern: {
        ...{ schemaVersion: 1, id: 'p-0123456789ab', name: 'Handle the error', kind: 'human', why: '', quote: '' },
        ...{ category: 'policy-gap', confidence: 0.4, occurrences: ['a'], links: [], places: 2, costUsd: null },
        ...{ firstAt: AT, lastAt: AT, state: 'open', fixes: [] },
      },
      ...{ title: 'Skill: handle the error', evidence: '3 times', paths: [SKILL, GUARD], frozen: '', text: '' },
      ...{ golden: { evals: EVALS }, candidateDigest: DIGEST, ...more },
    }),
  );
const question = (more: Partial<LearnedQuestion> = {}): LearnedQuestion => ({
  report: report(),
  candidate: { item: ITEM, digest: DIGEST, baseSha: BASE },
  baseSha: BASE,
  changed: [
    { path: SKILL, isNew: true },
    { path: GUARD, isNew: true },
  ],
  ...{ frozen: '', mode: 'propose', evals: ['evals'], ...more },
});

describe('A lesson', () => {
  it.each<[string, Partial<LearnedQuestion>]>([
    ['a skill that the golden set holds with', {}],
    ['a skill where the base names no eval', { report: report({ golden: { evals: [] } }), evals: [] }],
    ['a decision record, which no eval is asked about', { report: report({ type: 'adr', golden: null }) }],
  ])('is proposed: %s', (_, more) => {
    expect(mayPublishLearned(question(more))).toEqual({ publish: 'pull-request' });
  });

  it.each<[string, Partial<LearnedQuestion>, RegExp]>([
    ['a skill that no golden set was asked about', { report: report({ golden: null }) }, /golden set `evals`/],
    ['a skill that only some evals were asked about', { evals: ['evals', 'more evals'] }, /golden set `more evals`/],
    ['in shadow mode', { mode: 'shadow' }, /shadow mode/],
    ['one of another base', { baseSha: 'd'.repeat(40) }, /it stands on/],
    [
      'one whose candidate is another',
      { candidate: { item: ITEM, digest: `sha256:${'d'.repeat(64)}`, baseSha: BASE } },
      /did not come/,
    ],
    ['one that touches what decides', { frozen: 'LOOP_SPEC.md is a control file' }, /touches what decides/],
    [
      'one that changes code',
      { changed: [...question().changed, { path: 'src/cart.ts', isNew: false }] },
      /no lesson is written down/,
    ],
    [
      'one that rewrites a guard',
      { changed: [question().changed[0] ?? never(), { path: GUARD, isNew: false }] },
      /no lesson is written down/,
    ],
    ['one without a guard', { changed: question().changed.slice(0, 1) }, /leaves no guard/],
  ])('is not proposed: %s', (_, more, reason) => {
    expect(mayPublishLearned(question(more))).toEqual({ publish: 'no', reason: expect.stringMatching(reason) });
  });
});

function never(): never {
  throw new Error('there is none');
}
