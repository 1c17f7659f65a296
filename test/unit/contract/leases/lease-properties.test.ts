import {
  budgetOf,
  claimPullRequestSlot,
  type LeaseLedger,
  mergeLeaseLedgers,
  NO_LEASES,
  parseLeaseLedger,
  printLeaseLedger,
  reserveLeases,
  returnLease,
  settleLeases,
} from '@loop-actions/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgets, DAY, HOUR, START } from './lease-requests.ts';

const ITEMS = ['#1', '#2', '#3', '#4', '#5'];
const LINEAGES = ['#1', '#1', '#3', '#3', 'constructor'];
const RUNS = ['7', '8'];
const LINEAGE_LIMITS = { maxTokens: 150, maxCostUsd: 0.9 };

/** One thing that a job somewhere does. Amounts are what an agent truly spent, as a share of its lease. */
type Step =
  | { readonly kind: 'reserve'; readonly run: string; readonly items: readonly number[] }
  | { readonly kind: 'claim' | 'reopen'; readonly run: string; readonly item: number }
  | {
      readonly kind: 'return';
      readonly run: string;
      readonly item: number;
      readonly share: number;
      readonly known: boolean;
    }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'settle' };

const run = fc.constantFrom(...RUNS);
const item = fc.nat({ max: ITEMS.length - 1 });
const WEEKS = 40 * 24;
const stepsWith = (hours: readonly number[]) =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('reserve' as const), run, items: fc.uniqueArray(item) }) },
      { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('claim' as const, 'reopen' as const), run, item }) },
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('return' as const),
          run,
          item,
          share: fc.constantFrom(0, 0.3, 0.9, 1),
          known: fc.boolean(),
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(...hours) }) },
      { weight: 1, arbitrary: fc.constant({ kind: 'settle' as const }) },
    ),
    { maxLength: 40, size: 'max' },
  );
const steps = stepsWith([1, 7, 20, WEEKS]);
const limits = fc
  .record({ tokens: fc.integer({ min: 0, max: 200 }), cents: fc.nat({ max: 150 }), pulls: fc.nat({ max: 3 }) })
  .map(({ tokens, cents, pulls }) => budgets({ maxTokens: tokens, maxCostUsd: cents / 100, maxPullRequests: pulls }));
type Limits = ReturnType<typeof budgets>;

/** What truly happens, kept apart from the ledger: who was let to spend what, and who opened a pull request. */
interface World {
  ledger: LeaseLedger;
  now: number;
  epoch: number;
  /** By lease: the most its agent may yet have spent, in tokens and millionths of a dollar. */
  readonly atRisk: Map<string, { run: string; lineage: string; tokens: number; micros: number }>;
  readonly opened: Map<string, Set<string>>;
  readonly returned: Set<string>;
}

function newWorld(): World {
  return { ledger: NO_LEASES, now: START, epoch: 0, atRisk: new Map(), opened: new Map(), returned: new Set() };
}

/** Names the run of a step: after a wait of weeks it is another run. */
function act(world: World, taken: Step, allowed: Limits): void {
  const step = 'run' in taken ? { ...taken, run: `${taken.run}-${world.epoch}` } : taken;
  if (step.kind === 'wait') {
    world.now += step.hours * HOUR;
    if (step.hours >= WEEKS) world.epoch++;
  }
  if (step.kind === 'settle') world.ledger = settleLeases(world.ledger, world.now);
  if (step.kind === 'reserve') reserveIn(world, step, allowed);
  if (step.kind === 'claim' || step.kind === 'reopen') claimIn(world, step, allowed);
  if (step.kind === 'return') returnIn(world, step);
}

