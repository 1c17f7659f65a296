import type { GateCheck } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { AutonomyRules } from './autonomy/autonomy-rules.ts';
import type { CheckRoom } from './check-room.ts';
import type { BuiltInRoom } from './checks/run-built-in.ts';
import type { RatchetRules } from './ratchet/ratchet-rules.ts';
import type { ScopeRules } from './scope-rules.ts';

/** A candidate, and all that decides about it. */
export interface JudgeRequest extends CheckRoom, BuiltInRoom {
  readonly candidate: Pick<CandidateOnDisk, 'manifest' | 'patch'>;
  /** From the base ref, like everything that decides. */
  readonly checks: readonly GateCheck[];
  readonly scope: ScopeRules;
  /** Absent: counts may only fall, and no guard is let go. */
  readonly ratchet?: RatchetRules;
  /** Absent: the built-in tiers and classes. */
  readonly autonomy?: AutonomyRules;
  /** Globs in quarantine, where they are known here. */
  readonly quarantined?: readonly string[];
  /** Who judges: action and version. */
  readonly judge: { readonly action: string; readonly version: string };
}
