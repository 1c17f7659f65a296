import type { AgentRuntime } from '@loop-actions/agent';
import type { Difference, PlanItem, Verdict } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { ReviewLimits } from './review-limits.ts';

/** The agent that reviews, and its limits. */
export interface Checker {
  readonly runtime: AgentRuntime;
  /** The command line as it was given; null: the agent has none. */
  readonly command: string | null;
  /** The model that it is started with; null: its own default. Whether it keeps to it, its gateway sees. */
  readonly model: string | null;
  readonly limits: ReviewLimits;
  /** Input `lenses`, besides those of the spec. */
  readonly lenses?: readonly string[];
  /** Input `differs-by`; the tighter of it and the spec counts. */
  readonly differsBy?: Difference | null;
}

export interface CheckRequest {
  readonly item: Pick<PlanItem, 'id' | 'title' | 'body'>;
  readonly candidate: Pick<CandidateOnDisk, 'manifest' | 'patch'>;
  /** The gate's verdict on this candidate; null only for a pull request that no gate has judged. */
  readonly gate: Verdict | null;
  readonly checker: Checker;
  readonly box: Box;
}
