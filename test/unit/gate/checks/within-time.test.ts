import { withinTime } from '@loop-actions/gate/checks/within-time';
import { expect, test } from 'vitest';

test('gives what the work gives', () => {
  expect(withinTime(1000, () => ({ a: 1 }))).toEqual({ value: { a: 1 } });
});
test('interrupts a regular expression that would take for ever', () => {
  const started = performance.now();
  expect(withinTime(200, () => /^(a+)+$/.test(`${'a'.repeat(40)}!`))).toBeNull();
  expect(performance.now() - started).toBeLessThan(10_000);
});
test('lets an error through', () => {
  expect(() =>
    withinTime(1000, () => {
      throw new RangeError('deep');
    }),
  ).toThrow(RangeError);
});
