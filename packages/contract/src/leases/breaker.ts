import { isInForce, type Override, raisedBy, WHOLE_LOOP } from '../override.ts';
import {
  addCharges,
  type Charge,
  CURRENCIES,
  type Currency,
  chargeOf,
  fromUnits,
  limitInUnits,
  NO_CHARGE,
} from './lease-amounts.ts';
import type { LeaseEntry, LeaseLedger } from './lease-ledger.ts';

/** What a loop may spend between two accepted changes; null: no limit. */
export interface BreakerLimits {
  readonly tokens: number | null;
  /** US dollars. */
  readonly costUsd: number | null;
}

export interface BreakerQuestion {
  readonly limits: BreakerLimits;
  readonly ledger: LeaseLedger;
  /** When a change was last accepted; null: never. */
  readonly acceptedAt: string | null;
  readonly overrides: readonly Override[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface Breaker {
  /** Open: nothing is dispatched. */
  readonly isOpen: boolean;
  /** Which limit is used up; null: none. */
  readonly currency: Currency | null;
  /** From when spending counts: the last accepted change, or a person's word; null: from the beginning. */
  readonly since: string | null;
  /** What was spent since, by currency; null: something of which nobody knows how much. */
  readonly spent: { readonly tokens: number | null; readonly costUsd: number | null };
  /** With what overrides add. */
  readonly limits: BreakerLimits;
}

/**
 * Whether a loop spent too much since anything of it was accepted, by the ledger of leases. Work that ended after the last
 * accepted change counts, also where it had begun before; unknown counts as all of its lease, and without a size as too
 * much. An override in force lets it count afresh, or raises the limit; an expired one does nothing. Pure.
 */
export function decideBreaker({ limits, ledger, acceptedAt, overrides, now }: BreakerQuestion): Breaker {
  const reopened = overrides
    .filter((one) => one.what === 'breaker' && one.scope === WHOLE_LOOP && isInForce(one, now))
    .map(({ at }) => at);
  const since = latest([...(acceptedAt === null ? [] : [acceptedAt]), ...reopened]);
  const raised = raisedBy(overrides, { scope: WHOLE_LOOP, now });
  const inForce: BreakerLimits = {
    tokens: limits.tokens === null ? null : limits.tokens + raised.tokens,
    costUsd: limits.costUsd === null ? null : limits.costUsd + raised.costUsd,
  };
  const charges = {
    tokens: spentSince(ledger, since, 'tokens', now),
    costUsd: spentSince(ledger, since, 'costUsd', now),
  };
  const currency = CURRENCIES.find((one) => isOver(inForce[one], charges[one], one)) ?? null;
  const known = (one: Currency) => (charges[one].unknown ? null : fromUnits(one, charges[one].used));
  const spent = { tokens: known('tokens'), costUsd: known('costUsd') };
  return { isOpen: currency !== null, currency, since, spent, limits: inForce };
}

/** Whether a person let this item go on although the breaker is open. */
export function isLetThrough(overrides: readonly Override[], item: string, now: number): boolean {
  return overrides.some((one) => one.what === 'breaker' && one.scope === item && isInForce(one, now));
}

function isOver(limit: number | null, { used, unknown }: Charge, currency: Currency): boolean {
  return limit !== null && (unknown || used >= limitInUnits(currency, limit));
}

/** What ended after a time. What is under way is reserved, and not spent yet. */
function spentSince(ledger: LeaseLedger, since: string | null, currency: Currency, now: number): Charge {
  const from = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
  const own = ledger.leases.filter((lease) => endOf(lease) > from).map((lease) => chargeOf(lease, currency, now));
  // Sums have no dates: they count where they are all there is to tell what was spent since.
  const isOld = ledger.settledThrough !== null && from < Date.parse(ledger.settledThrough);
  const settled = isOld ? ledger.settled.map((sum) => chargeOfSum(sum[currency], currency)) : [];
  return [...own, ...settled].reduce(addCharges, NO_CHARGE);
}

function chargeOfSum(spent: number | null, currency: Currency): Charge {
  if (spent === null) return { ...NO_CHARGE, unknown: true };
  return { ...NO_CHARGE, used: Math.round(spent / fromUnits(currency, 1)) };
}

function endOf({ returned, expiresAt }: LeaseEntry): number {
  return Date.parse(returned?.at ?? expiresAt);
}

function latest(times: readonly string[]): string | null {
  return [...times].sort((left, right) => Date.parse(left) - Date.parse(right)).at(-1) ?? null;
}
