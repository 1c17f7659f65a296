import { readFileSync } from 'node:fs';
import { parseLoopSpec } from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const page = read('loop-spec.md');

/** Every bullet of every fenced `md` block, with the heading it stands under. */
function examples(text = page): readonly { readonly heading: string; readonly bullet: string }[] {
  const found: { heading: string; bullet: string }[] = [];
  let heading = '';
  let fenced = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) fenced = line === '```md';
    else if (!fenced && line.startsWith('#')) heading = line.replace(/^#+ /, '');
    else if (fenced) found.push({ heading, bullet: line });
  }
  return found;
}

describe('docs/loop-spec.md', () => {
  test('has examples for every kind of rule', () => {
    const kinds = new Set<string>();
    for (const { heading, bullet } of examples()) {
      const [rule] = parseLoopSpec(`## ${heading}\n\n${bullet}\n`).rules;
      if (rule?.class === 'enforced') kinds.add(rule.meaning.kind);
    }
    expect([...kinds].sort()).toEqual(
      'acceptance-criteria author-limit autonomy-class autonomy-tier base-checks breaker budget checker-differs checker-unsure demote-after failed-before fix-limit gate golden-set heal-harness heal-replay labels lens lenses live-probe lock max-bytes max-files max-lines mode no-binaries parallel pass-limit paths post-merge priority promote-after ratchet record-guards remediation retire-guards role stop trigger'.split(
        ' ',
      ),
    );
  });

  test.each(examples())('$heading: "$bullet" is enforced', ({ heading, bullet }) => {
    const { rules } = parseLoopSpec(`## ${heading}\n\n${bullet}\n`);
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({ class: 'enforced' });
  });
});

describe('docs/rollout.md', () => {
  test.each(examples(read('rollout.md')).map(({ bullet }) => bullet))('"%s" sets a threshold', (bullet) => {
    const [rule] = parseLoopSpec(`## Autonomy\n\n${bullet}\n`).rules;
    expect(rule).toMatchObject({
      class: 'enforced',
      meaning: { kind: expect.stringMatching(/^(?:de|pro)mote-after$/) },
    });
  });
});

describe('docs/planning.md', () => {
  test.each(examples(read('planning.md')).map(({ bullet }) => bullet))('"%s" names the model of a role', (bullet) => {
    const [rule] = parseLoopSpec(`## Roles\n\n${bullet}\n`).rules;
    expect(rule).toMatchObject({ class: 'enforced', meaning: { kind: 'role' } });
  });
});

describe('docs/checks.md', () => {
  const bullets = examples(read('checks.md')).map(({ bullet }) => bullet);
  test.each(bullets)('"%s" is enforced as a gate', (bullet) => {
    const { rules } = parseLoopSpec(`## Gates\n\n${bullet}\n`);
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({ class: 'enforced' });
  });
  test('shows each kind of check that the suite carries out or compares', () => {
    const { gates } = parseLoopSpec(`## Gates\n\n${bullets.join('\n')}\n`);
    const kinds = new Set(gates.map(({ kind }) => kind));
    for (const kind of 'build coverage eval generated links lint schema scope secrets test trojan-source type'.split(
      ' ',
    )) {
      expect([...kinds]).toContain(kind);
    }
  });
});
