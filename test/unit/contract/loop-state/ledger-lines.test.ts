import { getItem, listStateProblems, parseLoopState, printLoopState, recordAttempt } from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';

const SOUND = 'failed, no-progress, tokens 5, cost $1.00';
const AT = '2026-07-05T10:00:00Z';

/** An item with these lines below `attempts:`. */
const withLines = (lines: readonly string[], bare = '') =>
  parseLoopState(
    `## Items\n### A-1\n- status: ready\n- attempts: ${bare}\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  );
const itemOf = (lines: readonly string[], bare = '') => {
  const item = getItem(withLines(lines, bare), 'A-1');
  if (item === null) throw new Error('the item is there');
  return item;
};

describe('a line below attempts', () => {
  test('that names run, attempt, outcome, reason, tokens and cost is an entry', () => {
    expect(itemOf(['7/1: succeeded, done, tokens 12, cost $0.5 — all green']).entries).toEqual([
      { key: '7/1', outcome: 'succeeded', stopReason: 'done', tokens: 12, costUsd: 0.5, note: 'all green' },
    ]);
    expect(itemOf(['7/1: failed, environment, tokens unknown, cost unknown']).entries).toEqual([
      { key: '7/1', outcome: 'failed', stopReason: 'environment', tokens: null, costUsd: null, note: '' },
    ]);
  });

  test('that is an entry as it should be is no problem', () => {
    expect(listStateProblems(withLines([`7/1: ${SOUND}`]))).toEqual([]);
  });

  test.each([
    ['an outcome that is none', 'perhaps, done, tokens 5, cost $1'],
    ['no outcome', ', done, tokens 5, cost $1'],
    ['a reason that is none', 'succeeded, boredom, tokens 5, cost $1'],
    ['more than it should say', 'succeeded, done, tokens 5, cost $1, and more'],
    ['tokens in words', 'succeeded, done, tokens many, cost $1'],
    ['no tokens', 'succeeded, done, cost $1'],
    ['a cost in words', 'succeeded, done, tokens 5, cost little'],
    ['no cost', 'succeeded, done, tokens 5'],
    ['nothing', ''],
  ])('of an attempt, with %s, counts as failed at unknown cost and keeps its words', (_what, details) => {
    const state = withLines([`7/1: ${details}`]);
    expect(getItem(state, 'A-1')).toMatchObject({ attempts: 1, failedAttempts: 1 });
    expect(getItem(state, 'A-1')?.entries).toEqual([
      { key: '7/1', outcome: 'failed', stopReason: 'agent-error', tokens: null, costUsd: null, note: details },
    ]);
    expect(listStateProblems(state)).toHaveLength(1);
  });

  test.each([
    'see #9',
    '7: 3',
    'afore: 3',
    'before: three',
    'before: -1',
    'x/y/z: words',
    `reset: maria ${AT}`,
    `reset: xmaria ${AT}`,
    `reset: @maria[bot] ${AT}`,
    `reset: @maria ${AT} again`,
    'reset: @maria',
    'reset: @maria 2026-07-05',
    'reset: @maria 2026-13-05T10:00:00Z',
    `reset: @ ${AT}`,
  ])('like %j is a note: it counts nothing, forgives nothing, and stays', (line) => {
    const noted = withLines([`7/1: ${SOUND}`, line], '1');
    expect(getItem(noted, 'A-1')).toMatchObject({ attempts: 1, failedAttempts: 1, resets: [] });
    expect(getItem(noted, 'A-1')?.entries).toHaveLength(1);
    const more = recordAttempt(noted, 'A-1', {
      key: '8/1',
      outcome: 'failed',
      stopReason: 'no-progress',
      tokens: 1,
      costUsd: 0,
      note: '',
    });
    expect(printLoopState(more)).toContain(
      `- attempts: 2\n  - 7/1: ${SOUND}\n  - ${line}\n  - 8/1: failed, no-progress, tokens 1, cost $0.00\n`,
    );
  });
});

describe('attempts add up', () => {
  const totals = (lines: readonly string[], bare = ''): readonly number[] => {
    const { attempts, failedAttempts } = itemOf(lines, bare);
    return [attempts, failedAttempts];
  };

  test.each<[string, readonly string[], string, readonly number[]]>([
    ['a bare number alone', [], '3', [3, 3]],
    ['a bare number above notes', ['see #9'], '3', [3, 3]],
    ['a bare number above an entry, which alone counts', [`7/1: ${SOUND}`], '3', [1, 1]],
    ['a bare number above a reset, which clears it', [`reset: @maria ${AT}`], '3', [0, 0]],
    ['a carried count and an entry', ['before: 2', '7/1: succeeded, done, tokens 5, cost $1'], '', [3, 2]],
    ['a carried count before a reset', ['before: 2', `reset: @maria ${AT}`], '', [0, 0]],
    ['a carried count behind a reset', [`reset: @maria ${AT}`, 'before: 2'], '', [2, 2]],
    ['a carried count that is there twice, of which the larger counts', ['before: 3', 'before: 2'], '', [3, 3]],
    ['a carried count that is there twice, the larger last', ['before: 2', 'before: 3'], '', [3, 3]],
    ['a carried count on both sides of a reset', ['before: 3', `reset: @maria ${AT}`, 'before: 2'], '', [3, 3]],
    ['an entry that is there twice', [`7/1: ${SOUND}`, `7/1: ${SOUND}`], '', [1, 1]],
    [
      'an entry that is there twice, failed first',
      [`7/1: ${SOUND}`, '7/1: succeeded, done, tokens 5, cost $1'],
      '',
      [1, 1],
    ],
    [
      'an entry that is there twice, failed last',
      ['7/1: succeeded, no-progress, tokens 5, cost $1', '7/1: failed, agent-error, tokens 5, cost $1'],
      '',
      [1, 1],
    ],
    ['an entry copied behind a reset', [`7/1: ${SOUND}`, `reset: @maria ${AT}`, `7/1: ${SOUND}`], '', [1, 1]],
    [
      'an entry between two copies of one reset, which forgives once, at its first place',
      [`reset: @maria ${AT}`, `7/1: ${SOUND}`, `reset: @maria ${AT} — again`],
      '',
      [1, 1],
    ],
    [
      'entries before two resets of one person',
      [`7/1: ${SOUND}`, `reset: @maria ${AT}`, `8/1: ${SOUND}`, 'reset: @maria 2026-07-06T10:00:00Z'],
      '',
      [0, 0],
    ],
    [
      'entries before the resets of two persons at once',
      [`7/1: ${SOUND}`, `reset: @maria ${AT}`, `8/1: ${SOUND}`, `reset: @noor ${AT}`, `9/1: ${SOUND}`],
      '',
      [1, 1],
    ],
  ])('%s', (_what, lines, bare, expected) => {
    expect(totals(lines, bare)).toEqual(expected);
  });

  test('and a bare number is carried into the ledger once it has entries, but nothing is no number to carry', () => {
    const entry = {
      key: '8/1',
      outcome: 'failed',
      stopReason: 'no-progress',
      tokens: 1,
      costUsd: 0,
      note: '',
    } as const;
    const written = (lines: readonly string[], bare: string) =>
      printLoopState(recordAttempt(withLines(lines, bare), 'A-1', entry));
    expect(written(['see #9'], '2')).toContain('- attempts: 3\n  - see #9\n  - before: 2\n  - 8/1: failed');
    expect(written(['see #9'], '0')).toContain('- attempts: 1\n  - see #9\n  - 8/1: failed');
    expect(written([], '')).toContain('- attempts: 1\n  - 8/1: failed');
  });

  test('and two records of one attempt are one: failed, unknown and dearer win', () => {
    const record = (left: object, right: object) => {
      const both = [left, right].reduce<ReturnType<typeof withLines>>(
        (state, change) =>
          recordAttempt(state, 'A-1', {
            ...{ key: '7/1', outcome: 'succeeded', stopReason: 'done', tokens: 5, costUsd: 1, note: '' },
            ...change,
          }),
        withLines([]),
      );
      return getItem(both, 'A-1')?.entries[0];
    };
    const table: readonly (readonly [object, object, object])[] = [
      [{ tokens: 9 }, { tokens: 4 }, { tokens: 9 }],
      [{ costUsd: 0.5 }, { costUsd: 2 }, { costUsd: 2 }],
      [{ tokens: null }, { tokens: 4 }, { tokens: null, costUsd: 1 }],
      [{ costUsd: null }, { costUsd: 4 }, { tokens: 5, costUsd: null }],
      [{ outcome: 'failed', stopReason: 'agent-error' }, { stopReason: 'no-progress' }, { stopReason: 'agent-error' }],
      [
        { outcome: 'failed', stopReason: 'agent-error', tokens: null },
        { tokens: 4 },
        { outcome: 'failed', tokens: null },
      ],
      [
        { outcome: 'failed', stopReason: 'agent-error' },
        { tokens: null, costUsd: null },
        { outcome: 'failed', tokens: null, costUsd: null },
      ],
      [{ note: 'a' }, { note: 'b' }, { note: 'b' }],
    ];
    for (const [left, right, joined] of table) {
      expect(record(left, right)).toMatchObject(joined);
      expect(record(right, left)).toMatchObject(joined);
    }
  });
});
