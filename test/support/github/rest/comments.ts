import { addComment, deleteComment, editComment, findComment } from '../domain/comments.ts';
import type { Comment } from '../entities.ts';
import { atLeast, personPermission } from '../permissions.ts';
import { presentComment } from '../present/issues.ts';
import { Refusal } from '../refusal.ts';
import { issueOf } from './issues.ts';
import { created, NO_CONTENT, ok, paginate, type RestHandlers, type RestRequest } from './operation.ts';

const commentOf = (request: RestRequest): Comment => findComment(request.repository, Number(request.params.comment_id));

const sinceOf = (request: RestRequest): number =>
  request.query.since === undefined ? 0 : Date.parse(String(request.query.since));

/** Authors change their own comments; others need write access. */
function checkMayChange(request: RestRequest, comment: Comment): void {
  if (request.caller.permissions !== null || comment.author === request.caller.user) return;
  if (atLeast(personPermission(request.repository, request.caller.user.login), 'write')) return;
  throw new Refusal(403, 'Must have admin rights to Repository.');
}

export const comments: RestHandlers = {
  'issues/list-comments': (request) => {
    const since = sinceOf(request);
    const wanted = issueOf(request).comments.filter((comment) => comment.updatedAt >= since);
    return paginate(request, wanted, (comment) => presentComment(request.urls, comment));
  },

  'issues/list-comments-for-repo': (request) => {
    const since = sinceOf(request);
    const key = request.query.sort === 'updated' ? 'updatedAt' : 'createdAt';
    const sign = request.query.direction === 'desc' ? -1 : 1;
    const wanted = [...request.repository.issues.values()]
      .flatMap((issue) => issue.comments)
      .filter((comment) => comment.updatedAt >= since)
      .sort((left, right) => sign * (left[key] - right[key] || left.id - right.id));
    return paginate(request, wanted, (comment) => presentComment(request.urls, comment));
  },

  'issues/get-comment': (request) => ok(presentComment(request.urls, commentOf(request))),

  'issues/create-comment': (request) => {
    const comment = addComment(request.world, issueOf(request), request.caller, String(request.body.body));
    return created(presentComment(request.urls, comment));
  },

  'issues/update-comment': (request) => {
    const comment = commentOf(request);
    checkMayChange(request, comment);
    editComment(request.world, comment, request.caller, String(request.body.body));
    return ok(presentComment(request.urls, comment));
  },

  'issues/delete-comment': (request) => {
    const comment = commentOf(request);
    checkMayChange(request, comment);
    deleteComment(request.world, comment, request.caller);
    return NO_CONTENT;
  },
};
