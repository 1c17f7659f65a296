import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { type IssueNode, IssuePage, type Page } from './answers.ts';
import { MORE_LABEL_EVENTS, MORE_PULL_REQUESTS } from './documents.ts';
import type { WholeIssue } from './ticket.ts';
import { ticketId } from './ticket-id.ts';

/** Pages of 100 read for one issue; beyond them it is a problem, so that one issue can't use up the budget. */
const PAGES = 10;

/** Reads what did not fit the first page of an issue's label events and pull requests. */
export async function completeIssue(
  github: GitHub,
  issue: IssueNode,
): Promise<WholeIssue & { readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const id = ticketId(issue, github.repository);
  const all = async (first: Page, document: string, what: string): Promise<readonly unknown[]> => {
    const nodes = [...first.nodes];
    let { hasNextPage, endCursor } = first.pageInfo;
    for (let pages = 1; hasNextPage; pages++) {
      if (pages >= PAGES || endCursor === null) {
        problems.push(`${id}: not all ${what} could be read`);
        break;
      }
      const { owner, repo } = parseRepository(issue.repository.nameWithOwner);
      const variables = { owner, name: repo, number: issue.number, after: endCursor };
      const answer = await github.query('read the tracker', document, variables, IssuePage);
      const { page } = answer.data.repository.issue;
      nodes.push(...page.nodes);
      problems.push(...answer.problems);
      ({ hasNextPage, endCursor } = page.pageInfo);
    }
    return nodes;
  };
  if (issue.labels.pageInfo.hasNextPage) problems.push(`${id}: has more than 100 labels`);
  const labelEvents = await all(issue.timelineItems, MORE_LABEL_EVENTS, 'label events');
  const pullRequests = await all(issue.closedByPullRequestsReferences, MORE_PULL_REQUESTS, 'pull requests');
  return { issue, labelEvents, pullRequests, problems };
}
