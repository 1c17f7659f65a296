import { parseLoopSpec } from '@loop-actions/contract';
import type { StartedRun } from '@loop-actions/github';
import type { TicketStanding } from '@loop-actions/verifier';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_PASS_LIMITS,
  type DispatchQuestion,
  decideDispatch,
} from '../../../packages/loop/src/decide/decide-dispatch.ts';
import { passLimits } from '../../../packages/loop/src/decide/dispatch-pass.ts';
import { lastDue } from '../../../packages/loop/src/decide/last-due.ts';
import { batchDigest, formatPassKey, parsePassKey, stateDigest } from '../../../packages/loop/src/decide/pass-key.ts';

const NOW = Date.parse('2026-11-04T12:00:00Z');
const HOUR = 3_600_000;
const [BATCH, STATE, OTHER] = ['b'.repeat(12), 'a'.repeat(12), 'c'.repeat(12)];

let lastId = 0;
const run = (
  key: { batch?: string; state?: string; turn?: number } | null,
  more: Partial<StartedRun> = {},
): StartedRun => ({
  id: ++lastId,
  title: key === null ? 'maintenance-loop' : `Pass ${formatPassKey({ batch: BATCH, state: STATE, turn: 1, ...key })}`,
  event: key === null ? 'schedule' : 'workflow_dispatch',
  createdAt: NOW - HOUR,
  isCompleted: true,
  conclusion: 'success',
  ...more,
});
const decide = (differences: Partial<DispatchQuestion> = {}) =>
  decideDispatch({
    batch: BATCH,
    state: STATE,
    ready: ['#3', '#4'],
    done: false,
    problems: [],
    runs: [],
    due: null,
    ownRun: null,
    now: NOW,
    limits: DEFAULT_PASS_LIMITS,
    ...differences,
  });

describe('the next pass', () => {
  it('is started when something is ready', () => {
    expect(decide()).toEqual({
      kind: 'start',
      key: { batch: BATCH, state: STATE, turn: 1 },
      reason: '2 tickets are ready',
    });
  });

  it.each<[string, Partial<DispatchQuestion>, string]>([
    ['the batch is done', { done: true }, 'done'],
    ['the tracker could not be read', { problems: ['502 Bad Gateway'] }, 'not everything could be read: 502'],
    ['nothing is ready', { ready: [] }, 'nothing is ready'],
    ['a pass is under way', { runs: [run({}, { isCompleted: false, conclusion: null })] }, 'under way'],
    ['a person’s own run is under way', { runs: [run(null, { isCompleted: false, conclusion: null })] }, 'under way'],
    [
      'the day’s passes are used up',
      { runs: Array.from({ length: 24 }, (_, at) => run({ batch: OTHER, turn: at + 1 })) },
      '24 passes were started in 24 hours',
    ],
  ])('rests when %s', (_name, differences, reason) => {
    expect(decide(differences)).toEqual({ kind: 'rest', reason: expect.stringContaining(reason) });
  });

  it('is not held up by the run that asks', () => {
    const own = run({ state: OTHER }, { isCompleted: false, conclusion: null });
    expect(decide({ runs: [own], ownRun: own.id }).kind).toBe('start');
  });

  it('has the next number where one from the same standing ended', () => {
    expect(decide({ runs: [run({ turn: 1 })] })).toMatchObject({ kind: 'start', key: { turn: 2 } });
  });

  it('stops where passes change nothing: the same standing as often as the spec allows', () => {
    const runs = [run({ turn: 3 }), run({ turn: 2 }), run({ turn: 1 })];
    expect(decide({ runs })).toEqual({ kind: 'stop', reason: expect.stringContaining('3 passes began from where') });
    expect(decide({ runs, limits: { ...DEFAULT_PASS_LIMITS, withoutProgress: 4 } }).kind).toBe('start');
  });

  it('goes on when the standing changed, and when passes of another batch lie between', () => {
    const old = [run({ state: OTHER, turn: 3 }), run({ state: OTHER, turn: 2 }), run({ state: OTHER, turn: 1 })];
    expect(decide({ runs: old })).toMatchObject({ kind: 'start', key: { turn: 1 } });
    const mixed = [run({ turn: 2 }), run({ batch: OTHER }), run({ turn: 1 })];
    expect(decide({ runs: mixed })).toMatchObject({ kind: 'start', key: { turn: 3 } });
  });

  it('stops at the cap of the batch', () => {
    const runs = Array.from({ length: 100 }, (_, at) =>
      run({ state: at.toString(16).padStart(12, '0') }, { createdAt: 0 }),
    );
    expect(decide({ runs })).toEqual({ kind: 'stop', reason: expect.stringContaining('at most 100') });
  });

  it('counts a standing only where the runs say so: a title that claims to be done changes nothing', () => {
    expect(decide({ runs: [run(null, { title: 'loop-pass:done' })] })).toMatchObject({
      kind: 'start',
      key: { turn: 1 },
    });
  });
});

