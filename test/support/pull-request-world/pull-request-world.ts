import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STATE_PATHS } from '@loop-actions/contract';
import { createGit, type Git } from '@loop-actions/git';
import type { LoopDeps } from '@loop-actions/loop';
import { type FakeGitHub, type JobPermissions, startGitHub } from '../github/index.ts';
import { type ActionRun, createDeps, type RunActionOptions, runAction } from '../runner/index.ts';
import { QUALITY_PROJECT } from './quality-project.ts';

export const REPOSITORY = 'acme/project';
const FORK = 'stranger/project';

export type Files = Readonly<Record<string, string | null>>;

export interface PullRequestWorldOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly jobs?: Readonly<Record<string, JobPermissions>>;
}

/** A repository with pull requests on a GitHub, where gate and publish run as jobs of a workflow. */
export interface PullRequestWorld extends AsyncDisposable {
  readonly github: FakeGitHub;
  readonly directory: string;
  readonly git: Git;
  /** Commits files (null deletes one) on top of a branch, as a person who pushes does; gives the commit. */
  push(branch: string, files: Files, options?: { readonly from?: string; readonly message?: string }): Promise<string>;
  /** Opens a pull request of files on top of main; gives its number. */
  open(
    files: Files,
    options?: { readonly branch?: string; readonly fork?: boolean; readonly from?: string },
  ): Promise<number>;
  /** The event that its newest commit causes. */
  event(number: number): Promise<{ readonly name: string; readonly payload: object }>;
  tip(branch: string): Promise<string>;
  read(revision: string, path: string): Promise<string | null>;
  readState(path?: string): Promise<string | null>;
  /** A checkout of the whole history, in a fresh folder. */
  checkOut(): Promise<string>;
  /** One action as a step of a job with a checkout of the whole history; each job is a machine of its own. */
  /** What a step of a job works with, in this process. */
  deps(job: string, event: StepOptions['event'], runId?: string): Promise<LoopDeps>;
  step(action: 'gate' | 'checker' | 'maker' | 'publish', options: StepOptions): Promise<ActionRun>;
}

export interface StepOptions extends Partial<RunActionOptions> {
  readonly event: { readonly name: string; readonly payload: object };
  readonly inputs?: Readonly<Record<string, string>>;
}

/** What workflows-examples/pr-quality-gate.yml gives its jobs. */
const JOBS: Readonly<Record<string, JobPermissions>> = {
  gate: { contents: 'read' },
  publish: { contents: 'write', 'pull-requests': 'read' },
};

