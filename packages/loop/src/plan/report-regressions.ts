import { type CheckResult, LABELS } from '@loop-actions/contract';
import { type EnsuredIssue, ensureIssue } from '@loop-actions/github';
import { sanitizeOutbound } from '@loop-actions/text';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';

const MAX_ISSUES_PER_CHECK = 20;
const MAX_FINDINGS = 50;

/**
 * Keeps one open issue for each check of a kind that is red on the base, e.g. evals that got worse: its cases, with their
 * traces. The same check is the same issue in every run; one that was closed has been answered, and what is red after
 * that is a new question.
 */
export async function reportRegressions(
  deps: Pick<LoopDeps, 'context' | 'log'>,
  base: Pick<LoopBase, 'ref' | 'sha' | 'control'>,
  { github }: Pick<LoopWriters, 'github'>,
  failures: readonly CheckResult[],
): Promise<readonly EnsuredIssue[]> {
  const evals = new Set(base.control.gates.filter(({ kind }) => kind === 'eval').map(({ name }) => name));
  const issues: EnsuredIssue[] = [];
  for (const failure of failures.filter(({ name, verdict }) => evals.has(name) && verdict === 'fail')) {
    const page = describeRegression(failure, { ...base, runUrl: deps.context.runUrl });
    for (let time = 1; ; time++) {
      const key = time === 1 ? failure.name : `${failure.name}/${time}`;
      const issue = await ensureIssue(github, { kind: 'regression', key, ...page, labels: [LABELS.regression] });
      if (issue.state === 'closed' && time < MAX_ISSUES_PER_CHECK) continue;
      deps.log.info(`${failure.name}: ${issue.url}`);
      issues.push(issue);
      break;
    }
  }
  return issues;
}

interface Where {
  readonly ref: string;
  readonly sha: string;
  readonly runUrl: string;
}

/** Title and body. What cases hold is data of the eval, so that none of it notifies, links or commands. */
export function describeRegression(
  { name, findings }: Pick<CheckResult, 'name' | 'findings'>,
  { ref, sha, runUrl }: Where,
): { readonly title: string; readonly body: string } {
  const inert = (text: string): string => sanitizeOutbound(text.replace(/\s+/g, ' '), { maxChars: 600 }).text.trim();
  const [lever] = findings.filter(({ rule }) => rule === 'eval/lever');
  const cases = findings.filter(({ rule, severity }) => severity === 'error' && rule?.startsWith('eval/') === true);
  const shown = cases.length > 0 ? cases : findings.filter(({ severity }) => severity === 'error');
  const more = shown.length - MAX_FINDINGS;
  const body = [
    `\`${inert(name)}\` is red on \`${ref}\` at \`${sha.slice(0, 12)}\` ([run](${runUrl})).`,
    shown
      .slice(0, MAX_FINDINGS)
      .map(({ message }) => `- ${inert(message)}`)
      .join('\n'),
    more > 0 ? `and ${more} more` : '',
    lever === undefined ? '' : inert(lever.message),
  ];
  return {
    title: `${inert(name)}: worse than it should be on ${ref}`.slice(0, 250),
    body: body.filter((part) => part !== '').join('\n\n'),
  };
}
