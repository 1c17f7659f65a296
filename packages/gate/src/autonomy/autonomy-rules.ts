import type { AutonomyDecision, PathTier, RiskClass, Rule } from '@loop-actions/contract';
import type { TierGlobs } from './path-tiers.ts';

/** What the spec says of autonomy. */
export interface AutonomyRules {
  readonly tiers: TierGlobs;
  readonly decisions: Readonly<Record<RiskClass, AutonomyDecision>>;
}

/** What each class of risk becomes where the spec says nothing. */
export const DEFAULT_AUTONOMY: AutonomyRules = {
  tiers: {},
  decisions: { low: 'auto-merge', medium: 'human-review', high: 'never' },
};

/** The slider that a spec sets. */
export function autonomyRulesOf(rules: readonly Rule[]): AutonomyRules {
  const tiers: Partial<Record<PathTier, readonly string[]>> = {};
  const decisions: Record<RiskClass, AutonomyDecision> = { ...DEFAULT_AUTONOMY.decisions };
  for (const rule of rules) {
    if (rule.class !== 'enforced') continue;
    const { meaning } = rule;
    if (meaning.kind === 'autonomy-tier') tiers[meaning.tier] = [...(tiers[meaning.tier] ?? []), ...meaning.globs];
    if (meaning.kind === 'autonomy-class') decisions[meaning.risk] = meaning.decision;
  }
  return { tiers, decisions };
}
