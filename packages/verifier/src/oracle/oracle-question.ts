import type { TrackerSnapshot } from '@loop-actions/contract';
import type { GapAnswer, LiveAnswer } from './live-answer.ts';
import type { MergeProof } from './merged-change.ts';

/** What the oracle decides on: external truth, and nothing else. */
export interface OracleQuestion extends MergeProof {
  /** The members of the batch, resolved once; the oracle answers for exactly these. */
  readonly batch: readonly string[];
  readonly tracker: TrackerSnapshot;
  /** Where a change must be merged to count. */
  readonly baseRef: string;
  /** Whether the spec declares how a merged change is proven live. */
  readonly liveRequired: boolean;
  /** What live verification found, by ticket id. */
  readonly live?: ReadonlyMap<string, LiveAnswer>;
  /** Which tickets are activation gaps of ours, and what their own probes say of them. */
  readonly gaps?: ReadonlyMap<string, GapAnswer>;
  /** What open tickets wait for, by ticket id. It keeps from being dispatched and never makes anything done. */
  readonly blocked?: ReadonlyMap<string, string>;
}
