import type { Actor, Override, PermissionLevel } from '@loop-actions/contract';
import type { SpokenComment } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../packages/loop/src/answers/answer-words.ts';
import { breakerIssue, describeOverrides } from '../../../packages/loop/src/overrides/breaker-text.ts';
import { findOverrides } from '../../../packages/loop/src/overrides/find-overrides.ts';
import { overrideWords } from '../../../packages/loop/src/overrides/override-words.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-20T00:00:00Z');

describe('an override, as people write it', () => {
  const week = 7 * DAY;
  const none = { tokens: null, costUsd: null };
  it.each([
    [
      '/override breaker: the migration takes long',
      { what: 'breaker', ...none, holdsMs: week, reason: 'the migration takes long' },
    ],
    ['/OVERRIDE breaker for 3 days: why', { what: 'breaker', ...none, holdsMs: 3 * DAY, reason: 'why' }],
    [
      '/override breaker for 2 weeks:\nmore than\none line',
      { what: 'breaker', ...none, holdsMs: 14 * DAY, reason: 'more than one line' },
    ],
    ['/override breaker for 12 hours: why', { what: 'breaker', ...none, holdsMs: DAY / 2, reason: 'why' }],
    ['/override budget +$5: why', { what: 'budget', tokens: null, costUsd: 5, holdsMs: week, reason: 'why' }],
    [
      '/override budget $5 +200k tokens for 1d: why',
      { what: 'budget', tokens: 200_000, costUsd: 5, holdsMs: DAY, reason: 'why' },
    ],
  ])('%s', (body, words) => {
    expect(overrideWords(body)).toEqual({ words, problem: null });
  });

  it.each([
    ['/override breaker', 'it gives no reason'],
    ['/override breaker for 3 days', 'it gives no reason'],
    ['/override breaker for 31 days: why', '30 days at most'],
    ['/override breaker for ever: why', 'no time'],
    ['/override breaker for 0 days: why', 'no time'],
    ['/override breaker +$5: why', 'not clear'],
    ['/override budget: why', 'how much more'],
    ['/override budget lots: why', 'no amount'],
    ['/override budget +$-5: why', 'no amount'],
    ['/override budget +$1e99: why', 'no amount'],
    ['/override gate: why', 'what it lifts'],
    ['/override: why', 'what it lifts'],
  ])('%s is told why it has no effect', (body, problem) => {
    expect(overrideWords(body)).toEqual({ words: null, problem: expect.stringContaining(problem) });
  });

  it.each([
    'let us /override breaker: why',
    'override breaker: why',
    '/overrides breaker: x',
    '',
    '> /override breaker: why',
  ])('%j is talk', (body) => expect(overrideWords(body)).toBeNull());

  it('of a budget answers the question of its ticket as well, and nothing else does', () => {
    expect(answerWords('/override budget +$5: why')).toBe('/override budget +$5: why');
    expect(answerWords('/override budget: why')).toBeNull();
    expect(answerWords('/override breaker: why')).toBeNull();
  });
});

const actor = (login: string, kind: Actor['kind'] = 'user'): Actor => ({ login, kind, permission: null });
const comment = (differences: Partial<SpokenComment> = {}): SpokenComment => ({
  url: 'https://github.com/acme/widgets/issues/1#issuecomment-7',
  body: '/override breaker for 3 days: the migration takes long',
  author: actor('maria'),
  editor: null,
  createdAt: '2026-11-19T00:00:00Z',
  own: false,
  association: 'COLLABORATOR',
  ...differences,
});
const RIGHTS: Readonly<Record<string, PermissionLevel>> = { maria: 'write', ada: 'admin', tom: 'triage', ann: 'read' };
const find = (comments: readonly SpokenComment[], over: { recorded?: readonly Override[]; now?: number } = {}) => {
  const asked: string[] = [];
  const permission = async (login: string) => {
    asked.push(login);
    return RIGHTS[login] ?? 'none';
  };
  const { recorded = [], now = NOW } = over;
  const said = [{ scope: 'loop', comments }];
  return findOverrides({
    said,
    self: 'loop-bot',
    recorded,
    permission,
    run: '9',
    now,
    secrets: ['hunter2-hunter2'],
  }).then((found) => ({ ...found, asked }));
};

