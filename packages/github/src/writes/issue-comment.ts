import { marker } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { carriesMarker, composeBody, sameBody } from './body.ts';

/** A comment that exists once per issue, kind and key. */
export interface IssueComment {
  /** Issue or pull request. */
  readonly issue: number;
  readonly kind: string;
  readonly key: string;
  /** Markdown; what is beyond GitHub's limit is cut. */
  readonly body: string;
}

export interface EnsuredComment {
  readonly id: number;
  readonly url: string;
  readonly operation: 'created' | 'updated' | 'none';
}

/** A page of an issue's comments, newest first. */
export const FIND_COMMENTS = `query FindComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    subject: issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100, before: $before) { ...CommentPage } }
      ... on PullRequest { comments(last: 100, before: $before) { ...CommentPage } }
    }
  }
}
fragment CommentPage on IssueCommentConnection {
  nodes { fullDatabaseId url body viewerDidAuthor }
  pageInfo { hasPreviousPage startCursor }
}`;

const CommentNode = z.object({
  fullDatabaseId: z.coerce.number().pipe(z.int().positive()),
  url: z.string(),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
});

const CommentPage = z.object({
  repository: z.object({
    subject: z.object({
      comments: z.object({
        nodes: z.array(CommentNode),
        pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
      }),
    }),
  }),
});

const WrittenComment = z.object({ id: z.int().positive(), html_url: z.string() });

/**
 * Sees to it that a comment stands exactly once: found by its marker among the token's own comments, its text brought
 * up to date, or created. One written by another account is never touched, even if it copies the marker.
 */
export function ensureIssueComment(github: GitHub, comment: IssueComment): Promise<EnsuredComment> {
  return ensureComment(github, comment, 'comment on an issue');
}

/** As `ensureIssueComment`, on a pull request: that needs `pull-requests: write` and nothing of issues. */
export function ensurePullRequestComment(github: GitHub, comment: IssueComment): Promise<EnsuredComment> {
  return ensureComment(github, comment, 'comment on a pull request');
}

function ensureComment(
  github: GitHub,
  comment: IssueComment,
  operation: 'comment on an issue' | 'comment on a pull request',
): Promise<EnsuredComment> {
  const mark = marker(comment.kind, comment.key);
  const body = composeBody(mark, comment.body);
  const find = () => findComment(github, comment.issue, mark);
  return github.alone(`comment ${comment.issue} ${mark}`, async () => {
    const found = await find();
    if (found === null) {
      const made = await github.write({
        operation,
        parameters: { issue_number: comment.issue, body },
        answer: WrittenComment,
        find: async () => {
          const lost = await find();
          return lost === null ? null : { id: lost.fullDatabaseId, html_url: lost.url };
        },
      });
      return { id: made.id, url: made.html_url, operation: 'created' };
    }
    const place = { id: found.fullDatabaseId, url: found.url };
    if (sameBody(found.body, body)) return { ...place, operation: 'none' };
    await github.write({
      operation: 'update a comment',
      parameters: { comment_id: place.id, body },
      answer: WrittenComment,
      find: 'idempotent',
    });
    return { ...place, operation: 'updated' };
  });
}

type CommentNode = z.infer<typeof CommentNode>;
type Comments = z.infer<typeof CommentPage>['repository']['subject']['comments'];

/** The newest comment of ours with this marker. All pages are read before it is said that there is none. */
async function findComment(github: GitHub, issue: number, mark: string): Promise<CommentNode | null> {
  let before: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = await readComments(github, issue, before);
    const ours = nodes.filter((node) => node.viewerDidAuthor && carriesMarker(node.body, mark));
    if (ours.length > 1)
      github.log.warning(`#${issue} has ${ours.length} comments marked ${mark}; the newest is kept.`);
    const newest = ours.at(-1);
    if (newest !== undefined) return newest;
    if (!pageInfo.hasPreviousPage || pageInfo.startCursor === null || pageInfo.startCursor === before) return null;
    before = pageInfo.startCursor;
  }
}

async function readComments(github: GitHub, issue: number, before: string | null): Promise<Comments> {
  const { owner, repo: name } = parseRepository(github.repository);
  const variables = { owner, name, number: issue, before };
  const { data } = await github.query('find a comment', FIND_COMMENTS, variables, CommentPage);
  return data.repository.subject.comments;
}
