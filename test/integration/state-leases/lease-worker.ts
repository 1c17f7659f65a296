import { once } from 'node:events';
import {
  type Budgets,
  claimPullRequestSlot,
  parseLeaseLedger,
  printLeaseLedger,
  reserveLeases,
  returnLease,
  STATE_PATHS,
} from '@loop-actions/contract';
import { openForTest } from '../../support/state-writer/open-for-test.ts';

/** What a job is told, as JSON in its first argument. */
export interface LeaseOrder {
  readonly gitDir: string;
  readonly remote: string;
  readonly run: string;
  /** All items of the run; every job reserves for all of them, as if triage ran that often. */
  readonly items: readonly string[];
  readonly item: string;
  readonly limits: Budgets;
  readonly now: number;
  /** `green` opens a pull request if it may, `red` fails before, `killed` is gone right after the claim. */
  readonly ending: 'green' | 'red' | 'killed';
  readonly returns: number;
  /** Share of its lease that the agent spends. */
  readonly share: number;
}

/** The last line of a job's output; `reserved` is the first, after which it waits for a line of input. */
export interface LeaseOutcome {
  readonly item: string;
  readonly tokens: number;
  readonly micros: number;
  readonly opened: boolean;
  readonly reason: string | null;
}

const order = JSON.parse(process.argv[2] ?? '') as LeaseOrder;
const { run, item, limits, now } = order;
const state = openForTest({ gitDir: order.gitDir, remote: order.remote });

/** One change of the ledger by compare-and-swap; the answer is that of the try that got in. */
async function change<T extends { readonly ledger: Parameters<typeof printLeaseLedger>[0] }>(
  message: string,
  apply: (ledger: ReturnType<typeof parseLeaseLedger>) => T,
): Promise<T> {
  const answers: T[] = [];
  await state.update(
    async (snapshot) => {
      const answer = apply(parseLeaseLedger(await snapshot.readFile(STATE_PATHS.leases)));
      answers.push(answer);
      return { files: new Map([[STATE_PATHS.leases, printLeaseLedger(answer.ledger)]]) };
    },
    { message },
  );
  const last = answers.at(-1);
  if (last === undefined) throw new Error('no answer');
  return last;
}

const items = order.items.map((id) => ({ id, lineage: id }));
const lineageLimits = { maxTokens: null, maxCostUsd: null };
const { granted } = await change('Reserve', (ledger) =>
  reserveLeases(ledger, { run, items, limits, lineageLimits, now }),
);
const lease = granted.find((entry) => entry.item === item);
if (lease?.tokens == null || lease.costUsd === null) throw new Error(`no lease for ${item}`);
process.stdout.write('reserved\n');
await once(process.stdin, 'data');
process.stdin.destroy();
const tokens = Math.floor(lease.tokens * order.share);
const micros = Math.floor(lease.costUsd * 1e6 * order.share);
let opened = false;
let reason: string | null = null;
if (order.ending !== 'red') {
  const claim = { lease: lease.id, run, max: limits.maxPullRequests, now };
  const claimed = await change('Claim', (ledger) => claimPullRequestSlot(ledger, claim));
  opened = claimed.granted;
  reason = claimed.granted ? null : claimed.reason;
}
process.stdout.write(`${JSON.stringify({ item, tokens, micros, opened, reason } satisfies LeaseOutcome)}\n`);
if (order.ending === 'killed') process.kill(process.pid, 'SIGKILL');
const spent = { tokens, costUsd: micros / 1e6, pullRequest: opened };
for (let times = 0; times < order.returns; times++) {
  await change('Return', (ledger) => ({ ledger: returnLease(ledger, { id: lease.id, spent, now }) }));
}
