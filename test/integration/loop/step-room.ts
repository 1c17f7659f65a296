import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { createGitHub } from '@loop-actions/github';
import { type LoopBase, type LoopDeps, type LoopWriters, openBase, openWriters } from '@loop-actions/loop';
import { type FakeGitHub, type JobPermissions, startGitHub } from '../../support/github/index.ts';
import { type LoopWorld, REPOSITORY } from '../../support/loop-world/index.ts';
import { type ActionRun, createDeps, type RunActionOptions } from '../../support/runner/index.ts';
import { runStep } from './loop-room.ts';

export const NAME = `${REPOSITORY.owner}/${REPOSITORY.name}`;

export interface StepRoomOptions {
  /** The action, and the job's name. */
  readonly action: string;
  readonly permissions: JobPermissions;
  readonly actionsMayCreatePullRequests?: boolean;
  /** How long this process waits for an answer of the API; that wait is a real one. Ten seconds unless told. */
  readonly patienceMs?: number;
}

/** For a room in which an answer never comes. */
export const SHORT_PATIENCE = { patienceMs: 1500 } as const;

/** What a step works with in this process, on a clock on which waiting takes no time. */
export interface StepBench {
  readonly deps: LoopDeps;
  readonly base: LoopBase;
  readonly writers: LoopWriters;
}

/** A GitHub of its own with the repository of a world, and one job on it: as a process, or in this one. */
export interface StepRoom extends AsyncDisposable {
  readonly github: FakeGitHub;
  /** Works as one run of the job does. */
  work<T>(runId: string, plan: Plan | null, work: (bench: StepBench) => Promise<T>): Promise<T>;
  /** Runs the action as a step of the job. */
  run(options: Pick<RunActionOptions, 'inputs' | 'kill' | 'runId'>): Promise<ActionRun>;
  /** All that was warned of in this process. */
  readonly warnings: readonly string[];
}

export async function openStepRoom(world: LoopWorld, options: StepRoomOptions): Promise<StepRoom> {
  const { action, permissions, actionsMayCreatePullRequests = true, patienceMs = 10_000 } = options;
  const tempDirectory = await mkdtemp(join(world.directory, 'room-'));
  let waited = 0;
  const clock = {
    now: () => Date.now() + waited,
    sleep: async (milliseconds: number) => {
      waited += milliseconds;
    },
  };
  const github = await startGitHub({
    clock: clock.now,
    users: [{ login: 'maria' }, { login: 'mallory' }],
    repositories: [
      {
        ...REPOSITORY,
        from: world.github.gitPath(),
        collaborators: { maria: 'write' },
        settings: { actionsMayCreatePullRequests },
      },
    ],
    jobs: { [action]: permissions },
  });
  const token = `ghs_${action}`;
  const warnings: string[] = [];
  const open = async (runId: string, plan: Plan | null) => {
    const test = createDeps({
      ...{ repository: NAME, ...REPOSITORY, runId, job: action, workspace: world.workspace },
      ref: 'refs/heads/main',
      event: () => ({ repository: { default_branch: 'main' } }),
      runUrl: `${github.url}/${NAME}/actions/runs/${runId}`,
      sha: (await github.refs()).get('refs/heads/main') ?? '',
      tempDirectory: await mkdtemp(join(tempDirectory, 'runner-')),
      ...{ serverUrl: github.url, apiUrl: github.apiUrl, graphqlUrl: github.graphqlUrl },
      environment: { PATH: process.env.PATH },
    });
    const deps = { ...test, clock, secrets: [token] };
    const base = await openBase(deps, { workingDirectory: '.', sha: null, specPath: 'LOOP_SPEC.md', plan });
    const { context, random, log } = deps;
    const writers = {
      ...openWriters(deps, base, { token, stateBranch: 'loop-state' }),
      // As `openGitHub` does, with less patience for an answer that never comes.
      github: createGitHub({
        ...{ token, action, version: '0.0.0-test', job: action, clock, random, log },
        ...{ apiUrl: context.apiUrl, graphqlUrl: context.graphqlUrl, serverUrl: context.serverUrl, repository: NAME },
        requestTimeoutMs: patienceMs,
      }),
    };
    return { test, bench: { deps, base, writers } };
  };
  return {
    github,
    warnings,
    work: async (runId, plan, work) => {
      const { test, bench } = await open(runId, plan);
      try {
        return await work(bench);
      } finally {
        warnings.push(...test.channel.printed.filter((line) => line.startsWith('warning: ')));
      }
    },
    run: async (options) => {
      const place = await mkdtemp(join(tempDirectory, 'runner-'));
      return runStep(world, action, { github, job: action, token, tempDirectory: place, ...options });
    },
    [Symbol.asyncDispose]: async () => {
      await github.close();
      await rm(tempDirectory, { recursive: true, force: true });
    },
  };
}

/** A file of the state branch; null where there is none. */
export async function readStateOf(github: FakeGitHub, path: string): Promise<string | null> {
  const git = createGit({ gitDir: github.gitPath() });
  const blob = await git.run(['cat-file', 'blob', `refs/heads/loop-state:${path}`], { allowFailure: true });
  return blob.exitCode === 0 ? blob.stdout : null;
}
