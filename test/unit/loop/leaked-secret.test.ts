import { holdsSecret, withoutSecrets } from '@loop-actions/loop/make/leaked-secret';
import { describe, expect, it } from 'vitest';

const SECRET = 'cAnAry/value+0123456789';

describe('a secret in what an agent leaves', () => {
  it.each([
    ['plain', SECRET],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in hex', Buffer.from(SECRET).toString('hex')],
    ['reversed', [...SECRET].reverse().join('')],
  ])('is seen in a change %s', (_how, leak) => {
    expect(holdsSecret(`+const key = '${leak}';\n`, [SECRET])).toBe(true);
    // Without knowing the value nobody can tell.
    expect(holdsSecret(`+const key = '${leak}';\n`, [])).toBe(false);
  });

  it('is not what a test writes in the shape of a token, which the gate judges', () => {
    expect(holdsSecret(`+const token = 'ghp_${'a'.repeat(36)}';\n`, [SECRET])).toBe(false);
    expect(holdsSecret('+const answer = 42;\n', [SECRET])).toBe(false);
  });

  it('is taken out of every string of a question, which stays what it is', () => {
    const question = { question: `Is ${SECRET} right?`, tried: [SECRET], count: 2, wall: null };
    expect(withoutSecrets(question, [SECRET])).toEqual({
      question: 'Is [redacted] right?',
      tried: ['[redacted]'],
      count: 2,
      wall: null,
    });
  });
});
