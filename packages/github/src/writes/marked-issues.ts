import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { composeBody } from './body.ts';

/** An issue of ours, known by the marker in its first line. */
export interface MarkedIssue {
  readonly number: number;
  readonly key: string;
  readonly state: 'open' | 'closed';
  /** Without the marker. */
  readonly text: string;
  readonly url: string;
}

/** Issues with a label, oldest first. */
export const LIST_MARKED_ISSUES = `query ListMarkedIssues($owner: String!, $name: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number url body state viewerDidAuthor }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const Page = z.object({
  repository: z.object({
    issues: z.object({
      nodes: z.array(
        z.object({
          number: z.int().positive(),
          url: z.string(),
          body: z.string(),
          state: z.enum(['OPEN', 'CLOSED']),
          viewerDidAuthor: z.boolean(),
        }),
      ),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

/** The token's own issues of a kind that bear a label, open and closed, the oldest first. A forged marker is not read. */
export async function listMarkedIssues(
  github: GitHub,
  { kind, label }: { readonly kind: string; readonly label: string },
): Promise<readonly MarkedIssue[]> {
  const { owner, repo: name } = parseRepository(github.repository);
  const found: MarkedIssue[] = [];
  const head = new RegExp(`^<!-- loop-actions:${kind}:([^ ]{1,300}) -->\\r?\\n`);
  let after: string | null = null;
  for (;;) {
    const variables: Record<string, unknown> = { owner, name, label, after };
    const answer: z.infer<typeof Page> = (await github.query('find an issue', LIST_MARKED_ISSUES, variables, Page))
      .data;
    const { nodes, pageInfo } = answer.repository.issues;
    for (const { body, state, viewerDidAuthor, ...place } of nodes) {
      const marked = head.exec(body);
      if (!viewerDidAuthor || marked === null) continue;
      const key = marked[1] ?? '';
      found.push({ ...place, key, state: state === 'OPEN' ? 'open' : 'closed', text: body.slice(marked[0].length) });
    }
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null || pageInfo.endCursor === after) return found;
    after = pageInfo.endCursor;
  }
}

const Written = z.object({ number: z.int().positive() });

/** Opens or closes an issue of ours and brings its text up to date, in one request: there is no half of it. */
export async function changeMarkedIssue(
  github: GitHub,
  change: {
    readonly number: number;
    readonly marker: string;
    readonly text: string;
    readonly state: 'open' | 'closed';
  },
): Promise<void> {
  await github.write({
    operation: 'update an issue',
    parameters: {
      issue_number: change.number,
      body: composeBody(change.marker, change.text),
      state: change.state,
      state_reason: change.state === 'closed' ? 'completed' : 'reopened',
    },
    answer: Written,
    find: 'idempotent',
  });
}
