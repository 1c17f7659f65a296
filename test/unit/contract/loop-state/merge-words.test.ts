import {
  getItem,
  listItems,
  type MachineSide,
  mergeLoopStates,
  parseLoopState,
  printLoopState,
} from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';

/** Three texts as one. */
const merge = (ancestor: string, ours: string, theirs: string, machine: MachineSide = 'both'): string => {
  const [a, o, t] = [parseLoopState(ancestor), parseLoopState(ours), parseLoopState(theirs)];
  return printLoopState(mergeLoopStates(a, o, t, { machine }));
};
/** Lines of one item, in a document that both sides have changed elsewhere. */
const item = (lines: readonly string[], elsewhere = ''): string =>
  `# Loop State: x\n\n## Items\n### A-1\n${lines.map((line) => `${line}\n`).join('')}\n## Notes\n${elsewhere}`;
const mergeItem = (
  ancestor: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  machine: MachineSide = 'both',
): readonly string[] => {
  const merged = merge(item(ancestor), item(ours, 'ours\n'), item(theirs, 'theirs\n'), machine);
  return (merged.split('### A-1\n')[1] ?? '').split('\n\n## Notes')[0]?.split('\n') ?? [];
};
const bothWays = (ancestor: readonly string[], ours: readonly string[], theirs: readonly string[]) => [
  mergeItem(ancestor, ours, theirs),
  mergeItem(ancestor, theirs, ours),
];

