import {
  type AttemptEntry,
  getCurrentRun,
  getItem,
  ITEM_STATUSES,
  type LoopState,
  listItems,
  mergeLoopStates,
  parseLoopState,
  printLoopState,
  recordAttempt,
  resetAttempts,
  setCurrentRun,
  setItem,
} from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const text = `# Loop State: x

## Current Run
- run_id: 10
- selected_items: 2

## Items

### A-1
- status: ready
- reason: old

### B-2
- status: ready

## Notes
- kept
`;
const base = parseLoopState(text);
const entry = (key: string, outcome: AttemptEntry['outcome'] = 'failed'): AttemptEntry => {
  return { key, outcome, stopReason: 'no-progress', tokens: 100, costUsd: 0.5, note: 'n' };
};
const reset = (at: string) => ({ person: 'maria', at, reason: 'why' });

/** A person's edit of the text. */
const edit = (state: LoopState, from: string | RegExp, to: string): LoopState => {
  const before = printLoopState(state);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return parseLoopState(after);
};

describe('attempts', () => {
  test('of both sides are all there, and what both have is there once', () => {
    const ours = recordAttempt(recordAttempt(base, 'A-1', entry('10/1')), 'A-1', entry('11/1'));
    const theirs = recordAttempt(recordAttempt(base, 'A-1', entry('10/1')), 'A-1', entry('12/1'));
    const item = getItem(mergeLoopStates(base, ours, theirs), 'A-1');
    expect(item?.entries.map(({ key }) => key)).toEqual(['10/1', '11/1', '12/1']);
    expect(item).toMatchObject({ attempts: 3, failedAttempts: 3 });
  });

  test('that a person did not see are not forgiven by that person’s reset', () => {
    const tried = recordAttempt(base, 'A-1', entry('10/1'));
    const ours = resetAttempts(tried, 'A-1', reset('2026-07-05T10:00:00Z'));
    const theirs = recordAttempt(tried, 'A-1', entry('11/1'));
    for (const merged of [mergeLoopStates(tried, ours, theirs), mergeLoopStates(tried, theirs, ours)]) {
      expect(getItem(merged, 'A-1')).toMatchObject({ attempts: 1, failedAttempts: 1 });
      expect(getItem(merged, 'A-1')?.entries).toHaveLength(2);
    }
  });

  test('deleted by hand on one side come back when the other side recorded more', () => {
    const tried = recordAttempt(base, 'A-1', entry('10/1'));
    const ours = recordAttempt(tried, 'A-1', entry('11/1'));
    const theirs = edit(tried, /- attempts: 1\n.*10\/1.*\n/, '');
    expect(getItem(mergeLoopStates(tried, ours, theirs), 'A-1')?.attempts).toBe(2);
  });

  test('as a bare number on one side are carried beside the entries of the other', () => {
    const bare = edit(base, '- status: ready\n- reason', '- status: ready\n- attempts: 1\n- reason');
    const ours = recordAttempt(bare, 'A-1', entry('11/1'));
    const theirs = edit(bare, '- attempts: 1', '- attempts: 3');
    expect(getItem(mergeLoopStates(bare, ours, theirs), 'A-1')).toMatchObject({ attempts: 4, failedAttempts: 4 });
  });
});

describe('status', () => {
  test.each(ITEM_STATUSES.flatMap((left) => ITEM_STATUSES.map((right) => [left, right] as const)))(
    'of %s and %s, both changed, is the more cautious',
    (left, right) => {
      const neither = edit(base, '### A-1\n- status: ready', '### A-1\n- status: someday');
      const merged = mergeLoopStates(
        neither,
        setItem(neither, 'A-1', { status: left }),
        setItem(neither, 'A-1', { status: right }),
      );
      const cautious = ITEM_STATUSES[Math.max(ITEM_STATUSES.indexOf(left), ITEM_STATUSES.indexOf(right))];
      expect(getItem(merged, 'A-1')?.status).toBe(cautious);
    },
  );

  test('follows a newer reset instead', () => {
    const tried = setItem(recordAttempt(base, 'A-1', entry('10/1')), 'A-1', { status: 'failed' });
    const ours = setItem(resetAttempts(tried, 'A-1', reset('2026-07-05T10:00:00Z')), 'A-1', { status: 'ready' });
    const theirs = setItem(tried, 'A-1', { status: 'escalated' });
    expect(getItem(mergeLoopStates(tried, ours, theirs), 'A-1')?.status).toBe('ready');
    expect(getItem(mergeLoopStates(tried, theirs, ours), 'A-1')?.status).toBe('ready');
    const newer = setItem(resetAttempts(tried, 'A-1', reset('2026-07-06T10:00:00Z')), 'A-1', { status: 'waiting' });
    expect(getItem(mergeLoopStates(tried, ours, newer), 'A-1')?.status).toBe('waiting');
  });
});

