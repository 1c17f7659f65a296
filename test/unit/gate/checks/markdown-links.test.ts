import { readMarkdown } from '@loop-actions/gate/checks/markdown-links';
import { resolveLink } from '@loop-actions/gate/checks/resolve-link';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const links = (text: string) => readMarkdown(text).links.map(({ href, line }) => `${line} ${href}`);

describe('links of a Markdown file', () => {
  test('have the line on which they stand, in paragraphs, lists, tables, quotes and HTML', () => {
    const text = [
      '# Title',
      '',
      'See [a](a.md) and',
      '![an image](i.png).',
      '',
      '- one [b](b.md)',
      '  - nested [c](c.md "title")',
      '',
      '> quoted [d](d.md)',
      '',
      '| h | k |',
      '| - | - |',
      '| x | [e](e.md) |',
      '',
      '<p><a href="f.md">f</a> <img src=\'g.png\'></p>',
      '',
      '[by reference][r]',
      '',
      '[r]: h.md',
    ].join('\n');
    expect(links(text)).toEqual([
      '3 a.md',
      '4 i.png',
      '6 b.md',
      '7 c.md',
      '9 d.md',
      '13 e.md',
      '15 f.md',
      '15 g.png',
      '17 h.md',
    ]);
  });
  test('in code are none', () => {
    expect(links('`[a](a.md)`\n\n```md\n[b](b.md)\n```\n\n    [c](c.md)\n')).toEqual([]);
  });
  test('in the front matter are none, and lines below it keep their numbers', () => {
    expect(links('---\ntitle: "[a](a.md)"\n---\n\n[b](b.md)\n')).toEqual(['5 b.md']);
  });
  test.each([
    ['# Hello, World!', 'hello-world'],
    ['## `code` and *more* & [link](x)', 'code-and-more--link'],
    ['# Über die Größe', 'über-die-größe'],
    ['# A <b>bold</b> one', 'a-bold-one'],
    ['<a id="here"></a>', 'here'],
    ["<h2 name='there'>x</h2>", 'there'],
    ['Title\n=====', 'title'],
  ])('%s makes the anchor %s', (text, anchor) => {
    expect([...readMarkdown(text).anchors]).toContain(anchor);
  });
  test('headings of one name are told apart', () => {
    expect([...readMarkdown('# A\n# A\n').anchors]).toEqual(['a', 'a-1']);
  });
  test('whatever the text, reading comes to an end with lines that are there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '#', '`', '<', '>', 'a', '\n', '-', ' ', '!', '|') }),
        (text) => {
          const count = text.split('\n').length;
          for (const { line } of readMarkdown(text).links) expect(line >= 1 && line <= count).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
  test('one nested beyond all bounds is an error, which the check turns into a finding', () => {
    expect(() => readMarkdown('> '.repeat(20_000))).toThrow(RangeError);
  });
  test('a large hostile text is read in bearable time', () => {
    const started = performance.now();
    readMarkdown('[a](b '.repeat(20_000));
    readMarkdown('*a_ '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('where a link leads', () => {
  test.each([
    ['b.md', { kind: 'path', path: 'docs/b.md', anchor: '' }],
    ['./b.md#top', { kind: 'path', path: 'docs/b.md', anchor: 'top' }],
    ['../README.md', { kind: 'path', path: 'README.md', anchor: '' }],
    ['/src/x.ts?raw=1#L3', { kind: 'path', path: 'src/x.ts', anchor: 'L3' }],
    ['#here', { kind: 'path', path: 'docs/a.md', anchor: 'here' }],
    ['sp%20ace.md', { kind: 'path', path: 'docs/sp ace.md', anchor: '' }],
    ['', { kind: 'path', path: 'docs/a.md', anchor: '' }],
    ['../../issues', { kind: 'elsewhere' }],
    ['mailto:a@b.c', { kind: 'elsewhere' }],
    ['javascript:alert(1)', { kind: 'elsewhere' }],
    ['https://x.example/a', { kind: 'external', url: 'https://x.example/a' }],
    ['//x.example/a', { kind: 'external', url: 'https://x.example/a' }],
    ['https://', { kind: 'malformed' }],
    ['100%.md', { kind: 'malformed' }],
  ])('%s', (href, target) => expect(resolveLink(href, 'docs/a.md')).toMatchObject(target));
});
