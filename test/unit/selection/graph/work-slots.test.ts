import { parseLoopSpec } from '@loop-actions/contract';
import { openWorkSlots, scheduleRules } from '@loop-actions/selection';
import { describe, expect, it } from 'vitest';
import { ticket } from '../../../support/values/ticket.ts';

const SPEC = `## Work Selection Rules

May select work only when:

- labeled \`maintenance\`
- priority: \`P0\`, \`P1\`

## Budgets

- at most 3 items in parallel
- lock infra: \`infra/**\`, \`terraform/**\`
- lock release: labels \`release\` or \`hotfix\`
`;
const rules = scheduleRules(parseLoopSpec(SPEC).rules);
const infra = (number: number) => ticket(number, { body: 'Files:\n- `infra/main.tf`' });

describe('work slots', () => {
  it('are what the spec says', () => {
    expect(rules).toMatchObject({
      maxParallel: 3,
      priorities: ['P0', 'P1'],
      locks: [
        { name: 'infra', labels: [] },
        { name: 'release', globs: [], labels: ['release', 'hotfix'] },
      ],
    });
    expect(scheduleRules([]).maxParallel).toBe(Number.POSITIVE_INFINITY);
  });

  it('take no more than the spec allows, what is running included', () => {
    const slots = openWorkSlots({ max: 3, locks: [], running: [ticket(9)] });
    expect([1, 2, 3].map((number) => slots.take(ticket(number)))).toEqual([
      null,
      null,
      '3 items are worked on at the same time',
    ]);
  });

  it('never hold two items of one lock', () => {
    const slots = openWorkSlots({ max: 9, locks: rules.locks, running: [] });
    expect(slots.take(infra(1))).toBeNull();
    expect(slots.take(infra(2))).toBe('#1 holds the lock infra');
    expect(slots.take(ticket(3, { labels: ['Release'] }))).toBeNull();
    expect(slots.take(ticket(4, { labels: ['hotfix'] }))).toBe('#3 holds the lock release');
    expect(slots.take(ticket(5))).toBeNull();
  });

  it('know the locks of what runs already', () => {
    const slots = openWorkSlots({ max: 9, locks: rules.locks, running: [infra(7)] });
    expect(slots.take(infra(2))).toBe('#7 holds the lock infra');
    expect(slots.take(infra(7))).toBe('it is being worked on');
  });
});
