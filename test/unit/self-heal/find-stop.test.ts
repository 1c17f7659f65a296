import type { AttemptReport, RunReport } from '@loop-actions/contract';
import { findStop, fingerprintGap } from '@loop-actions/loop/heal/index';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeLine } from '../../../packages/loop/src/heal/find-stop.ts';
import { isSameStop } from '../../../packages/loop/src/heal/replay-stop.ts';
import { stoppedReport } from '../../support/heal-world/harness-gap.ts';

const BASE = 'a'.repeat(40);
const [ATTEMPT] = stoppedReport(BASE).attempts;

function report(...attempts: readonly Partial<AttemptReport>[]): RunReport {
  if (ATTEMPT === undefined) throw new Error('the sample has no attempt');
  return stoppedReport(BASE, { attempts: attempts.map((over) => ({ ...ATTEMPT, ...over })) });
}

const pullRequest = { number: 2, url: 'https://github.com/acme/shop/pull/2' };
const roomless = {
  name: 'tests',
  required: true,
  verdict: 'error',
  failureClass: 'environment',
  durationMs: 1,
} as const;

describe('a stop', () => {
  it.each([
    ['an agent that could not start', { stopReason: 'agent-error' }, ['agent-error']],
    ['an agent that changed nothing', { stopReason: 'no-change' }, ['no-change']],
    ['a machine in trouble', { stopReason: 'environment' }, ['environment']],
    ['a job that died', { stopReason: 'cancelled' }, ['cancelled']],
    ['a stall', { stopReason: 'budget-runtime' }, ['budget-runtime']],
    ['a judge that could not tell', { stopReason: 'done', checks: [roomless] }, ['environment in tests']],
  ] as const)('is %s', (_what, over, kinds) => {
    expect(findStop(report({ ...over, checks: [...('checks' in over ? over.checks : [])] })).stop?.kinds).toEqual(
      kinds,
    );
  });

  it.each([
    ['work that was judged and found wanting', { stopReason: 'done', verdict: 'fail' }],
    ['work that got no further', { stopReason: 'no-progress' }],
    ['a question that was asked', { stopReason: 'interrupted' }],
    ['money that is spent', { stopReason: 'budget-cost' }],
    ['tokens that are spent', { stopReason: 'budget-tokens' }],
    ['a run without a slot', { stopReason: 'budget-pull-requests' }],
    ['an attempt that ended in a pull request', { stopReason: 'agent-error', pullRequest }],
  ] as const)('is not %s', (_what, over) => {
    expect(findStop(report(over))).toEqual({ stop: null, quiet: expect.any(String) });
  });

  it('is not in a run that attempted nothing, nor in one that is done', () => {
    expect(findStop(report()).quiet).toBe('nothing was attempted');
    const done = { done: true, reason: 'all', remaining: 0, waiting: 0, humanGated: 0 };
    expect(findStop({ ...report({ stopReason: 'agent-error' }), oracle: done }).quiet).toBe('the batch is done');
  });

  it('has the same kinds for one item and for ten', () => {
    const kindsOf = (...items: readonly string[]) =>
      findStop(report(...items.map((item) => ({ item, stopReason: 'agent-error' as const })))).stop?.kinds;
    expect(kindsOf('#1')).toEqual(kindsOf('#7', '#8', '#9'));
  });
});

describe('the fingerprint of a gap', () => {
  const stop = { kinds: ['agent-error'] };

  it.each([
    ["date: invalid option -- 'j'", "date: invalid option -- 'j'", true],
    ['/tmp/loop-1a2b/x/agent.sh: 12: date: bad', '/home/runner/work/_temp/loop-ff/agent.sh: 14: date: bad', true],
    ['fatal: bad object 1a2b3c4d5e6f', 'fatal: bad object ffffffffffff', true],
    ["date: invalid option -- 'j'", 'gh: not logged in', false],
  ])('of %j and %j is the same: %s', (left, right, same) => {
    expect(fingerprintGap(stop, left) === fingerprintGap(stop, right)).toBe(same);
  });

  it('is another one for another kind of end', () => {
    expect(fingerprintGap(stop, 'x')).not.toBe(fingerprintGap({ kinds: ['cancelled'] }, 'x'));
  });

  it('is read in linear time, whatever a line holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (line) => {
        expect(normalizeLine(line).length).toBeLessThanOrEqual(400);
        expect(normalizeLine(normalizeLine(line))).toBe(normalizeLine(line));
      }),
    );
  });
});

describe('a replay', () => {
  it.each([
    ['a line of it stands in a log', 'x\ndate: invalid option', ['2026 date: invalid option'], true],
    ['no line of it does', 'date: invalid option', ['the disk is full'], false],
    ['only a line too short to tell does', 'error', ['error'], false],
    ['there are no logs to tell by', 'date: invalid option', [], true],
    ['it printed nothing, and there are logs', '', ['date: invalid option'], false],
  ])('is the same stop where %s: decided', (_when, output, logs, same) => {
    expect(isSameStop(output, logs)).toBe(same);
  });
});
