import { isLoopError, parseLoopSpec } from '@loop-actions/contract';
import { Lexer } from 'marked';
import { describe, expect, test } from 'vitest';

const SIZE = 255 * 1024;
const fill = (piece: string, size = SIZE) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const staircase = () => {
  let text = '';
  for (let depth = 0; text.length < SIZE; depth++) text += `${' '.repeat(2 * depth)}- a\n`;
  return text.slice(0, SIZE);
};
const counted = (make: (index: number) => string) => {
  let text = '';
  for (let index = 0; text.length < SIZE; index++) text += make(index);
  return text.slice(0, SIZE);
};

const SHAPES: readonly (readonly [string, string])[] = [
  ...[
    '- a\n',
    '>',
    '> > ',
    '- ',
    '*',
    '_ ',
    '`',
    '`a',
    '[',
    '[a]: ',
    '|',
    '<a ',
    '<!--',
    '<div>\n',
    '#',
    '# a\n',
    '\n',
    ' ',
    '\t',
    '\\',
    '&',
    'a\n',
    '1. a\n',
    '- [ ] a\n',
    '> - a\n>\n',
    '- ```\n  a\n',
    '- a\n> b\n',
    '- a\n\n    b\n',
    'a\n=\n',
    '- a:\n  - b:\n    - c\n',
    '\u{1F600}',
  ].map((piece) => [JSON.stringify(piece), fill(piece)] as const),
  ['one endless bullet', `- ${fill('a ')}`],
  ['lazy lines', `- a\n${fill('b\n')}`],
  ['indented lines', `- a\n${fill('  b\n')}`],
  ['quoted lazy lines', `> - a\n${fill('> b\n')}`],
  ['a staircase of bullets', staircase()],
  ['a table', `a|b\n-|-\n${fill('|a\n')}`],
  ['long rules', fill(`- labeled ${'a, '.repeat(190)}\n`)],
  ['long paths', fill(`- the change touches ${'`a`, '.repeat(100)}\n`)],
  ['long numbers', fill(`- max iterations: ${'9'.repeat(500)}\n`)],
  ['long comparisons', fill(`- ${'at most '.repeat(70)}\n`)],
  ['long notes', fill(`- tests: \`x\` ${'(a) '.repeat(140)}\n`)],
  ['long emphasis', fill(`- ${'**a '.repeat(140)}\n`)],
  ['many gates', counted((index) => `- g${index}: \`x\`\n`)],
  ['many labels', counted((index) => `- labeled l${index}\n- not labeled m${index}\n`)],
  ['many paths', counted((index) => `- stay within \`a/b/c/${index}/**\`\n- never touch \`d/${index}/**\`\n`)],
  ['many sections', counted((index) => `## ${index % 2 === 0 ? 'Budgets' : 'Gates'}\n- max iterations: ${index}\n`)],
];
const HEADINGS = ['## Select when\n', '## Gates\n', '## Budgets\n'];
/** Processor milliseconds of the quickest of three runs, so that a busy machine judges no differently. */
const quickest = (run: () => void) => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > 900; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

describe('255 kB built to be slow', () => {
  test.each(SHAPES)('%s is read or refused within a second', (_name, shape) => {
    for (const heading of shape.startsWith('- l') ? HEADINGS : HEADINGS.slice(0, 1)) {
      const time = quickest(() => {
        try {
          parseLoopSpec(`${heading}${shape}`);
        } catch (error) {
          if (!isLoopError(error, 'E_SPEC_INVALID', 'E_SPEC_TOO_LARGE')) throw error;
        }
      });
      expect(time).toBeLessThan(1000);
    }
  });

  test('without the guard the lexer alone needs quadratic time for one long bullet', () => {
    const time = (lines: number) => quickest(() => new Lexer().blockTokens(`- a\n${'b\n'.repeat(lines)}`, []));
    expect(time(8000) / time(1000)).toBeGreaterThan(12);
  });

  test('without the guard the lexer dies of nested quotes', () => {
    expect(() => new Lexer().blockTokens('>'.repeat(30_000), [])).toThrow(RangeError);
  });
});
