import { openGapRoom } from '../../test/integration/live/gap-room.ts';
import { isWrite } from '../../test/integration/loop/fault-kinds.ts';
import { says } from '../../test/support/production/index.ts';
import type { Bench, BenchResult } from './bench.ts';

/** Every request of the pass that finds a ticket dark, once refused before and once lost after it took effect. */
async function killEachRequest(): Promise<BenchResult> {
  const operations = await requestsOfDarkPass();
  let [tried, exactlyOne] = [0, 0];
  for (const operation of operations) {
    for (const kind of ['reset', 'lost-answer'] as const) {
      await using room = await openGapRoom();
      await room.merged();
      room.github.faults.add({ operation, kind });
      await room.ask().catch(() => undefined);
      const answer = await room.ask();
      const [gap] = room.gaps();
      const isWired = room.github.issue(1).blockedBy.includes(gap as NonNullable<typeof gap>);
      tried++;
      if (room.gaps().length === 1 && isWired && !answer.done) exactlyOne++;
    }
  }
  return {
    value: (100 * exactlyOne) / tried,
    detail: `${operations.length} kinds of request, ${tried} kills: ${exactlyOne} left exactly one gap, wired, and “not done”`,
    met: exactlyOne === tried && tried > 0,
  };
}

async function requestsOfDarkPass(): Promise<readonly string[]> {
  await using room = await openGapRoom();
  await room.merged();
  await room.ask();
  return [...new Set(room.github.requests.flatMap(({ operationId }) => operationId ?? []))];
}

const MERGED = 50;

/** What live verification adds to the oracle's requests, however many tickets were merged. */
async function countRequests(): Promise<BenchResult> {
  await using room = await openGapRoom();
  let newest = '';
  for (let ticket = 0; ticket < MERGED; ticket++) newest = (await room.merged(`Ticket ${ticket}`)).sha;
  room.production.answer = says(newest);
  const count = async (ask: () => Promise<unknown>): Promise<number> => {
    const before = room.github.requests.length;
    await ask();
    return room.github.requests.length - before;
  };
  const without = await count(room.askWithout);
  const withProbe = await count(room.ask);
  const writes = room.github.requests.filter(isWrite).length;
  return {
    value: withProbe - without,
    reference: { what: 'requests without live verification', value: without },
    detail: `${MERGED} merged tickets, one probe, ${room.production.asked.length} request to production, ${writes} writes`,
    met: withProbe - without <= 5 && room.production.asked.length === 1,
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'activation-gap-kills',
    issue: 'triage',
    what: 'Passes killed at any request, asked again: exactly one activation gap',
    unit: '%',
    reach: '100',
    run: killEachRequest,
  },
  {
    id: 'live-requests',
    issue: 'triage',
    what: 'API requests that live verification adds to the oracle, 50 merged tickets',
    unit: 'requests',
    reach: '≤ 5',
    run: countRequests,
  },
];
