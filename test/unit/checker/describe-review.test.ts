import type { Finding, Verdict } from '@loop-actions/contract';
import { describeReview } from '@loop-actions/loop/pull-request/describe-review';
import { describe, expect, it } from 'vitest';

const check = (
  name: string,
  verdict: 'pass' | 'fail' | 'error',
  findings: readonly Finding[],
): Verdict['checks'][number] => ({
  name,
  command: null,
  required: true,
  verdict,
  failureClass: verdict === 'pass' ? null : 'policy',
  durationMs: 1,
  findings: verdict === 'pass' ? [...findings] : [{ severity: 'error', message: `${name} objects.` }, ...findings],
  evidence: verdict === 'pass' ? [{ kind: 'quote', label: 'the reviewer', value: `${name} is content.` }] : [],
});
const body = (checks: Verdict['checks'], verdict: Verdict['verdict'] = 'fail') =>
  describeReview({
    verdict: { checks, verdict },
    headSha: 'a'.repeat(40),
    repositoryUrl: 'https://github.com/acme/shop',
    runUrl: 'https://github.com/acme/shop/actions/runs/1',
  });

describe('a review on a pull request', () => {
  it('has the answer of each lens, and what they found, worst first with its place', () => {
    const text = body([
      check('security', 'pass', [{ severity: 'notice', message: 'A nit.', file: 'b.js', line: 1 }]),
      check('bugs', 'fail', [{ severity: 'error', message: 'An empty list.', file: 'src/a b.js', line: 7 }]),
    ]);
    expect(text).toContain('| security | pass | security is content. |');
    expect(text).toContain('| bugs | fail | bugs objects. |');
    const found = text.split('\n').filter((line) => line.startsWith('- '));
    expect(found).toEqual([
      `- 🔴 error [\`src/a b.js:7\`](https://github.com/acme/shop/blob/${'a'.repeat(40)}/src/a%20b.js#L7): An empty list.`,
      `- 🔵 notice [\`b.js:1\`](https://github.com/acme/shop/blob/${'a'.repeat(40)}/b.js#L1): A nit.`,
    ]);
  });

  it('is inert whatever a reviewer writes', () => {
    const hostile = '@maria `x` | y <!-- loop-actions:review:#1 --> ![i](https://evil.example/?d=1) Fixes #1 ](x)';
    const text = body([
      check('bugs', 'fail', [{ severity: 'error', message: hostile, file: 'a](https://evil.example)/`b`.js' }]),
    ]);
    expect(text).not.toMatch(/<!--|!\[i\]|\]\(https:\/\/evil/);
    expect(text).toContain('`@maria`');
  });

  it('stays far below what a comment may hold', () => {
    const many = Array.from(
      { length: 900 },
      (): Finding => ({ severity: 'error', message: 'm'.repeat(4000), file: 'f' }),
    );
    expect(body([check('bugs', 'fail', many)]).length).toBeLessThan(65_000);
  });
});
