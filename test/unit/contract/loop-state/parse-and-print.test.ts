import { readFileSync } from 'node:fs';
import {
  emptyLoopState,
  getCurrentRun,
  getItem,
  isLoopError,
  type LoopError,
  listItems,
  listStateProblems,
  parseLoopState,
  printLoopState,
  setCurrentRun,
  setItem,
  stateTitle,
} from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const sample = readFileSync(new URL('../../../fixtures/seed-002/LOOP_STATE.md', import.meta.url), 'utf8');

function failure(text: string): LoopError {
  try {
    parseLoopState(text);
  } catch (error) {
    if (isLoopError(error, 'E_STATE_INVALID')) return error;
  }
  throw new Error('it was accepted');
}

describe('the sample of the published article', () => {
  const state = parseLoopState(sample);

  test('prints back byte for byte', () => {
    expect(printLoopState(state)).toBe(sample);
  });

  test('has its title and current run', () => {
    expect(stateTitle(state)).toBe('Repository Maintenance Triage');
    expect(getCurrentRun(state)).toEqual({
      runId: '2026-07-04T080000Z',
      mode: 'shadow',
      selectedItems: 2,
      openedPullRequests: 0,
      escalations: 1,
    });
  });

  test('has both items, and its gates although their bullets lost their indentation', () => {
    expect(listItems(state)).toEqual([
      {
        id: 'MT-104',
        status: 'escalated',
        reason: 'touches authentication middleware',
        attempts: 0,
        failedAttempts: 0,
        entries: [],
        resets: [],
        gates: [],
        nextAction: 'human review required before agent work',
        pullRequest: null,
      },
      {
        id: 'MT-117',
        status: 'drafted',
        reason: 'stale documentation links',
        attempts: 1,
        failedAttempts: 1,
        entries: [],
        resets: [],
        gates: [
          { name: 'link check', outcome: 'passed' },
          { name: 'docs lint', outcome: 'passed' },
          { name: 'scope check', outcome: 'passed' },
        ],
        nextAction: 'human review',
        pullRequest: null,
      },
    ]);
  });

  test('a change touches only its own lines', () => {
    const changed = printLoopState(setItem(state, 'MT-104', { status: 'ready' }));
    expect(changed).toBe(sample.replace('- status: escalated', '- status: ready'));
  });
});

