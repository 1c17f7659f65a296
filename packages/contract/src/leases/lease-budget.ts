import { addCharges, type Charge, type Currency, chargeOf, fromUnits, leftOf, NO_CHARGE } from './lease-amounts.ts';
import type { LeaseEntry, LeaseLedger } from './lease-ledger.ts';
import { slotHolders } from './pull-request-slots.ts';

/** Whose budget: a run's, or that of a root ticket with all that it spawned. */
export type BudgetScope =
  | { readonly run: string }
  | {
      readonly lineage: string;
      /** When a person last forgave what was spent (a reset); what was reserved before doesn't count. */
      readonly forgivenAt?: string | null;
    };

export interface LineageLimits {
  readonly maxTokens: number | null;
  /** US dollars. */
  readonly maxCostUsd: number | null;
}

export interface ScopeLimits extends LineageLimits {
  readonly maxPullRequests: number | null;
}

export interface BudgetLine {
  /** null: something was spent of which nobody knows how much. */
  readonly used: number | null;
  readonly reserved: number;
  /** null: no limit. */
  readonly left: number | null;
}

export interface LeaseBudget {
  readonly tokens: BudgetLine;
  /** US dollars. */
  readonly costUsd: BudgetLine;
  readonly pullRequests: BudgetLine;
}

/** What a run or a lineage has used and reserved, and what is left of its limits. Old runs are only known by lineage. */
export function budgetOf(
  ledger: LeaseLedger,
  scope: BudgetScope,
  { limits, now }: { readonly limits: ScopeLimits; readonly now: number },
): LeaseBudget {
  const line = (currency: Currency, limit: number | null): BudgetLine => {
    const charge = chargeOfScope(ledger, scope, currency, now);
    const left = leftOf(currency, limit, charge);
    return {
      used: charge.unknown ? null : fromUnits(currency, charge.used),
      reserved: fromUnits(currency, charge.reserved),
      left: left === null ? null : fromUnits(currency, left),
    };
  };
  return {
    tokens: line('tokens', limits.maxTokens),
    costUsd: line('costUsd', limits.maxCostUsd),
    pullRequests: slotLine(ledger, scope, limits.maxPullRequests, now),
  };
}

/** What a run or a lineage takes in one currency, in whole units. */
export function chargeOfScope(ledger: LeaseLedger, scope: BudgetScope, currency: Currency, now: number): Charge {
  const leases = leasesOf(ledger, scope).map((lease) => chargeOf(lease, currency, now));
  const settled = settledOf(ledger, scope).map((sum): Charge => {
    const spent = sum[currency];
    // A sum may exceed what one lease can hold, so it is not bounded as a lease's amount is.
    return spent === null
      ? { ...NO_CHARGE, unknown: true }
      : { ...NO_CHARGE, used: currency === 'tokens' ? spent : Math.round(spent / fromUnits(currency, 1)) };
  });
  return [...leases, ...settled].reduce(addCharges, NO_CHARGE);
}

function slotLine(ledger: LeaseLedger, scope: BudgetScope, limit: number | null, now: number): BudgetLine {
  const holders = slotHolders(leasesOf(ledger, scope), now);
  const used = settledOf(ledger, scope).reduce((sum, { pullRequests }) => sum + pullRequests, holders.used.size);
  const reserved = holders.reserved.size;
  return { used, reserved, left: limit === null ? null : Math.max(0, limit - used - reserved) };
}

function leasesOf({ leases }: LeaseLedger, scope: BudgetScope): readonly LeaseEntry[] {
  if ('run' in scope) return leases.filter(({ run }) => run === scope.run);
  const since = forgivenAt(scope);
  return leases.filter(({ lineage, reservedAt }) => lineage === scope.lineage && Date.parse(reservedAt) >= since);
}

/** Sums have no dates of their own: they are forgiven only by someone who saw all of them. */
function settledOf({ settled, settledThrough }: LeaseLedger, scope: BudgetScope): LeaseLedger['settled'] {
  if ('run' in scope || settledThrough === null || Date.parse(settledThrough) <= forgivenAt(scope)) return [];
  return settled.filter(({ lineage }) => lineage === scope.lineage);
}

function forgivenAt(scope: Extract<BudgetScope, { lineage: string }>): number {
  return scope.forgivenAt === undefined || scope.forgivenAt === null
    ? Number.NEGATIVE_INFINITY
    : Date.parse(scope.forgivenAt);
}