describe('the ledger of two sides', () => {
  const failed = (key: string): string => `  - ${key}: failed, no-progress, tokens 5, cost $1.00`;
  const reset = (day: number, why = 'why', who = 'maria'): string =>
    `  - reset: @${who} 2026-07-0${day}T10:00:00Z — ${why}`;

  test('stands in the order of runs and attempts, resets in the order of time, with the head that was there', () => {
    const ancestor = ['- status: ready', '* Attempts: 1', failed('10/1')];
    const ours = ['- status: ready', '* Attempts: 3', failed('10/1'), failed('10/10'), failed('100/1')];
    const theirs = ['- status: ready', '* Attempts: 3', failed('10/1'), failed('10/2'), failed('9/1')];
    for (const merged of bothWays(ancestor, ours, theirs)) {
      expect(merged).toEqual([
        '- status: ready',
        '* Attempts: 5',
        ...['9/1', '10/1', '10/2', '10/10', '100/1'].map(failed),
      ]);
    }
  });

  test('has the notes of both once, first, and the words that go on below lines, last', () => {
    const ancestor = ['- attempts: 1', failed('7/1')];
    const ours = ['- attempts: 2', failed('7/1'), '    flaky!', '  - see #9', '  - x/y/z: a', '', failed('8/1')];
    const theirs = [
      '- attempts: 2',
      failed('7/1'),
      '    flaky!',
      '    slow',
      '  - see #9',
      '  - ask noor',
      '  - reset: nobody',
      failed('9/1'),
    ];
    expect(mergeItem(ancestor, ours, theirs)).toEqual([
      '- attempts: 3',
      '  - see #9',
      '  - x/y/z: a',
      '  - ask noor',
      '  - reset: nobody',
      ...['7/1', '8/1', '9/1'].map(failed),
      '    flaky!',
      '    slow',
    ]);
  });

  test('forgives what a reset’s person saw on every side that has both', () => {
    const ancestor = ['- attempts: 1', failed('7/1')];
    const forgiven = ['- attempts: 0', failed('7/1'), reset(5)];
    const table: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
      // Only ours has the entry; both have the reset.
      [
        ['- attempts: 0', failed('7/1'), failed('8/1'), reset(5)],
        ['- attempts: 0', failed('7/1'), reset(5), reset(6)],
        ['- attempts: 0', failed('7/1'), failed('8/1'), reset(5), reset(6)],
      ],
      // Put behind the reset on one side: not forgiven.
      [
        ['- attempts: 1', reset(5), failed('7/1')],
        ['- attempts: 1', failed('7/1'), reset(5), failed('8/1')],
        ['- attempts: 2', reset(5), failed('7/1'), failed('8/1')],
      ],
      // Seen by nobody who reset.
      [
        forgiven,
        ['- attempts: 2', failed('7/1'), failed('8/1')],
        ['- attempts: 1', failed('7/1'), reset(5), failed('8/1')],
      ],
      // Resets of two persons, in the order of time, however the sides come.
      [
        ['- attempts: 0', failed('7/1'), reset(6)],
        ['- attempts: 0', failed('7/1'), reset(4, 'mine', 'noor')],
        ['- attempts: 0', failed('7/1'), reset(4, 'mine', 'noor'), reset(6)],
      ],
      // One reset told with two reasons.
      [
        ['- attempts: 1', failed('7/1'), reset(5, 'a reason'), failed('8/1')],
        ['- attempts: 1', failed('7/1'), reset(5, 'better words'), failed('9/1')],
        ['- attempts: 2', failed('7/1'), reset(5, 'better words'), failed('8/1'), failed('9/1')],
      ],
    ];
    for (const [ours, theirs, merged] of table) {
      expect(bothWays(ancestor, ours, theirs)).toEqual([merged, merged]);
    }
  });

  test('carries the larger of two counts, before the reset that forgave it', () => {
    const ancestor = ['- attempts: 2', '  - before: 2'];
    const ours = ['- attempts: 0', '  - before: 2', reset(5)];
    const theirs = ['- attempts: 4', '  - before: 3', failed('8/1')];
    const merged = ['- attempts: 1', '  - before: 3', reset(5), failed('8/1')];
    expect(bothWays(ancestor, ours, theirs)).toEqual([merged, merged]);
  });

  test('joins two records of one attempt: failed, unknown and dearer win', () => {
    const ours = ['- attempts: 1', '  - 7/1: succeeded, done, tokens 9, cost unknown — a'];
    const theirs = ['- attempts: 1', '  - 7/1: failed, agent-error, tokens 5, cost $2 — b'];
    const merged = ['- attempts: 1', '  - 7/1: failed, agent-error, tokens 9, cost unknown — b'];
    expect(bothWays(['- attempts: 0'], ours, theirs)).toEqual([merged, merged]);
  });

  test.each<[string, string]>([
    ['an entry', failed('8/1')],
    ['a reset', reset(5)],
    ['a carried count', '  - before: 3'],
  ])('has %s that one side took out while the other, changed otherwise, left it', (_what, line) => {
    const kept = ['- attempts: 9', failed('7/1'), line];
    const other = [...kept, '- owner: n'];
    const without = ['- attempts: 9', failed('7/1')];
    for (const merged of [...bothWays(kept, without, other), ...bothWays(kept, [...without, failed('9/1')], other)]) {
      expect(merged).toContain(line);
      expect(merged).toContain(failed('7/1'));
    }
  });

  test('that one side took away whole stays, unlike other lines that the other side left as they were', () => {
    const kept = ['- status: ready', '- reason: old', '- attempts: 1', failed('7/1'), '- owner: m'];
    const merged = ['- status: done', '- attempts: 1', failed('7/1'), '- owner: n'];
    expect(bothWays(kept, ['- status: done'], [...kept, '- owner: n'])).toEqual([merged, merged]);
  });

  test('and words that one side took away and the other changed stay', () => {
    const ancestor = ['- status: ready', '- reason: old', '- owner: m'];
    const without = ['- status: ready', '- owner: n'];
    const changed = ['- status: ready', '- reason: new', '- owner: m'];
    expect(mergeItem(ancestor, without, changed)).toEqual(['- status: ready', '- reason: new', '- owner: n']);
    expect(mergeItem(ancestor, changed, without)).toEqual(['- status: ready', '- owner: n', '- reason: new']);
  });

  test('that only one side changed, losing nothing, is that side’s to the byte', () => {
    const ancestor = ['- reason: old', '- attempts: 1', failed('9/1')];
    const ours = ['- reason: old', '- attempts: 7', failed('9/1'), '    words', failed('8/1'), '  - note', ''];
    const theirs = ['- reason: new', '- attempts: 1', failed('9/1')];
    const merged = ['- reason: new', ...ours.slice(1)];
    expect(mergeItem(ancestor, ours, theirs).join('\n').trimEnd()).toBe(merged.join('\n').trimEnd());
    expect(mergeItem(ancestor, theirs, ours).join('\n').trimEnd()).toBe(merged.join('\n').trimEnd());
    // A note that was taken out is out: it is no fact.
    const noted = ['- reason: old', '- attempts: 1', failed('9/1'), '  - note'];
    const unnoted = ['- reason: old', '- attempts: 2', failed('9/1'), failed('8/1')];
    expect(mergeItem(noted, unnoted, [...noted.slice(1), '- reason: new'])).toContain(failed('8/1'));
    expect(mergeItem(noted, unnoted, ['- reason: new', ...noted.slice(1)])).toEqual([
      '- reason: new',
      ...unnoted.slice(1),
    ]);
  });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['two numbers is the larger', ['- attempts: 2'], ['- attempts: 3'], ['- attempts: 3']],
    [
      'two numbers with a note is the larger with its note',
      ['- attempts: 3', '  - see #9'],
      ['- attempts: 2'],
      ['- attempts: 3', '  - see #9'],
    ],
    ['a number and none is the number', ['- attempts: 2'], ['- attempts:'], ['- attempts: 2']],
    [
      'a number and words is the words, which nobody can count',
      ['- attempts: 2'],
      ['- attempts: a few'],
      ['- attempts: a few'],
    ],
  ])('%s', (_what, left, right, merged) => {
    expect(bothWays(['- attempts: 1'], left, right)).toEqual([merged, merged]);
  });

  test('whose key a person wrote twice is put in one place, with the facts of both', () => {
    const ancestor = ['- status: ready', '- attempts: 1', failed('7/1')];
    const doubled = ['- status: ready', '- attempts: 1', failed('7/1'), '- attempts: 2', failed('8/1')];
    const theirs = ['- status: ready', '- attempts: 2', failed('7/1'), failed('9/1')];
    const merged = ['- status: ready', '- attempts: 3', ...['7/1', '8/1', '9/1'].map(failed)];
    expect(bothWays(ancestor, doubled, theirs)).toEqual([merged, merged]);
    expect(bothWays(doubled, theirs, [...doubled, '- owner: m'])).toEqual([
      [...merged, '- owner: m'],
      [...merged, '- owner: m'],
    ]);
  });
});

