import type { Budgets } from '../loop-spec/loop-spec.ts';
import { LEASE_CEILINGS, type LeaseEntry } from './lease-ledger.ts';

/** What is divided among items. Both are counted in whole units, so that sums are exact. */
export const CURRENCIES = ['tokens', 'costUsd'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Which limit of a run bounds which currency. */
export const LIMIT_OF = { tokens: 'maxTokens', costUsd: 'maxCostUsd' } as const satisfies Record<
  Currency,
  keyof Budgets
>;

/** Units in one: money is kept to the millionth of a dollar, as in LOOP_STATE.md. */
const UNITS = { tokens: 1, costUsd: 1_000_000 } as const;
/** Noise of binary fractions (0.29 × 1e6) must not cost a unit. */
const NOISE = 0.01;

/** A limit in whole units, rounded down: what is granted never exceeds it. */
export function limitInUnits(currency: Currency, limit: number): number {
  return Math.floor(bounded(currency, limit) * UNITS[currency] + NOISE);
}

/** Something spent in whole units, rounded up. */
export function spentInUnits(currency: Currency, spent: number): number {
  return Math.max(0, Math.ceil(bounded(currency, spent) * UNITS[currency] - NOISE));
}

/** Whole units as tokens or US dollars. */
export function fromUnits(currency: Currency, units: number): number {
  return units / UNITS[currency];
}

function bounded(currency: Currency, value: number): number {
  return Math.min(Math.max(0, value), LEASE_CEILINGS[currency]);
}

/** Whole units; `unknown` where something without a limit was spent and nobody can tell how much. */
export interface Charge {
  readonly used: number;
  readonly reserved: number;
  readonly unknown: boolean;
}

export const NO_CHARGE: Charge = { used: 0, reserved: 0, unknown: false };

/** Two charges as one. */
export function addCharges(left: Charge, right: Charge): Charge {
  return {
    used: left.used + right.used,
    reserved: left.reserved + right.reserved,
    unknown: left.unknown || right.unknown,
  };
}

/** What a lease takes from its run and its lineage; unknown counts as spent up to its size (DESIGN rule 4). */
export function chargeOf(lease: LeaseEntry, currency: Currency, now: number): Charge {
  const size = lease[currency];
  if (lease.returned === null && !isExpired(lease, now)) {
    return size === null ? { ...NO_CHARGE, unknown: true } : { ...NO_CHARGE, reserved: spentInUnits(currency, size) };
  }
  const spent = lease.returned?.[currency] ?? size;
  return spent === null ? { ...NO_CHARGE, unknown: true } : { ...NO_CHARGE, used: spentInUnits(currency, spent) };
}

/** What is left of a limit; null where there is none, 0 where what was taken from it is unknown. */
export function leftOf(currency: Currency, limit: number | null, charge: Charge): number | null {
  if (limit === null) return null;
  return charge.unknown ? 0 : Math.max(0, limitInUnits(currency, limit) - charge.used - charge.reserved);
}

/** Whether nobody may work on a lease any more. Returned ones never expire. */
export function isExpired(lease: LeaseEntry, now: number): boolean {
  return lease.returned === null && now >= Date.parse(lease.expiresAt);
}
