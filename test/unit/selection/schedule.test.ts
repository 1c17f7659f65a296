import { parseLoopSpec } from '@loop-actions/contract';
import { scheduleTickets, selectWork } from '@loop-actions/selection';
import { describe, expect, it } from 'vitest';
import { ticket } from '../../support/values/ticket.ts';

const SPEC = parseLoopSpec(`## Work Selection Rules

May select work only when:

- labeled \`maintenance\`
- priority: \`P0\`

## Budgets

- at most 2 items in parallel
- lock infra: \`infra/**\`
`);
const waits = (id: string) =>
  ({ id, relation: 'blocked-by', state: 'open', stateReason: null, openBlockers: 0 }) as const;
const select = (
  tickets: Parameters<typeof scheduleTickets>[0],
  running: Parameters<typeof scheduleTickets>[2] = [],
) => {
  const schedule = scheduleTickets(tickets, SPEC.rules, running);
  const base = { healthy: true, problems: [] };
  const selection = selectWork({ spec: SPEC, policy: [], tickets, items: new Map(), base, maxItems: 9, schedule });
  return {
    selected: selection.selected.map(({ id }) => id),
    skipped: Object.fromEntries(
      selection.decisions.filter(({ outcome }) => outcome === 'skipped').map(({ item, reason }) => [item, reason]),
    ),
  };
};
const infra = (number: number) => ticket(number, { body: 'Files:\n- `infra/main.tf`' });

describe('triage by the schedule', () => {
  it('skips what waits for other tickets, with what it waits for', () => {
    expect(select([ticket(1, { dependencies: [waits('#2')] }), ticket(2)])).toEqual({
      selected: ['#2'],
      skipped: { '#1': 'waits for #2' },
    });
  });

  it('takes first what unblocks the most, then what the spec puts first', () => {
    const tickets = [
      ticket(1),
      ticket(2, { labels: ['maintenance', 'P0'] }),
      ticket(3),
      ticket(4, { dependencies: [waits('#3')] }),
    ];
    expect(select(tickets)).toEqual({
      selected: ['#3', '#2'],
      skipped: { '#1': '2 items are worked on at the same time', '#4': 'waits for #3' },
    });
  });

  it('never takes two that touch what is locked, in this run or beside another one', () => {
    expect(select([infra(1), infra(2), ticket(3)])).toEqual({
      selected: ['#1', '#3'],
      skipped: { '#2': '#1 holds the lock infra' },
    });
    expect(select([infra(1), ticket(3)], [infra(8)])).toEqual({
      selected: ['#3'],
      skipped: { '#1': '#8 holds the lock infra' },
    });
  });

  it('gives no place to what the spec keeps out', () => {
    expect(select([ticket(1, { labels: [] }), ticket(2), ticket(3)]).selected).toEqual(['#2', '#3']);
  });
});
