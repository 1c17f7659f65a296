import { explainSpec, formatSpecProblem, isLoopError, parseLoopSpec, type Rule } from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const rulesOf = (text: string) => parseLoopSpec(text).rules;
const brief = (rule: Rule | undefined) => rule && [rule.class, rule.section, rule.position.line, rule.position.column];
const reasonOf = (rule: Rule | undefined) =>
  rule?.class === 'rejected' ? rule.reason : `not rejected: ${rule?.class}`;

describe('sections', () => {
  test.each([
    '# Budgets',
    '###### BUDGETS ##',
    'Budgets\n---',
    '## 3. Budgets:',
    '**Budgets**',
    '## 💰 Budgets',
    '__Limits__:',
  ])('%s opens the budgets', (heading) => {
    expect(parseLoopSpec(`# Purpose\n\n${heading}\n\n- max iterations: 3\n`).budgets.maxIterations).toBe(3);
  });

  test('the line before a list says which of the two selection lists it is', () => {
    const text = `## Work Selection Rules
May be selected only if:
- labeled a

Do not select work when:
- labeled b

The loop must skip and
escalate when:
* labeled c
`;
    expect(rulesOf(text).map((rule) => [rule.text, rule.section])).toEqual([
      ['labeled a', 'select-when'],
      ['labeled b', 'skip-when'],
      ['labeled c', 'skip-when'],
    ]);
  });

  test('an introduction right below a bullet ends that bullet, as in seed 002', () => {
    const text =
      'Selection\n===\nmay select only when:\n- labeled\n  a\nThe loop must skip\nand escalate when:\n- labeled b\n';
    expect(rulesOf(text).map((rule) => [rule.text, rule.section, rule.position.line])).toEqual([
      ['labeled a', 'select-when', 4],
      ['labeled b', 'skip-when', 8],
    ]);
  });

  test.each([
    ['The loop may select or skip work when:', 'not clear'],
    ['Some words:', 'not clear'],
    ['It may select work unless:', 'not clear'],
  ])('below "%s" no bullet has a direction', (line, reason) => {
    expect(reasonOf(rulesOf(`## Work Selection Rules\n${line}\n\n- labeled a\n`)[0])).toContain(reason);
  });

  test('without an introduction, only what says what must hold is taken', () => {
    const [label, question, touches] = rulesOf(
      '## Work Selection\n- labeled a\n- requirements are ambiguous\n- the change touches `src/**`\n',
    );
    expect(label?.class).toBe('enforced');
    expect(reasonOf(question)).toContain('not clear');
    expect(reasonOf(touches)).toContain('not clear');
  });

  test('a line that turns a list round rejects the list', () => {
    const rules = rulesOf('## Always Escalate\nDo not escalate when:\n\n- authentication\n');
    expect(reasonOf(rules[0])).toContain('turns its meaning round');
  });

  test('bullets outside of the sections are rejected; headings and prose are kept as prose', () => {
    const spec = parseLoopSpec('- a\n\n# Notes\n\nText.\n\n- b\n\n## Budgets\n');
    expect(spec.rules.map(reasonOf)).toEqual([
      'it stands before any heading, which is no section of a loop spec',
      'it stands under "Notes", which is no section of a loop spec',
    ]);
    expect(spec.prose.map(({ text }) => text)).toEqual(['Notes', 'Text.']);
  });
});

