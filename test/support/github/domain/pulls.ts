import { isPullRequest, type PullRequest, type Repository, type Review } from '../entities.ts';
import { type ChangedFile, changedFiles } from '../git/diff.ts';
import { mergeTrees } from '../git/merge.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import type { Actor, World } from '../world.ts';
import { checkText, closeIssue, openIssue, reopenIssue } from './issues.ts';

export interface NewPullRequest {
  readonly title: string;
  readonly body?: string | null;
  /** A branch, or `owner:branch`. */
  readonly head: string;
  readonly base: string;
  readonly draft?: boolean;
}

const NOT_PERMITTED = 'GitHub Actions is not permitted to create or approve pull requests.';

/**
 * "Allow GitHub Actions to create and approve pull requests" is off by default.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests
 */
function checkSwitch(repository: Repository, actor: Actor): void {
  if (actor.viaWorkflowToken && !repository.settings.actionsMayCreatePullRequests)
    throw new Refusal(403, NOT_PERMITTED);
}

/** https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request */
export async function createPullRequest(
  world: World,
  repository: Repository,
  actor: Actor,
  input: NewPullRequest,
): Promise<PullRequest> {
  checkText('PullRequest', input.title, input.body ?? null);
  checkSwitch(repository, actor);
  const headRef = ownBranch(repository, input.head);
  const headSha = headRef === null ? null : await repository.git.branch(headRef);
  if (headRef === null || headSha === null) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  const baseSha = await repository.git.branch(input.base);
  if (baseSha === null) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  await checkNew(repository, { headRef, baseRef: input.base, headSha, baseSha });
  const pull = {
    ...world.identify('PR'),
    headRef,
    headFork: null,
    headSha,
    baseRef: input.base,
    baseSha,
    draft: input.draft ?? false,
    mergedAt: null,
    mergedBy: null,
    mergeCommitSha: null,
    requestedReviewers: [],
    autoMerge: null,
    reviews: [],
    mergeability: { key: '', asked: 0 },
  };
  const issue = openIssue(world, repository, actor, { title: input.title, body: input.body ?? null }, pull);
  await publishHead(issue as PullRequest);
  world.trigger(repository, actor, 'pull_request', 'opened', { number: issue.number });
  return issue as PullRequest;
}

/**
 * `refs/pull/<number>/head`, by which a pull request's commits can be fetched even after its branch is gone.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/checking-out-pull-requests-locally
 */
export async function publishHead(pull: PullRequest): Promise<void> {
  const ref = `refs/pull/${pull.number}/head`;
  await pull.repository.git.text(['update-ref', ref, pull.pull.headSha]);
  pull.repository.refs = new Map(pull.repository.refs).set(ref, pull.pull.headSha);
}

/** The branch of a `head` that lies in this repository; forks are not known here. */
function ownBranch(repository: Repository, head: string): string | null {
  const [owner, ...rest] = head.split(':');
  if (rest.length === 0) return head;
  return owner?.toLowerCase() === repository.owner.login.toLowerCase() ? rest.join(':') : null;
}

interface Ends {
  readonly headRef: string;
  readonly baseRef: string;
  readonly headSha: string;
  readonly baseSha: string;
}

async function checkNew(repository: Repository, ends: Ends): Promise<void> {
  const fail = (message: string): Refusal => invalid({ resource: 'PullRequest', code: 'custom', message });
  const twin = pullRequests(repository).find(
    (own) => own.state === 'open' && own.pull.headRef === ends.headRef && own.pull.baseRef === ends.baseRef,
  );
  if (twin !== undefined) {
    throw fail(`A pull request already exists for ${repository.owner.login}:${ends.headRef}.`);
  }
  if ((await repository.git.count(ends.headSha, `^${ends.baseSha}`)) === 0) {
    throw fail(`No commits between ${ends.baseRef} and ${ends.headRef}`);
  }
  if ((await repository.git.mergeBase(ends.headSha, ends.baseSha)) === null) {
    throw fail(`The ${ends.headRef} branch has no history in common with ${ends.baseRef}`);
  }
}

export function pullRequests(repository: Repository): PullRequest[] {
  return [...repository.issues.values()].filter(isPullRequest);
}

export function findPullRequest(repository: Repository, number: number): PullRequest {
  const issue = repository.issues.get(number);
  if (issue === undefined || !isPullRequest(issue)) throw notFound();
  return issue;
}

/** Where a pull request's own changes start: three dots, as its diff is shown. */
export async function divergence(pull: PullRequest): Promise<string> {
  const { git } = pull.repository;
  return (await git.mergeBase(pull.pull.baseSha, pull.pull.headSha)) ?? pull.pull.baseSha;
}

export async function pullFiles(pull: PullRequest): Promise<ChangedFile[]> {
  return changedFiles(pull.repository.git, await divergence(pull), pull.pull.headSha);
}

/**
 * True, false, or null while GitHub is still computing it, which a request sets off.
 * https://docs.github.com/en/rest/guides/using-the-rest-api-to-interact-with-your-git-database#checking-mergeability-of-pull-requests
 */
