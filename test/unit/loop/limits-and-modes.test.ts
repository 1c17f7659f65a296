import { NO_USAGE } from '@loop-actions/contract';
import { baseOfEvent, budgetLeft, parseBatch, tightestBudgets, withDefaultBudgets } from '@loop-actions/loop';
import { describe, expect, it } from 'vitest';
import { overspentBudget } from '../../../packages/loop/src/context/budgets.ts';
import { type ModeClaims, modeInForce } from '../../../packages/loop/src/context/mode-in-force.ts';
import { NO_BUDGETS } from './loop-values.ts';

describe('the mode in force', () => {
  const claims: ModeClaims = {
    spec: 'auto',
    builtIn: false,
    input: null,
    ceiling: 'auto',
    readiness: { ready: true, problems: [] },
  };
  const unready = { ready: false, problems: ['LOOP_SPEC.md:3 is unreadable'] };
  const movable = { ready: true, problems: [], againstAuto: ['loop.yml: org/loop-actions/gate@v1 can be moved'] };
  it.each<[string, Partial<ModeClaims>, string, RegExp]>([
    ['the spec alone', {}, 'auto', /Autonomy section/],
    ['an input that lowers', { input: 'shadow' }, 'shadow', /input mode/],
    ['an input that would raise', { spec: 'propose', input: 'auto' }, 'propose', /Autonomy section/],
    ['the ceiling of the action', { ceiling: 'propose' }, 'propose', /the most this action does/],
    ['a spec that is not ready', { readiness: unready }, 'shadow', /not ready: LOOP_SPEC\.md:3/],
    ['an own action that can be moved', { readiness: movable }, 'propose', /no auto: loop\.yml: .*gate@v1/],
    [
      'no auto asked for, so nothing is refused',
      { spec: 'propose', readiness: movable },
      'propose',
      /Autonomy section/,
    ],
    ['no spec at all', { spec: 'shadow', builtIn: true }, 'shadow', /there is no spec/],
  ])('is the lowest: %s', (_what, differences, mode, reason) => {
    expect(modeInForce({ ...claims, ...differences })).toEqual({ mode, reason: expect.stringMatching(reason) });
  });
});

describe('budgets', () => {
  it('are the tightest of spec, input and lease, each by itself', () => {
    const limits = [{ maxIterations: 5, maxTokens: 100 }, { maxIterations: 3, maxTokens: null }, { maxCostUsd: 2 }];
    expect(tightestBudgets(...limits)).toEqual({ ...NO_BUDGETS, maxIterations: 3, maxTokens: 100, maxCostUsd: 2 });
  });

  it('that nobody set have a default where a loop without one would never end', () => {
    expect(withDefaultBudgets(NO_BUDGETS)).toMatchObject({
      maxIterations: 3,
      maxRuntimeMs: 1_800_000,
      maxPullRequests: 2,
    });
    expect(withDefaultBudgets({ ...NO_BUDGETS, maxIterations: 9 }).maxIterations).toBe(9);
  });

  it.each([
    ['nothing spent', {}, {}, null],
    ['iterations', { maxIterations: 2 }, { iterations: 2 }, 'budget-iterations'],
    ['tokens', { maxTokens: 10 }, { tokens: 10 }, 'budget-tokens'],
    ['tokens that nobody counted', { maxTokens: 10 }, { tokens: null }, 'budget-tokens'],
    ['money that nobody counted, without a limit', {}, { costUsd: null }, null],
    ['money', { maxCostUsd: 1 }, { costUsd: 1.01 }, 'budget-cost'],
    ['time', { maxRuntimeMs: 1000 }, { durationMs: 1000 }, 'budget-runtime'],
    ['just below', { maxTokens: 10, maxIterations: 2 }, { tokens: 9, iterations: 1 }, null],
  ])('are used up, or not: %s', (_what, limits, spent, reason) => {
    expect(overspentBudget({ ...NO_BUDGETS, ...limits }, { ...NO_USAGE, ...spent })).toBe(reason);
  });

  it('have nothing left where the spending is unknown, and no figure where there is no limit', () => {
    const limits = { ...NO_BUDGETS, maxTokens: 100, maxIterations: 3 };
    expect(budgetLeft(limits, { ...NO_USAGE, iterations: 5, tokens: null })).toEqual({
      maxIterations: 0,
      maxRuntimeMs: null,
      maxTokens: 0,
      maxCostUsd: null,
    });
  });
});

describe('the input batch', () => {
  it.each([
    [[], null],
    [['12', '#13', '12'], { state: 'open', numbers: [12, 13] }],
    [['label:a b', 'label: c'], { state: 'open', labels: ['a b', 'c'] }],
    [['milestone:v2', 'label:x'], { state: 'open', labels: ['x'], milestone: 'v2' }],
    [['parent:#40'], { state: 'open', parent: 40 }],
  ])('%j reads as %j', (entries, query) => {
    expect(parseBatch(entries, 'open')).toEqual(query);
  });

  it.each([
    [['0']],
    [['-1']],
    [['1e3']],
    [['label:']],
    [['parent:x']],
    [['12', 'label:x']],
    [['parent:1', 'parent:2']],
    [['all']],
  ])('%j is refused, and what is allowed is said', (entries) => {
    expect(() => parseBatch(entries, 'open')).toThrow(
      expect.objectContaining({ code: 'E_INPUT_INVALID', remedy: expect.stringContaining('label:<name>') }),
    );
  });
});

describe('the base of an event', () => {
  const head = { sha: 'c'.repeat(40), ref: 'evil' };
  const pull = { pull_request: { head, base: { sha: 'b'.repeat(40), ref: 'main' } } };
  const on = (eventName: string, event: object, place: { sha?: string; ref?: string } = {}) =>
    baseOfEvent({ eventName, sha: 'a'.repeat(40), ref: 'refs/heads/dev', ...place, event: () => ({ ...event }) });

  it.each([
    ['push', {}, { sha: 'a'.repeat(40), ref: 'dev' }],
    ['pull_request', pull, { sha: 'b'.repeat(40), ref: 'main' }],
    ['pull_request_target', pull, { sha: 'b'.repeat(40), ref: 'main' }],
    ['pull_request_review', pull, { sha: 'b'.repeat(40), ref: 'main' }],
  ])('%s: never what somebody proposes', (eventName, event, base) => {
    expect(on(eventName, event)).toEqual(base);
  });

  it('is the default branch where the ref is no branch', () => {
    const event = { repository: { default_branch: 'trunk' } };
    expect(on('release', event, { ref: 'refs/tags/v1' })).toEqual({ sha: 'a'.repeat(40), ref: 'trunk' });
  });

  it.each([
    ['a pull request without a base', () => on('pull_request', { pull_request: { head } }), 'E_EVENT_INVALID'],
    ['no branch anywhere', () => on('release', {}, { ref: 'refs/tags/v1' }), 'E_BASE_UNKNOWN'],
    ['no commit', () => on('push', {}, { sha: '' }), 'E_BASE_UNKNOWN'],
  ])('can’t be told: %s', (_what, ask, code) => {
    expect(ask).toThrow(expect.objectContaining({ code }));
  });
});