function reserveIn(world: World, step: Extract<Step, { kind: 'reserve' }>, allowed: Limits): void {
  const items = step.items.map((at) => ({ id: ITEMS[at] ?? '', lineage: LINEAGES[at] ?? '' }));
  const question = { run: step.run, items, limits: allowed, lineageLimits: LINEAGE_LIMITS, now: world.now };
  const answer = reserveLeases(world.ledger, question);
  expect(reserveLeases(answer.ledger, question)).toEqual({
    ...answer,
    // Refused again, though perhaps for what was given to others meanwhile.
    refused: answer.refused.map((one) => ({ item: one.item, reason: expect.any(String), whose: expect.any(String) })),
  });
  expect([...answer.granted, ...answer.refused].map((one) => one.item).sort()).toEqual(
    items.map(({ id }) => id).sort(),
  );
  world.ledger = parseLeaseLedger(printLeaseLedger(answer.ledger));
  for (const lease of answer.granted) {
    if (lease.tokens === null || lease.costUsd === null) throw new Error('a lease without a limit');
    const { run: owner, lineage, tokens } = lease;
    world.atRisk.set(lease.id, { run: owner, lineage, tokens, micros: Math.round(lease.costUsd * 1e6) });
  }
}

/** The newest lease of an item; `reopen` asks with the oldest, as a job does that is run again. */
function leaseOf(world: World, step: { readonly run: string; readonly item: number }, at: 0 | -1) {
  return world.ledger.leases.filter((lease) => lease.run === step.run && lease.item === ITEMS[step.item]).at(at);
}

function claimIn(world: World, step: Extract<Step, { item: number; kind: 'claim' | 'reopen' }>, allowed: Limits): void {
  const lease = leaseOf(world, step, step.kind === 'claim' ? -1 : 0);
  if (lease === undefined) return;
  const claim = { lease: lease.id, run: step.run, max: allowed.maxPullRequests, now: world.now };
  const answer = claimPullRequestSlot(world.ledger, claim);
  world.ledger = answer.ledger;
  if (!answer.granted) return;
  const opened = world.opened.get(step.run) ?? new Set();
  world.opened.set(step.run, opened.add(lease.item));
}

/** What the agent truly spent is told, or not; a pull request that is open is never denied. */
function returnIn(world: World, step: Extract<Step, { kind: 'return' }>): void {
  const lease = leaseOf(world, step, -1);
  const risk = lease === undefined ? undefined : world.atRisk.get(lease.id);
  if (lease === undefined || risk === undefined) return;
  const truth = { tokens: Math.round(risk.tokens * step.share), micros: Math.round(risk.micros * step.share) };
  const spent = {
    tokens: step.known ? truth.tokens : null,
    costUsd: step.known ? truth.micros / 1e6 : null,
    pullRequest: world.opened.get(step.run)?.has(lease.item) ?? false,
  };
  const once = returnLease(world.ledger, { id: lease.id, spent, now: world.now });
  expect(returnLease(once, { id: lease.id, spent, now: world.now + HOUR })).toEqual(once);
  world.ledger = once;
  // An agent works once: what a second return says is no second spending.
  if (!world.returned.has(lease.id)) world.atRisk.set(lease.id, { ...risk, ...truth });
  world.returned.add(lease.id);
}

function runsOf(world: World): string[] {
  return [...new Set([...world.atRisk.values()].map((risk) => risk.run))];
}

function sumOfRisk(world: World, of: Partial<Record<'run' | 'lineage', string>>) {
  const own = [...world.atRisk.values()].filter(
    (risk) => (of.run ?? risk.run) === risk.run && (of.lineage ?? risk.lineage) === risk.lineage,
  );
  return {
    tokens: own.reduce((sum, { tokens }) => sum + tokens, 0),
    micros: own.reduce((sum, { micros }) => sum + micros, 0),
  };
}