export async function mergeable(pull: PullRequest): Promise<boolean | null> {
  if (pull.state === 'closed') return null;
  const { mergeability, headSha, baseSha } = pull.pull;
  const key = `${headSha} ${baseSha}`;
  if (mergeability.key !== key) pull.pull.mergeability = { key, asked: 0 };
  if (pull.pull.mergeability.asked < pull.repository.settings.mergeableLag) {
    pull.pull.mergeability.asked++;
    return null;
  }
  return (await mergeTrees(pull.repository.git, baseSha, headSha)) !== null;
}

/** https://docs.github.com/en/rest/pulls/pulls#update-a-pull-request */
export async function changeState(
  world: World,
  pull: PullRequest,
  actor: Actor,
  state: 'open' | 'closed',
): Promise<void> {
  if (state === 'closed') return closeIssue(world, pull, actor);
  if (pull.state === 'open') return;
  const refuse = (message: string): Refusal =>
    invalid({ resource: 'PullRequest', field: 'state', code: 'invalid', message });
  if (pull.pull.mergedAt !== null) throw refuse('state cannot be changed. The pull request is already merged.');
  const head = await pull.repository.git.branch(pull.pull.headRef);
  if (head === null) throw refuse(`state cannot be changed. The ${pull.pull.headRef} branch has been deleted.`);
  pull.pull.headSha = head;
  reopenIssue(world, pull, actor);
}

export async function changeBase(world: World, pull: PullRequest, actor: Actor, base: string): Promise<void> {
  const sha = await pull.repository.git.branch(base);
  if (sha === null || base === pull.pull.headRef)
    throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  pull.pull.baseRef = base;
  pull.pull.baseSha = sha;
  pull.updatedAt = world.seconds();
  world.trigger(pull.repository, actor, 'pull_request', 'edited', { number: pull.number });
}

/** Only GraphQL can do this: https://docs.github.com/en/graphql/reference/mutations#markpullrequestreadyforreview */
export function setDraft(world: World, pull: PullRequest, actor: Actor, draft: boolean): void {
  if (pull.state === 'closed') throw new Refusal(422, 'Pull request is closed');
  if (pull.pull.draft === draft) return;
  pull.pull.draft = draft;
  world.record(pull, actor, { event: draft ? 'convert_to_draft' : 'ready_for_review' });
  const action = draft ? 'converted_to_draft' : 'ready_for_review';
  world.trigger(pull.repository, actor, 'pull_request', action, { number: pull.number });
}

/** https://docs.github.com/en/rest/pulls/review-requests#request-reviewers-for-a-pull-request */
export function requestReviewers(world: World, pull: PullRequest, actor: Actor, logins: readonly string[]): void {
  for (const login of logins) {
    const user = world.user(login);
    const known =
      user !== undefined && (user === pull.repository.owner || pull.repository.collaborators.has(login.toLowerCase()));
    if (!known) {
      throw new Refusal(
        422,
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
      );
    }
    if (user === pull.author) throw new Refusal(422, 'Review cannot be requested from pull request author.');
    if (pull.pull.requestedReviewers.includes(user)) continue;
    pull.pull.requestedReviewers.push(user);
    world.record(pull, actor, { event: 'review_requested', reviewer: user });
  }
}

export interface NewReview {
  readonly event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly body: string;
  readonly commitSha?: string;
  readonly comments?: Review['comments'];
}

const REVIEW_STATE = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/** https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews */
export function createReview(world: World, pull: PullRequest, actor: Actor, input: NewReview): Review {
  if (input.event === 'APPROVE') checkSwitch(pull.repository, actor);
  if (input.event !== 'COMMENT' && actor.user === pull.author) {
    const what = input.event === 'APPROVE' ? 'approve' : 'request changes on';
    throw new Refusal(422, `Review Can not ${what} your own pull request`);
  }
  if (input.event !== 'APPROVE' && input.body.trim() === '' && !input.comments?.length)
    throw new Refusal(422, 'Review Body is required');
  const review: Review = {
    kind: 'Review',
    ...world.identify('PRR'),
    pull,
    author: actor.user,
    body: input.body,
    state: REVIEW_STATE[input.event],
    commitSha: input.commitSha ?? pull.pull.headSha,
    createdAt: world.seconds(),
    comments: input.comments ?? [],
  };
  pull.pull.reviews.push(world.register(review));
  pull.pull.requestedReviewers = pull.pull.requestedReviewers.filter((user) => user !== actor.user);
  world.record(pull, actor, { event: 'reviewed', review });
  world.trigger(pull.repository, actor, 'pull_request_review', 'submitted', { number: pull.number });
  return review;
}

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging */
export function missingChecks(pull: PullRequest): string[] {
  const { settings, statuses, checkRuns } = pull.repository;
  const required = settings.protectedBranches[pull.pull.baseRef]?.requiredChecks ?? [];
  const sha = pull.pull.headSha;
  return required.filter((name) => {
    const status = statuses.findLast((own) => own.sha === sha && own.context === name);
    const run = checkRuns.findLast((own) => own.sha === sha && own.name === name);
    const passed = ['success', 'neutral', 'skipped'].includes(run?.conclusion ?? '');
    return status?.state !== 'success' && !passed;
  });
}
