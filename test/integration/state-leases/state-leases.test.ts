import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { budgetOf, type LeaseLedger, parseLeaseLedger } from '@loop-actions/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BRANCH_REF, createStateWorld, type StateWorld } from '../../support/state-writer/state-world.ts';
import type { LeaseOrder, LeaseOutcome } from './lease-worker.ts';

const WORKER = fileURLToPath(new URL('lease-worker.ts', import.meta.url));
const NOW = Date.parse('2026-07-04T08:00:00.000Z');
const RUN = '7';
const ITEMS = Array.from({ length: 20 }, (_, at) => `#${at + 1}`);
const LIMITS = {
  maxIterations: 3,
  maxToolCalls: null,
  maxRuntimeMs: 60_000,
  maxPullRequests: 2,
  maxTokens: 1000,
  maxCostUsd: 2,
};
/** Item 1 holds a slot and gives it back; item 2 holds the other and is killed with it. */
const ENDINGS = new Map<string, LeaseOrder['ending']>([
  ['#1', 'red'],
  ['#2', 'killed'],
  ['#9', 'red'],
  ['#17', 'killed'],
]);

let world: StateWorld;
beforeEach(async () => {
  world = await createStateWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

interface Job {
  readonly order: LeaseOrder;
  /** Lines of its output: `reserved`, then its outcome. */
  readonly lines: AsyncIterator<string>;
  start(): void;
  readonly ended: Promise<unknown>;
}

function launch(order: LeaseOrder): Job {
  const child = spawn(process.execPath, [WORKER, JSON.stringify(order)], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    order,
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    start: () => child.stdin.end('go\n'),
    ended: once(child, 'exit').then(([code, signal]) =>
      expect(signal ?? code).toBe(order.ending === 'killed' ? 'SIGKILL' : 0),
    ),
  };
}

async function nextLine({ order, lines }: Job): Promise<string> {
  const { value, done } = await lines.next();
  if (done === true) throw new Error(`the job of ${order.item} ended early`);
  return value;
}

async function ledgerAt(commit: string): Promise<LeaseLedger> {
  return parseLeaseLedger(`${await world.git('show', `${commit}:leases.json`)}\n`);
}

function budget(ledger: LeaseLedger) {
  return budgetOf(ledger, { run: RUN }, { limits: LIMITS, now: NOW });
}

test('twenty jobs at once share one budget: none is lost, none is doubled, and two pull requests are two', async () => {
  const jobs = ITEMS.map((item, at) =>
    launch({
      gitDir: join(world.root, `job-${at}`),
      remote: world.remote,
      run: RUN,
      items: ITEMS,
      item,
      limits: LIMITS,
      now: NOW,
      ending: ENDINGS.get(item) ?? 'green',
      returns: at % 5 === 3 ? 2 : 1,
      share: (at % 5) / 4,
    }),
  );
  expect(new Set(await Promise.all(jobs.map(nextLine)))).toEqual(new Set(['reserved']));
  for (const job of jobs) job.start();
  const outcomes = (await Promise.all(jobs.map(nextLine))).map((line) => JSON.parse(line) as LeaseOutcome);
  await Promise.all(jobs.map(({ ended }) => ended));
  const ledger = await ledgerAt(BRANCH_REF);
  expect(ledger.leases.map(({ item }) => item).sort()).toEqual([...ITEMS].sort());
  const kept = ledger.leases.filter(({ returned }) => returned === null).map(({ item }) => item);
  expect(kept.sort()).toEqual(['#17', '#2']);

  const opened = outcomes.filter((outcome) => outcome.opened);
  expect(opened.length).toBeGreaterThanOrEqual(1);
  expect(opened.length).toBeLessThanOrEqual(2);
  expect(opened.map(({ item }) => item)).toContain('#2');
  for (const outcome of outcomes) {
    const asked = ENDINGS.get(outcome.item) !== 'red' && !outcome.opened;
    if (asked) expect(outcome.reason).toMatch(/^no pull request slot left in this run \(\d of 2 used/);
  }

  // The ledger's sums are those of what happened: the returned as told, the killed ones' leases in full.
  const { tokens, costUsd, pullRequests } = budget(ledger);
  const told = outcomes.filter(({ item }) => !kept.includes(item));
  const sum = (of: 'tokens' | 'micros') => told.reduce((total, outcome) => total + outcome[of], 0);
  expect([tokens.used, tokens.reserved]).toEqual([sum('tokens'), 100]);
  expect([costUsd.used, costUsd.reserved]).toEqual([sum('micros') / 1e6, 0.2]);
  expect(pullRequests.used).toBe(opened.length);

  for (const commit of (await world.git('rev-list', BRANCH_REF)).split('\n')) {
    const then = budget(await ledgerAt(commit));
    expect((then.tokens.used ?? Number.POSITIVE_INFINITY) + then.tokens.reserved).toBeLessThanOrEqual(1000);
    expect((then.costUsd.used ?? Number.POSITIVE_INFINITY) + then.costUsd.reserved).toBeLessThanOrEqual(2);
    expect((then.pullRequests.used ?? 9) + then.pullRequests.reserved).toBeLessThanOrEqual(2);
  }
}, 60_000);