describe('nothing is silently ignored', () => {
  test.each([
    [
      'a nested bullet',
      '## Budgets\n- max iterations: 3\n  - max runtime: 3m\n',
      1,
      'nested below another rule (line 2)',
    ],
    ['a table', '## Budgets\n\n| max iterations | 3 |\n| - | - |\n', 0, 'a table is not read'],
    ['a code block', '## Budgets\n\n```\n- max iterations: 3\n```\n', 0, 'a code block is not read'],
    ['an open fence', '## Purpose\n\n```\n\n## Budgets\n- max iterations: 3\n', 0, 'never closed'],
    ['an open comment', '## Purpose\n\n<!--\n\n## Budgets\n- max iterations: 3\n', 0, 'never closed'],
    ['HTML', '## Budgets\n<details>\n- max iterations: 3\n</details>\n', 0, 'a piece of HTML is not read'],
    ['a quote', '## Budgets\n> - max iterations: 3\n', 0, 'stands in a quote'],
    ['another bullet sign', '## Budgets\n• max iterations: 3\n', 0, 'not a Markdown bullet'],
    ['no space after the sign', '## Budgets\n-max iterations: 3\n', 0, 'not a Markdown bullet'],
    ['no bullet', '## Budgets\nmax iterations: 3\n', 0, 'reads like a rule but is no bullet'],
    ['a rule among the purpose', '## Purpose\n- never touch `src/**`\n', 0, 'nothing under "Purpose" is enforced'],
    ['a budget among questions', '## Always Escalate\n- max iterations: 3\n', 0, 'belongs under "Budgets"'],
    ['a gate among questions', '## Always Escalate\n- tests: `npm test`\n', 0, 'belongs under "Gates"'],
    ['a second paragraph', '## Budgets\n- max iterations: 3\n\n  on Mondays\n', 0, ''],
    ['code in a bullet', '## Gates\n- tests:\n  ```sh\n  npm test\n  ```\n', 0, 'holds a code block'],
    ['a colon into the void', '## Always Escalate\n- escalate when:\n', 0, 'introduces nothing'],
    [
      'an introduction without its colon',
      '## Selection\nselect when:\n- labeled a\nThe loop must skip when\n- b\n',
      0,
      'introduction of another list',
    ],
    ['hidden characters', '## Always Escalate\n- pay\u200bments\n', 0, 'U+200B'],
    ['reversed text', '## Always Escalate\n- \u202Estnemyap\n', 0, 'U+202E'],
    ['a private-use character', '## Gates\n- tests: \uE0000\uE001\n', 0, 'U+E000'],
    ['an essay', `## Always Escalate\n- ${'word '.repeat(200)}\n`, 0, 'longer than 600'],
    ['an empty bullet', '## Always Escalate\n-\n- a\n', 0, 'empty'],
  ])('%s', (_what, text, index, reason) => {
    expect(reasonOf(rulesOf(text)[index])).toContain(reason);
  });

  test('a bullet that ends in a colon lends its words to those below', () => {
    const [first, second] = rulesOf('## Skip when\n- the change touches:\n  - `src/auth/**`\n  - payments\n');
    expect(first).toMatchObject({ text: 'the change touches: `src/auth/**`', position: { line: 3, column: 5 } });
    expect(second).toMatchObject({ class: 'judged', text: 'the change touches: payments' });
  });
});

describe('contradictions', () => {
  test.each([
    ['## Budgets\n- max iterations: 3\n- max iterations: 4\n', 'line 2: one budget has two values'],
    ['## Select when\n- labeled A\n- not labeled a\n', 'line 2: the label "a" is both required and forbidden'],
    ['## Select when\n- labeled a\n## Skip when\n- labeled a or b\n', 'line 2: the label "a"'],
    ['## Select when\n- stay within `docs/**`\n- never touch `docs/**`\n', 'line 2: `docs/**` may be changed'],
    ['## Select when\n- never touch `docs/`\n- stay within `docs/a/**`\n', 'line 2: `docs/a/**` may be changed'],
    ['## Gates\n- tests: `a`\n- Tests: `b`\n', 'line 2: two gates have one name'],
    ['## Autonomy\n- shadow\n- auto\n', 'line 2: there is one mode'],
    ['## Roles\n- maker: codex\n- maker: gemini\n', 'line 2: one role has two agents'],
  ])('%j: the later rule is rejected and names the earlier', (text, reason) => {
    expect(reasonOf(rulesOf(text).at(-1))).toContain(`it contradicts ${reason}`);
    expect(rulesOf(text)[0]?.class).toBe('enforced');
  });

  test.each([
    '## Budgets\n- max iterations: 3\n- at most three iterations\n',
    '## Select when\n- labeled a or b\n- not labeled a\n',
    '## Select when\n- stay within `docs/**`\n- never touch `docs/secret/**`\n',
    '## Select when\n- at most 5 files\n- at most 3 files\n',
  ])('%j holds none', (text) => {
    expect(rulesOf(text).map((rule) => rule.class)).toEqual(['enforced', 'enforced']);
  });

  test('a contradiction never raises a limit or the mode', () => {
    const spec = parseLoopSpec(
      '## Budgets\n- max iterations: 3\n- max iterations: 900\n## Autonomy\n- shadow\n- auto\n',
    );
    expect([spec.budgets.maxIterations, spec.mode]).toEqual([3, 'shadow']);
  });
});

