import type { Rule, RuleMeaning } from './loop-spec.ts';

/** Who takes a role and what that may cost in a run, as the Roles section says. */
export type RoleRouting = Omit<Extract<RuleMeaning, { kind: 'role' }>, 'kind'>;

/** What the spec says of a role; null: nothing. */
export function specRole(rules: readonly Rule[], role: string): RoleRouting | null {
  for (const rule of rules) {
    if (rule.class === 'enforced' && rule.meaning.kind === 'role' && rule.meaning.role === role) {
      const { kind: _kind, ...routing } = rule.meaning;
      return routing;
    }
  }
  return null;
}
