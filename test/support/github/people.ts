import type { PermissionLevel } from '@loop-actions/contract';
import { addComment } from './domain/comments.ts';
import {
  addBlockedBy,
  addLabel,
  addSubIssue,
  closeIssue,
  createIssue,
  editText,
  findIssue,
  type NewIssue,
  removeLabel,
  reopenIssue,
} from './domain/issues.ts';
import { createLabel, ensureLabel, findLabel, type NewLabel } from './domain/labels.ts';
import { type MergeRequest, mergePullRequest } from './domain/merging.ts';
import {
  createPullRequest,
  createReview,
  findPullRequest,
  type NewPullRequest,
  type NewReview,
  setDraft,
} from './domain/pulls.ts';
import { followRefs } from './domain/refs.ts';
import type {
  Comment,
  Deployment,
  Issue,
  Milestone,
  PullRequest,
  Repository,
  Review,
  RunArtifact,
  StateReason,
  WorkflowRun,
} from './entities.ts';
import type { Actor, World } from './world.ts';

/** Which issue or pull request: its number, and the repository where there are several. */
export interface Which {
  readonly number: number;
  readonly repository?: string;
}

export interface As {
  /** Who does it; the repository's owner unless told. */
  readonly as?: string;
  readonly repository?: string;
}

export interface NewDeployment {
  /** Of a deployment that is there; another state is added to it. */
  readonly id?: number;
  readonly environment: string;
  readonly sha: string;
  readonly state?: Deployment['statuses'][number]['state'];
  readonly description?: string;
}

/** What people do on this GitHub, without the API in between. The repository is the first unless another is named. */
export class People {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  repository(fullName?: string): Repository {
    const found = fullName === undefined ? [...this.world.repositories.values()][0] : this.world.repository(fullName);
    if (found === undefined) throw new Error(`there is no repository ${fullName ?? ''}`);
    return found;
  }

  setPermission(login: string, level: PermissionLevel, repository?: string): void {
    this.world.addUser(login);
    this.repository(repository).collaborators.set(login.toLowerCase(), level);
  }

  createIssue(input: NewIssue & As): Issue {
    return createIssue(this.world, this.repository(input.repository), this.actor(input), input);
  }

  createLabel(input: NewLabel & As): void {
    createLabel(this.world, this.repository(input.repository), input);
  }

  createMilestone(input: { readonly title: string } & As): Milestone {
    const repository = this.repository(input.repository);
    const milestone: Milestone = {
      kind: 'Milestone',
      ...this.world.identify('MI'),
      repository,
      number: repository.milestones.length + 1,
      title: input.title,
      description: null,
      creator: this.actor(input).user,
      createdAt: this.world.seconds(),
      state: 'open',
    };
    repository.milestones.push(milestone);
    return this.world.register(milestone);
  }

  addLabel(which: Which & As, name: string): void {
    const issue = this.find(which);
    addLabel(this.world, issue, this.actor(which), ensureLabel(this.world, issue.repository, name));
  }

  removeLabel(which: Which & As, name: string): void {
    const issue = this.find(which);
    removeLabel(this.world, issue, this.actor(which), findLabel(issue.repository, name));
  }

  addComment(which: Which & As, body: string): Comment {
    return addComment(this.world, this.find(which), this.actor(which), body);
  }

  editIssue(which: Which & As, change: { readonly title?: string; readonly body?: string | null }): void {
    editText(this.world, this.find(which), this.actor(which), change);
  }

  closeIssue(which: Which & As, reason: StateReason = 'completed'): void {
    closeIssue(this.world, this.find(which), this.actor(which), { reason });
  }

  reopenIssue(which: Which & As): void {
    reopenIssue(this.world, this.find(which), this.actor(which));
  }

  addSubIssue(parent: Which & As, child: number): void {
    const above = this.find(parent);
    addSubIssue(this.world, above, findIssue(above.repository, child), this.actor(parent), false);
  }