describe('words', () => {
  const machine = setItem(base, 'A-1', { reason: 'machine', status: 'escalated' });
  const person = edit(base, '- reason: old', '- reason: person');

  test('of a person win over the machine’s, whichever side that is', () => {
    expect(getItem(mergeLoopStates(base, machine, person, { machine: 'ours' }), 'A-1')).toMatchObject({
      reason: 'person',
      status: 'escalated',
    });
    expect(getItem(mergeLoopStates(base, person, machine, { machine: 'theirs' }), 'A-1')?.reason).toBe('person');
  });

  test('of two machines are those that came with the winning status', () => {
    expect(getItem(mergeLoopStates(base, machine, person), 'A-1')?.reason).toBe('machine');
    expect(getItem(mergeLoopStates(base, person, machine), 'A-1')?.reason).toBe('machine');
  });

  test('that are notes or unknown keys survive from both sides', () => {
    const ours = edit(base, '- reason: old\n', '- reason: old\n- owner: m\nours says\n');
    const theirs = edit(base, '- reason: old\n', '- reason: new\n- owner: n\ntheirs says\n');
    const merged = printLoopState(mergeLoopStates(base, ours, theirs));
    for (const line of ['- owner: m', '- owner: n', 'ours says', 'theirs says', '- reason: new']) {
      expect(merged).toContain(`${line}\n`);
    }
  });

  test('in other sections survive from both sides', () => {
    const ours = edit(base, '- kept\n', '- kept\n- ours\n## More\n- mine');
    const theirs = edit(base, '- kept\n', '- theirs\n');
    const merged = printLoopState(mergeLoopStates(base, ours, theirs));
    expect(merged).toMatch(/## Notes\n- theirs\n- ours\n+## More\n- mine/);
    expect(merged).not.toContain('- kept');
  });
});

describe('items', () => {
  test('new on both sides are both there, each under its own heading', () => {
    const ours = setItem(base, 'C-3', { status: 'done' });
    const theirs = setItem(setItem(base, 'D-4', { status: 'ready' }), 'C-3', { status: 'failed' });
    const merged = parseLoopState(printLoopState(mergeLoopStates(base, ours, theirs)));
    expect(listItems(merged).map(({ id, status }) => `${id} ${status}`)).toEqual([
      'A-1 ready',
      'B-2 ready',
      'D-4 ready',
      'C-3 failed',
    ]);
  });

  test('deleted on one side stay deleted, unless the other side changed them', () => {
    const ours = edit(base, /### A-1\n.*\n.*\n\n/, '');
    const other = setItem(base, 'B-2', { status: 'done' });
    expect(getItem(mergeLoopStates(base, ours, other), 'A-1')).toBeNull();
    const theirs = recordAttempt(base, 'A-1', entry('10/1'));
    expect(getItem(mergeLoopStates(base, ours, theirs), 'A-1')?.attempts).toBe(1);
    expect(getItem(mergeLoopStates(base, theirs, ours), 'A-1')?.attempts).toBe(1);
  });

  test('never run into a line without an ending', () => {
    const open = parseLoopState('## Items\n### A-1\n- status: ready');
    const ours = setItem(open, 'C-3', { status: 'done' });
    const theirs = edit(open, /$/, '\n### D-4\n- status: failed');
    const merged = parseLoopState(printLoopState(mergeLoopStates(open, ours, theirs)));
    expect(
      listItems(merged)
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['done', 'failed', 'ready']);
  });
});

test.each([
  ['9', '10', '10'],
  ['2026-07-04T080000Z', '2026-07-05T080000Z', '2026-07-05T080000Z'],
])('of the current runs %s and %s the later stands, whole', (left, right, later) => {
  const run = { mode: 'shadow', openedPullRequests: 0, escalations: 0 };
  const ours = setCurrentRun(base, { ...run, runId: left, selectedItems: 7 });
  const theirs = setCurrentRun(base, { ...run, runId: right, selectedItems: 1 });
  for (const merged of [mergeLoopStates(base, ours, theirs), mergeLoopStates(base, theirs, ours)]) {
    expect(getCurrentRun(merged)).toMatchObject({ runId: later, selectedItems: 1 });
  }
});

describe('laws', () => {
  const id = fc.constantFrom('A-1', 'B-2', 'C-3', '#4');
  const key = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2 })).map((pair) => pair.join('/'));
  const outcome = fc.constantFrom('failed', 'succeeded');
  const change = fc.oneof(
    fc.tuple(id, key, outcome).map(
      ([item, at, how]) =>
        (state: LoopState) =>
          recordAttempt(state, item, entry(at, how)),
    ),
    fc.tuple(id, fc.constantFrom(...ITEM_STATUSES)).map(([item, status]) => (state: LoopState) => {
      return setItem(state, item, { status, reason: `now ${status}` });
    }),
    fc.tuple(id, fc.integer({ min: 1, max: 5 })).map(([item, day]) => (state: LoopState) => {
      return resetAttempts(state, item, reset(`2026-07-0${day}T10:00:00Z`));
    }),
    fc
      .constantFrom('- owner: m\n', 'prose\n', '- attempts: 2\n', '### E-5\n- status: done\n')
      .map((line) => (state: LoopState) => {
        const grown = printLoopState(state).replace('## Notes', `${line}## Notes`);
        try {
          return parseLoopState(grown);
        } catch {
          return state;
        }
      }),
    fc.constant((state: LoopState) => parseLoopState(printLoopState(state).replace(/- reason:.*\n/, ''))),
    fc.constant((state: LoopState) => parseLoopState(printLoopState(state).replace(/### B-2\n(?:[- ].*\n)*/, ''))),
  );
  const grown = (from: fc.Arbitrary<LoopState>) =>
    fc
      .tuple(from, fc.array(change, { maxLength: 8 }))
      .map(([state, changes]) => changes.reduce((at, next) => next(at), state));
  const history = grown(fc.constant(base)).chain((a) => {
    return fc.tuple(fc.constant(a), grown(fc.constant(a)), grown(fc.constant(a)));
  });
  const facts = (state: LoopState) =>
    new Map(
      listItems(state).map(({ id: name, attempts, failedAttempts, entries, resets, status }) => [
        name,
        { attempts, failedAttempts, resets, status, entries: [...entries].sort((l, r) => (l.key < r.key ? -1 : 1)) },
      ]),
    );

  test('merge(a, a, b) and merge(a, b, a) and merge(a, b, b) are b, to the byte', () => {
    fc.assert(
      fc.property(history, ([a, b]) => {
        for (const merged of [mergeLoopStates(a, a, b), mergeLoopStates(a, b, a), mergeLoopStates(a, b, b)]) {
          expect(printLoopState(merged)).toBe(printLoopState(b));
        }
      }),
    );
  });

  test('what both sides changed can be read after, has every entry of either side, and none twice', () => {
    fc.assert(
      fc.property(history, ([a, b, c]) => {
        const merged = parseLoopState(printLoopState(mergeLoopStates(a, b, c)));
        const itemText = (state: LoopState, name: string) =>
          state.segments.find((segment) => segment.kind === 'item' && segment.name === name)?.lines.join('');
        for (const side of [b, c]) {
          for (const { id: name, entries } of listItems(side)) {
            const item = getItem(merged, name);
            const before = itemText(a, name);
            if (before === itemText(b, name) || before === itemText(c, name)) continue;
            const keys = item?.entries.map((each) => each.key) ?? [];
            expect(new Set(keys).size).toBe(keys.length);
            for (const each of entries) expect(keys).toContain(each.key);
          }
        }
      }),
    );
  });

  test('attempts and statuses are the same whichever side comes first', () => {
    fc.assert(
      fc.property(history, ([a, b, c]) => {
        expect(facts(mergeLoopStates(a, c, b))).toEqual(facts(mergeLoopStates(a, b, c)));
      }),
    );
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(history, ([a, b, c]) => {
        const merged = mergeLoopStates(a, b, c);
        expect(facts(mergeLoopStates(a, merged, c))).toEqual(facts(merged));
      }),
    );
  });
});

test('merging 3,000 items is quick', () => {
  let big = '## Items\n';
  for (let at = 1; at <= 3000; at++) big += `\n### #${at}\n- status: ready\n- reason: r${at}\n`;
  const [a, b, c] = [big, big.replaceAll('r1', 'q1'), big.replaceAll('- reason: r2', 'note\n- reason: z')].map((each) =>
    parseLoopState(each),
  );
  if (a === undefined || b === undefined || c === undefined) throw new Error('three states');
  const started = performance.now();
  expect(listItems(mergeLoopStates(a, b, c))).toHaveLength(3000);
  expect(performance.now() - started).toBeLessThan(1000);
});
