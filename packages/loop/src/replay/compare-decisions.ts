import type { Decision } from '@loop-actions/contract';

/** One ticket that is decided otherwise today. */
export interface DecisionDifference {
  readonly item: string;
  readonly title: string;
  readonly url: string;
  readonly before: SaidOf;
  readonly today: SaidOf;
  /** Whether its text is not whole in the record, so that today's decision may be about less. */
  readonly cut: boolean;
}

/** What was decided, and the line that decided; null: one of the loop's own rules. */
export interface SaidOf {
  readonly outcome: Decision['outcome'] | 'not decided';
  readonly reason: string;
  readonly rule: string | null;
  /** The line's text. */
  readonly line: string | null;
}

export interface Decided {
  readonly decisions: readonly Decision[];
  /** Texts by file:line. */
  readonly lines: ReadonlyMap<string, string>;
}

/**
 * Tickets whose outcome, or the line that gives it, is another one. A line that only moved is the same line, and one
 * outcome for a reason with other numbers in it is the same decision.
 */
export function compareDecisions(
  recorded: Decided,
  replayed: Decided,
  cut: ReadonlySet<string>,
): readonly DecisionDifference[] {
  const decided = new Map(replayed.decisions.map((decision) => [decision.item, decision]));
  return recorded.decisions.flatMap((decision) => {
    const { item, title, url } = decision;
    const before = said(decision, recorded.lines);
    const today = said(decided.get(item), replayed.lines);
    if (before.outcome === today.outcome && before.line === today.line) return [];
    return [{ item, title, url, before, today, cut: cut.has(item) }];
  });
}

function said(decision: Decision | undefined, lines: ReadonlyMap<string, string>): SaidOf {
  if (decision === undefined) return { outcome: 'not decided', reason: '', rule: null, line: null };
  const { outcome, reason, rule } = decision;
  return { outcome, reason, rule, line: rule === null ? null : (lines.get(rule) ?? '') };
}
