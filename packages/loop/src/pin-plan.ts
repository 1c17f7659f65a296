import {
  type Budgets,
  type Mode,
  type Plan,
  type PlanItem,
  type StateItem,
  type Ticket,
  withDigest,
} from '@loop-actions/contract';
import { sanitizeInbound, sanitizeInboundLine } from '@loop-actions/text';
import type { LoopBase, LoopDeps } from './loop-context.ts';

/** Text of a ticket beyond this is no instruction any more (a flood of context hides what matters). */
const MAX_BODY_CHARS = 32_000;
/** A lease that nobody returns ends by itself: longer than any job of GitHub's own runners. */
const LEASE_MS = 6 * 3_600_000;

export interface PlanContent {
  readonly mode: Mode;
  readonly selected: readonly Ticket[];
  readonly items: ReadonlyMap<string, StateItem>;
  readonly limits: Budgets;
}

/** The plan of a run: all that later jobs read, with the digest they check it by. */
export function pinPlan(deps: LoopDeps, base: LoopBase, content: PlanContent): Plan {
  const now = deps.clock.now();
  return withDigest({
    schemaVersion: 1 as const,
    repository: deps.context.repository,
    run: deps.context.runId,
    createdAt: new Date(now).toISOString(),
    mode: content.mode,
    baseRef: base.ref,
    baseSha: base.sha,
    ...base.control.pinned,
    items: content.selected.map((ticket) => planItem(deps, content, ticket, now)),
  });
}

function planItem(deps: LoopDeps, content: PlanContent, ticket: Ticket, now: number): PlanItem {
  const { runId, runAttempt } = deps.context;
  return {
    id: ticket.id,
    number: ticket.number,
    title: sanitizeInboundLine(ticket.title, { maxChars: 500 }).text,
    body: sanitizeInbound(ticket.body, { maxChars: MAX_BODY_CHARS }).text,
    bodySha256: ticket.bodySha256,
    url: ticket.url,
    labels: ticket.labels,
    lineage: ticket.id,
    attempt: runAttempt,
    previousAttempts: (content.items.get(ticket.id)?.entries ?? []).map((entry) =>
      `${entry.key}: ${entry.outcome}, ${entry.stopReason}. ${entry.note}`.slice(0, 2000),
    ),
    lease: {
      id: `${runId}/${runAttempt}/${ticket.id}`,
      tokens: content.limits.maxTokens,
      costUsd: content.limits.maxCostUsd,
      runtimeMs: content.limits.maxRuntimeMs,
      pullRequest: true,
      expiresAt: new Date(now + LEASE_MS).toISOString(),
    },
  };
}
