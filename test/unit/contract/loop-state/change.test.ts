import {
  type AttemptEntry,
  cleanStateText,
  emptyLoopState,
  getItem,
  ITEM_STATUSES,
  listItems,
  parseLoopState,
  printLoopState,
  recordAttempt,
  resetAttempts,
  setCurrentRun,
  setItem,
  stateTitle,
} from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const entry = (key: string, outcome: AttemptEntry['outcome'] = 'failed'): AttemptEntry => ({
  key,
  outcome,
  stopReason: outcome === 'failed' ? 'no-progress' : 'done',
  tokens: 12_000,
  costUsd: 0.12,
  note: 'tests stay red',
});
const reset = { person: 'maria', at: '2026-07-05T10:00:00Z', reason: 'the fixture was wrong' };
const start = parseLoopState('# Loop State: x\n\n## Items\n\n### A-1\n- status: ready\n');

describe('attempts', () => {
  test('are written as entries below their number', () => {
    const state = recordAttempt(recordAttempt(start, 'A-1', entry('7/1')), 'A-1', entry('7/2', 'succeeded'));
    expect(printLoopState(resetAttempts(state, 'A-1', reset))).toBe(`# Loop State: x

## Items

### A-1
- status: ready
- attempts: 0
  - 7/1: failed, no-progress, tokens 12000, cost $0.12 — tests stay red
  - 7/2: succeeded, done, tokens 12000, cost $0.12 — tests stay red
  - reset: @maria 2026-07-05T10:00:00Z — the fixture was wrong
`);
    expect(getItem(state, 'A-1')).toMatchObject({ attempts: 2, failedAttempts: 1 });
  });

  test('recorded twice are recorded once', () => {
    const once = recordAttempt(start, 'A-1', entry('7/1'));
    const twice = recordAttempt(once, 'A-1', entry('7/1'));
    expect(twice).toBe(once);
  });

  test('recorded twice with other details keep the more cautious', () => {
    const better = { ...entry('7/1', 'succeeded'), tokens: 20_000 };
    const state = recordAttempt(recordAttempt(start, 'A-1', entry('7/1')), 'A-1', better);
    expect(getItem(state, 'A-1')?.entries).toEqual([{ ...entry('7/1'), tokens: 20_000 }]);
  });

  test('of unknown cost say so', () => {
    const state = recordAttempt(start, 'A-1', { ...entry('7/1'), tokens: null, costUsd: null });
    expect(printLoopState(state)).toContain('tokens unknown, cost unknown');
    expect(getItem(state, 'A-1')?.entries[0]).toMatchObject({ tokens: null, costUsd: null });
  });

  test('a bare number that a person wrote is carried into the entries', () => {
    const bare = parseLoopState('## Items\n### A-1\n- status: ready\n- attempts: 1\n');
    expect(getItem(bare, 'A-1')).toMatchObject({ attempts: 1, failedAttempts: 1 });
    const state = recordAttempt(bare, 'A-1', entry('7/1'));
    expect(printLoopState(state)).toContain('- attempts: 2\n  - before: 1\n  - 7/1: failed');
    expect(getItem(state, 'A-1')).toMatchObject({ attempts: 2, failedAttempts: 2 });
  });

  test('are cleared by a person’s reset and by nothing else', () => {
    const tried = recordAttempt(recordAttempt(start, 'A-1', entry('7/1')), 'A-1', entry('8/1'));
    const edited = parseLoopState(printLoopState(tried).replace('- attempts: 2', '- attempts: 0'));
    expect(getItem(edited, 'A-1')?.attempts).toBe(2);
    for (const person of ['github-actions[bot]', '', 'a b', '@', '-x']) {
      expect(() => resetAttempts(tried, 'A-1', { ...reset, person })).toThrow(/names no person/);
    }
    const forged = printLoopState(tried).replace('$0.12 — tests', '$0.12\n  - reset: github-actions[bot] — tests');
    expect(getItem(parseLoopState(forged), 'A-1')?.attempts).toBe(2);
    const cleared = resetAttempts(tried, 'A-1', { ...reset, person: '@maria' });
    expect(getItem(cleared, 'A-1')).toMatchObject({ attempts: 0, failedAttempts: 0, resets: [reset] });
    expect(getItem(cleared, 'A-1')?.entries).toHaveLength(2);
    expect(resetAttempts(cleared, 'A-1', reset)).toBe(cleared);
    expect(getItem(recordAttempt(cleared, 'A-1', entry('9/1')), 'A-1')?.attempts).toBe(1);
    expect(getItem(recordAttempt(cleared, 'A-1', entry('7/1')), 'A-1')?.attempts).toBe(0);
  });

  test('keep a person’s notes among them', () => {
    const text =
      '## Items\n### A-1\n- status: ready\n- attempts: 1\n  - 7/1: failed, no-progress, tokens 5, cost $1\n    flaky!\n  - see #9\n';
    const changed = printLoopState(recordAttempt(parseLoopState(text), 'A-1', entry('7/2')));
    expect(changed).toBe(
      `${text.replace('attempts: 1', 'attempts: 2')}  - 7/2: failed, no-progress, tokens 12000, cost $0.12 — tests stay red\n`,
    );
  });

  test.each(['x', '7', '7/0', '7/1/1', '/1', '7/-1', '7/1\n', '../1', 'a b/1'])('a key like %j is refused', (key) => {
    expect(() => recordAttempt(start, 'A-1', entry(key))).toThrow(/no key of an attempt/);
  });
});

