import { editText } from '../domain/issues.ts';
import { type MergeMethod, mergePullRequest } from '../domain/merging.ts';
import {
  changeBase,
  changeState,
  createPullRequest,
  createReview,
  divergence,
  findPullRequest,
  type NewReview,
  pullFiles,
  pullRequests,
  requestReviewers,
} from '../domain/pulls.ts';
import type { PullRequest } from '../entities.ts';
import { diffText } from '../git/diff.ts';
import { atLeast, personPermission } from '../permissions.ts';
import { presentUser } from '../present/accounts.ts';
import { presentCommit } from '../present/commits.ts';
import { presentFile, presentPull, presentPullSimple, presentReview } from '../present/pulls.ts';
import { notFound, Refusal } from '../refusal.ts';
import { created, list, NO_CONTENT, ok, paginate, type RestHandlers, type RestRequest, text } from './operation.ts';

const pullOf = (request: RestRequest): PullRequest =>
  findPullRequest(request.repository, Number(request.params.pull_number));

/** "you must have write access to the head or the source branch": the reference of `POST /pulls`. */
function checkMayOpen(request: RestRequest): void {
  const { caller, repository } = request;
  if (caller.permissions !== null || atLeast(personPermission(repository, caller.user.login), 'write')) return;
  throw new Refusal(403, 'Resource not accessible by personal access token');
}

export const pulls: RestHandlers = {
  'pulls/list': (request) => paginate(request, selectPulls(request), (pull) => presentPullSimple(request.urls, pull)),

  'pulls/get': async (request) => {
    const pull = pullOf(request);
    const { git } = request.repository;
    // https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request (custom media types)
    if (/\.diff\b/.test(request.accept)) return ok(await diffText(git, await divergence(pull), pull.pull.headSha));
    if (/\.patch\b/.test(request.accept)) {
      return ok(await git.text(['format-patch', '--stdout', `${pull.pull.baseSha}..${pull.pull.headSha}`]));
    }
    return ok(await presentPull(request.urls, pull));
  },

  'pulls/create': async (request) => {
    checkMayOpen(request);
    const { world, repository, caller, body } = request;
    if (body.issue !== undefined) throw new Refusal(501, 'turning an issue into a pull request is not known here');
    const pull = await createPullRequest(world, repository, caller, {
      title: text(request, 'title') ?? '',
      body: text(request, 'body') ?? null,
      head: String(body.head),
      base: String(body.base),
      draft: body.draft === true,
    });
    return created(await presentPull(request.urls, pull, false));
  },

  'pulls/update': async (request) => {
    const pull = pullOf(request);
    const { world, caller, body } = request;
    if (caller.user !== pull.author) checkMayOpen(request);
    const title = text(request, 'title');
    if (title !== undefined || body.body !== undefined) {
      const bodyChange = body.body === undefined ? {} : { body: text(request, 'body') ?? null };
      editText(world, pull, caller, { ...(title === undefined ? {} : { title }), ...bodyChange });
    }
    const base = text(request, 'base');
    if (base !== undefined) await changeBase(world, pull, caller, base);
    const state = text(request, 'state');
    if (state !== undefined) await changeState(world, pull, caller, state === 'open' ? 'open' : 'closed');
    return ok(await presentPull(request.urls, pull, false));
  },

  'pulls/list-files': async (request) => {
    const pull = pullOf(request);
    const files = await pullFiles(pull);
    // "a maximum of 3000 files can be returned": the reference of this operation.
    const present = (file: (typeof files)[number]) =>
      presentFile(request.urls, request.repository, pull.pull.headSha, file);
    return paginate(request, files.slice(0, 3000), present);
  },

  'pulls/list-commits': async (request) => {
    const { pull } = pullOf(request);
    const commits = await request.repository.git.commits(['--reverse', pull.headSha, `^${pull.baseSha}`]);
    // "Lists a maximum of 250 commits": the reference of this operation.
    return paginate(request, commits.slice(0, 250), (commit) =>
      presentCommit(request.urls, request.world, request.repository, commit),
    );
  },

  'pulls/check-if-merged': (request) => {
    if (pullOf(request).pull.mergedAt === null) throw notFound();
    return NO_CONTENT;
  },

  'pulls/merge': async (request) => {
    const title = text(request, 'commit_title');
    const message = text(request, 'commit_message');
    const sha = text(request, 'sha');
    const commit = await mergePullRequest(request.world, pullOf(request), request.caller, {
      method: (text(request, 'merge_method') ?? 'merge') as MergeMethod,
      ...(title === undefined ? {} : { title }),
      ...(message === undefined ? {} : { message }),
      ...(sha === undefined ? {} : { sha }),
    });
    return ok({ sha: commit, merged: true, message: 'Pull Request successfully merged' });
  },

  'pulls/list-requested-reviewers': (request) => {
    const users = pullOf(request).pull.requestedReviewers.map((user) => presentUser(request.urls, user));
    return ok({ users, teams: [] });
  },

  'pulls/request-reviewers': (request) => {
    const pull = pullOf(request);
    if ((list(request.body.team_reviewers) ?? []).length > 0) {
      throw new Refusal(422, 'Could not resolve to a node with the slug of a team');
    }
    requestReviewers(request.world, pull, request.caller, list(request.body.reviewers) ?? []);
    return created(presentPullSimple(request.urls, pull));
  },

  'pulls/list-reviews': (request) =>
    paginate(request, pullOf(request).pull.reviews, (review) => presentReview(request.urls, review)),

  'pulls/create-review': (request) => {
    const event = text(request, 'event');
    const inline = request.body.comments;
    if (event === undefined || (Array.isArray(inline) && inline.length > 0)) {
      throw new Refusal(501, 'pending reviews and inline comments are not known here');
    }
    const commitSha = text(request, 'commit_id');
    const review = createReview(request.world, pullOf(request), request.caller, {
      event: event as NewReview['event'],
      body: text(request, 'body') ?? '',
      ...(commitSha === undefined ? {} : { commitSha }),
    });
    return ok(presentReview(request.urls, review));
  },

  'repos/list-pull-requests-associated-with-commit': async (request) => {
    const { git } = request.repository;
    const sha = await git.resolve(request.params.commit_sha ?? '');
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${request.params.commit_sha}`);
    const related: PullRequest[] = [];
    for (const pull of pullRequests(request.repository)) {
      const own = (await git.isAncestor(sha, pull.pull.headSha)) && !(await git.isAncestor(sha, pull.pull.baseSha));
      if (own || pull.pull.mergeCommitSha === sha) related.push(pull);
    }
    return paginate(request, related, (pull) => presentPullSimple(request.urls, pull));
  },
};

function selectPulls(request: RestRequest): PullRequest[] {
  const { query, repository } = request;
  const state = query.state ?? 'open';
  const head = query.head;
  const key = query.sort === 'updated' ? 'updatedAt' : 'createdAt';
  const descending =
    query.direction === undefined ? query.sort === undefined || query.sort === 'created' : query.direction === 'desc';
  return (
    pullRequests(repository)
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => query.base === undefined || pull.pull.baseRef === query.base)
      // A head that is not `user:branch` filters nothing: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
      .filter(
        (pull) =>
          head === undefined ||
          !String(head).includes(':') ||
          `${repository.owner.login}:${pull.pull.headRef}`.toLowerCase() === String(head).toLowerCase(),
      )
      .sort((left, right) => (descending ? -1 : 1) * (left[key] - right[key] || left.number - right.number))
  );
}
