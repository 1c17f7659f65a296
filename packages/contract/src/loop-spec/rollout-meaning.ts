import type { RolloutSignal } from '../rollout.ts';

/** What a rule of the Autonomy section says of the rollout. */
export type RolloutMeaning =
  /** At this count the loop loses authority. */
  | { readonly kind: 'demote-after'; readonly signal: RolloutSignal; readonly count: number }
  /** Evidence that is enough to propose more authority: settled decisions, and the agreement's lower bound (0–1). */
  | { readonly kind: 'promote-after'; readonly decided: number; readonly agreement: number };