describe('a status that both sides changed', () => {
  const at = (day: number): string => `  - reset: @maria 2026-07-0${day}T10:00:00Z`;
  const statusOf = (
    ancestor: readonly string[],
    ours: readonly string[],
    theirs: readonly string[],
    machine: MachineSide = 'both',
  ) =>
    [mergeItem(ancestor, ours, theirs, machine), mergeItem(ancestor, theirs, ours, machine)].map((lines) => lines[0]);
  const ready = '- status: ready';
  const done = '- status: done';
  const escalated = '- status: escalated';

  test.each<[string, readonly string[], readonly string[], readonly string[], string]>([
    ['with no reset is the more cautious', [ready], [done], [escalated], escalated],
    [
      'follows the newest reset, wherever it stands',
      [done, '- attempts:'],
      [ready, '- attempts:', at(6), at(3)],
      [escalated, '- attempts:', at(5)],
      ready,
    ],
    [
      'does not follow a reset that was there before',
      [done, '- attempts:', at(5)],
      [ready, '- attempts:', at(5)],
      [escalated, '- attempts:'],
      escalated,
    ],
    [
      'does not follow a reset older than the other’s',
      [done, '- attempts:'],
      [ready, '- attempts:', at(3)],
      [escalated, '- attempts:', at(5)],
      escalated,
    ],
    [
      'does not follow a reset that both have',
      [done, '- attempts:'],
      [ready, '- attempts:', at(5)],
      [escalated, '- attempts:', at(5)],
      escalated,
    ],
    [
      'does not follow an old reset that was put in late',
      [done, '- attempts:', at(5)],
      [ready, '- attempts:', at(3)],
      [escalated, '- attempts:'],
      escalated,
    ],
  ])('%s', (_what, ancestor, ours, theirs, wins) => {
    expect(statusOf(ancestor, ours, theirs)).toEqual([wins, wins]);
  });

  test('is the more cautious even where the other is a person’s', () => {
    for (const machine of ['ours', 'theirs', 'both'] as const) {
      expect(statusOf([ready], [done], [escalated], machine)).toEqual([escalated, escalated]);
    }
  });

  test('and spelled in two ways is ours', () => {
    expect(mergeItem([done], ['- status: Ready'], ['- status: READY'])).toEqual(['- status: Ready']);
  });
});

