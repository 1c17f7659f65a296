import { type Decision, parseLoopSpec } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { planningCandidates, proposePlanning } from '../../../packages/loop/src/plan/planning-candidates.ts';

const SPEC = `# Loop Spec: x

## Work Selection Rules

The loop may select work only when:

- the issue is labeled maintenance
- the expected file changes are below five files

The loop must skip and escalate when:

- requirements are ambiguous
- the issue is labeled security

## Escalate On Ambiguity

Escalate when:

- the issue lacks acceptance criteria
`;
const PLANNER = '\n## Roles\n\n- planner: model `anthropic/claude-sonnet-4-5`\n';
const { rules } = parseLoopSpec(`${SPEC}${PLANNER}`);
const placeOf = (start: string): string => {
  const rule = rules.find(({ text }) => text.startsWith(start));
  if (rule === undefined) throw new Error(`there is no line that starts with ${start}`);
  return `${rule.position.file}:${rule.position.line}`;
};
const decision = (rule: string | null, outcome: Decision['outcome'] = 'escalated'): Decision => ({
  ...{ item: '#1', title: 't', url: 'https://github.com/acme/widgets/issues/1', reason: 'r', outcome, rule },
});

describe('triage proposes planning', () => {
  it.each([
    ['the expected file', 'skipped'],
    ['requirements are', 'escalated'],
    ['the issue lacks', 'escalated'],
  ] as const)('for what "%s …" keeps out', (line, outcome) => {
    expect(planningCandidates([decision(placeOf(line), outcome)], rules)).toEqual(['#1']);
  });

  it.each<[string, Decision]>([
    ['what is taken', decision(placeOf('the issue lacks'), 'selected')],
    ['what a label keeps out', decision(placeOf('the issue is labeled security'))],
    ['what no line keeps out', decision(null, 'skipped')],
  ])('not for %s', (_what, one) => {
    expect(planningCandidates([one], rules)).toEqual([]);
  });

  it('not where the spec has no planner', () => {
    const without = parseLoopSpec(SPEC);
    expect(planningCandidates([decision(placeOf('the issue lacks'))], without.rules)).toEqual([]);
  });

  it('in one sentence, however many there are', () => {
    expect(proposePlanning([])).toBeNull();
    expect(proposePlanning(['#1'])).toMatch(/^#1 is too large or too vague.*\/plan/);
    expect(proposePlanning(Array.from({ length: 13 }, (_, at) => `#${at}`))).toContain(' and 3 more are ');
  });
});
