import { type Decision, type Rule, specRole } from '@loop-actions/contract';

/** Words with which a spec says that a ticket is under-specified, where only a judge can tell. */
const VAGUE = /\b(?:ambiguous|ambiguity|unclear|vague|under-?specified|not specified)\b/i;

/**
 * Tickets that the loop leaves because they are too large or say too little, where the spec has a planner: splitting them
 * is what would let them in. Anything else is in the way for a reason that a plan does not take away.
 */
export function planningCandidates(decisions: readonly Decision[], rules: readonly Rule[]): readonly string[] {
  if (specRole(rules, 'planner') === null) return [];
  const places = new Set(rules.filter(isForPlanning).map(({ position }) => `${position.file}:${position.line}`));
  return decisions
    .filter(({ outcome, rule }) => outcome !== 'selected' && rule !== null && places.has(rule))
    .map(({ item }) => item);
}

function isForPlanning(rule: Rule): boolean {
  if (rule.class === 'judged') return VAGUE.test(rule.text);
  return (
    rule.class === 'enforced' && (rule.meaning.kind === 'max-files' || rule.meaning.kind === 'acceptance-criteria')
  );
}

/** The most that are named to a person at once. */
const MOST_NAMED = 10;

/** What is proposed to people about them; null: there are none. */
export function proposePlanning(items: readonly string[]): string | null {
  if (items.length === 0) return null;
  const more = items.length > MOST_NAMED ? ` and ${items.length - MOST_NAMED} more` : '';
  const which = items.length === 1 ? 'is' : 'are';
  return `${items.slice(0, MOST_NAMED).join(', ')}${more} ${which} too large or too vague for this loop. Comment /plan there (write access needed), and sub-issues are proposed that it can take.`;
}
