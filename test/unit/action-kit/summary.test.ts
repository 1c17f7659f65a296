import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeBlock, createSummary, details, escapeMarkdown, inlineCode, table } from '@loop-actions/action-kit';
import fc from 'fast-check';
import { marked } from 'marked';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'summary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MEBIBYTE = 1024 * 1024;

describe('the summary of a step', () => {
  it('is appended to what the step’s file holds, once', () => {
    const file = join(folder, 'one');
    writeFileSync(file, 'before\n');
    const summary = createSummary();
    summary.add('# One');
    summary.add('Two\n');
    summary.flush(file);
    summary.flush(file);
    expect(readFileSync(file, 'utf8')).toBe('before\n# One\n\nTwo\n');
  });

  it('is not written where there is no file for it', () => {
    const summary = createSummary();
    summary.add('# One');
    expect(() => summary.flush(undefined)).not.toThrow();
  });

  it('is cut at a line with a visible mark before GitHub would drop all of it', () => {
    const file = join(folder, 'large');
    const summary = createSummary();
    for (let at = 0; at < 40_000; at++) summary.add(`Row ${at}: ${'ü'.repeat(20)}`);
    summary.flush(file);
    expect(statSync(file).size).toBeLessThanOrEqual(MEBIBYTE);
    expect(statSync(file).size).toBeGreaterThan(MEBIBYTE * 0.99);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/ü\n*> \*\*Cut here\.\*\* .*\n$/);
    expect(text).not.toContain('\ufffd');
  });

  it('closes a code block that the cut falls into, so that the mark is seen', () => {
    const summary = createSummary();
    summary.add(codeBlock('```\n'.concat('line\n'.repeat(300_000))));
    const html = marked.parse(summary.text(), { async: false });
    expect(html).toContain('<strong>Cut here.</strong>');
  });

  it('is one line that is too long: cut all the same', () => {
    const summary = createSummary();
    summary.add('😀'.repeat(400_000));
    expect(Buffer.byteLength(summary.text())).toBeLessThanOrEqual(MEBIBYTE);
    expect(summary.text()).not.toContain('\ufffd');
  });
});

describe('Markdown from text of others', () => {
  const hostile = fc.array(
    fc.constantFrom(
      '<img src=x onerror=y>',
      '![a](http://e/)',
      '[a](b)',
      '`',
      '``',
      '|',
      '\\',
      '\n',
      '@octocat',
      '#12',
      '<!--',
      '-->',
      '</code>',
      '**',
      '_',
      '&lt;',
      'https://e.example',
      '~~',
      '$',
      ':x:',
      'text',
      '<',
    ),
    { maxLength: 12 },
  );
  const render = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true });
  /** The text a person reads, from HTML that may hold nothing but the tags named. */
  const plain = (html: string, tags: RegExp): string => {
    const rest = html.replace(tags, '');
    expect(rest).not.toMatch(/[<>]/);
    return rest
      .replace(/&#(\d+);/g, (_m, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
      .replaceAll('@\u200b', '@');
  };
  const flat = (text: string): string =>
    text
      .replace(/[\r\n]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  it('shows as itself, with no tag, link or mention of its own', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const text = pieces.join('');
        const html = render(`Text ${escapeMarkdown(text)} end`);
        expect(flat(plain(html, /<\/?p>/g))).toBe(flat(`Text ${text} end`));
        expect(escapeMarkdown(text)).not.toMatch(/@octocat/);
      }),
    );
  });

  it('shows as itself in inline code', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const text = pieces.join('');
        expect(flat(plain(render(`A ${inlineCode(text)} b`), /<\/?(?:p|code)>/g))).toBe(flat(`A ${text} b`));
      }),
    );
  });

  it('can’t end the code block that it is in', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const html = render(`${codeBlock(pieces.join(''))}\n\nafter`);
        expect(html.match(/<pre>/g)).toHaveLength(1);
        expect(html.endsWith('<p>after</p>\n')).toBe(true);
      }),
    );
  });

  it('can’t add a cell to its row', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const html = render(table(['a', 'b'], [[escapeMarkdown(pieces.join('')), inlineCode(pieces.join(''))]]));
        expect(html.match(/<td>/g)).toHaveLength(2);
      }),
    );
  });

  it('is folded under a title that is text', () => {
    expect(details('<b>', 'body')).toBe('<details><summary>&lt;b&gt;</summary>\n\nbody\n\n</details>');
  });
});
