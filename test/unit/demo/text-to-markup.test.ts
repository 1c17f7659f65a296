import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, followableUrl, html, link, revealControls } from '../../../scripts/demo/page/html.ts';
import { renderMarkdown } from '../../../scripts/demo/page/markdown.ts';
import { renderDiff } from '../../../scripts/demo/page/render-diff.ts';
import { hazardsOf } from './page-markup.ts';

describe('html', () => {
  it('escapes every value but markup it made itself', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"&\''}">${inner}${['<', null, false, 3]}</p>`.markup).toBe(
      '<p title="&quot;&amp;&#39;"><b>&lt;i&gt;</b>&lt;3</p>',
    );
  });

  it('loses nothing: unescaped text is the text with its hidden characters shown', () => {
    const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => entities[name] ?? '')).toBe(
          revealControls(text),
        );
      }),
    );
  });

  it('shows characters that act unseen, and leaves those that people write', () => {
    expect(revealControls('a\u202eb\u0000c\u001b[0m')).toBe('a[U+202E]b[U+0000]c[U+001B][0m');
    expect(revealControls('tab\there\nnext\r\n👩‍👩‍👧 grüße שלום')).toBe('tab\there\nnext\n👩‍👩‍👧 grüße שלום');
  });

  it.each([
    ['https://github.com/o/r/pull/1', 'https://github.com/o/r/pull/1'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example', null],
    ['http://127.0.0.1:4902/o/r', null],
    ['http://github.localhost:4902/o/r', null],
    ['http://[::1]/', null],
    ['not an address', null],
  ])('follows %s to %s', (address, expected) => {
    expect(followableUrl(address)).toBe(expected);
    expect(link(address, '<x>').markup).toContain('&lt;x&gt;');
  });
});

describe('renderMarkdown', () => {
  it('shows what GitHub shows: tables, fences, task lists, folded sections', () => {
    const markup = renderMarkdown(
      '# T\n\n| a | b |\n|---|--:|\n| 1 | `2` |\n\n- [x] done\n- [ ] open\n\n<details><summary>More</summary>\n\n**in**\n\n</details>\n',
      3,
    ).markup;
    for (const part of ['<h3>T</h3>', '<td align="right"><code>2</code></td>', '☑', '☐', '<strong>in</strong>']) {
      expect(markup).toContain(part);
    }
    expect(markup).toContain('<details><summary>More</summary>');
    expect(markup).not.toContain('<input');
  });

  it.each([
    ['## A\n\n### B', 3, ['h3', 'h4']],
    ['# A\n\n##### B', 2, ['h2', 'h6']],
    ['###### A', 4, ['h4']],
    ['<h2>A</h2>\n\n### B', 3, ['h3', 'h4']],
  ] as const)('begins %j at level %i', (source, level, expected) => {
    expect([...renderMarkdown(source, level).markup.matchAll(/<(h\d)/g)].map((match) => match[1])).toEqual([
      ...expected,
    ]);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<a href="jav&#x61;script:alert(1)">x</a>',
    '<a href=" javascript:alert(1)">x</a>',
    '[x](<javascript:alert(1)>)',
    '![x](https://evil.example/p.png)',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=alert(1)>">',
    '<div style="position:fixed" id="main" class="skip">x</div>',
    '```html\n<script>alert(1)</script>\n```',
    '<details open ontoggle=alert(1)><summary>x',
  ])('lets nothing act: %j', (source) => {
    const { markup } = renderMarkdown(source, 3);
    expect(hazardsOf(markup)).toEqual([]);
    expect(markup).not.toMatch(/\s(?:id|class|style)=/);
  });

  it.each(['> ', '1. ', '**a', '[', '<div>'])('takes 40 000 characters of %j in its stride', (piece) => {
    const started = performance.now();
    expect(renderMarkdown(piece.repeat(40_000 / piece.length), 3).markup).not.toBe('');
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('leaves no tag of its own open, whatever the text', () => {
    const piece = fc.constantFrom(
      '<details>',
      '</details>',
      '</div></section>',
      '<b>',
      '| a |\n|---|\n',
      '`',
      '\n\n',
      '> ',
      '<td>',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { markup } = renderMarkdown(pieces.join(''), 3);
        for (const name of ['div', 'section', 'details', 'b', 'table', 'td', 'blockquote']) {
          const count = (pattern: string) => markup.match(new RegExp(pattern, 'g'))?.length ?? 0;
          expect([name, count(`<${name}[ >]`)]).toEqual([name, count(`</${name}>`)]);
        }
      }),
    );
  });
});

describe('renderDiff', () => {
  it('marks the words that differ in a changed line, and only there', () => {
    const diff =
      'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n-const limit = 10;\n+const limit = 20;\n+added\n same\n';
    const single = diff.replace('+added\n', '').replace('+1,3', '+1,2');
    expect(renderDiff(single).markup).toContain('const limit = <mark>1</mark>0;');
    expect(renderDiff(single).markup).toContain('const limit = <mark>2</mark>0;');
    expect(renderDiff(diff).markup).not.toContain('<mark>');
  });

  it('says what it leaves out', () => {
    const long = `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1,1000 @@\n${'+line\n'.repeat(1000)}`;
    expect(renderDiff(long).markup).toContain('… 600 more lines');
    const many = Array.from({ length: 50 }, (_, at) => `diff --git a/f${at} b/f${at}\nnew file mode 100644\n`).join('');
    expect(renderDiff(many).markup).toContain('10 more files');
    expect(renderDiff('').markup).toContain('No file differs');
  });
});