test('whatever the order of jobs, no run and no lineage can spend more than its limit, nor a run open more pull requests', () => {
  fc.assert(
    fc.property(limits, steps, (allowed, taken) => {
      const world = newWorld();
      for (const step of taken) {
        act(world, step, allowed);
        for (const id of runsOf(world)) {
          const { tokens, micros } = sumOfRisk(world, { run: id });
          expect(tokens).toBeLessThanOrEqual(allowed.maxTokens ?? 0);
          expect(micros).toBeLessThanOrEqual(Math.round((allowed.maxCostUsd ?? 0) * 1e6));
          expect(world.opened.get(id)?.size ?? 0).toBeLessThanOrEqual(allowed.maxPullRequests ?? 0);
        }
        for (const lineage of LINEAGES) {
          const { tokens, micros } = sumOfRisk(world, { lineage });
          expect(tokens).toBeLessThanOrEqual(LINEAGE_LIMITS.maxTokens);
          expect(micros).toBeLessThanOrEqual(LINEAGE_LIMITS.maxCostUsd * 1e6);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('time alone gives no tokens and no money back, nor does summing up take from a lineage', () => {
  fc.assert(
    fc.property(limits, steps, fc.integer({ min: 1, max: 24 * 90 }), (allowed, taken, hours) => {
      const world = newWorld();
      for (const step of taken) act(world, step, allowed);
      const later = world.now + hours * HOUR;
      const all = { maxTokens: allowed.maxTokens, maxCostUsd: allowed.maxCostUsd, maxPullRequests: 9 };
      for (const scope of [...runsOf(world).map((id) => ({ run: id })), ...LINEAGES.map((lineage) => ({ lineage }))]) {
        const before = budgetOf(world.ledger, scope, { limits: all, now: world.now });
        const after = budgetOf(world.ledger, scope, { limits: all, now: later });
        expect([after.tokens.left, after.costUsd.left]).toEqual([before.tokens.left, before.costUsd.left]);
        expect(after.pullRequests.used).toBe(before.pullRequests.used);
        if ('run' in scope) continue;
        const settled = settleLeases(world.ledger, later);
        expect(budgetOf(settled, scope, { limits: all, now: later })).toEqual(after);
      }
    }),
    { numRuns: 60 },
  );
});

// Writers part for minutes, not for weeks.
const brief = stepsWith([1, 2]);
const forks = fc.tuple(limits, steps, brief, brief, brief);

test('ledgers that grew apart merge to the same, whichever comes first and in whatever grouping', () => {
  fc.assert(
    fc.property(forks, ([allowed, common, ...branches]) => {
      const trunk = newWorld();
      for (const step of common) act(trunk, step, allowed);
      const [a, b, c] = branches.map((branch) => {
        const world = structuredClone(trunk);
        for (const step of branch) act(world, step, allowed);
        return world.ledger;
      });
      if (a === undefined || b === undefined || c === undefined) throw new Error('three branches');
      const merged = mergeLeaseLedgers(a, b);
      expect(parseLeaseLedger(printLeaseLedger(merged))).toEqual(merged);
      expect(mergeLeaseLedgers(b, a)).toEqual(merged);
      expect(mergeLeaseLedgers(a, a)).toEqual(a);
      expect(mergeLeaseLedgers(merged, b)).toEqual(merged);
      expect(mergeLeaseLedgers(merged, c)).toEqual(mergeLeaseLedgers(a, mergeLeaseLedgers(b, c)));
      for (const side of [a, b]) holdsAllOf(merged, side);
    }),
    { numRuns: 40 },
  );
});

/** Nothing of a side is lost: its leases, its returns, its pull requests; the old ones are in the sums. */
function holdsAllOf(merged: LeaseLedger, side: LeaseLedger): void {
  const now = START + 80 * DAY;
  const young = side.leases.filter(({ reservedAt }) => reservedAt >= (merged.settledThrough ?? ''));
  for (const lease of young) {
    const kept = merged.leases.find(({ id }) => id === lease.id);
    if (kept === undefined) throw new Error(`${lease.id} is lost`);
    expect(kept.returned === null).toBe(lease.returned === null && kept.returned === null);
    expect(kept.claimedAt === null).toBe(lease.claimedAt === null && kept.claimedAt === null);
  }
  const unlimited = { maxTokens: null, maxCostUsd: null, maxPullRequests: null };
  for (const id of new Set(young.map((lease) => lease.run))) {
    const of = (ledger: LeaseLedger) =>
      budgetOf(ledger, { run: id }, { limits: unlimited, now }).pullRequests.used ?? 0;
    expect(of(merged)).toBeGreaterThanOrEqual(of(side));
  }
}