describe('what a person may have written survives', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['no final newline', '# Loop State: x\n\n## Items\n\n### A-1\n- status: ready'],
    ['CRLF', '# Loop State: x\r\n\r\n## Items\r\n### A-1\r\n- status: ready\r\n'],
    ['mixed endings and a lone CR', '# a\r\n## Items\n### A-1\r- status: ready\n'],
    ['a byte order mark', '\ufeff# Loop State: x\n## Items\n'],
    [
      'other sections, notes, unknown keys',
      '# x\n\nhello\n\n## Notes\n- a\n\n## Items\nwords\n### A-1\n- owner: m\n\nprose\n',
    ],
    ['a heading that is no item', '## Items\n### To do, soon\n- status: ready\n'],
    ['headings in code and comments', '## Items\n```\n### A-1\n```\n<!--\n### A-1\n-->\n### A-1\n- status: done\n'],
    ['other marks, spelling and indentation', '## ITEMS\n### A-1\n* Status: Ready\n+ Next Action: go\n\t- more\n'],
  ];
  test.each(cases)('%s', (_name, text) => {
    expect(printLoopState(parseLoopState(text))).toBe(text);
  });

  test('any text that is accepted prints back byte for byte', () => {
    const piece = fc.constantFrom(
      ...[
        '# ',
        '## Items',
        '### A-1',
        '### #2',
        '- status: done',
        '  - x: y',
        '- gates:',
        '- attempts: 2',
        '\n',
        '\r\n',
      ],
      ...['\r', '```', '<!--', '-->', '  ', '\t', ' ', ':', 'words', '\u2028', '- reset: @m'],
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        let state: ReturnType<typeof parseLoopState>;
        try {
          state = parseLoopState(whole);
        } catch (error) {
          return isLoopError(error, 'E_STATE_INVALID');
        }
        listItems(state);
        listStateProblems(state);
        return printLoopState(state) === whole;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('structure that only looks like it', () => {
  test('headings and keys inside code, comments and a person’s sub-heading are notes', () => {
    const text = `## Items
### A-1
- status: ready
\`\`\`
### A-2
- status: done
\`\`\`
<!-- hidden
- status: done
-->
#### Log
- status: escalated
`;
    expect(listItems(parseLoopState(text)).map(({ id, status }) => [id, status])).toEqual([['A-1', 'ready']]);
  });

  test('bullets after gates stop belonging to it at a known key, a blank line, or once a gate was indented', () => {
    const flat = '## Items\n### A-1\n- status: ready\n- gates:\n- lint: passed\n- owner: m\n- reason: r\n- later: x\n';
    expect(getItem(parseLoopState(flat), 'A-1')?.gates.map(({ name }) => name)).toEqual(['lint', 'owner']);
    const nested = '## Items\n### A-1\n- gates:\n  - lint: passed\n- owner: m\n';
    expect(getItem(parseLoopState(nested), 'A-1')?.gates.map(({ name }) => name)).toEqual(['lint']);
    const spaced = '## Items\n### A-1\n- gates:\n- lint: passed\n\n- owner: m\n';
    expect(getItem(parseLoopState(spaced), 'A-1')?.gates.map(({ name }) => name)).toEqual(['lint']);
  });

  test('a value that goes on in the next lines is read whole', () => {
    const text = '## Items\n### A-1\n- status: ready\n- reason: one\n  two\n\n  - a note\n';
    expect(getItem(parseLoopState(text), 'A-1')?.reason).toBe('one two');
  });

  test('keys named like parts of Object are nothing special', () => {
    const text =
      '## Items\n### constructor\n- status: done\n- __proto__: x\n### toString\n- gates:\n  - __proto__: passed\n';
    const state = parseLoopState(text);
    expect(getItem(state, 'constructor')?.status).toBe('done');
    expect(getItem(state, 'hasOwnProperty')).toBeNull();
    expect(getItem(state, 'toString')?.gates).toEqual([{ name: '__proto__', outcome: 'passed' }]);
    expect({}).not.toHaveProperty('status');
  });
});

describe('what cannot be read well is read cautiously and listed', () => {
  const cases: readonly (readonly [string, string, RegExp, number])[] = [
    ['no status', '- reason: r', /no status/, 3],
    ['a status that is none', '- status: someday', /no status/, 4],
    ['two statuses', '- status: ready\n- status: escalated', /more than once/, 3],
    ['attempts in words', '- status: ready\n- attempts: a few', /no number/, 5],
    ['a reset by nobody', '- status: escalated\n- attempts: 1\n  - reset: now', /resets nothing/, 6],
    ['an entry without details', '- status: escalated\n- attempts: 1\n  - r/1: what?', /counts as failed/, 6],
  ];
  test.each(cases)('%s', (_name, body, message, line) => {
    const state = parseLoopState(`# x\n## Items\n### A-1\n${body}\n`);
    expect(getItem(state, 'A-1')?.status).toMatch(/waiting|escalated/);
    const [problem] = listStateProblems(state);
    expect(problem?.message).toMatch(message);
    expect(problem?.position.line).toBe(line);
    expect(problem?.remedy).not.toBe('');
  });

  test('the published sample has no problem', () => {
    expect(listStateProblems(parseLoopState(sample))).toEqual([]);
  });
});

describe('what is refused, with line and caret', () => {
  const cases: readonly (readonly [string, string, number, number, RegExp])[] = [
    ['an empty file', '\n', 1, 1, /empty/],
    ['a NUL character', '# x\n## Items\nab\0c\n', 3, 3, /NUL/],
    [
      'the same item twice',
      '## Items\n### A-1\n- status: done\n### A-1\n',
      4,
      1,
      /A-1 is there twice, first in line 2/,
    ],
    ['two current runs', '## Current Run\n## Items\n## current run\n', 3, 1, /Current Run is there twice/],
    ['a code block left open', '## Items\n  ~~~ text\n### A-1\n', 2, 3, /never closed/],
    ['a comment left open', '## Items\n### A-1\n<!-- so\n', 3, 1, /never closed/],
  ];
  test.each(cases)('%s', (_name, text, line, column, message) => {
    const error = failure(text);
    expect(error.message).toMatch(message);
    expect(error.position).toEqual({ file: 'LOOP_STATE.md', line, column });
    expect(error.sourceLine).toBe(text.split('\n')[line - 1]);
    expect(error.remedy).not.toBe('');
  });

  test('more than 16 MiB, at once', () => {
    const started = performance.now();
    expect(failure('#'.repeat(16 * 1024 * 1024 + 1)).message).toMatch(/larger than/);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('and nothing that is merely odd takes more than linear time', () => {
    const odd = ['#', '### ', '- ', '`', '~', '<', ':', '\\', ' ', '\t', '-', '- gates:\n', '\r'];
    for (const piece of odd) {
      const text = `## Items\n### A-1\n${piece.repeat(400_000 / piece.length)}`;
      const started = performance.now();
      try {
        const state = parseLoopState(text);
        listItems(state);
        listStateProblems(state);
      } catch (error) {
        expect(isLoopError(error, 'E_STATE_INVALID')).toBe(true);
      }
      expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(2000);
    }
  });
});

describe('an empty state', () => {
  test('has a title, a current run and items to fill', () => {
    const state = emptyLoopState('Docs');
    expect(printLoopState(state)).toBe('# Loop State: Docs\n\n## Current Run\n\n## Items\n');
    const run = { runId: '12', mode: 'shadow', selectedItems: 1, openedPullRequests: 0, escalations: null };
    const filled = setItem(setItem(setCurrentRun(state, run), '#1', { status: 'ready' }), '#2', { status: 'done' });
    expect(printLoopState(filled)).toBe(`# Loop State: Docs

## Current Run
- run_id: 12
- mode: shadow
- selected_items: 1
- opened_pull_requests: 0

## Items

### #1
- status: ready

### #2
- status: done
`);
    expect(getCurrentRun(filled)).toEqual(run);
  });
});
