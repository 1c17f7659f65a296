import type { Rule, Ticket } from '@loop-actions/contract';

/** Tickets of one author that a run takes or asks about where the spec sets no limit: a storm stays one author's. */
export const DEFAULT_AUTHOR_LIMIT = 10;

export interface AuthorLimit {
  readonly max: number;
  /** The line that sets it; null: the default, which does not hold for people with write access. */
  readonly rule: Rule | null;
}

/** The limit that the spec sets, or the default. */
export function authorLimit(rules: readonly Rule[]): AuthorLimit {
  for (const rule of rules) {
    if (rule.class === 'enforced' && rule.meaning.kind === 'author-limit') return { max: rule.meaning.max, rule };
  }
  return { max: DEFAULT_AUTHOR_LIMIT, rule: null };
}

/** Accounts of people with more open tickets than the default allows, most tickets first: whether they may write counts. */
export function prolificAuthors(tickets: readonly Ticket[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { author, state } of tickets) {
    if (state === 'open' && author.kind === 'user') counts.set(author.login, (counts.get(author.login) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > DEFAULT_AUTHOR_LIMIT)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([login]) => login);
}