describe('words that both sides changed', () => {
  const lines = (status: string, reason: string) => [`- status: ${status}`, `- reason: ${reason}`];
  test('are a person’s, whichever side the machine is', () => {
    expect(mergeItem(lines('ready', 'old'), lines('ready', 'm'), lines('ready', 'a person'), 'ours')[1]).toBe(
      '- reason: a person',
    );
    expect(mergeItem(lines('ready', 'old'), lines('ready', 'a person'), lines('ready', 'm'), 'theirs')[1]).toBe(
      '- reason: a person',
    );
    expect(mergeItem(lines('ready', 'old'), lines('failed', 'z'), lines('ready', 'a person'), 'ours')).toEqual(
      lines('failed', 'a person'),
    );
  });
  test('are those of the winning status, and of one status the same whichever side comes first', () => {
    expect(bothWays(lines('ready', 'old'), lines('failed', 'a'), lines('done', 'b'))).toEqual([
      lines('failed', 'a'),
      lines('failed', 'a'),
    ]);
    expect(bothWays(lines('ready', 'old'), lines('done', 'a'), lines('done', 'b'))).toEqual([
      lines('done', 'b'),
      lines('done', 'b'),
    ]);
  });
  test('and only one side’s change stands where the other changed nothing', () => {
    const ancestor = lines('ready', 'old');
    expect(bothWays(ancestor, lines('ready', 'new'), lines('escalated', 'old'))).toEqual([
      lines('escalated', 'new'),
      lines('escalated', 'new'),
    ]);
  });
});

describe('the current run of two sides', () => {
  const run = (lines: readonly string[], heading = '## Current Run') =>
    `# x\n\n${heading}\n${lines.map((line) => `${line}\n`).join('')}\n## Items\n`;
  const mergeRun = (ancestor: readonly string[], ours: readonly string[], theirs: readonly string[]) => {
    const merged = merge(run(ancestor), run(ours), run(theirs));
    return (merged.split('## Current Run\n')[1] ?? '').split('\n\n## Items')[0]?.split('\n');
  };
  const of = (id: string, selected: number) => ['- mode: shadow', `- run_id: ${id}`, `- selected_items: ${selected}`];

  test.each([
    ['9', '10', '10'],
    ['11', '12', '12'],
    ['100', '9a', '9a'],
    ['z', 'aa', 'z'],
    ['aa', 'ab', 'ab'],
  ])('%s and %s is the later, %s, whole', (left, right, later) => {
    const [first, second] = [of(left, left === later ? 1 : 7), of(right, right === later ? 1 : 7)];
    expect(mergeRun(of('1', 3), first, second)).toEqual(of(later, 1));
    expect(mergeRun(of('1', 3), second, first)).toEqual(of(later, 1));
  });

  test('of which one has no id is the one that has', () => {
    expect(mergeRun(of('1', 3), ['- mode: live'], of('10', 1))).toEqual(of('10', 1));
    expect(mergeRun(of('1', 3), of('10', 1), ['- mode: live'])).toEqual(of('10', 1));
  });

  test('has the later run’s properties and the notes of both, without those that one took out', () => {
    const ancestor = [...of('1', 3), 'gone', 'kept'];
    const ours = [...of('10', 1), 'kept', 'our note'];
    const theirs = [...of('9', 7), '- escalations: 4', 'gone', 'kept', 'their note'];
    const merged = mergeRun(ancestor, ours, theirs);
    expect(merged).toEqual([...of('10', 1), 'kept', 'their note', 'our note']);
    expect([...(mergeRun(ancestor, theirs, ours) ?? [])].sort()).toEqual([...(merged ?? [])].sort());
  });

  test('that is one and the same has the larger of each number', () => {
    const ours = [...of('10', 3), '- escalations: 1', '- opened_pull_requests: 9'];
    const theirs = [...of('10', 2), '- escalations: 4', '- opened_pull_requests: 10'];
    const merged = [...of('10', 3), '- escalations: 4', '- opened_pull_requests: 10'];
    expect(mergeRun(of('1', 0), ours, theirs)).toEqual(merged);
    expect(mergeRun(of('1', 0), theirs, ours)).toEqual(merged);
  });

  test('under a heading that one side spelled otherwise is still one section', () => {
    const merged = merge(run(of('1', 0)), run(of('10', 1)), run(of('9', 2), '## Current run'));
    expect(merged).toBe(run(of('10', 1), '## Current run'));
  });
});

