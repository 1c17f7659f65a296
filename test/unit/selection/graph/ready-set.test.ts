import type { Dependency, Ticket } from '@loop-actions/contract';
import { readySet } from '@loop-actions/selection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticket } from '../../../support/values/ticket.ts';

const waits = (id: string | null, more: Partial<Dependency> = {}): Dependency => ({
  id,
  relation: 'blocked-by',
  state: 'open',
  stateReason: null,
  openBlockers: 0,
  ...more,
});
const closed = { state: 'closed', stateReason: 'completed' } as const;
const isFinished = ({ state, stateReason }: Ticket) => state === 'closed' && stateReason === 'completed';
const isOpenWork = ({ state }: Ticket) => state === 'open';
const ask = (tickets: readonly Ticket[], priorities: readonly string[] = []) =>
  readySet({ tickets, priorities, isFinished, isOpenWork });
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('the ready set', () => {
  it('has the open work all of whose dependencies are finished', () => {
    const set = ask([
      ticket(1, closed),
      ticket(2, { dependencies: [waits('#1', closed)] }),
      ticket(3, { dependencies: [waits('#2'), waits('#1', closed)] }),
    ]);
    expect(idsOf(set.ready)).toEqual(['#2']);
    expect(set.blocked).toEqual([{ id: '#3', reason: 'waits for #2' }]);
  });

  it.each<[string, Dependency, string | null]>([
    ['one outside that is open', waits('#9'), 'waits for #9, which is open'],
    ['one outside that is completed', waits('#9', closed), null],
    ['one in another repository, completed', waits('acme/infra#9', closed), null],
    [
      'one that was closed as not planned',
      waits('#9', { state: 'closed', stateReason: 'not-planned' }),
      'waits for #9, which was closed as not-planned: a person has to say whether it is still needed',
    ],
    [
      'one that could not be read',
      waits('acme/infra#9', { relation: 'named', state: 'unknown' }),
      'waits for acme/infra#9, which could not be read: it is deleted, moved, no issue, or in another repository',
    ],
    [
      'one that GitHub does not show',
      waits(null, { state: 'unknown' }),
      'waits for an issue that GitHub counts and does not show to this token',
    ],
    [
      'one that is closed and waits for an activation gap',
      waits('#9', { ...closed, openBlockers: 1 }),
      'waits for #9, which is closed and waits for 1 open issues itself: it is not live',
    ],
    ['a part of it', waits('#9', { relation: 'sub-issue' }), 'waits for #9, a part of it, which is open'],
    [
      'a part of it that was dropped',
      waits('#9', { relation: 'sub-issue', state: 'closed', stateReason: 'not-planned' }),
      null,
    ],
  ])('waits for %s or not', (_name, dependency, reason) => {
    const set = ask([ticket(1, { dependencies: [dependency] })]);
    expect(set.blocked).toEqual(reason === null ? [] : [{ id: '#1', reason }]);
    expect(set.ready).toHaveLength(reason === null ? 1 : 0);
  });

  it('believes the ticket that was read over what another one says of it', () => {
    const set = ask([ticket(1), ticket(2, { dependencies: [waits('#1', closed)] })]);
    expect(idsOf(set.ready)).toEqual(['#1']);
  });

  it('names a cycle with its path, and who waits behind it', () => {
    const set = ask([
      ticket(1, { dependencies: [waits('#2')] }),
      ticket(2, { dependencies: [waits('#3')] }),
      ticket(3, { dependencies: [waits('#1')] }),
      ticket(4, { dependencies: [waits('#3')] }),
      ticket(5),
    ]);
    expect(set.cycles).toHaveLength(1);
    expect([...new Set(set.cycles[0])].sort()).toEqual(['#1', '#2', '#3']);
    expect(set.cycles[0]?.[0]).toBe(set.cycles[0]?.at(-1));
    expect(set.blocked.find(({ id }) => id === '#1')?.reason).toMatch(
      /^waits for itself: #\d → #\d → #\d → #\d; a person/,
    );
    expect(set.blocked.find(({ id }) => id === '#4')?.reason).toBe('waits for #3');
    expect(idsOf(set.ready)).toEqual(['#5']);
  });

  it('finds an issue that waits for itself', () => {
    expect(ask([ticket(1, { dependencies: [waits('#1')] })]).cycles).toEqual([['#1', '#1']]);
  });

  it('puts first what the longest chain waits for, then who unblocks most, then the labels of the spec, then the number', () => {
    const set = ask(
      [
        ticket(1),
        ticket(2, { labels: ['p1'] }),
        ticket(3, { labels: ['P0'] }),
        ticket(4),
        ticket(5, { dependencies: [waits('#4')] }),
        ticket(6),
        ticket(7, { dependencies: [waits('#6')] }),
        ticket(8, { dependencies: [waits('#6')] }),
        ticket(10),
        ticket(11, { dependencies: [waits('#10')] }),
        ticket(12, { dependencies: [waits('#11')] }),
      ],
      ['P0', 'P1'],
    );
    expect(idsOf(set.ready)).toEqual(['#10', '#6', '#4', '#3', '#2', '#1']);
    expect(set.ready.map(({ because }) => because)).toEqual([
      '1 wait for it, in chains of up to 2',
      '2 wait for it, in chains of up to 1',
      '1 wait for it, in chains of up to 1',
      'nothing waits for it; P0',
      'nothing waits for it; P1',
      'nothing waits for it',
    ]);
  });

  it('never calls ready what an unfinished ticket blocks, and loses none', () => {
    const edges = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 60 });
    fc.assert(
      fc.property(edges, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (pairs, finished) => {
        const tickets = finished.map((done, at) =>
          ticket(at + 1, {
            ...(done ? closed : {}),
            dependencies: pairs.filter(([from]) => from === at).map(([, to]) => waits(`#${to + 1}`)),
          }),
        );
        const { ready, blocked, cycles } = ask(tickets);
        const open = (id: string | null) => tickets.some((one) => one.id === id && one.state === 'open');
        for (const { id } of ready) {
          expect(tickets.find((one) => one.id === id)?.dependencies.filter((one) => open(one.id))).toEqual([]);
        }
        const all = [...idsOf(ready), ...idsOf(blocked)].sort();
        expect(all).toEqual(
          tickets
            .filter(({ state }) => state === 'open')
            .map(({ id }) => id)
            .sort(),
        );
        for (const path of cycles) {
          for (const [at, id] of path.slice(0, -1).entries()) {
            expect(tickets.find((one) => one.id === id)?.dependencies.map((one) => one.id)).toContain(path[at + 1]);
          }
        }
        // Work is stuck for ever only where a cycle says why.
        if (cycles.length === 0) expect(ready.length > 0 || all.length === 0).toBe(true);
      }),
    );
  });

  it('takes a chain of 100,000 tickets without exhausting the stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) =>
      ticket(at + 1, { dependencies: at === 0 ? [] : [waits(`#${at}`)] }),
    );
    expect(ask(chain).ready).toEqual([{ id: '#1', because: '1 wait for it, in chains of up to 99999' }]);
  });
});
