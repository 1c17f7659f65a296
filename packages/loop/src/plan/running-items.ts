import type { LeaseLedger, Ticket } from '@loop-actions/contract';

type Running = Pick<Ticket, 'id' | 'body' | 'labels'>;

/** Items that other runs hold a lease of and have not returned: someone may be working on them now. */
export function runningItems(
  { leases }: LeaseLedger,
  tickets: readonly Ticket[],
  at: { readonly run: string; readonly now: number },
): readonly Running[] {
  const byId = new Map<string, Running>(tickets.map((ticket) => [ticket.id, ticket]));
  const held = leases.filter(
    ({ returned, expiresAt, run }) => returned === null && run !== at.run && Date.parse(expiresAt) > at.now,
  );
  return [...new Set(held.map(({ item }) => item))].map((id) => byId.get(id) ?? { id, body: '', labels: [] });
}