describe('the document of two sides', () => {
  const items = (...parts: readonly string[]) => `## Items\n${parts.join('')}`;
  const one = (id: string, status: string) => `### ${id}\n- status: ${status}\n`;

  test('stands in the order of the side that moved something', () => {
    const ancestor = items(one('A-1', 'ready'), one('B-2', 'ready'));
    const moved = items(one('B-2', 'ready'), one('A-1', 'ready'));
    const edited = items(one('A-1', 'ready'), one('B-2', 'done'));
    const merged = items(one('B-2', 'done'), one('A-1', 'ready'));
    expect(merge(ancestor, moved, edited)).toBe(merged);
    expect(merge(ancestor, edited, moved)).toBe(merged);
  });

  test('has a blank line between what has new company, and none put where company is old', () => {
    const ancestor = items(one('A-1', 'ready'), one('B-2', 'ready'));
    const ours = items(one('A-1', 'done'), one('B-2', 'ready'), one('C-3', 'ready'));
    const theirs = items(one('A-1', 'ready'), one('B-2', 'ready'), one('D-4', 'ready'));
    expect(merge(ancestor, ours, theirs)).toBe(
      items(one('A-1', 'done'), one('B-2', 'ready'), `${one('D-4', 'ready')}\n`, one('C-3', 'ready')),
    );
    const spaced = items(one('A-1', 'ready'), one('B-2', 'ready'), `${one('D-4', 'ready')}\n`);
    expect(merge(ancestor, ours, spaced)).toBe(
      items(one('A-1', 'done'), one('B-2', 'ready'), `${one('D-4', 'ready')}\n`, one('C-3', 'ready')),
    );
  });

  test('ends as the side ends whose segment is last', () => {
    const open = (text: string): string => text.slice(0, -1);
    const ancestor = open(items(one('A-1', 'ready')));
    const ours = open(items(one('A-1', 'done')));
    const theirs = open(items(one('B-2', 'ready'), one('A-1', 'ready')));
    expect(merge(ancestor, ours, theirs)).toBe(open(items(one('B-2', 'ready'), one('A-1', 'done'))));
    const longer = open(items(one('A-1', 'ready'), one('C-3', 'ready')));
    expect(merge(ancestor, theirs, longer)).toBe(
      open(items(`${one('B-2', 'ready')}`, one('A-1', 'ready'), one('C-3', 'ready'))),
    );
  });

  test('takes a segment that only one side changed to the byte, its order of lines included', () => {
    const ancestor = items('### A-1\n- status: ready\n- owner: m\n- reason: r\n', one('B-2', 'ready'));
    const theirs = items('### A-1\n- reason: r\n- owner: m\n- status: ready\n', one('B-2', 'ready'));
    const ours = items('### A-1\n- status: ready\n- owner: m\n- reason: r\n', one('B-2', 'done'));
    const merged = items('### A-1\n- reason: r\n- owner: m\n- status: ready\n', one('B-2', 'done'));
    expect(merge(ancestor, ours, theirs)).toBe(merged);
    expect(merge(ancestor, theirs, ours)).toBe(merged);
  });

  test('leaves attempts out that one side took away in an item which the other did not touch', () => {
    const tried = '### A-1\n- status: ready\n- attempts: 2\n';
    const ancestor = items(tried, one('B-2', 'ready'));
    const ours = items(one('A-1', 'ready'), one('B-2', 'ready'));
    const theirs = items(tried, one('B-2', 'done'));
    const merged = items(one('A-1', 'ready'), one('B-2', 'done'));
    expect(merge(ancestor, ours, theirs)).toBe(merged);
    expect(merge(ancestor, theirs, ours)).toBe(merged);
  });

  test('keeps sections apart by their names, whatever was put before them', () => {
    const notes = (text: string): string => `## Notes\n${text}\n`;
    const ancestor = `# x\n\n${notes('- kept')}\n## Todo\n- one\n`;
    const ours = `# x\n\n## Log\n- logged\n\n${notes('- kept')}\n## Todo\n- one\n`;
    const theirs = `# x\n\n${notes('- kept\n- more')}\n## Todo\n- one\n- two\n`;
    const merged = `# x\n\n## Log\n- logged\n\n${notes('- kept\n- more')}\n## Todo\n- one\n- two\n`;
    expect(merge(ancestor, ours, theirs)).toBe(merged);
    expect(merge(ancestor, theirs, ours)).toBe(merged);
  });

  test('keeps notes among the items apart by their names as well', () => {
    const note = (name: string, text: string): string => `### ${name} of all\n${text}\n\n`;
    const ancestor = items(note('first', 'a'), one('A-1', 'ready'));
    const ours = items(note('zeroth', 'z'), note('first', 'a'), one('A-1', 'ready'));
    const theirs = items(note('first', 'b'), one('A-1', 'ready'));
    expect(merge(ancestor, ours, theirs)).toBe(items(note('zeroth', 'z'), note('first', 'b'), one('A-1', 'ready')));
  });

  test('has equal lines as often as a side has them', () => {
    const notes = (...lines: readonly string[]): string => `## Notes\n${lines.map((line) => `${line}\n`).join('')}`;
    const merged = merge(notes('- a'), notes('- a', '- a', '- a', '- b'), notes('- a', '- c'));
    expect(merged).toBe(notes('- a', '- c', '- a', '- a', '- b'));
  });

  test('has a heading as the side spelled it that changed it; where both did, as the person did', () => {
    const text = (heading: string, status: string): string => `## Items\n${heading}\n- status: ${status}\n`;
    expect(merge(text('### A-1', 'ready'), text('### A-1', 'done'), text('###  A-1', 'failed'))).toBe(
      text('###  A-1', 'failed'),
    );
    expect(merge(text('### A-1', 'ready'), text('###  A-1', 'failed'), text('### A-1', 'done'))).toBe(
      text('###  A-1', 'failed'),
    );
    for (const [machine, heading] of [
      ['ours', '### A-1 ##'],
      ['theirs', '###  A-1'],
      ['both', '###  A-1'],
    ] as const) {
      const merged = merge(text('### A-1', 'ready'), text('###  A-1', 'done'), text('### A-1 ##', 'failed'), machine);
      expect(merged).toBe(text(heading, 'failed'));
    }
  });

  test('has an item that both made once, with the lines of both', () => {
    const ancestor = items(one('A-1', 'ready'));
    const ours = items(one('A-1', 'ready'), '### C-3\n- status: done\nours\n');
    const theirs = items(one('A-1', 'ready'), '### C-3\n- status: failed\n- attempts: 2\ntheirs\n');
    const merged = merge(ancestor, ours, theirs);
    expect(merged).toBe(items(one('A-1', 'ready'), '### C-3\n- status: failed\n- attempts: 2\ntheirs\nours\n'));
    expect(listItems(parseLoopState(merged))).toHaveLength(2);
    expect(getItem(parseLoopState(merged), 'C-3')?.attempts).toBe(2);
  });
});
