import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PermissionLevel } from '@loop-actions/contract';
import type { Registry, TokenOwner } from './auth.ts';
import {
  addComment,
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
  pullRequests,
  setDraft,
} from './domain/pulls.ts';
import { followRefs } from './domain/refs.ts';
import type { Comment, Issue, Milestone, PullRequest, Repository, Review, StateReason } from './entities.ts';
import { Faults } from './faults.ts';
import { GITHUB_LIMITS, RateCounters, type RateLimits } from './limits.ts';
import type { FakeGitHubOptions, SeedRepository } from './options.ts';
import type { JobPermissions } from './permissions.ts';
import type { LoggedRequest } from './request-log.ts';
import { seedRepository } from './seeding.ts';
import { createGitHubServer } from './server.ts';
import { type Actor, type WorkflowTrigger, World } from './world.ts';

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

/** A GitHub for tests and demonstrations. See the README beside this file. */
export class FakeGitHub {
  readonly faults = new Faults();
  readonly requests: LoggedRequest[] = [];
  readonly world: World;
  readonly jobs: { declare(job: string, permissions: JobPermissions, repository?: string): string };
  readonly #registry: Registry;
  readonly #root: string;
  readonly #rates: RateCounters;
  #address = '';
  #stop: () => Promise<void> = async () => undefined;

