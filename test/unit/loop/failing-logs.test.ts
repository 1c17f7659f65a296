import type { CheckResult, GateCheck } from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootCauseFirst } from '../../../packages/loop/src/make/failing-log.ts';
import { failuresOf } from '../../../packages/loop/src/make/failures-of-verdict.ts';
import { gateCheck } from '../../support/values/gate-check.ts';

const LOG = [
  '> shop@1.0.0 test',
  '> node --test',
  'collecting 214 files',
  'TypeError: prices is undefined',
  '    at total (src/total.js:12:9)',
  '213 passed, 1 failed',
  'npm notice a new version is there',
].join('\n');

const failed = (differences: Partial<CheckResult> = {}): CheckResult => ({
  name: 'tests',
  command: 'npm test',
  required: true,
  verdict: 'fail',
  failureClass: 'test',
  durationMs: 1,
  findings: [{ severity: 'error', message: 'total of nothing', file: 'test/total.test.js', line: 7 }],
  evidence: [{ kind: 'log', label: 'end of the output', value: LOG }],
  ...differences,
});
const tell = (
  checks: readonly CheckResult[],
  over: { gates?: readonly GateCheck[]; maxTokens?: number | null } = {},
) => {
  const { gates = [], maxTokens = null } = over;
  return failuresOf({ checks: [...checks] }, { gates, maxTokens, secrets: ['hunter2-hunter2'] });
};

describe('the log of a failing check', () => {
  it('stands behind the findings, what tells of the cause first, then its end', () => {
    expect(tell([failed()])[0]?.output).toBe(
      [
        'test/total.test.js:7: total of nothing',
        '',
        'From its log, what tells of the cause first:',
        '',
        'TypeError: prices is undefined',
        '    at total (src/total.js:12:9)',
        '213 passed, 1 failed',
        '…',
        '> shop@1.0.0 test',
        '> node --test',
        'collecting 214 files',
        'npm notice a new version is there',
      ].join('\n'),
    );
  });

  it('keeps the cause where there is room for little else', () => {
    const log = [LOG, ...Array.from({ length: 300 }, (_, at) => `progress ${at} of 300`)].join('\n');
    const [first] = tell([failed({ evidence: [{ kind: 'log', label: 'end', value: log }] })], { maxTokens: 2_000 });
    expect(first?.output).toContain('TypeError: prices is undefined');
    expect(first?.output).toContain('progress 299');
    expect(first?.output).not.toContain('progress 1 of');
    // The least: 500 tokens, of four characters each.
    expect(first?.output.length).toBeLessThan(2_000 + 200);
  });

  it('is divided among the checks that failed, and grows with the budget up to a bound', () => {
    const long = failed({
      evidence: [{ kind: 'log', label: 'end', value: 'word '.repeat(3).concat('\n').repeat(4_000) }],
    });
    const size = (count: number, maxTokens: number | null) =>
      tell(
        Array.from({ length: count }, () => long),
        { maxTokens },
      ).reduce((sum, { output }) => sum + output.length, 0);
    expect(size(4, 40_000)).toBeLessThan(2_000 * 4 + 4 * 150);
    expect(size(1, null)).toBeLessThan(16_000 + 150);
    expect(size(1, null)).toBeGreaterThan(size(1, 40_000));
  });

  it('holds no secret, in whatever spelling', () => {
    const value = `error: key hunter2-hunter2\nerror: ${Buffer.from('hunter2-hunter2').toString('base64')}\nghp_${'a1B2'.repeat(9)}`;
    const [first] = tell([failed({ evidence: [{ kind: 'log', label: 'end', value }] })]);
    expect(first?.output).not.toMatch(/hunter2|aHVudGVy|a1B2a1B2/);
  });

  it('says nothing twice, and nothing where there is no log', () => {
    const same = failed({ findings: [{ severity: 'error', message: LOG }] });
    expect(tell([same])[0]?.output).toBe(LOG);
    expect(tell([failed({ evidence: [] })])[0]?.output).toBe('test/total.test.js:7: total of nothing');
  });

  it('of a held-out check tells only that there is one, and nothing of one that passed or is optional', () => {
    const gates = [gateCheck({ name: 'acceptance', heldOut: true })];
    const others = [failed({ name: 'acceptance' }), failed({ verdict: 'pass' }), failed({ required: false })];
    const told = tell(others, { gates });
    expect(told.map(({ check, command }) => [check, command])).toEqual([['one that you can not see', null]]);
    expect(JSON.stringify(told)).not.toMatch(/acceptance|total/);
    expect(tell(others.slice(1), { gates })).toEqual([]);
    // Without its mark it is told, which is the attack.
    expect(tell(others)).toHaveLength(1);
  });

  it('never exceeds its room, and takes every line from the log', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 60 }), fc.nat(800), (parts, maxChars) => {
        const log = parts.join('\n');
        const told = rootCauseFirst(log, { shown: '', maxChars });
        expect(told.length).toBeLessThanOrEqual(maxChars + 1);
        const lines = new Set([...log.split('\n'), '…', '']);
        expect(told.split('\n').every((line) => lines.has(line))).toBe(true);
      }),
    );
  });
});
