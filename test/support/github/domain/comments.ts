import type { Comment, Issue, Repository } from '../entities.ts';
import { invalid, notFound } from '../refusal.ts';
import type { Actor, World } from '../world.ts';
import { checkText, crossReference } from './issues.ts';

export function addComment(world: World, issue: Issue, actor: Actor, body: string): Comment {
  checkText('IssueComment', null, body);
  if (body.trim() === '') throw invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
  const now = world.seconds();
  const ids = world.identify('IC');
  const comment: Comment = {
    kind: 'IssueComment',
    ...ids,
    issue,
    author: actor.user,
    body,
    createdAt: now,
    updatedAt: now,
    editor: null,
  };
  issue.comments.push(world.register(comment));
  world.record(issue, actor, { event: 'commented', comment });
  crossReference(world, issue, actor, body);
  world.trigger(issue.repository, actor, 'issue_comment', 'created', { number: issue.number });
  return comment;
}

export function findComment(repository: Repository, id: number): Comment {
  for (const issue of repository.issues.values()) {
    const found = issue.comments.find((comment) => comment.id === id);
    if (found !== undefined) return found;
  }
  throw notFound();
}

export function editComment(world: World, comment: Comment, actor: Actor, body: string): void {
  checkText('IssueComment', null, body);
  comment.body = body;
  comment.updatedAt = world.seconds();
  comment.editor = actor.user;
  world.trigger(comment.issue.repository, actor, 'issue_comment', 'edited', { number: comment.issue.number });
}

export function deleteComment(world: World, comment: Comment, actor: Actor): void {
  const { comments, events } = comment.issue;
  comments.splice(comments.indexOf(comment), 1);
  const event = events.findIndex((entry) => entry.event === 'commented' && entry.comment === comment);
  if (event !== -1) events.splice(event, 1);
  world.nodes.delete(comment.nodeId);
  world.trigger(comment.issue.repository, actor, 'issue_comment', 'deleted', { number: comment.issue.number });
}
