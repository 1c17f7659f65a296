import type { AutonomyDecision, PathTier, RiskClass } from '../autonomy.ts';
import type { RatchetCount } from '../ratchet-count.ts';

/** What a rule of the Gates section says of the ratchet. */
export type RatchetMeaning =
  /** In one change the counts may together rise by this much; 0: they may only fall. */
  | { readonly kind: 'ratchet'; readonly counts: readonly RatchetCount[]; readonly rise: number }
  /** Each change leaves guards for the tests and golden cases that it adds. */
  | { readonly kind: 'record-guards' }
  | { readonly kind: 'retire-guards'; readonly guards: readonly string[] }
  /** Files of golden cases: those of the base are held. */
  | { readonly kind: 'golden-set'; readonly globs: readonly string[] };

/** What a rule of the Autonomy section says of risk. */
export type AutonomyMeaning =
  | { readonly kind: 'autonomy-tier'; readonly tier: PathTier; readonly globs: readonly string[] }
  | { readonly kind: 'autonomy-class'; readonly risk: RiskClass; readonly decision: AutonomyDecision };
