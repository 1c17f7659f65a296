import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Registry, TokenOwner } from './auth.ts';
import { findIssue } from './domain/issues.ts';
import { findPullRequest, pullRequests } from './domain/pulls.ts';
import type { Comment, Issue, PullRequest, Repository } from './entities.ts';
import { Faults } from './faults.ts';
import { GITHUB_LIMITS, RateCounters, type RateLimits } from './limits.ts';
import type { FakeGitHubOptions, SeedRepository } from './options.ts';
import { People } from './people.ts';
import type { JobPermissions } from './permissions.ts';
import type { LoggedRequest } from './request-log.ts';
import { seedRepository } from './seeding.ts';
import { createGitHubServer } from './server.ts';
import { type WorkflowTrigger, World } from './world.ts';

/** A GitHub for tests and demonstrations. See the README beside this file. */
export class FakeGitHub extends People {
  readonly faults = new Faults();
  readonly requests: LoggedRequest[] = [];
  readonly jobs: { declare(job: string, permissions: JobPermissions, repository?: string): string };
  readonly #registry: Registry;
  readonly #root: string;
  readonly #rates: RateCounters;
  #address = '';
  #stop: () => Promise<void> = async () => undefined;

  constructor(root: string, options: FakeGitHubOptions) {
    super(new World(options.clock ?? Date.now));
    this.#root = root;
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

  async createRepository(seed: SeedRepository): Promise<Repository> {
    return seedRepository(this.world, this.#root, seed);
  }

  addToken(token: string, owner: TokenOwner): string {
    this.#registry.tokens.set(token, owner);
    return token;
  }

  #declareJob(job: string, permissions: JobPermissions, repository?: string): string {
    const fullName = this.repository(repository).fullName;
    this.#registry.jobs.set(job, { name: job, permissions, repository: fullName });
    return this.addToken(`ghs_${job}`, { job, repository: fullName });
  }

  #all(): Issue[] {
    return [...this.world.repositories.values()].flatMap((repository) => [...repository.issues.values()]);
  }
}

/** Starts a GitHub on a free port of the loopback. Close it when done. */
export async function startGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const root = await mkdtemp(join(tmpdir(), 'fake-github-'));
  const github = new FakeGitHub(root, options);
  await github.start(options);
  return github;
}