  /** Makes an issue wait for another one, by number or, in another repository, as it is. */
  addBlockedBy(which: Which & As, blocker: number | Issue): void {
    const issue = this.find(which);
    addBlockedBy(issue, typeof blocker === 'number' ? findIssue(issue.repository, blocker) : blocker);
  }

  async createPullRequest(input: NewPullRequest & As): Promise<PullRequest> {
    const repository = this.repository(input.repository);
    return this.world.exclusive(async () => {
      await this.follow(repository);
      return createPullRequest(this.world, repository, this.actor(input), input);
    });
  }

  /** A pull request from a fork: made of a branch that the repository itself no longer has then. */
  async createForkPullRequest(input: NewPullRequest & As & { readonly fork: string }): Promise<PullRequest> {
    const pull = await this.createPullRequest(input);
    pull.pull.headFork = this.repository(input.fork);
    await this.world.exclusive(async () => {
      await pull.repository.git.text(['update-ref', '-d', `refs/heads/${input.head}`]);
      await this.follow(pull.repository);
    });
    return pull;
  }

  /** What a run uploaded; the archive is whatever the run wrote. */
  addArtifact(input: { readonly runId: number; readonly name: string; readonly archive: Buffer } & As): RunArtifact {
    const repository = this.repository(input.repository);
    const { runId, name, archive } = input;
    const artifact = { ...this.world.identify('AR'), runId, name, archive, createdAt: this.world.seconds() };
    repository.artifacts.push(artifact);
    return artifact;
  }

  /** A deployment that somebody's tool made, with the state it has come to; one more state for the same id adds to it. */
  deploy(input: NewDeployment & As): Deployment {
    const repository = this.repository(input.repository);
    const { world } = this;
    const known = repository.deployments.find(({ id }) => id === input.id);
    const deployment: Deployment = known ?? {
      ...world.identify('DE'),
      sha: input.sha,
      environment: input.environment,
      creator: this.actor(input).user,
      createdAt: world.seconds(),
      statuses: [],
    };
    if (known === undefined) repository.deployments.push(deployment);
    if (input.state !== undefined) {
      const { state, description = '' } = input;
      deployment.statuses.push({ ...world.identify('DES'), state, description, createdAt: world.seconds() });
    }
    return deployment;
  }

  /** A run of a workflow, as an event made it. */
  addWorkflowRun(
    input: Pick<WorkflowRun, 'workflow' | 'branch' | 'headSha' | 'event' | 'status' | 'conclusion'> & As,
  ): WorkflowRun {
    const { as: _as, repository: name, ...facts } = input;
    const repository = this.repository(name);
    const ids = this.world.identify('WFR');
    const run = { ...ids, ...facts, actor: this.actor(input).user, createdAt: this.world.seconds() };
    repository.workflowRuns.push(run);
    return run;
  }

  async mergePullRequest(which: Which & As & MergeRequest): Promise<string> {
    const pull = findPullRequest(this.repository(which.repository), which.number);
    return this.world.exclusive(async () => {
      await this.follow(pull.repository);
      return mergePullRequest(this.world, pull, this.actor(which), which);
    });
  }

  markReady(which: Which & As): void {
    setDraft(this.world, findPullRequest(this.repository(which.repository), which.number), this.actor(which), false);
  }

  review(which: Which & As, review: NewReview): Review {
    return createReview(
      this.world,
      findPullRequest(this.repository(which.repository), which.number),
      this.actor(which),
      review,
    );
  }

  /** Lets pull requests and issues follow what was written to the bare repository without going through the server. */
  async sync(repository?: string): Promise<void> {
    await this.world.exclusive(() => this.follow(this.repository(repository)));
  }

  protected follow(repository: Repository): Promise<void> {
    return followRefs(this.world, repository, { user: repository.owner, viaWorkflowToken: false, job: null });
  }

  protected find(which: Which): Issue {
    return findIssue(this.repository(which.repository), which.number);
  }

  protected actor(as: As): Actor {
    const user = as.as === undefined ? this.repository(as.repository).owner : this.world.addUser(as.as);
    return { user, viaWorkflowToken: false, job: null };
  }
}
