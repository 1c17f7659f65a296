import { readFileSync } from 'node:fs';
import { parseLoopSpec } from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';

const page = readFileSync(new URL('../../../docs/loop-spec.md', import.meta.url), 'utf8');

/** Every bullet of every fenced `md` block, with the heading it stands under. */
function examples(): readonly { readonly heading: string; readonly bullet: string }[] {
  const found: { heading: string; bullet: string }[] = [];
  let heading = '';
  let fenced = false;
  for (const line of page.split('\n')) {
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
      'base-checks budget failed-before fix-limit gate labels max-files max-lines mode paths remediation role stop trigger'.split(
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
