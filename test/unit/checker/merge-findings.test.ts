import type { Finding } from '@loop-actions/contract';
import { mergeFindings, worstFirst } from '@loop-actions/loop/review/merge-findings';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const LEAK: Finding = { severity: 'warning', message: 'The token is written to the log', file: 'src/a.js', line: 12 };

const merge = (one: Finding, other: Finding) =>
  mergeFindings([
    { lens: 'security', findings: [one] },
    { lens: 'bugs', findings: [other] },
  ]);

describe('findings of two lenses', () => {
  it.each<readonly [string, Finding]>([
    ['the same words', LEAK],
    ['the same words, two lines away', { ...LEAK, line: 14 }],
    ['much the same words', { ...LEAK, message: 'token ends in the log: it is written there' }],
    ['the same rule in other words', { ...LEAK, rule: 'leak', message: 'Credentials show up' }],
    ['words that only look alike', { ...LEAK, message: 'The tоken is written to the lоg' }],
  ])('are one with %s, and it says who agrees and why', (_name, other) => {
    const { kept, merged } = merge({ ...LEAK, rule: 'leak' }, other);
    expect(kept[0]?.findings).toEqual([
      { ...LEAK, rule: 'leak', message: 'The token is written to the log (also said by bugs)' },
    ]);
    expect(kept[1]?.findings).toEqual([]);
    expect(merged).toMatchObject([{ lens: 'bugs', into: 'security', because: expect.stringContaining('lines apart') }]);
  });

  it.each<readonly [string, Finding]>([
    ['another file', { ...LEAK, file: 'src/b.js' }],
    ['a line far away', { ...LEAK, line: 40 }],
    ['other words', { ...LEAK, message: 'An empty list is not handled' }],
    ['no line, where the other has one', { severity: 'warning', message: LEAK.message, file: 'src/a.js' }],
    ['no file', { severity: 'warning', message: LEAK.message }],
  ])('are two with %s', (_name, other) => {
    const { kept, merged } = merge(LEAK, other);
    expect(kept.map(({ findings }) => findings)).toEqual([[LEAK], [other]]);
    expect(merged).toEqual([]);
  });

  it('keep the gravest severity', () => {
    expect(merge(LEAK, { ...LEAK, severity: 'error' }).kept[0]?.findings[0]?.severity).toBe('error');
  });

  it('of one lens are never merged with each other', () => {
    expect(mergeFindings([{ lens: 'bugs', findings: [LEAK, LEAK] }]).kept[0]?.findings).toHaveLength(2);
  });

  it('are never lost: each is kept or is merged into one that is', () => {
    const finding = fc.record({
      severity: fc.constantFrom('error' as const, 'warning' as const),
      message: fc.constantFrom('the token leaks here', 'the token leaks there', 'an empty list', ''),
      file: fc.constantFrom('a', 'b'),
      line: fc.integer({ min: 1, max: 8 }),
    });
    const lenses = fc.array(fc.array(finding, { maxLength: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lenses, (all) => {
        const { kept, merged } = mergeFindings(all.map((findings, index) => ({ lens: `l${index}`, findings })));
        const count = kept.reduce((sum, { findings }) => sum + findings.length, 0);
        expect(count + merged.length).toBe(all.flat().length);
        const worst = (findings: readonly Finding[]) =>
          findings.filter(({ severity }) => severity === 'error').length > 0;
        expect(worst(kept.flatMap(({ findings }) => findings))).toBe(worst(all.flat()));
      }),
    );
  });
});

describe('the order of findings', () => {
  it('is the worst first, then by place', () => {
    const finding = (severity: Finding['severity'], file: string, line: number): Finding => ({
      severity,
      message: 'm',
      file,
      line,
    });
    const sorted = [
      finding('error', 'a', 2),
      finding('error', 'a', 10),
      finding('error', 'b', 1),
      finding('notice', 'a', 1),
    ];
    expect(worstFirst([...sorted].reverse())).toEqual(sorted);
  });
});
