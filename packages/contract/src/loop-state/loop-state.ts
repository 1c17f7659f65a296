import type { StopReason } from '../stop-reason.ts';

/** Where an item stands, from the least to the most cautious; when two writers disagree the more cautious wins. */
export const ITEM_STATUSES = [
  'ready',
  'selected',
  'drafted',
  'done',
  'skipped',
  'failed',
  'waiting',
  'escalated',
] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** One attempt, keyed by run and attempt, so that writing it twice is writing it once. */
export interface AttemptEntry {
  /** `<run>/<attempt>`. */
  readonly key: string;
  readonly outcome: 'succeeded' | 'failed';
  readonly stopReason: StopReason;
  /** Unknown is null and counts as spent. */
  readonly tokens: number | null;
  readonly costUsd: number | null;
  /** One line: what it ended with. */
  readonly note: string;
}

/** A person's decision to forget what was tried before. */
export interface ResetEntry {
  /** The person's login, without `@`. */
  readonly person: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

export interface GateOutcome {
  readonly name: string;
  readonly outcome: string;
}

/** An item of LOOP_STATE.md, as code sees it. The text keeps more: unknown keys and people's notes. */
export interface StateItem {
  readonly id: string;
  /** `waiting` where the file says none or one that does not exist. */
  readonly status: ItemStatus;
  readonly reason: string | null;
  /** Attempts since the last reset: entries, or the bare number a person wrote. */
  readonly attempts: number;
  /** Failed attempts since the last reset; those of a bare number count as failed. */
  readonly failedAttempts: number;
  /** All entries on record, oldest first, those before a reset included. */
  readonly entries: readonly AttemptEntry[];
  readonly resets: readonly ResetEntry[];
  readonly gates: readonly GateOutcome[];
  readonly nextAction: string | null;
  readonly pullRequest: string | null;
}

/** What to change of an item: an absent field stays as it is, null (or no gates) takes the line away. */
export interface ItemChange {
  readonly status?: ItemStatus;
  readonly reason?: string | null;
  readonly gates?: readonly GateOutcome[];
  readonly nextAction?: string | null;
  readonly pullRequest?: string | null;
}

/** The Current Run section. */
export interface CurrentRun {
  readonly runId: string | null;
  readonly mode: string | null;
  readonly selectedItems: number | null;
  readonly openedPullRequests: number | null;
  readonly escalations: number | null;
}