export async function createPullRequestWorld(options: PullRequestWorldOptions = {}): Promise<PullRequestWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'pull-request-world-'));
  // As on a runner, others may pass through: the boxed check is another user.
  await chmod(directory, 0o755);
  const [owner = '', name = ''] = REPOSITORY.split('/');
  const github = await startGitHub({
    users: [{ login: 'maria' }, { login: 'stranger' }],
    repositories: [
      { owner, name, files: { ...QUALITY_PROJECT, ...options.files }, collaborators: { maria: 'write' } },
      { owner: 'stranger', name: 'project', files: { 'README.md': 'A fork.\n' } },
    ],
    jobs: options.jobs ?? JOBS,
  });
  const git = createGit({ gitDir: github.gitPath() });
  const tip = async (branch: string) =>
    (await git.run(['rev-parse', '--verify', `refs/heads/${branch}`])).stdout.trim();
  const read = async (revision: string, path: string): Promise<string | null> => {
    const { exitCode, stdout } = await git.run(['cat-file', 'blob', `${revision}:${path}`], { allowFailure: true });
    return exitCode === 0 ? stdout : null;
  };
  let branches = 0;
  const push: PullRequestWorld['push'] = async (branch, files, { from, message = 'Work' } = {}) => {
    const parent = from ?? (await tip(branch));
    const commit = await commitFiles(git, { directory, parent, files, message });
    await git.run(['update-ref', `refs/heads/${branch}`, commit]);
    await github.sync();
    return commit;
  };
  const world: PullRequestWorld = {
    github,
    directory,
    git,
    push,
    tip,
    read,
    open: async (files, { branch = `work-${++branches}`, fork = false, from } = {}) => {
      await push(branch, files, { from: from ?? (await tip('main')) });
      const wanted = { as: fork ? 'stranger' : 'maria', title: 'Work', head: branch, base: 'main' };
      const pull = fork
        ? await github.createForkPullRequest({ ...wanted, fork: FORK })
        : await github.createPullRequest(wanted);
      return pull.number;
    },
    event: async (number) => {
      await github.sync();
      const { pull } = github.pull(number);
      const head = { sha: pull.headSha, ref: pull.headRef, repo: { full_name: pull.headFork?.fullName ?? REPOSITORY } };
      const base = { sha: pull.baseSha, ref: pull.baseRef, repo: { full_name: REPOSITORY } };
      const payload = { number, pull_request: { number, head, base }, repository: { default_branch: 'main' } };
      return { name: 'pull_request', payload };
    },
    readState: (path = STATE_PATHS.state) => read('refs/heads/loop-state', path),
    checkOut: async () => checkOut(github, join(await mkdtemp(join(directory, 'checkout-')), 'workspace')),
    step: async (action, { inputs, ...rest }) => {
      const machine = await mkdtemp(join(directory, `machine-${action}-`));
      await chmod(machine, 0o755);
      await mkdir(join(machine, 'temp'), { mode: 0o755 });
      return runAction({
        action,
        from: 'source',
        inputs: { ...(action === 'publish' ? {} : { upload: 'false' }), ...inputs },
        repository: REPOSITORY,
        job: action,
        token: action === 'publish' ? 'ghs_publish' : '',
        runId: '1',
        workspace: await checkOut(github, join(machine, 'workspace')),
        tempDirectory: join(machine, 'temp'),
        github,
        timeoutMs: 120_000,
        ...rest,
      });
    },
    deps: async (job, event, runId = '1') => {
      const machine = await mkdtemp(join(directory, `machine-${job}-`));
      await mkdir(join(machine, 'temp'), { mode: 0o755 });
      await chmod(machine, 0o755);
      const made = createDeps({
        ...{ repository: REPOSITORY, owner, repo: name, runId, job, ref: 'refs/heads/main' },
        ...{ eventName: event.name, event: () => ({ ...event.payload }), runUrl: `${github.url}/runs/${runId}` },
        ...{ workspace: await checkOut(github, join(machine, 'workspace')), tempDirectory: join(machine, 'temp') },
        ...{ serverUrl: github.url, apiUrl: github.apiUrl, graphqlUrl: github.graphqlUrl },
        ...{ environment: { PATH: process.env.PATH }, sha: await tip('main') },
      });
      return { ...made, secrets: [] };
    },
    [Symbol.asyncDispose]: async () => {
      await github.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
  return world;
}

/** As actions/checkout with fetch-depth: 0 leaves it: every branch, and the commits of the pull request. */
async function checkOut(github: FakeGitHub, workspace: string): Promise<string> {
  const git = createGit({ gitDir: join(workspace, '.git') });
  await mkdir(workspace);
  await git.run(['init', '--quiet', '--initial-branch=main', workspace], { cwd: workspace });
  const refs = ['+refs/heads/*:refs/remotes/origin/*', '+refs/pull/*:refs/remotes/pull/*'];
  await git.run(['fetch', '--quiet', github.gitPath(), ...refs]);
  const tree = { workTree: workspace, cwd: workspace };
  await git.run(['checkout', '--quiet', '-B', 'main', 'refs/remotes/origin/main'], tree);
  return workspace;
}

interface CommitRequest {
  readonly directory: string;
  readonly parent: string;
  readonly files: Files;
  readonly message: string;
}

async function commitFiles(git: Git, { directory, parent, files, message }: CommitRequest): Promise<string> {
  const index = { GIT_INDEX_FILE: join(directory, `index-${Math.random()}`) };
  await git.run(['read-tree', parent], { env: index });
  for (const [path, content] of Object.entries(files)) {
    if (content === null) {
      await git.run(['update-index', '--force-remove', path], { env: index, workTree: directory });
      continue;
    }
    const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: content })).stdout.trim();
    await git.run(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env: index });
  }
  const tree = (await git.run(['write-tree'], { env: index })).stdout.trim();
  const person = { NAME: 'Maria', EMAIL: 'maria@example.org', DATE: '2026-07-01T08:00:00Z' };
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) =>
      Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value] as const),
    ),
  );
  const call = { env, input: message };
  return (await git.run(['commit-tree', tree, '-p', parent, '-F', '-'], call)).stdout.trim();
}
