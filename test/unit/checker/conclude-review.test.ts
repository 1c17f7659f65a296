import type { Finding } from '@loop-actions/contract';
import { parseLoopSpec } from '@loop-actions/contract';
import { concludeLenses, concludeReview, type ReviewTraces } from '@loop-actions/loop/review/conclude-review';
import { placeFinding } from '@loop-actions/loop/review/place-findings';
import { decideScrutiny, weighedHistory } from '@loop-actions/loop/review/scrutiny';
import { describe, expect, it } from 'vitest';

const LINES = new Map([
  ['src/a.js', 20],
  ['gone.js', null],
]);
const at = (file: string, line: number, severity: Finding['severity'] = 'error'): Finding => ({
  severity,
  message: 'It is wrong.',
  file,
  line,
});
const ended = {
  stopReason: null,
  outcome: { ended: 'exited', exitCode: 0, signal: null, durationMs: 1, problems: [] },
} as unknown as ReviewTraces['result'];

function conclude(
  verdict: 'pass' | 'fail' | 'unsure',
  findings: readonly Finding[],
  blocksOn: 'error' | 'warning' = 'error',
) {
  const review = { verdict, reason: 'Because.', findings: [...findings] };
  return concludeReview({ result: ended, file: { review, problem: null }, touched: null, lines: LINES, blocksOn });
}

describe('the place of a finding', () => {
  it.each([
    ['a line of the file', at('src/a.js', 20), false],
    ['a line behind its end', at('src/a.js', 21), true],
    ['a file that is not there', at('gone.js', 1), true],
    ['a file that nobody looked for', at('../etc/passwd', 1), true],
    ['no place at all', { severity: 'error' as const, message: 'It is wrong.' }, false],
  ])('that is %s', (_name, finding, invented) => {
    const placed = placeFinding(finding, LINES);
    expect(placed.invented).toBe(invented);
    if (!invented) expect(placed.finding).toBe(finding);
    else expect(placed.finding.line).toBeUndefined();
    if (invented) expect(placed.finding.message).toContain('is not there');
  });
});

describe('what a review comes to', () => {
  it('is a fail where one grave finding is where it says', () => {
    expect(conclude('fail', [at('src/a.js', 1), at('gone.js', 1)]).answer).toBe('fail');
  });
  it('is for a person where all that it objects to is not there', () => {
    const { answer, reason } = conclude('fail', [at('gone.js', 1)]);
    expect({ answer, reason }).toEqual({ answer: 'unsure', reason: 'What it objects to is not there: Because.' });
  });
  it('is never made better by an invented place', () => {
    for (const verdict of ['fail', 'unsure'] as const) {
      expect(conclude(verdict, [at('gone.js', 1)]).answer).not.toBe('pass');
      expect(conclude(verdict, []).answer).toBe(verdict);
    }
  });
  it('is a pass with a warning, unless these paths went wrong before', () => {
    const warning = [at('src/a.js', 1, 'warning')];
    expect(conclude('pass', warning).answer).toBe('pass');
    expect(conclude('pass', warning, 'warning').answer).toBe('unsure');
    expect(conclude('pass', [], 'warning').answer).toBe('pass');
  });
});

describe('what several lenses come to', () => {
  const end = (name: string, answer: 'pass' | 'fail' | 'unsure') => ({
    lens: { name },
    end: { answer, reason: `It is ${answer}.`, findings: [], answered: true },
  });
  it.each([
    [['pass', 'pass'], 'pass', null],
    [['pass', 'unsure'], 'unsure', 'a says pass, b says unsure'],
    [['fail', 'unsure'], 'fail', 'a says fail, b says unsure'],
    [['fail', 'fail'], 'fail', null],
  ] as const)('%s is %s', (answers, answer, dissent) => {
    const [one, other] = answers;
    expect(concludeLenses([end('a', one), end('b', other)])).toMatchObject({ answer, dissent });
  });
  it('of none is a fail', () => {
    expect(concludeLenses([]).answer).toBe('fail');
  });
});

describe('scrutiny', () => {
  const spec = (roles: string) => parseLoopSpec(`# Loop Spec: S\n\n## Purpose\n\nP.\n\n## Roles\n\n${roles}\n`);
  it('is one whole reading where nobody says more', () => {
    expect(decideScrutiny({ wanted: [], spec: spec(''), history: null })).toEqual({
      level: 'normal',
      lenses: ['review'],
      blocksOn: 'error',
      reasons: [],
    });
  });
  it('takes the lenses of the spec, its own ones, and those of the input', () => {
    const roles = '- lenses: security, bugs\n- lens `api`: does a caller have to change?';
    const { lenses } = decideScrutiny({ wanted: ['quality', 'bugs'], spec: spec(roles), history: null });
    expect(lenses).toEqual(['security', 'bugs', 'api', 'quality']);
  });
  it('rises where the paths went wrong before: more lenses, and warnings count', () => {
    const raised = decideScrutiny({ wanted: [], spec: spec(''), history: '2 reverts or hotfixes in 90 commits' });
    expect(raised).toMatchObject({ level: 'raised', lenses: ['review', 'security', 'bugs'], blocksOn: 'warning' });
  });
  it('reads the gate’s weighing, and nothing into a history that is unknown', () => {
    const factor = (value: string, points: number) => ({
      factors: [{ axis: 'blast-radius' as const, factor: 'history', value, points, because: '' }],
    });
    expect(weighedHistory(factor('1 reverts or hotfixes in 9 commits', 1))).toContain('1 reverts');
    expect(weighedHistory(factor('0 reverts or hotfixes in 9 commits', 0))).toBeNull();
    expect(weighedHistory(factor('unknown', 1))).toBeNull();
  });
  it.each([[['../secrets']], [['a b']], [['']], [Array.from({ length: 9 }, (_none, index) => `l${index}`)]])(
    'refuses %j',
    (wanted) => {
      expect(() => decideScrutiny({ wanted, spec: spec(''), history: null })).toThrow(/lenses:/);
    },
  );
});