  constructor(root: string, options: FakeGitHubOptions) {
    this.#root = root;
    this.world = new World(options.clock ?? Date.now);
    this.#registry = { tokens: new Map(Object.entries(options.tokens ?? {})), jobs: new Map() };
    this.#rates = new RateCounters({ ...GITHUB_LIMITS, ...options.limits }, this.world.now);
    this.jobs = { declare: (job, permissions, repository) => this.#declareJob(job, permissions, repository) };
  }

  /** `http://host:port`; git is at `<url>/<owner>/<name>.git`. What GITHUB_SERVER_URL is. */
  get url(): string {
    return `http://${this.#address}`;
  }

  /** What GITHUB_API_URL is. */
  get apiUrl(): string {
    return `${this.url}/api/v3`;
  }

  /** What GITHUB_GRAPHQL_URL is. */
  get graphqlUrl(): string {
    return `${this.url}/api/graphql`;
  }

  /** Changes limits from here on. */
  set limits(limits: Partial<RateLimits>) {
    this.#rates.limits = { ...this.#rates.limits, ...limits };
  }

  async start(options: FakeGitHubOptions): Promise<void> {
    const { world, faults, requests } = this;
    const context = { world, faults, requests, registry: this.#registry, rates: this.#rates, gitRoot: this.#root };
    const server = createGitHubServer({ ...context, log: options.log ?? (() => undefined) });
    await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
    this.#address = `${options.hostname ?? '127.0.0.1'}:${(server.address() as AddressInfo).port}`;
    world.host = this.#address;
    this.#stop = () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    for (const user of options.users ?? []) world.addUser(user.login, user.type ?? 'User');
    for (const seed of options.repositories ?? []) await this.createRepository(seed);
    for (const [job, permissions] of Object.entries(options.jobs ?? {})) this.jobs.declare(job, permissions);
  }

  async close(): Promise<void> {
    await this.#stop();
    await rm(this.#root, { recursive: true, force: true, maxRetries: 3 });
  }

  // What happened against the rules -------------------------------------------------------------------------------

  /** Faults of requests and answers against GitHub's own descriptions, unknown operations, faults of the fake. */
  get violations(): readonly string[] {
    return this.world.violations;
  }

  /** Throws with every violation since the last call. For `afterEach`. */
  assertClean(): void {
    const found = this.takeViolations();
    if (found.length > 0) throw new Error(`the fake GitHub objects:\n- ${found.join('\n- ')}`);
  }

  /** The violations since the last call, for tests that mean to cause some. */
  takeViolations(): string[] {
    return this.world.violations.splice(0);
  }

  // What is there -------------------------------------------------------------------------------------------------

  repository(fullName?: string): Repository {
    const found = fullName === undefined ? [...this.world.repositories.values()][0] : this.world.repository(fullName);
    if (found === undefined) throw new Error(`there is no repository ${fullName ?? ''}`);
    return found;
  }

  get issues(): readonly Issue[] {
    return this.#all().filter((issue) => issue.pull === null);
  }

  get pulls(): readonly PullRequest[] {
    return [...this.world.repositories.values()].flatMap(pullRequests);
  }

  get comments(): readonly Comment[] {
    return this.#all().flatMap((issue) => issue.comments);
  }

  issue(number: number, repository?: string): Issue {
    return findIssue(this.repository(repository), number);
  }

  pull(number: number, repository?: string): PullRequest {
    return findPullRequest(this.repository(repository), number);
  }

  /** All refs with their ids, read from git now; `refs/pull/<number>/head` among them. */
  refs(repository?: string): Promise<Map<string, string>> {
    return this.repository(repository).git.refs();
  }

  /** The folder of the bare repository. */
  gitPath(repository?: string): string {
    return this.repository(repository).git.path;
  }

  /** Workflows that would have started, and those that did not because the workflow's token caused the event. */
  get startedWorkflows(): readonly WorkflowTrigger[] {
    return this.world.startedWorkflows;
  }

  get suppressedWorkflows(): readonly WorkflowTrigger[] {
    return this.world.suppressedWorkflows;
  }

  // Bringing about --------------------------------------------------------------------------------------------------

  async createRepository(seed: SeedRepository): Promise<Repository> {
    return seedRepository(this.world, this.#root, seed);
  }

  addToken(token: string, owner: TokenOwner): string {
    this.#registry.tokens.set(token, owner);
    return token;
  }

  setPermission(login: string, level: PermissionLevel, repository?: string): void {
    this.world.addUser(login);
    this.repository(repository).collaborators.set(login.toLowerCase(), level);
  }

  createIssue(input: NewIssue & As): Issue {
    return createIssue(this.world, this.repository(input.repository), this.#actor(input), input);
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
      creator: this.#actor(input).user,
      createdAt: this.world.seconds(),
      state: 'open',
    };
    repository.milestones.push(milestone);
    return this.world.register(milestone);
  }

  addLabel(which: Which & As, name: string): void {
    const issue = this.#find(which);
    addLabel(this.world, issue, this.#actor(which), ensureLabel(this.world, issue.repository, name));
  }

  removeLabel(which: Which & As, name: string): void {
    const issue = this.#find(which);
    removeLabel(this.world, issue, this.#actor(which), findLabel(issue.repository, name));
  }

  addComment(which: Which & As, body: string): Comment {
    return addComment(this.world, this.#find(which), this.#actor(which), body);
  }

  editIssue(which: Which & As, change: { readonly title?: string; readonly body?: string | null }): void {
    editText(this.world, this.#find(which), this.#actor(which), change);
  }

  closeIssue(which: Which & As, reason: StateReason = 'completed'): void {
    closeIssue(this.world, this.#find(which), this.#actor(which), { reason });
  }

  reopenIssue(which: Which & As): void {
    reopenIssue(this.world, this.#find(which), this.#actor(which));
  }

  addSubIssue(parent: Which & As, child: number): void {
    const above = this.#find(parent);
    addSubIssue(this.world, above, findIssue(above.repository, child), this.#actor(parent), false);
  }

  async createPullRequest(input: NewPullRequest & As): Promise<PullRequest> {
    const repository = this.repository(input.repository);
    return this.world.exclusive(async () => {
      await this.#follow(repository);
      return createPullRequest(this.world, repository, this.#actor(input), input);
    });
  }

  async mergePullRequest(which: Which & As & MergeRequest): Promise<string> {
    const pull = this.pull(which.number, which.repository);
    return this.world.exclusive(async () => {
      await this.#follow(pull.repository);
      return mergePullRequest(this.world, pull, this.#actor(which), which);
    });
  }

  markReady(which: Which & As): void {
    setDraft(this.world, this.pull(which.number, which.repository), this.#actor(which), false);
  }

  review(which: Which & As, review: NewReview): Review {
    return createReview(this.world, this.pull(which.number, which.repository), this.#actor(which), review);
  }

  /** Lets pull requests and issues follow what was written to the bare repository without going through the server. */
  async sync(repository?: string): Promise<void> {
    await this.world.exclusive(() => this.#follow(this.repository(repository)));
  }

  #follow(repository: Repository): Promise<void> {
    return followRefs(this.world, repository, { user: repository.owner, viaWorkflowToken: false, job: null });
  }

  #declareJob(job: string, permissions: JobPermissions, repository?: string): string {
    const fullName = this.repository(repository).fullName;
    this.#registry.jobs.set(job, { name: job, permissions, repository: fullName });
    return this.addToken(`ghs_${job}`, { job, repository: fullName });
  }

  #all(): Issue[] {
    return [...this.world.repositories.values()].flatMap((repository) => [...repository.issues.values()]);
  }

  #find(which: Which): Issue {
    return findIssue(this.repository(which.repository), which.number);
  }

  #actor(as: As): Actor {
    const user = as.as === undefined ? this.repository(as.repository).owner : this.world.addUser(as.as);
    return { user, viaWorkflowToken: false, job: null };
  }
}

/** Starts a GitHub on a free port of the loopback. Close it when done. */
export async function startGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const root = await mkdtemp(join(tmpdir(), 'fake-github-'));
  const github = new FakeGitHub(root, options);
  await github.start(options);
  return github;
}
