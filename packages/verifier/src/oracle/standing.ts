/** Where one ticket of a batch stands, by external truth alone. */
export type Standing =
  /** Closed as completed, its change merged into the base branch, its checks green, and live where the spec asks for it. */
  | 'done'
  /** A person with write access took it out of the loop's hands. */
  | 'human-gated'
  /** The loop asked a person and has no answer: neither done nor dispatched. */
  | 'waiting'
  /** Its pull request is open: somebody has to review or merge it. */
  | 'in-review'
  /** Open, and in nobody's hands. */
  | 'ready'
  /** Open, and what it waits for is not finished. */
  | 'blocked'
  /** Closed, and not proven by a merged change whose checks passed. */
  | 'unproven'
  /** Merged, but not proven live (seed 004: "merged is not shipped"). */
  | 'dark'
  /** The tracker did not tell. */
  | 'unknown';

export interface TicketStanding {
  readonly id: string;
  readonly standing: Standing;
  readonly reason: string;
}
