import type { AgentRuntime, PreviousFailure } from '@loop-actions/agent';
import type { Budgets, Interrupt, PlanItem, Usage } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { Metering } from '../agent/metering.ts';
import type { Transcript } from '../agent/transcript.ts';
import type { EarlierWork } from './earlier-work.ts';
import type { Start } from './start-tree.ts';

export interface MakeRequest {
  readonly item: PlanItem;
  readonly runtime: AgentRuntime;
  readonly box: Box;
  readonly limits: Budgets;
  /** What an earlier attempt left; null: nothing. */
  readonly work: EarlierWork | null;
  /** What a gate said before the first iteration; none unless told. */
  readonly failures?: readonly PreviousFailure[];
  /** Below it the candidate goes. */
  readonly directory: string;
  /** Called when the candidate of an iteration was written and another iteration follows. */
  readonly kept?: (candidate: CandidateOnDisk) => Promise<void>;
}

/** An attempt while it is made. */
export interface Attempt {
  readonly workspace: string;
  readonly baseTree: string;
  readonly start: Start;
  readonly startedAt: number;
  readonly transcript: Transcript;
  tree: string;
  usage: Usage;
  /** null: no agent was started. */
  metering: Metering | null;
  failures: readonly PreviousFailure[];
  fingerprint: string;
  notes: string;
  interrupt: Interrupt | null;
  /** Questions that were sent back, since they lacked what shows that a person is needed. */
  sentBack: number;
  politeEndings: number;
  note: string;
  /** The candidates that were written so far. */
  written: CandidateOnDisk[];
}
