import type { Budgets } from '../loop-spec/loop-spec.ts';
import { type Charge, CURRENCIES, type Currency, fromUnits, isExpired, LIMIT_OF, leftOf } from './lease-amounts.ts';
import { chargeOfScope, type LineageLimits } from './lease-budget.ts';
import type { LeaseEntry, LeaseLedger } from './lease-ledger.ts';
import { slotHolders, slotKey } from './pull-request-slots.ts';

/** A lease that nobody returns ends by itself: longer than any job of GitHub's own runners (6 hours). */
export const LEASE_MS = 6 * 3_600_000;

export interface LeaseItem {
  readonly id: string;
  readonly lineage: string;
  /** When a person last forgave what its lineage had spent (a reset in LOOP_STATE.md). */
  readonly forgivenAt?: string | null;
  /** How much more its lineage may spend, by a person’s word that is in force. */
  readonly raised?: { readonly tokens: number; readonly costUsd: number };
}

export interface LeaseRequest {
  readonly run: string;
  /** In the order of their importance: the first get the pull-request slots. */
  readonly items: readonly LeaseItem[];
  /** Of the run. */
  readonly limits: Budgets;
  readonly lineageLimits: LineageLimits;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface RefusedLease {
  readonly item: string;
  readonly reason: string;
  /** Whose budget is used up: a run's is new with the next run, a lineage's only a person can renew. */
  readonly whose: 'run' | 'lineage';
}

export interface ReservedLeases {
  readonly ledger: LeaseLedger;
  /** In the order of the items; one that already had a living lease in this run has that one. */
  readonly granted: readonly LeaseEntry[];
  readonly refused: readonly RefusedLease[];
}

/**
 * Divides what is left of a run's tokens and money among items, and gives its pull-request slots to the first of them.
 * Doing it again finds the same leases. An item whose lease is over gets a new one, out of what is left then.
 */
export function reserveLeases(ledger: LeaseLedger, request: LeaseRequest): ReservedLeases {
  const items = [...new Map(request.items.map((item) => [item.id, item])).values()];
  const living = livingLeases(ledger, request);
  const isNew = ({ id }: LeaseItem) => !living.has(id);
  const refused: RefusedLease[] = [];
  const granted: LeaseEntry[] = [];
  const { concerned, others } = partLedger(ledger, request);
  let next = concerned;
  for (const [at, item] of items.entries()) {
    const known = living.get(item.id);
    const amounts = known ?? shareOf(next, request, item, items.slice(at).filter(isNew));
    if ('reason' in amounts) {
      refused.push({ item: item.id, ...amounts });
      continue;
    }
    const lease = withSlot(next, request, known ?? newLease(next, request, item, amounts));
    next = { ...next, leases: withLease(next.leases, lease) };
    granted.push(lease);
  }
  const leases = [...others, ...next.leases].sort(byId);
  return { ledger: granted.length === 0 ? ledger : { ...ledger, leases }, granted, refused };
}

/** What a request is about, apart from the rest: a ledger may hold thousands of leases. */
function partLedger(ledger: LeaseLedger, { run, items }: LeaseRequest) {
  const lineages = new Set(items.map(({ lineage }) => lineage));
  const isConcerned = (lease: LeaseEntry) => lease.run === run || lineages.has(lease.lineage);
  const settled = ledger.settled.filter(({ lineage }) => lineages.has(lineage));
  const concerned: LeaseLedger = { ...ledger, settled, leases: ledger.leases.filter(isConcerned) };
  return { concerned, others: ledger.leases.filter((lease) => !isConcerned(lease)) };
}

/** Leases of this run that still run, by item: those of a triage that was killed or is run again. */
function livingLeases(ledger: LeaseLedger, { run, now }: LeaseRequest): ReadonlyMap<string, LeaseEntry> {
  const living = ledger.leases.filter(
    (lease) => lease.run === run && lease.returned === null && !isExpired(lease, now),
  );
  return new Map(living.map((lease) => [lease.item, lease]));
}

type Amounts = Pick<LeaseEntry, Currency>;

/** An item's share: what is left, divided by those who still wait for theirs. */
function shareOf(
  ledger: LeaseLedger,
  request: LeaseRequest,
  item: LeaseItem,
  waiting: readonly LeaseItem[],
): Amounts | Omit<RefusedLease, 'item'> {
  const kin = waiting.filter(({ lineage }) => lineage === item.lineage);
  const amounts: { tokens: number | null; costUsd: number | null } = { tokens: null, costUsd: null };
  for (const currency of CURRENCIES) {
    const limit = request.limits[LIMIT_OF[currency]];
    const plain = request.lineageLimits[LIMIT_OF[currency]];
    const lineageLimit = plain === null ? null : plain + (item.raised?.[currency] ?? 0);
    const ofRun = chargeOfScope(ledger, { run: request.run }, currency, request.now);
    const ofKin = chargeOfScope(ledger, item, currency, request.now);
    const left = leftOf(currency, limit, ofRun);
    const ofLineage = leftOf(currency, lineageLimit, ofKin);
    if (left === 0) return { reason: usedUp(currency, limit, ofRun, 'in this run'), whose: 'run' };
    if (ofLineage === 0) {
      const reason = usedUp(currency, lineageLimit, ofKin, `for ${item.lineage} and what it spawned`);
      return { reason, whose: 'lineage' };
    }
    const shares = [divide(left, waiting.length), divide(ofLineage, kin.length)].filter((share) => share !== null);
    amounts[currency] = shares.length === 0 ? null : fromUnits(currency, Math.min(...shares));
  }
  return amounts;
}

/** Whole units; the last crumbs go to the first in line. */
function divide(left: number | null, among: number): number | null {
  return left === null ? null : Math.max(1, Math.floor(left / among));
}

function usedUp(currency: Currency, limit: number | null, { unknown }: Charge, whose: string): string {
  const [words, amount] = currency === 'tokens' ? ['tokens', String(limit)] : ['money', `$${limit}`];
  const why = unknown ? ', and what was spent is unknown' : '';
  return `no ${words} left ${whose} (limit ${amount}${why})`;
}

function newLease(
  ledger: LeaseLedger,
  { run, limits, now }: LeaseRequest,
  item: LeaseItem,
  amounts: Amounts,
): LeaseEntry {
  const earlier = ledger.leases.filter((lease) => lease.run === run && lease.item === item.id).length;
  // A clock that runs behind must not date a lease into what is settled already.
  const at = Math.max(now, ledger.settledThrough === null ? 0 : Date.parse(ledger.settledThrough));
  return {
    id: `${run}/${item.id}${earlier === 0 ? '' : `/${earlier + 1}`}`,
    run,
    item: item.id,
    lineage: item.lineage,
    ...amounts,
    runtimeMs: limits.maxRuntimeMs,
    pullRequest: 'none',
    claimedAt: null,
    reservedAt: new Date(at).toISOString(),
    expiresAt: new Date(at + LEASE_MS).toISOString(),
    returned: null,
  };
}

function withSlot(ledger: LeaseLedger, { run, limits, now }: LeaseRequest, lease: LeaseEntry): LeaseEntry {
  if (lease.pullRequest === 'slot') return lease;
  const { used, reserved } = slotHolders(
    ledger.leases.filter((other) => other.run === run),
    now,
  );
  const has = used.has(slotKey(lease)) || reserved.has(slotKey(lease));
  const max = limits.maxPullRequests;
  return has || max === null || used.size + reserved.size < max ? { ...lease, pullRequest: 'slot' } : lease;
}

/** Leases with this one in it, in the order of their ids: the same set is always the same text. */
export function withLease(leases: readonly LeaseEntry[], lease: LeaseEntry): LeaseEntry[] {
  return [...leases.filter(({ id }) => id !== lease.id), lease].sort(byId);
}

function byId(left: LeaseEntry, right: LeaseEntry): number {
  return left.id < right.id ? -1 : 1;
}
