import { LABELS, type Proposal, type Rule } from '@loop-actions/contract';
import { ensureBlockedBy, ensureIssue, ensureSubIssue, type GitHub } from '@loop-actions/github';
import { inOrder } from './check-draft.ts';
import { subIssueBody } from './proposal-text.ts';

/**
 * Creates the sub-issues of an accepted proposal with their dependencies. Each write looks before it writes, so whoever
 * is killed in the middle is finished by the next run, and nothing stands twice. Gives the numbers by key.
 */
export async function createSubIssues(
  github: GitHub,
  { number: parent, draft, draftDigest }: Proposal,
  rules: readonly Rule[],
): Promise<Readonly<Record<string, number>>> {
  const numbers = new Map<string, number>();
  const labels = [LABELS.planned, ...labelsToSelect(rules)] as const;
  for (const issue of inOrder(draft)) {
    const made = await ensureIssue(github, {
      kind: 'sub-issue',
      key: `${parent}/${draftDigest.slice(7, 19)}/${issue.key}`,
      title: issue.title,
      body: subIssueBody(parent, issue, (key) => numbers.get(key) ?? null),
      labels: [labels[0], ...labels.slice(1)],
    });
    numbers.set(issue.key, made.number);
    await ensureSubIssue(github, { parent, child: made.number });
    for (const key of issue.dependsOn) {
      const blocker = numbers.get(key);
      if (blocker !== undefined) await ensureBlockedBy(github, { issue: made.number, blocker });
    }
  }
  return Object.fromEntries(numbers);
}

/** The labels that the spec asks for of a ticket, so that a run can pick what a person accepted. */
function labelsToSelect(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap((rule) => {
    if (rule.class !== 'enforced' || rule.section !== 'select-when' || rule.meaning.kind !== 'labels') return [];
    const { labels, match, negated } = rule.meaning;
    return negated ? [] : match === 'all' ? labels : labels.slice(0, 1);
  });
}