describe('who may lift a limit', () => {
  it('a person with write access, whose name, words and time are kept', async () => {
    const { inForce, fresh, refused } = await find([comment()]);
    expect(refused).toEqual([]);
    expect(fresh).toEqual(inForce);
    expect(fresh).toEqual([
      {
        ...{ schemaVersion: 1, kind: 'override', scope: 'loop', what: 'breaker', tokens: null, costUsd: null },
        id: 'https://github.com/acme/widgets/issues/1#issuecomment-7/override',
        ...{ person: 'maria', reason: 'the migration takes long', run: '9', at: '2026-11-19T00:00:00Z' },
        ...{ until: '2026-11-22T00:00:00.000Z', url: 'https://github.com/acme/widgets/issues/1#issuecomment-7' },
      },
    ]);
    expect(describeOverrides(fresh)[0]).toContain('@maria for the loop, until 2026-11-22');
  });

  it.each([
    ['who may only label', comment({ author: actor('tom') })],
    ['who may only read', comment({ author: actor('ann') })],
    ['whom nobody knows', comment({ author: actor('mallory') })],
    ['whose comment a stranger changed', comment({ editor: actor('mallory') })],
  ])('not a person %s, who is told', async (_name, one) => {
    const { inForce, fresh, refused } = await find([one]);
    expect([...inForce, ...fresh]).toEqual([]);
    expect(refused).toEqual([expect.stringContaining('write access')]);
  });

  it.each([
    ['a bot', comment({ author: actor('maria', 'bot') })],
    ['an account that is gone', comment({ author: actor('ghost', 'unknown') })],
    ['the loop itself', comment({ own: true })],
    ['the loop’s own account', comment({ author: actor('loop-bot') })],
    ['a comment that a bot changed', comment({ editor: actor('renovate', 'bot') })],
  ])('not %s, and nobody is asked about it', async (_name, one) => {
    const { inForce, asked } = await find([one]);
    expect({ inForce, asked }).toEqual({ inForce: [], asked: [] });
  });

  it('for no longer than it holds, on record or not', async () => {
    const { fresh } = await find([comment()]);
    expect((await find([], { recorded: fresh, now: NOW + DAY })).inForce).toHaveLength(1);
    expect((await find([], { recorded: fresh, now: NOW + 3 * DAY })).inForce).toEqual([]);
    expect((await find([comment()], { now: NOW + 3 * DAY })).fresh).toEqual([]);
  });

  it('once, however often it is read and changed', async () => {
    const { fresh } = await find([comment()]);
    const longer = comment({ body: '/override breaker for 30 days: more' });
    const again = await find([longer], { recorded: fresh });
    expect(again.fresh).toEqual([]);
    expect(again.inForce).toEqual(fresh);
  });

  it('keeps no secret and nothing invisible of the reason', async () => {
    const { fresh } = await find([comment({ body: '/override breaker: key hunter2-hunter2 \u202Eevil' })]);
    expect(fresh[0]?.reason).not.toMatch(/hunter2|\u202E/);
  });

  it('asks about a bounded number of strangers', async () => {
    const crowd = Array.from({ length: 40 }, (_, at) =>
      comment({ author: actor(`x${at}`), url: `https://github.com/a/b/issues/1#issuecomment-${at}` }),
    );
    expect((await find(crowd)).asked).toHaveLength(10);
  });
});

it('the issue tells the figure and how to go on', () => {
  const spent = { tokens: 0, costUsd: 12.3 };
  const breaker = {
    isOpen: true,
    currency: 'costUsd',
    since: null,
    spent,
    limits: { tokens: null, costUsd: 10 },
  } as const;
  const { body } = breakerIssue(breaker);
  expect(body).toContain('$12.30 spent so far without an accepted change (limit $10.00)');
  expect(body).toContain('/override breaker for 3 days: why');
});
