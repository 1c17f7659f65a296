import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import {
  BODY_LIMIT,
  carriesMarker,
  composeBody,
  composeTitle,
  sameBody,
} from '../../../packages/github/src/writes/body.ts';

const MARK = '<!-- loop-actions:comment:#12 -->';

describe('a body we write', () => {
  it('starts with its marker and keeps its text', () => {
    expect(composeBody(MARK, 'hello')).toBe(`${MARK}\nhello`);
  });

  it('fits GitHub’s limit, keeps its marker and says that it was cut', () => {
    const body = composeBody(MARK, 'x'.repeat(100_000));
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(carriesMarker(body, MARK)).toBe(true);
    expect(body).toMatch(/Cut here/);
  });

  it('is left whole when it fits exactly', () => {
    const text = 'x'.repeat(BODY_LIMIT - MARK.length - 1);
    expect(composeBody(MARK, text)).toBe(`${MARK}\n${text}`);
    expect(composeBody(MARK, `${text}x`)).toMatch(/Cut here/);
  });

  it('never splits a character', () => {
    for (const shift of ['', 'a']) {
      expect(composeBody(MARK, shift + '🙂'.repeat(40_000)).isWellFormed()).toBe(true);
    }
  });

  it.each([
    ['a backtick fence', '```ts\n'],
    ['a longer fence', '`````\n```\nstill code\n'],
    ['a tilde fence', '~~~\n'],
    ['a fence opened after one that was closed', '```\na\n```\n\n~~~~ js\n'],
  ])('closes %s that the cut left open', (_name, open) => {
    const body = composeBody(MARK, `${open}${'code\n'.repeat(20_000)}`);
    const last = marked.lexer(body).at(-1);
    expect(last?.type).toBe('paragraph');
    expect(last?.raw).toMatch(/Cut here/);
  });

  it('does not leave its note inside a comment', () => {
    const body = composeBody(MARK, `<!-- ${'hidden '.repeat(20_000)}`);
    expect(body.slice(body.lastIndexOf('<!--'))).toMatch(/-->.*Cut here/s);
  });

  it('stays within the limit whatever it is given', () => {
    const piece = fc.constantFrom('```', '~~~~', '\n', '<!--', '-->', '🙂', 'x', '`'.repeat(3000), '\ud800', '\0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), fc.nat(70_000), (pieces, filler) => {
        const body = composeBody(MARK, `${'y'.repeat(filler)}\n${pieces.join('')}`);
        return body.length <= BODY_LIMIT && body.isWellFormed() && carriesMarker(body, MARK) && !body.includes('\0');
      }),
    );
  });
});

describe('finding our marker', () => {
  it.each([
    ['on the first line', `${MARK}\ntext`, true],
    ['with the line ends of the web editor', `${MARK}\r\ntext`, true],
    ['alone', MARK, true],
    ['quoted further down', `> text\n${MARK}\n`, false],
    ['after other text', `text ${MARK}`, false],
    ['of a key that only begins alike', '<!-- loop-actions:comment:#123 -->\ntext', false],
    ['in an empty body', '', false],
  ])('%s', (_name, body, expected) => {
    expect(carriesMarker(body, MARK)).toBe(expected);
  });

  it('compares bodies as GitHub stores them', () => {
    expect(sameBody('a\r\nb\n', 'a\nb')).toBe(true);
    expect(sameBody('a\nb', 'a\n b')).toBe(false);
  });
});

describe('a title we write', () => {
  it('is one line of at most 256 characters, cut at a code point', () => {
    expect(composeTitle('  a\nb\tc ')).toBe('a b c');
    const long = composeTitle('🙂'.repeat(200));
    expect(long.length).toBeLessThanOrEqual(256);
    expect(long.isWellFormed()).toBe(true);
  });
});
