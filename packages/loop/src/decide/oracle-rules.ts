import type { Rule } from '@loop-actions/contract';

/** What a spec says that the oracle goes by. */
export interface OracleRules {
  /** File names of workflows that must have passed on a merge commit. */
  readonly postMergeWorkflows: readonly string[];
  /** Labels that go first, most urgent first. */
  readonly priorities: readonly string[];
}

export function oracleRules(rules: readonly Rule[]): OracleRules {
  const meanings = rules.flatMap((rule) => (rule.class === 'enforced' ? [rule.meaning] : []));
  return {
    postMergeWorkflows: meanings.flatMap((meaning) => (meaning.kind === 'post-merge' ? [meaning.workflow] : [])),
    priorities: meanings.flatMap((meaning) => (meaning.kind === 'priority' ? meaning.labels : [])),
  };
}
