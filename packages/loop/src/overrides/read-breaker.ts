import {
  type Breaker,
  type BreakerLimits,
  decideBreaker,
  isInForce,
  LABELS,
  type LeaseLedger,
  marker,
  type Override,
  type Rule,
  type Ticket,
  WHOLE_LOOP,
} from '@loop-actions/contract';
import {
  type GitHub,
  readConversations,
  readLoopPullRequests,
  readPermission,
  readTracker,
} from '@loop-actions/github';
import type { StateSnapshot } from '@loop-actions/state';
import { breakerKey } from './breaker-text.ts';
import { findOverrides, readOverrides } from './find-overrides.ts';

export interface BreakerSources {
  readonly github: GitHub;
  readonly snapshot: Pick<StateSnapshot, 'readFile'>;
  readonly ledger: LeaseLedger;
  readonly rules: readonly Rule[];
  /** Tickets that wait with a question: an override is looked for on them. */
  readonly waiting: readonly Ticket[];
  /** Tickets that would be dispatched: it is looked for on them where the breaker is open. */
  readonly selected: readonly Ticket[];
  readonly run: string;
  readonly now: number;
  readonly secrets: readonly string[];
}

/** Whether a loop may go on spending, and what people lifted. */
export interface Spending {
  /** null: the spec has none. */
  readonly breaker: Breaker | null;
  /** In force. */
  readonly overrides: readonly Override[];
  /** What is to be put on record. */
  readonly fresh: readonly Override[];
  /** For people: what was asked for and has no effect. */
  readonly refused: readonly string[];
}

/** What the spec allows between two accepted changes, the most cautious line of each kind. */
export function breakerLimits(rules: readonly Rule[]): BreakerLimits {
  const limitOf = (currency: keyof BreakerLimits): number | null => {
    const said = rules.flatMap((rule) =>
      rule.class === 'enforced' && rule.meaning.kind === 'breaker' && rule.meaning.currency === currency
        ? [rule.meaning.limit]
        : [],
    );
    return said.length === 0 ? null : Math.min(...said);
  };
  return { tokens: limitOf('tokens'), costUsd: limitOf('costUsd') };
}

/** Reads what was accepted and what people said, and decides by the ledger of leases. Writes nothing. */
export async function readSpending(sources: BreakerSources): Promise<Spending> {
  const { github, ledger, now, run, secrets, snapshot } = sources;
  const limits = breakerLimits(sources.rules);
  const recorded = await readOverrides(snapshot);
  const hasBreaker = limits.tokens !== null || limits.costUsd !== null;
  const acceptedAt = hasBreaker ? await lastAccepted(github) : null;
  const decide = (overrides: readonly Override[]): Breaker | null =>
    hasBreaker ? decideBreaker({ limits, ledger, acceptedAt, overrides, now }) : null;
  const closed = decide(recorded);
  const isOpen = closed?.isOpen === true;
  const tickets = [...sources.waiting, ...(isOpen ? sources.selected : [])];
  const own = closed !== null && isOpen ? await issueOf(github, closed) : null;
  const scopes = new Map(tickets.map(({ number, id }): [number, string] => [number, id]));
  if (own !== null) scopes.set(own, WHOLE_LOOP);
  if (scopes.size === 0) {
    return { breaker: closed, overrides: recorded.filter((one) => isInForce(one, now)), fresh: [], refused: [] };
  }
  const { self, comments } = await readConversations(github, [...scopes.keys()]);
  const said = [...scopes].map(([number, scope]) => ({ scope, comments: comments.get(number) ?? [] }));
  const permission = (login: string) => readPermission(github, login);
  const { inForce, fresh, refused } = await findOverrides({ said, self, recorded, permission, run, now, secrets });
  return { breaker: decide(inForce), overrides: inForce, fresh, refused };
}

/** When a pull request of the loop was last merged, and not taken back; null: never, as far as GitHub shows. */
async function lastAccepted(github: GitHub): Promise<string | null> {
  const merged = (await readLoopPullRequests(github)).filter(
    ({ state, revert }) => state === 'merged' && revert === null,
  );
  const times = merged.flatMap(({ endedAt }) => (endedAt === null ? [] : [endedAt]));
  return times.sort((left, right) => Date.parse(left) - Date.parse(right)).at(-1) ?? null;
}

/** The issue that tells of this trip; null: it is not written yet. */
async function issueOf(github: GitHub, breaker: Breaker): Promise<number | null> {
  const mark = marker('breaker', breakerKey(breaker));
  const { tickets } = await readTracker(github, { labels: [LABELS.stopped], state: 'all' });
  return tickets.find(({ body }) => body.split(/\r?\n/, 1)[0]?.trimEnd() === mark)?.number ?? null;
}
