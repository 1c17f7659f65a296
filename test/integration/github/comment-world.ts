import type { Answer, Asked } from './scripted-github.ts';

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly mine: boolean;
}

/** One issue with its comments, as far as `ensureIssueComment` asks. */
export function createCommentWorld(comments: StoredComment[] = []): {
  readonly comments: StoredComment[];
  readonly handle: (asked: Asked) => Answer;
} {
  const shown = ({ id, body }: StoredComment) => ({ id, body, html_url: `https://github.test/c/${id}` });
  return {
    comments,
    handle: ({ method, path, body }) => {
      if (path === '/graphql')
        return { body: { data: { repository: { subject: { comments: page(comments, body) } } } } };
      if (method === 'POST' && path === '/repos/octo/demo/issues/7/comments') {
        const comment = { id: comments.length + 1, body: String(body.body), mine: true };
        comments.push(comment);
        return { status: 201, body: shown(comment) };
      }
      const id = /^\/repos\/octo\/demo\/issues\/comments\/(\d+)$/.exec(path)?.[1];
      const comment = comments.find((one) => one.id === Number(id));
      if (method !== 'PATCH' || comment === undefined) return { status: 404, body: { message: 'Not Found' } };
      comment.body = String(body.body);
      return { body: shown(comment) };
    },
  };
}

/** `last: 100, before` */
function page(comments: readonly StoredComment[], asked: Asked['body']) {
  const { before } = asked.variables as { before: string | null };
  const end = before === null ? comments.length : Number(before);
  const start = Math.max(0, end - 100);
  return {
    nodes: comments.slice(start, end).map(({ id, body, mine }) => ({
      fullDatabaseId: String(id),
      url: `https://github.test/c/${id}`,
      body,
      viewerDidAuthor: mine,
    })),
    pageInfo: { hasPreviousPage: start > 0, startCursor: String(start) },
  };
}