describe('positions', () => {
  test.each([
    ['## Budgets\n\n   *   max iterations: 3\n', [3, 8]],
    ['## Budgets\r\n\r\n1) max iterations: 3\r\n', [3, 4]],
    ['\uFEFF## Budgets\n- [ ] max iterations: 3\n', [2, 7]],
    ['## Budgets\n\n\n\n- a\n\n\n- b\n', [5, 3]],
  ])('%j', (text, [line, column]) => {
    expect(brief(rulesOf(text)[0])?.slice(2)).toEqual([line, column]);
  });

  test('hold wherever bullets, blank lines, prose, code and quotes are', () => {
    const piece = fc.constantFrom(
      '',
      'Text.',
      '- rule #',
      '* rule #',
      '1. rule #',
      '  - rule #',
      '> quote',
      '```\ncode\n```',
      '    code',
      '<!-- c -->',
      '- rule #\n  more',
      '[a]: b',
      '\t- rule #',
      '***',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        let count = 0;
        const text = `## Always Escalate\n${pieces.map((one) => one.replace('#', () => `n${count++}`)).join('\n')}\n`;
        const lines = text.split('\n');
        for (const rule of rulesOf(text)) {
          const word = /rule n\d+/.exec(rule.text)?.[0];
          if (word === undefined) continue;
          expect(lines[rule.position.line - 1]).toContain(word);
          if (rule.text.startsWith(word)) {
            expect(lines[rule.position.line - 1]?.slice(rule.position.column - 1).startsWith(word)).toBe(true);
          }
        }
      }),
    );
  });

  test('a problem is shown with its line and a caret', () => {
    const text = '## Budgets\n  - max iterations: many\n';
    const [rule] = rulesOf(text);
    if (rule?.class !== 'rejected') throw new Error('must be rejected');
    expect(formatSpecProblem(rule, text)).toBe(
      'LOOP_SPEC.md:2:5\n2 |   - max iterations: many\n        ^\n"many" is not a limit that can be counted; write it like "max iterations: 3"',
    );
  });
});

describe('what is no spec', () => {
  const codeOf = (text: string) => {
    try {
      parseLoopSpec(text);
      return 'parsed';
    } catch (error) {
      return isLoopError(error) ? error.code : error;
    }
  };
  test.each([
    ['', 'E_SPEC_INVALID'],
    ['just words\n', 'E_SPEC_INVALID'],
    ['# Budgetary notes\n', 'E_SPEC_INVALID'],
    ['## Budgets\n\0\n', 'E_SPEC_INVALID'],
    ['## Budgets\n\u001b[2J\n', 'E_SPEC_INVALID'],
    [`## Budgets\n${'>'.repeat(50_000)}\n`, 'E_SPEC_INVALID'],
    [`## Budgets\n${'- '.repeat(50_000)}\n`, 'E_SPEC_INVALID'],
    [`## Budgets\n- a\n${'b\n'.repeat(1000)}`, 'E_SPEC_INVALID'],
    [`## Budgets\n${'x'.repeat(256 * 1024)}`, 'E_SPEC_TOO_LARGE'],
    ['## Budgets\n', 'parsed'],
    ['## __proto__\n- a\n## constructor\n- b\n## Budgets\n- max __proto__: 3\n', 'parsed'],
  ])('%#', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('the error names the line', () => {
    expect(() => parseLoopSpec('## Budgets\nok\nbad\0\n')).toThrow(/LOOP_SPEC\.md:3:4/);
  });

  test('any text gives rules or one of the two errors', () => {
    const words = fc.constantFrom(
      '- ',
      '## Budgets\n',
      '\n',
      '`',
      'max ',
      'iterations',
      ': ',
      '3',
      '  ',
      '> ',
      'labeled ',
      'never touch ',
      '(',
      '|',
      '<!--',
      '#',
      '**',
      '\\',
      ' or ',
      ' and ',
      '1. ',
      '\t',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 80 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const code = codeOf(text);
        if (code === 'parsed') for (const row of explainSpec(parseLoopSpec(text))) expect(row.says).not.toBe('');
        else expect(['E_SPEC_INVALID', 'E_SPEC_TOO_LARGE']).toContain(code);
      }),
      { numRuns: 500 },
    );
  });
});
