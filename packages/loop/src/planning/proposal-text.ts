import { LABELS, type Proposal, type ProposedIssue } from '@loop-actions/contract';
import { sanitizeOutbound } from '@loop-actions/text';
import { inOrder } from './check-draft.ts';

const inert = (text: string, maxChars = 3000): string => sanitizeOutbound(text, { maxChars }).text;
const line = (text: string): string => inert(text, 500).replace(/\s+/g, ' ');
const list = (lines: readonly string[]): string => lines.map((text) => `- ${line(text)}`).join('\n');

/** The comment that proposes sub-issues and says how to accept them. */
export function proposalComment({ draft, planner, checker }: Proposal): string {
  const issues = inOrder(draft).map((issue, at) =>
    [`### ${at + 1}. ${line(issue.title)} (\`${issue.key}\`)`, issueText(issue, (key) => `\`${key}\``)].join('\n\n'),
  );
  return [
    `**Proposed: ${draft.issues.length} sub-issues.** Planned by ${line(planner)}, reviewed by ${line(checker)}.`,
    inert(draft.summary, 2000),
    ...issues,
    '**To accept** (write access needed), comment `/accept`: the sub-issues are created as they stand here, with their dependencies. Without that nothing happens.',
  ].join('\n\n');
}

/** The body of a sub-issue. Its dependencies stand in GitHub's own record; here they are for people. */
export function subIssueBody(parent: number, issue: ProposedIssue, numberOf: (key: string) => number | null): string {
  const named = (key: string) => {
    const number = numberOf(key);
    return number === null ? `\`${key}\`` : `#${number}`;
  };
  return [`Part of #${parent}, as a person accepted it.`, issueText(issue, named)].join('\n\n');
}

function issueText(issue: ProposedIssue, named: (key: string) => string): string {
  return [
    inert(issue.scope),
    `#### Acceptance criteria\n\n${list(issue.acceptance)}`,
    issue.files.length === 0
      ? ''
      : `#### Files\n\n${issue.files.map((path) => `- \`${path.replace(/[`\r\n]/g, '')}\``).join('\n')}`,
    issue.dependsOn.length === 0 ? '' : `#### After\n\n${issue.dependsOn.map((key) => `- ${named(key)}`).join('\n')}`,
    `#### Test plan\n\n${inert(issue.testPlan, 2000)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The ticket that holds a requirement given as a message. */
export function masterIssue(message: string): { readonly title: string; readonly body: string } {
  const [first = ''] = message.trim().split(/\r?\n/, 1);
  return {
    title: line(first).slice(0, 120),
    body: `${inert(message, 16_000)}\n\n(Opened for planning; label \`${LABELS.planned}\`.)`,
  };
}
