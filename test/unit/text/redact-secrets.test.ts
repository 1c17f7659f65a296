import { redactSecrets } from '@loop-actions/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SECRET = 'zq7Kp-44vXb/9Lm+Ty0WcRd_aJ5sNh8E';
const bytes = Buffer.from(SECRET);

describe('a secret value', () => {
  it.each([
    ['plain', SECRET],
    ['as a part of a longer word', `x${SECRET}_suffix`],
    ['base64', bytes.toString('base64')],
    ['base64 behind one byte', Buffer.concat([Buffer.from('a'), bytes]).toString('base64')],
    ['base64 behind two bytes', Buffer.concat([Buffer.from(':a'), bytes, Buffer.from('xyz')]).toString('base64')],
    ['base64url', bytes.toString('base64url')],
    ['hex', bytes.toString('hex')],
    ['hex in capitals', bytes.toString('hex').toUpperCase()],
    ['reversed', [...SECRET].reverse().join('')],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['split by zero-width spaces', [...SECRET].join('\u200B')],
    ['split over lines', SECRET.replace(/(.{5})/g, '$1\n')],
    ['base64 in lines', bytes.toString('base64').replace(/(.{8})/g, '$1\r\n')],
    ['without its first seven characters', SECRET.slice(7)],
    ['without its last seven characters', SECRET.slice(0, -7)],
    ['its middle', SECRET.slice(6, -6)],
  ])('is found %s', (_name, leak) => {
    const { text, found } = redactSecrets(`before ${leak} after`, [SECRET]);
    expect(found).toBeGreaterThan(0);
    expect(text).toContain('before ');
    expect(text).toContain(' after');
    expect(text.length).toBeLessThan(45);
  });

  it('is not looked for when it is an ordinary short word', () => {
    expect(redactSecrets('true or false', ['true', '', '1234'])).toEqual({ text: 'true or false', found: 0 });
  });

  it('leaves no stretch of half its length behind, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.nat({ max: 16 }),
        fc.string({ maxLength: 40 }),
        (before, cut, after) => {
          const { text } = redactSecrets(before + SECRET.slice(cut) + after, [SECRET]);
          for (let at = 0; at + 16 <= SECRET.length; at++) expect(text).not.toContain(SECRET.slice(at, at + 16));
        },
      ),
    );
  });
});

describe('the shape of a token', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  it.each([
    ['GitHub', `ghs_${letters}`],
    ['fine-grained GitHub', `github_pat_${letters}`],
    ['Anthropic', `sk-ant-${letters}`],
    ['AWS', `AKIA${'A1B2C3D4E5F6G7H8'}`],
    ['npm', `npm_${letters}`],
    ['JWT', `eyJ${letters}.${letters}.${letters}`],
    ['private key', `-----BEGIN RSA PRIVATE KEY-----\n${letters}\n-----END RSA PRIVATE KEY-----`],
  ])('of %s is redacted without being known', (_name, token) => {
    expect(redactSecrets(`a ${token} b`, [])).toEqual({ text: 'a [redacted] b', found: 1 });
  });

  it.each([
    'a commit 0123456789abcdef0123456789abcdef01234567',
    'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    'the function ghp_hash and sk-learn and eyJ',
  ])('is not seen in: %s', (text) => {
    expect(redactSecrets(text, [])).toEqual({ text, found: 0 });
  });
});
