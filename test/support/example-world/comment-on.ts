import type { Comment } from '../github/entities.ts';
import type { ExampleWorld } from './example-world.ts';

/** A person comments on a new issue; with the event that starts a workflow. */
export function commentOn({ github }: ExampleWorld, as: string, body: string) {
  const { number } = github.createIssue({ title: 'The start page', body: '' });
  const comment: Comment = github.addComment({ number, as }, body);
  const { id } = comment;
  const payload = {
    action: 'created',
    issue: { number },
    comment: {
      ...{ id, body, user: { login: as }, created_at: new Date(comment.createdAt).toISOString() },
      html_url: `${github.url}/acme/project/issues/${number}#${id}`,
    },
  };
  return { comment, event: { name: 'issue_comment', payload } };
}
