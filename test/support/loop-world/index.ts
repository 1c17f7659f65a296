import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STATE_PATHS } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { declaredPermissions } from '../chain/declared-permissions.ts';
import { type FakeGitHub, type JobPermissions, startGitHub } from '../github/index.ts';
import type { CommandAgent, RealBug } from '../real-bugs/index.ts';
import { type ActionRun, runAction } from '../runner/index.ts';

/** What the example grants the root action's job. */
export const LOOP_PERMISSIONS: JobPermissions = declaredPermissions(['closed-loop.yml']).loop ?? {};

export interface LoopWorldOptions {
  readonly bug: RealBug;
  readonly brokenBase?: boolean;
  /** Another spec than the repository's own. */
  readonly permissions?: JobPermissions;
  /** Run the committed bundle, or the TypeScript it is built from. */
  readonly from?: 'dist' | 'source';
  /** GitHub’s clock; the machine’s unless given. */
  readonly clock?: () => number;
}

export interface LoopRunOptions {
  readonly runId: string;
  readonly agent: CommandAgent;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly tempDirectory?: string;
  readonly killAfter?: string;
  readonly cancelAfter?: string;
  readonly signal?: AbortSignal;
  readonly onLine?: (line: string) => void;
  readonly kill?: AbortSignal;
  /** Of the workflow; 1 unless told. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
}

/** A repository with a real bug and its report on a GitHub, and a checkout that the loop's job works in. */
export interface LoopWorld {
  readonly github: FakeGitHub;
  readonly directory: string;
  readonly issueNumber: number;
  readonly heldOut: string;
  /** The checkout of the job. */
  readonly workspace: string;
  /** Runs the root action as a step of a job. */
  runLoop(options: LoopRunOptions): Promise<ActionRun>;
  /** A file of the state branch, or null. */
  readState(path?: string): Promise<string | null>;
  close(): Promise<void>;
}

export const REPOSITORY = { owner: 'acme', name: 'project' } as const;

/** Builds such a world; `close` takes it away. */
export async function createLoopWorld(options: LoopWorldOptions): Promise<LoopWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'loop-world-'));
  // As on a runner, others may pass through: the boxed agent is another user.
  await chmod(directory, 0o755);
  const source = join(directory, 'source');
  await options.bug.buildRepository(source, { brokenBase: options.brokenBase ?? false });
  const heldOut = join(directory, 'held-out');
  await options.bug.heldOutDirectory(heldOut);
  const github = await startGitHub({
    users: [{ login: 'maria' }],
    repositories: [{ ...REPOSITORY, from: source, collaborators: { maria: 'write' }, labels: ['maintenance'] }],
    jobs: { loop: options.permissions ?? LOOP_PERMISSIONS },
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  const issue = github.createIssue({ as: 'maria', ...options.bug.issue, labels: ['maintenance'] });
  const workspace = join(directory, 'workspace');
  const sha = await checkOut(github, workspace);
  return {
    github,
    directory,
    heldOut,
    workspace,
    issueNumber: issue.number,
    runLoop: async ({ runId, agent, inputs, ...rest }) => {
      const installed = await mkdtemp(join(directory, `agent-${runId}-`));
      await chmod(installed, 0o755);
      const { command } = await agent.install(installed);
      return runAction({
        action: 'loop',
        from: options.from ?? 'source',
        inputs: { 'agent-command': command, 'held-out': heldOut, ...inputs },
        event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
        repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
        job: 'loop',
        token: 'ghs_loop',
        runId,
        sha,
        workspace,
        github,
        timeoutMs: 180_000,
        ...rest,
      });
    },
    readState: (path = STATE_PATHS.state) => readFromBranch(github, path),
    close: async () => {
      await github.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function checkOut(github: FakeGitHub, workspace: string): Promise<string> {
  const git = createGit({ gitDir: join(workspace, '.git') });
  await mkdir(workspace);
  await git.run(['init', '--quiet', '--initial-branch=main', workspace], { cwd: workspace });
  await git.run(['fetch', '--quiet', '--depth=1', github.gitPath(), '+refs/heads/main:refs/remotes/origin/main']);
  await git.run(['checkout', '--quiet', '-B', 'main', 'refs/remotes/origin/main'], {
    workTree: workspace,
    cwd: workspace,
  });
  return (await git.run(['rev-parse', 'HEAD'])).stdout.trim();
}

async function readFromBranch(github: FakeGitHub, path: string): Promise<string | null> {
  const git = createGit({ gitDir: github.gitPath() });
  const { exitCode, stdout } = await git.run(['cat-file', 'blob', `refs/heads/loop-state:${path}`], {
    allowFailure: true,
  });
  return exitCode === 0 ? stdout : null;
}