describe('a missed schedule', () => {
  const due = NOW - 3 * HOUR;

  it.each<[string, readonly StartedRun[], 'start' | 'rest']>([
    ['is caught up where no run followed it', [], 'start'],
    ['is caught up where the run that followed failed', [run(null, { conclusion: 'failure' })], 'start'],
    ['is none where a run followed and succeeded', [run(null)], 'rest'],
    ['is caught up where the last success is older', [run(null, { createdAt: due - HOUR })], 'start'],
  ])('%s', (_name, runs, kind) => {
    expect(decide({ ready: [], due, runs }).kind).toBe(kind);
  });

  it('is none within the hour in which GitHub may still start it', () => {
    expect(decide({ ready: [], due: NOW - HOUR / 2 }).kind).toBe('rest');
  });

  const trigger = (text: string) => {
    const [rule] = parseLoopSpec(`## Trigger\n\n- ${text}\n`).rules;
    if (rule?.class !== 'enforced' || rule.meaning.kind !== 'trigger') throw new Error(`not a trigger: ${text}`);
    return rule.meaning;
  };

  it.each([
    ['every weekday at 08:00 UTC', '2026-11-04T12:00:00Z', '2026-11-04T08:00:00.000Z'],
    ['every weekday at 08:00 UTC', '2026-11-04T07:59:00Z', '2026-11-03T08:00:00.000Z'],
    ['every weekday at 08:00 UTC', '2026-11-02T07:00:00Z', '2026-10-30T08:00:00.000Z'],
    ['every day at 08:00 UTC', '2026-11-02T07:00:00Z', '2026-11-01T08:00:00.000Z'],
    ['every day at 08:00 Europe/Berlin', '2026-11-04T12:00:00Z', '2026-11-04T07:00:00.000Z'],
    // The night of 25 October 2026 the clocks went back there.
    ['every day at 08:00 Europe/Berlin', '2026-10-25T06:59:00Z', '2026-10-24T06:00:00.000Z'],
    ['every day at 08:00 Europe/Berlin', '2026-10-25T07:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['every day at 23:30 America/New_York', '2026-11-04T04:00:00Z', '2026-11-03T04:30:00.000Z'],
  ])('%s, at %s, was due %s', (text, now, expected) => {
    expect(new Date(lastDue(trigger(text), Date.parse(now)) ?? 0).toISOString()).toBe(expected);
  });

  it.each(['every weekday at 08:00 local time', 'on demand', 'when an issue is labeled', 'every weekday'])(
    'is never told of "%s"',
    (text) => {
      expect(lastDue(trigger(text), NOW)).toBeNull();
    },
  );
});

describe('the key of a pass', () => {
  const standings = (...names: TicketStanding['standing'][]): TicketStanding[] =>
    names.map((standing, at) => ({ id: `#${at + 1}`, standing, reason: '' }));

  it('is found in the title of a run, and nothing else is', () => {
    const key = { batch: BATCH, state: STATE, turn: 7 };
    expect(parsePassKey(`maintenance-loop ${formatPassKey(key)}`)).toEqual(key);
    expect(parsePassKey('maintenance-loop')).toBeNull();
    expect(parsePassKey(`xloop-pass:${BATCH}.${STATE}.1`)).toBeNull();
  });

  it('stands for how the tickets stand, in whichever order they are named', () => {
    const one = standings('ready', 'done');
    expect(stateDigest([...one].reverse(), ['#1'])).toBe(stateDigest(one, ['#1']));
    expect(stateDigest(standings('ready', 'in-review'), ['#1'])).not.toBe(stateDigest(one, ['#1']));
    expect(stateDigest(one, [])).not.toBe(stateDigest(one, ['#1']));
    expect(batchDigest(['#2', '#1', '#1'], 'main')).toBe(batchDigest(['#1', '#2'], 'main'));
    expect(batchDigest(['#1'], 'dev')).not.toBe(batchDigest(['#1'], 'main'));
  });
});

describe('the caps of a spec', () => {
  it('are its own words, and bounded where it says nothing', () => {
    const { rules } = parseLoopSpec(
      '## Budgets\n\n- at most 3 passes per day\n- at most 9 passes per batch\n\n## Stop Conditions\n\n- no progress across two consecutive attempts\n',
    );
    expect(passLimits(rules)).toEqual({ perDay: 3, perBatch: 9, withoutProgress: 2 });
    expect(passLimits([])).toEqual(DEFAULT_PASS_LIMITS);
  });
});
