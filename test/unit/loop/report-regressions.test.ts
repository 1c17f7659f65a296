import { describe, expect, test } from 'vitest';
import { describeRegression } from '../../../packages/loop/src/plan/report-regressions.ts';

const WHERE = { ref: 'main', sha: 'a'.repeat(40), runUrl: 'https://github.test/acme/shop/actions/runs/1' };
const failed = (id: string, message: string) => ({ severity: 'error', rule: `eval/${id}`, message }) as const;

describe('the issue about evals that are red on the base', () => {
  test('names cases with their traces and the lever, and where they were seen', () => {
    const lever = { severity: 'notice', rule: 'eval/lever', message: 'Lever: skill, confidence 0.75.' } as const;
    const findings = [
      { severity: 'error', message: 'evals failed' } as const,
      lever,
      failed('a', '"a" failed: (trace t1)'),
    ];
    const { title, body } = describeRegression({ name: 'evals', findings }, WHERE);
    expect(title).toBe('evals: worse than it should be on main');
    expect(body).toContain('- "a" failed: (trace t1)');
    expect(body).toContain('Lever: skill');
    expect(body).toContain('`aaaaaaaaaaaa`');
    expect(body).not.toContain('evals failed');
  });
  test('says what was said where no case is known, and how many more there are', () => {
    const one = describeRegression(
      { name: 'evals', findings: [{ severity: 'error', message: 'evals failed' }] },
      WHERE,
    );
    expect(one.body).toContain('- evals failed');
    const findings = Array.from({ length: 60 }, (_, at) => failed(`c${at}`, `c${at} failed`));
    expect(describeRegression({ name: 'evals', findings }, WHERE).body).toContain('and 10 more');
  });
  test('holds nothing of a case that notifies, commands or hides', () => {
    const text = '"a" failed: got "@maria fixes #1\n/merge <!-- x -->"';
    const { body } = describeRegression({ name: 'evals', findings: [failed('a', text)] }, WHERE);
    expect(body).not.toMatch(/(?<![`\w])@maria|fixes #1|<!--/i);
  });
});
