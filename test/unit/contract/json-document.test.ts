import { type ErrorCode, isLoopError, parseJsonDocument, withDigest } from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const Anything = z.unknown();
const Numbered = z.strictObject({ n: z.number(), digest: z.string() });
const source = { name: 'plan.json', code: 'E_PLAN_INVALID', digestCode: 'E_CANDIDATE_DIGEST' } as const;

function outcome(text: string, schema: z.ZodType = Anything): unknown {
  try {
    return { value: parseJsonDocument(schema, text, source) };
  } catch (error) {
    if (!isLoopError(error)) throw error;
    return `${error.code} ${error.message}`;
  }
}

describe('a JSON document that crossed a boundary', () => {
  test.each([
    ['{"a":{"b":1},"b":[{"a":1},{"a":2}]}', 'one key in several objects'],
    ['{"a":"}{\\"a\\":1,\\"a\\":2"}', 'text that looks like keys'],
    ['{"a":["a","a"]}', 'a value twice'],
    ['{"constructor":1,"toString":2}', 'names of object methods'],
    ['{"a":"__proto__"}', 'the prototype as a value'],
    [`${'['.repeat(64)}${']'.repeat(64)}`, 'depth 64'],
    ['[{},{}]', 'siblings'],
  ])('%s is read (%s)', (text) => {
    expect(outcome(text)).toEqual({ value: JSON.parse(text) });
  });

  test.each([
    ['', 'not JSON'],
    ['{', 'not JSON'],
    ['{"a":1', 'not JSON'],
    ['{"a":"unclosed', 'not JSON'],
    ['{"a":1}{"b":2}', 'not JSON'],
    ['{"a":1,}', 'not JSON'],
    ["{'a':1}", 'not JSON'],
    ['{"a":NaN}', 'not JSON'],
    ['\uFEFF{}', 'not JSON'],
    ['{}\0', 'not JSON'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'nested deeper than 64'],
    ['['.repeat(1_000_000), 'nested deeper than 64'],
    [`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'nested deeper than 64'],
    ['{"a":1,"a":1}', '"a" twice'],
    ['{"a":1,"b":[{"c":{}}],"a":1}', '"a" twice'],
    ['[{"x":{"a":1,"\\u0061":2}}]', '"a" twice'],
    ['{"":1,"":2}', '"" twice'],
    ['{"__proto__":{"admin":true}}', '__proto__'],
    ['{"a":{"__prot\\u006f__":{"admin":true}}}', '__proto__'],
    [`"${'x'.repeat(8 * 1024 * 1024)}"`, 'larger than'],
  ])('%#: %.30s is refused', (text, reason) => {
    expect(outcome(text)).toContain('E_PLAN_INVALID plan.json: ');
    expect(outcome(text)).toContain(reason);
  });

  test('what does not fit its schema is refused with the place', () => {
    const schema = z.strictObject({ items: z.array(z.strictObject({ n: z.int() })) });
    expect(outcome('{"items":[{"n":1},{"n":"2"}]}', schema)).toContain('items.1.n');
    expect(outcome('{"items":[],"more":1}', schema)).toContain('more');
  });

  test('a document is bound to its digest, whatever the order of its keys', () => {
    const { n, digest } = withDigest({ n: 1 });
    expect(outcome(JSON.stringify({ digest, n }), Numbered)).toEqual({ value: { n, digest } });
    expect(outcome(JSON.stringify({ n: 2, digest }), Numbered)).toMatch(
      /^E_CANDIDATE_DIGEST .*does not fit its content/,
    );
    expect(outcome(JSON.stringify({ n: 1, digest: '' }), Numbered)).toMatch(/^E_CANDIDATE_DIGEST /);
  });

  test('the code for a wrong digest is that of the document where none is named', () => {
    const code: ErrorCode = 'E_JSON_INVALID';
    const read = () => parseJsonDocument(Numbered, '{"n":1,"digest":"x"}', { name: 'x', code });
    expect(read).toThrow(expect.objectContaining({ code }));
  });

  test('without the scan, JSON.parse takes the last of two keys and reads the prototype as a key', () => {
    expect(JSON.parse('{"verdict":"fail","verdict":"pass"}')).toEqual({ verdict: 'pass' });
    expect(Object.assign({}, JSON.parse('{"__proto__":{"admin":true}}'))).toHaveProperty('admin', true);
  });

  test('no document is refused that JSON can print without the hazards', () => {
    const depth = { maxDepth: 8, withNullPrototype: false };
    const key = fc.string().filter((name) => name !== '__proto__');
    fc.assert(
      fc.property(
        fc.object({ ...depth, key, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] }),
        (value) => {
          for (const space of [0, 2]) {
            const text = JSON.stringify(value, null, space);
            expect(outcome(text)).toEqual({ value: JSON.parse(text) });
          }
        },
      ),
    );
  });

  test('no truncated document is read', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.string().filter((name) => name !== '__proto__') }), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        expect(outcome(text.slice(0, cut % text.length))).toContain('E_PLAN_INVALID');
      }),
    );
  });

  test('a key written twice is found, however it is escaped and wherever it stands', () => {
    const escaped = (text: string) =>
      [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), fc.json(), fc.json(), (name, left, right) => {
        fc.pre(name !== '__proto__' && !left.includes('__proto__') && !right.includes('__proto__'));
        const text = `[{"${escaped(name)}":${left},${JSON.stringify(name)}:${right}}]`;
        expect(outcome(text)).toMatch(/twice/);
      }),
    );
  });

  test('any text gives a value or the one error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const result = outcome(text);
        if (typeof result === 'string') expect(result).toMatch(/^E_PLAN_INVALID /);
        else expect(result).toEqual({ value: JSON.parse(text) });
      }),
    );
  });
});
