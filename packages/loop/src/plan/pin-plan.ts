import {
  lineageOf,
  type Mode,
  type Plan,
  type PlanItem,
  type StateItem,
  type Ticket,
  withDigest,
} from '@loop-actions/contract';
import { sanitizeInbound } from '@loop-actions/text';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import type { FoundWork } from './find-work.ts';
import { NOTHING_LEASED } from './lease-plan.ts';
import { planTitle } from './settled-in-run.ts';

/** Text of a ticket beyond this is no instruction any more (a flood of context hides what matters). */
const MAX_BODY_CHARS = 32_000;

export interface PlanContent {
  readonly mode: Mode;
  readonly selected: readonly Ticket[];
  readonly items: ReadonlyMap<string, StateItem>;
  /** What earlier attempts left, by item. */
  readonly work: ReadonlyMap<string, FoundWork>;
}

/** The plan of a run: all that later jobs read, with the digest they check it by. Nothing is leased yet. */
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
    items: content.selected.map((ticket) => planItem(deps, content, ticket)),
  });
}

function planItem(deps: LoopDeps, content: PlanContent, ticket: Ticket): PlanItem {
  const work = content.work.get(ticket.id)?.planned;
  return {
    id: ticket.id,
    number: ticket.number,
    title: planTitle(ticket.title),
    body: sanitizeInbound(ticket.body, { maxChars: MAX_BODY_CHARS }).text,
    bodySha256: ticket.bodySha256,
    url: ticket.url,
    labels: ticket.labels,
    lineage: lineageOf(ticket),
    attempt: deps.context.runAttempt,
    previousAttempts: (content.items.get(ticket.id)?.entries ?? []).map((entry) =>
      `${entry.key}: ${entry.outcome}, ${entry.stopReason}. ${entry.note}`.slice(0, 2000),
    ),
    lease: NOTHING_LEASED,
    ...(work === undefined ? {} : { work }),
  };
}
