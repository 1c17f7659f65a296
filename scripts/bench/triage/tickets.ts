import type { Ticket } from '@loop-actions/contract';
import { type Random, seeded } from './random-graphs.ts';

const AT = '2026-11-01T08:00:00Z';

/** An open ticket that waits for others, by number. */
export function benchTicket(number: number, waitsFor: readonly number[]): Ticket {
  return {
    id: `#${number}`,
    number,
    repository: 'acme/project',
    url: `https://github.com/acme/project/issues/${number}`,
    title: `Ticket ${number}`,
    body: 'Small.',
    bodySha256: `sha256:${'0'.repeat(64)}`,
    author: { login: 'maria', kind: 'user', permission: null },
    state: 'open',
    stateReason: null,
    labels: ['maintenance'],
    labelEvents: [],
    createdAt: AT,
    updatedAt: AT,
    pullRequests: [],
    dependencies: waitsFor.map((blocker) => ({
      id: `#${blocker}`,
      relation: 'blocked-by',
      state: 'open',
      stateReason: null,
      openBlockers: 0,
    })),
  };
}

/** For each of so many tickets the earlier ones that it waits for, so many in all; none has more than 50. */
export function drawEdges(tickets: number, edges: number, random: Random = seeded(7)): readonly (readonly number[])[] {
  const waits: Set<number>[] = Array.from({ length: tickets }, () => new Set());
  for (let left = edges; left > 0; ) {
    const at = 1 + Math.floor(random() * (tickets - 1));
    const own = waits[at];
    const blocker = 1 + Math.floor(random() * at);
    if (own === undefined || own.size >= 50 || own.has(blocker)) continue;
    own.add(blocker);
    left--;
  }
  return waits.map((own) => [...own]);
}
