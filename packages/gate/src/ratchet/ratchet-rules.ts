import type { Rule } from '@loop-actions/contract';
import { NO_RISE, type RiseLimits } from './compare-counts.ts';

/** What the spec says of the ratchet. */
export interface RatchetRules {
  readonly rise: RiseLimits;
  /** Whether each change leaves guards for the tests and golden cases it adds. */
  readonly record: boolean;
  /** Ids of guards that a person let go. */
  readonly retired: ReadonlySet<string>;
  /** Globs of the files that hold golden cases. */
  readonly goldenSets: readonly string[];
}

/** Counts may only fall and nothing is let go. */
export const STRICT_RATCHET: RatchetRules = { rise: NO_RISE, record: false, retired: new Set(), goldenSets: [] };

/** The ratchet that a spec sets; several limits of one count mean the lowest. */
export function ratchetRulesOf(rules: readonly Rule[]): RatchetRules {
  const rise: { -readonly [Count in keyof RiseLimits]: number | null } = {
    suppressions: null,
    'skipped-tests': null,
    'type-escapes': null,
  };
  const retired = new Set<string>();
  const goldenSets: string[] = [];
  let record = false;
  for (const rule of rules) {
    if (rule.class !== 'enforced') continue;
    const { meaning } = rule;
    if (meaning.kind === 'ratchet') {
      for (const count of meaning.counts) rise[count] = Math.min(rise[count] ?? meaning.rise, meaning.rise);
    }
    if (meaning.kind === 'record-guards') record = true;
    if (meaning.kind === 'retire-guards') for (const guard of meaning.guards) retired.add(guard);
    if (meaning.kind === 'golden-set') goldenSets.push(...meaning.globs);
  }
  return {
    rise: {
      suppressions: rise.suppressions ?? 0,
      'skipped-tests': rise['skipped-tests'] ?? 0,
      'type-escapes': rise['type-escapes'] ?? 0,
    },
    record,
    retired,
    goldenSets,
  };
}
