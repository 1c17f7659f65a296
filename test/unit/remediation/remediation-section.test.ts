import { DEFAULT_REMEDIATION, explainSpec, LoopError, parseLoopSpec } from '@loop-actions/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const parse = (...lines: readonly string[]) => parseLoopSpec(`## Remediation\n\n${lines.join('\n')}\n`);
const only = (line: string) => parse(`- ${line}`).rules[0];

describe('the Remediation section', () => {
  it('reads seed 001’s own table, which says what the defaults say', () => {
    const spec = parse(
      '| Gate Failure | Automated Response | Human Review Required? |',
      '| --- | --- | --- |',
      '| Lint violation | Auto-fix and re-run | No — deterministic fix |',
      '| Type error | Diagnose and propose fix | Depends on scope |',
      '| Test failure | Trace to root cause, propose fix | Yes — behavioral change |',
      '| Eval regression | Identify lever, propose remediation | Yes — correctness judgment |',
    );
    expect(spec.rules.map((rule) => [rule.class, rule.position.line])).toEqual(
      [3, 4, 5, 6].map((line) => ['enforced', line + 2]),
    );
    expect(spec.remediation).toEqual(DEFAULT_REMEDIATION);
    expect(explainSpec(spec).map(({ says }) => says)[0]).toBe('a lint failure: fix; a person looks: no');
  });

  it.each([
    ['lint: fix by its own fixer and re-run, a person', 'lint', 'fix', 'yes', 0],
    ['type errors: fix and re-run, no human review', 'type', 'fix', 'no', 0],
    ['build failure: propose a fix, a person depending on scope', 'build', 'propose', 'depends', 0],
    ['environment: retry 3 times, then escalate', 'environment', 'retry', 'yes', 3],
    ['environment: retry', 'environment', 'retry', 'yes', 2],
    ['environment: escalate', 'environment', 'escalate', 'yes', 0],
    ['**test**: escalate', 'test', 'escalate', 'yes', 0],
    ['lint: propose', 'lint', 'propose', 'yes', 0],
  ] as const)('reads "%s"', (line, failureClass, action, humanReview, retries) => {
    expect(only(line)).toMatchObject({ class: 'enforced', meaning: { failureClass, action, humanReview, retries } });
  });

  it.each([
    ['test: fix and re-run', /no deterministic fix/],
    ['eval: fix', /no deterministic fix/],
    ['policy: propose', /a person’s: escalate/],
    ['scope: escalate, no person', /a person’s: escalate/],
    ['lint: retry twice', /only a failure of the environment/],
    ['environment: propose', /only a failure of the environment/],
    ['environment: retry 50 times', /ten retries/],
    ['lint: fix and propose', /both fix and propose/],
    ['lint: fix, except on Fridays', /is none of/],
    ['lint: no person', /names no action/],
    ['mood: fix', /says nothing about a class of failure/],
    ['max fixes per pull request: 99', /a number up to 20/],
  ] as const)('rejects "%s"', (line, reason) => {
    const rule = only(line);
    expect(rule?.class === 'rejected' ? rule.reason : rule).toMatch(reason);
  });

  it('rejects a second answer for one class', () => {
    expect(parse('- lint: fix', '- lint: escalate').rules.map((rule) => rule.class)).toEqual(['enforced', 'rejected']);
  });

  it('never throws, and loosens nothing, whatever stands in it', () => {
    const words = fc.constantFrom(
      'lint',
      'policy',
      'scope',
      'fix',
      'propose',
      'retry',
      'no person',
      ':',
      ',',
      'and',
      '|',
      '`x`',
      'twice',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (line) => {
        const { classes } = parse(`- ${line.join(' ')}`).remediation;
        for (const name of ['policy', 'scope', 'config', 'unknown'] as const) {
          expect(classes[name]).toMatchObject({ action: 'escalate', humanReview: 'yes' });
        }
      }),
    );
    expect(LoopError).toBeDefined();
  });

  it('is a table only here: elsewhere a table is still no rule', () => {
    const [rule] = parseLoopSpec('## Gates\n\n| a | b |\n| - | - |\n| lint | x |\n').rules;
    expect(rule).toMatchObject({ class: 'rejected' });
  });
});

describe('a fixer of a check', () => {
  const gate = (line: string) => parseLoopSpec(`## Gates\n\n- ${line}\n`).rules[0];
  it.each([
    ['lint: `a`, fix with `b`', 'a', 'b', 600_000],
    ['lint: `a` (90s), fixed by `b`', 'a', 'b', 90_000],
    ['lint: `a`, fix with `b` (90s)', 'a', 'b', 90_000],
  ] as const)('is read from "%s"', (line, command, fix, deadlineMs) => {
    expect(gate(line)).toMatchObject({ meaning: { check: { name: 'lint', command, fix, deadlineMs } } });
  });

  it.each(['lint: fix with `b`', 'lint: `a`, `b`', 'lint: `a`, fix with `b`, fix with `c`', 'lint: `a`, fix with ` `'])(
    'is not read from "%s"',
    (line) => {
      const rule = gate(line);
      expect(rule?.class === 'enforced' && rule.meaning.kind === 'gate' && rule.meaning.check.fix !== undefined).toBe(
        false,
      );
    },
  );
});
