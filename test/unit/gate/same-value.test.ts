import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameValue } from '../../../packages/gate/src/judge/same-value.ts';

describe('an answer is the expected one', () => {
  test.each([
    [{ a: 1, b: [2, 3] }, { b: [2, 3], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    [0, -0, true],
    [4, '4', false],
    [4, { asymmetricMatch: true }, false],
    [{ a: null }, {}, false],
    [{ length: 0 }, [], false],
  ])('%j and %j: %s', (expected, found, same) => {
    expect(isSameValue(expected, found)).toBe(same);
  });
  test('numbers within either bound, wherever they stand', () => {
    expect(isSameValue({ a: [0.3] }, { a: [0.1 + 0.2] })).toBe(false);
    expect(isSameValue({ a: [0.3] }, { a: [0.1 + 0.2] }, { absolute: 1e-9 })).toBe(true);
    expect(isSameValue(1000, 1009, { relative: 0.01 })).toBe(true);
    expect(isSameValue(1000, 1011, { relative: 0.01 })).toBe(false);
    expect(isSameValue(1000, 1009, { absolute: 1 })).toBe(false);
  });
  test('a value that went through JSON is itself, and no other', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.jsonValue({ maxDepth: 5 }), (one, other) => {
        const copy: unknown = JSON.parse(JSON.stringify(one));
        expect(isSameValue(one, copy)).toBe(true);
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        if (typeof one !== 'object' || typeof other !== 'object')
          expect(isSameValue(one, other)).toBe(Object.is(one, other) || one === other);
      }),
    );
  });
  test('depth without end is no answer, and no crash', () => {
    const deep = (): unknown => JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    expect(isSameValue(deep(), deep())).toBe(false);
  });
});