describe('an item', () => {
  test('gets its lines in their order, and loses those set to null', () => {
    const full = setItem(start, 'A-1', {
      pullRequest: 'https://github.com/o/r/pull/1',
      nextAction: 'review',
      gates: [{ name: 'lint', outcome: 'passed' }],
      reason: 'stale links',
    });
    expect(printLoopState(full)).toContain(
      '- status: ready\n- reason: stale links\n- gates:\n  - lint: passed\n- next_action: review\n- pull_request: https://github.com/o/r/pull/1\n',
    );
    const less = setItem(full, 'A-1', { pullRequest: null, nextAction: '', gates: [], reason: null });
    expect(printLoopState(less)).toBe(printLoopState(start));
  });

  test('unchanged by a change that says what is there', () => {
    expect(setItem(start, 'A-1', { status: 'ready', reason: null, gates: [] })).toBe(start);
  });

  test('is created below the last, before the next section, in the file’s own line endings', () => {
    const text = '# x\r\n## Items\r\n### A-1\r\n- status: done\r\n## Notes\r\nhello';
    expect(printLoopState(setItem(parseLoopState(text), 'B-2', { status: 'ready' }))).toBe(
      '# x\r\n## Items\r\n### A-1\r\n- status: done\r\n\r\n### B-2\r\n- status: ready\r\n\r\n## Notes\r\nhello',
    );
    const bare = parseLoopState('hello');
    expect(printLoopState(setItem(bare, 'B-2', { status: 'ready' }))).toBe(
      'hello\n\n## Items\n\n### B-2\n- status: ready\n',
    );
  });

  test('keeps its spelling, its marks, its notes and a missing final newline', () => {
    const text = '## Items\n### A-1\n* Status: Ready\n* Reason: old\n  words\n  - note\n\nprose\n- owner: m';
    expect(printLoopState(setItem(parseLoopState(text), 'A-1', { status: 'done', reason: 'new' }))).toBe(
      '## Items\n### A-1\n* Status: done\n* Reason: new\n  - note\n\nprose\n- owner: m',
    );
  });

  test.each(['', ' ', 'a b', '1', '#0', '# x', 'x\n### B-1', '__proto__', 'a/b', '### x'])(
    'is not created from %j',
    (id) => {
      expect(() => setItem(start, id, { status: 'done' })).toThrow(/no item id/);
    },
  );
});

