import { describe, expect, test } from 'vitest';
import { judgeMutants, type Mutant, type MutantStatus, percentKilled } from '../../../scripts/mutants/judge-mutants.ts';
import { printVerdict } from '../../../scripts/mutants/print-verdict.ts';

const mutant = (status: MutantStatus, more: Partial<Mutant> = {}): Mutant => ({
  file: 'a.ts',
  line: 7,
  source: 'return left < right;',
  mutator: 'EqualityOperator',
  replacement: 'left <= right',
  status,
  ...more,
});
const { file, source, mutator, replacement } = mutant('Survived');
const reason = { file, source, mutator, replacement, reason: 'they are never equal' };

describe('of mutants', () => {
  test('those are killed that a test notices, or that never end; those no test reaches have survived', () => {
    const verdict = judgeMutants([mutant('Killed'), mutant('Timeout'), mutant('Survived'), mutant('NoCoverage')], []);
    expect(verdict.total).toEqual({ killed: 2, tried: 4 });
    expect(verdict.unexplained).toHaveLength(2);
  });

  test('those are not counted that were never run', () => {
    const never = (['Ignored', 'CompileError', 'RuntimeError', 'Pending'] as const).map((status) => mutant(status));
    expect(judgeMutants(never, []).total).toEqual({ killed: 0, tried: 0 });
    expect(percentKilled({ killed: 0, tried: 0 })).toBe(0);
  });

  test('each file has its own score', () => {
    const verdict = judgeMutants([mutant('Survived'), mutant('Killed', { file: 'b.ts' })], []);
    expect([...verdict.files]).toEqual([
      ['a.ts', { killed: 0, tried: 1 }],
      ['b.ts', { killed: 1, tried: 1 }],
    ]);
  });

  test('one that has a reason counts as alive all the same, wherever its line stands by now', () => {
    const verdict = judgeMutants([mutant('Survived', { line: 99 }), mutant('Killed')], [reason]);
    expect(verdict.total).toEqual({ killed: 1, tried: 2 });
    expect(verdict).toMatchObject({
      unexplained: [],
      stale: [],
      known: [{ line: 99, reason: 'they are never equal' }],
    });
  });

  test('one that is another has no reason', () => {
    for (const other of [{ file: 'b.ts' }, { source: 'x' }, { mutator: 'x' }, { replacement: 'x' }]) {
      expect(judgeMutants([mutant('Survived', other), mutant('Survived')], [reason]).unexplained).toHaveLength(1);
    }
  });

  test('a reason is stale once its mutant is killed or gone, where its file was looked at', () => {
    expect(judgeMutants([mutant('Killed')], [reason]).stale).toEqual([reason]);
    expect(judgeMutants([mutant('Survived', { source: 'x' })], [reason]).stale).toEqual([reason]);
    expect(judgeMutants([mutant('Killed', { file: 'b.ts' })], [reason]).stale).toEqual([]);
  });

  test('what is printed names every survivor with its place', () => {
    const text = printVerdict(
      judgeMutants([mutant('Survived'), mutant('Survived', { source: 'x' }), mutant('Killed')], [reason]),
    );
    expect(text).toContain(' 33.3 %        1/3  a.ts\n');
    expect(text).toContain('explained (1):\n  - a.ts:7 EqualityOperator: x → left <= right');
    expect(text).toContain('they are never equal');
    expect(text).not.toContain('take them out');
  });
});
