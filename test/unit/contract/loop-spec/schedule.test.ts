import { describeMeaning, parseLoopSpec, type SpecSection } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';

const HEADINGS: Partial<Record<SpecSection, string>> = {
  'select-when': 'May select work only when',
  gates: 'Gates',
  budgets: 'Budgets',
};
const read = (section: SpecSection, bullet: string) =>
  parseLoopSpec(`## ${HEADINGS[section]}\n\n- ${bullet}\n`).rules[0];

describe('order, locks and passes in a spec', () => {
  it.each<[SpecSection, string, object, string]>([
    ['budgets', 'at most 4 items in parallel', { kind: 'parallel', max: 4 }, 'at most 4 items at the same time'],
    ['budgets', 'No more than two workers at once', { kind: 'parallel', max: 2 }, 'at most 2 items at the same time'],
    ['budgets', 'max parallel workers: 4', { kind: 'parallel', max: 4 }, 'at most 4 items at the same time'],
    ['budgets', 'max concurrency: 8', { kind: 'parallel', max: 8 }, 'at most 8 items at the same time'],
    [
      'budgets',
      'lock infra: `infra/**`, `terraform/**`',
      { kind: 'lock', name: 'infra', globs: ['infra/**', 'terraform/**'], labels: [] },
      'infra: one item at a time, of those that touch `infra/**`, `terraform/**`',
    ],
    [
      'budgets',
      'lock release: `CHANGELOG.md`, labels `release` or `hotfix`',
      { kind: 'lock', name: 'release', labels: ['release', 'hotfix'] },
      'release: one item at a time',
    ],
    [
      'budgets',
      'lock db: label `migration`',
      { kind: 'lock', name: 'db', globs: [], labels: ['migration'] },
      'db: one item at a time, of those labeled `migration`',
    ],
    ['budgets', 'at most ten passes per day', { kind: 'pass-limit', per: 'day', max: 10 }, 'at most 10 passes per day'],
    ['budgets', 'max passes per batch: 40', { kind: 'pass-limit', per: 'batch', max: 40 }, '40 passes per batch'],
    ['select-when', 'priority: `P0`, `P1`', { kind: 'priority', labels: ['P0', 'P1'] }, 'goes first: `P0`, `P1`'],
    ['select-when', 'priority labels: `P0` > `P1`', { kind: 'priority', labels: ['P0', 'P1'] }, 'goes first'],
    [
      'gates',
      'after merge: `deploy.yml`',
      { kind: 'post-merge', workflow: 'deploy.yml' },
      'passed on its merge commit',
    ],
    [
      'gates',
      '`.github/workflows/smoke.yaml` must pass after the merge',
      { kind: 'post-merge', workflow: 'smoke.yaml' },
      'passed on its merge commit',
    ],
  ])('%s: "%s"', (section, bullet, meaning, says) => {
    const rule = read(section, bullet);
    expect(rule).toMatchObject({ class: 'enforced', meaning });
    expect(rule?.class === 'enforced' && describeMeaning(rule.meaning, section)).toContain(says);
  });

  it.each<[SpecSection, string]>([
    ['budgets', 'at most many items in parallel'],
    ['budgets', 'at most 400 items in parallel'],
    ['budgets', 'at most 4 items in parallel, except on Fridays'],
    ['budgets', 'lock infra: everything that matters'],
    ['budgets', 'lock infra: labels infra'],
    ['budgets', 'at most 2 passes per hour'],
    ['select-when', 'priority: urgent things'],
    ['select-when', 'priority: `P0`, `p0`'],
    ['gates', 'after merge: `npm run smoke`'],
  ])('%s: "%s" is rejected', (section, bullet) => {
    expect(read(section, bullet)?.class).toBe('rejected');
  });

  it.each([
    ['- at most 4 items in parallel\n- max parallel items: 5'],
    ['- lock infra: `infra/**`\n- lock Infra: `terraform/**`'],
    ['- at most 4 passes per day\n- at most 5 passes per day'],
  ])('refuses what contradicts itself: %s', (bullets) => {
    const { rules } = parseLoopSpec(`## Budgets\n\n${bullets}\n`);
    expect(rules.map((rule) => rule.class)).toEqual(['enforced', 'rejected']);
  });
});