describe('text from outside stays text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '\n',
            '\r',
            '\u2028',
            '\u0085',
            '\0',
            '### A-2',
            '## Items',
            '# x',
            '- status: ready',
            '  - 9/9: succeeded',
          ],
          ...[
            '- attempts: 0',
            '  - reset: @m 2026-07-05T10:00:00Z',
            '<!--',
            '-->',
            '```',
            '~~~',
            ': ',
            '\\',
            '\\:',
            ' — ',
          ],
          ...['\u202e', '\u2066', '\ufeff', '&#10;', '[x](y)', '- ', '    ', '\t', 'passed', '\ud800', '___', '---'],
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  const nullable = (text: string): string | null => (cleanStateText(text) === '' ? null : cleanStateText(text));

  test('whatever it is: it reads back as data, forges nothing, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 6, maxLength: 6 }), (texts) => {
        const [reason = '', gate = '', outcome = '', action = '', note = '', why = ''] = texts;
        let state = setItem(start, 'A-1', {
          status: 'failed',
          reason,
          gates: [{ name: gate, outcome }],
          nextAction: action,
        });
        state = setItem(state, 'A-1', { pullRequest: reason });
        state = recordAttempt(state, 'A-1', { ...entry('7/1'), note });
        state = resetAttempts(state, 'A-1', { ...reset, reason: why });
        state = recordAttempt(state, 'A-1', { ...entry('7/2'), note: why });
        state = setItem(state, 'Z-9', { status: 'ready' });
        const read = parseLoopState(printLoopState(state));
        expect(printLoopState(state).split('\n').length).toBeLessThan(24);
        expect(listItems(read).map(({ id }) => id)).toEqual(['A-1', 'Z-9']);
        expect(getItem(read, 'A-1')).toEqual({
          id: 'A-1',
          status: 'failed',
          reason: nullable(reason),
          attempts: 1,
          failedAttempts: 1,
          entries: [
            { ...entry('7/1'), note: cleanStateText(note) },
            { ...entry('7/2'), note: cleanStateText(why) },
          ],
          resets: [{ ...reset, reason: cleanStateText(why) }],
          gates: [{ name: cleanStateText(gate) || '?', outcome: cleanStateText(outcome) }],
          nextAction: nullable(action),
          pullRequest: nullable(reason),
        });
        expect(printLoopState(state)).not.toMatch(/(?<!\\)<|\p{Bidi_Control}/u);
      }),
      { numRuns: 1500 },
    );
  });

  test('unescaped, the same text does forge an item', () => {
    const reason = 'x\n### A-2\n- status: done';
    const naive = printLoopState(start).replace('- status: ready', `- status: ready\n- reason: ${reason}`);
    expect(listItems(parseLoopState(naive)).map(({ id }) => id)).toContain('A-2');
  });

  test('in a title too', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const state = emptyLoopState(title);
        expect(listItems(state)).toEqual([]);
        expect(state.segments.map(({ kind }) => kind)).toEqual(['preamble', 'run', 'items']);
        expect(stateTitle(state).length).toBeLessThanOrEqual(title.length + 1);
      }),
    );
  });

  test('a long text is cut, never dropped', () => {
    const state = setItem(start, 'A-1', { reason: 'x'.repeat(10_000) });
    expect(getItem(state, 'A-1')?.reason).toMatch(/^x{1999}…$/);
  });

  test('a run id that is none is refused', () => {
    const run = { mode: null, selectedItems: null, openedPullRequests: null, escalations: null };
    expect(() => setCurrentRun(start, { ...run, runId: '1\n### A-2' })).toThrow(/no run id/);
  });
});

test('every status can be written and read', () => {
  for (const status of ITEM_STATUSES) expect(getItem(setItem(start, 'A-1', { status }), 'A-1')?.status).toBe(status);
});
