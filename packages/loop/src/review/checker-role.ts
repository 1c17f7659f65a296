import { type Difference, type LoopSpec, tightestDifference } from '@loop-actions/contract';

/** What the Roles section of the spec says about the checker. */
export interface CheckerRole {
  readonly agent: string | null;
  readonly model: string | null;
}

/** The checker that the spec asks for; null: it asks for none. */
export function checkerRole(spec: Pick<LoopSpec, 'rules'>): CheckerRole | null {
  for (const rule of spec.rules) {
    if (rule.class === 'enforced' && rule.meaning.kind === 'role' && rule.meaning.role === 'checker') {
      return { agent: rule.meaning.agent, model: rule.meaning.model };
    }
  }
  return null;
}

/** How much the spec demands that the checker differs from the maker; null: it says nothing of it. */
export function demandedDifference(spec: Pick<LoopSpec, 'rules'>): Difference | null {
  const demands = spec.rules.flatMap((rule) => {
    if (rule.class !== 'enforced') return [];
    const { meaning } = rule;
    if (meaning.kind === 'checker-differs') return [meaning.by];
    const isOfChecker = meaning.kind === 'role' && meaning.role === 'checker';
    return isOfChecker && meaning.differsBy !== undefined ? [meaning.differsBy] : [];
  });
  return tightestDifference(...demands);
}
