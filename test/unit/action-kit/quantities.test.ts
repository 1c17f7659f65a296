import { readCount, readDuration, readMoney } from '@loop-actions/action-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const MINUTE = 60_000;

describe('a duration', () => {
  it.each([
    ['30m', 30 * MINUTE],
    ['1h30m', 90 * MINUTE],
    ['1h 30m', 90 * MINUTE],
    ['45 s', 45_000],
    ['45 seconds', 45_000],
    ['2 Hours', 120 * MINUTE],
    ['1.5h', 90 * MINUTE],
    ['250ms', 250],
    ['35d', 35 * 24 * 60 * MINUTE],
  ])('is understood when written %j', (text, milliseconds) => expect(readDuration(text)).toBe(milliseconds));

  it.each([
    '',
    '30',
    '0m',
    '-5m',
    '30 parsecs',
    '1h1h',
    '36d',
    'm',
    '1e3s',
    '30m!',
    '٣٠m',
    '1h30',
    'constructor',
    '1 constructor',
  ])('is refused when written %j', (text) => expect(readDuration(text)).toBeUndefined());

  it('is the sum of its parts, whatever they are', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(59), fc.nat(59), (hours, minutes, seconds) => {
        const total = (hours * 60 + minutes) * MINUTE + seconds * 1000;
        expect(readDuration(`${hours}h${minutes}m${seconds}s`)).toBe(total === 0 ? undefined : total);
      }),
    );
  });
});

describe('a count', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['1_000', 1000],
    ['200k', 200_000],
    ['200K', 200_000],
    ['1.5M', 1_500_000],
    ['1.1M', 1_100_000],
    ['0.001k', 1],
  ])('is understood when written %j', (text, value) => expect(readCount(text)).toBe(value));

  it.each(['', '-1', '1.5', '1.0005k', '1e6', '1,000', '0x10', 'k', '12 items', '9999999999999999', '1G'])(
    'is refused when written %j',
    (text) => expect(readCount(text)).toBeUndefined(),
  );
});

describe('money', () => {
  it.each([
    ['$2', 2],
    ['0.50', 0.5],
    ['USD 3', 3],
    ['3 usd', 3],
    ['0', 0],
    ['$0.0025', 0.0025],
  ])('is understood when written %j', (text, dollars) => expect(readMoney(text)).toBe(dollars));

  it.each(['', '-1', '€2', '2 euros', '$', '1,50', '1e2', '0.00001', 'NaN', 'Infinity'])(
    'is refused when written %j',
    (text) => expect(readMoney(text)).toBeUndefined(),
  );
});
