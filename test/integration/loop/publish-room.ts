import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getItem, LeaseLedger, parseLoopState, STATE_PATHS } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { createGitHub } from '@loop-actions/github';
import { openBase, openWriters, planItem, publishFromFiles, readPlan } from '@loop-actions/loop';
import { type FakeGitHub, type JobPermissions, startGitHub } from '../../support/github/index.ts';
import { type LoopWorld, REPOSITORY } from '../../support/loop-world/index.ts';
import { createDeps } from '../../support/runner/index.ts';
import { openWorld, runStep } from './loop-room.ts';
import { smallProject } from './small-project.ts';

const RUN = '1';
const NAME = `${REPOSITORY.owner}/${REPOSITORY.name}`;
const CI = { '.github/workflows/ci.yml': 'on: [pull_request, workflow_dispatch]\njobs: {}\n' };
/** All that publish can be granted. */
export const PUBLISH_PERMISSIONS = {
  actions: 'write',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
} as const;

/** An item that was selected, made and judged by real steps, and is to be published, as often as a test likes. */
export interface JudgedItem extends AsyncDisposable {
  readonly world: LoopWorld;
  readonly plan: string;
  readonly candidate: string;
  readonly verdict: string;
}

export async function judgeOneItem(): Promise<JudgedItem> {
  const bug = smallProject({ files: CI });
  const world = await openWorld({ bug });
  const tempDirectory = join(world.directory, 'temp');
  await mkdir(tempDirectory, { mode: 0o755 });
  const step = async (action: string, inputs: Readonly<Record<string, string>>) => {
    const token = action === 'triage' ? 'ghs_loop' : '';
    const run = await runStep(world, action, { inputs, job: 'loop', token, tempDirectory, runId: RUN });
    if (run.exitCode !== 0) throw new Error(`${action} ended with ${run.exitCode}:\n${run.stdout}`);
    return run.outputs;
  };
  const { plan = '' } = await step('triage', { upload: 'false' });
  const { command } = await bug.honestAgent.install(join(world.directory, 'agent'));
  const made = await step('maker', { upload: 'false', item: '#1', 'agent-command': command, plan });
  const candidate = made.candidate ?? '';
  const judged = await step('gate', { upload: 'false', 'held-out': world.heldOut, plan, candidate });
  const verdict = judged['gate-verdict'] ?? '';
  return { world, plan, candidate, verdict, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

/** A GitHub of its own, as it was when the item was judged, and publish in this process on a clock that only waits. */
export interface PublishRoom extends AsyncDisposable {
  readonly github: FakeGitHub;
  /** Publishes as one run of the job does; what it throws is what makes the job red. */
  publish(workflows?: readonly string[]): Promise<Awaited<ReturnType<typeof publishFromFiles>>>;
  readonly warnings: readonly string[];
}

export async function openPublishRoom(
  judged: JudgedItem,
  permissions: JobPermissions = PUBLISH_PERMISSIONS,
): Promise<PublishRoom> {
  const { world } = judged;
  const tempDirectory = await mkdtemp(join(world.directory, 'room-'));
  let now = Date.now();
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const github = await startGitHub({
    clock: clock.now,
    users: [{ login: 'maria' }],
    repositories: [{ ...REPOSITORY, from: world.github.gitPath(), collaborators: { maria: 'write' } }],
    jobs: { publish: permissions },
  });
  const { title, body } = world.github.issue(1);
  github.createIssue({ as: 'maria', title, body: body ?? '', labels: ['maintenance'] });
  const told: string[] = [];
  return {
    github,
    warnings: told,
    publish: async (workflows = ['ci.yml']) => {
      const test = createDeps({
        repository: NAME,
        ...REPOSITORY,
        runId: RUN,
        job: 'publish',
        workspace: world.workspace,
        tempDirectory: await mkdtemp(join(tempDirectory, 'runner-')),
        serverUrl: github.url,
        apiUrl: github.apiUrl,
        graphqlUrl: github.graphqlUrl,
        environment: { PATH: process.env.PATH },
      });
      const deps = { ...test, clock, secrets: ['ghs_publish'] };
      const plan = await readPlan(judged.plan, { repository: NAME, run: RUN, expectedDigest: undefined });
      const base = await openBase(deps, { workingDirectory: '.', sha: null, specPath: '', plan });
      const { context, random, log } = deps;
      const writers = {
        ...openWriters(deps, base, { token: 'ghs_publish', stateBranch: 'loop-state' }),
        // As `openGitHub` does, with less patience for an answer that never comes: that wait is a real one.
        github: createGitHub({
          ...{ token: 'ghs_publish', action: 'publish', version: '0.0.0-test', job: 'publish', clock, random, log },
          ...{ apiUrl: context.apiUrl, graphqlUrl: context.graphqlUrl, serverUrl: context.serverUrl, repository: NAME },
          requestTimeoutMs: 1500,
        }),
      };
      try {
        return await publishFromFiles(deps, base, writers, {
          plan,
          item: planItem(plan, '#1'),
          candidate: { directory: judged.candidate, digest: undefined },
          verdict: { directory: judged.verdict, digest: undefined },
          checker: null,
          publish: {
            branchPrefix: 'loop/',
            draft: true,
            labels: [],
            reviewers: ['maria'],
            dispatchChecks: workflows,
          },
          dryRun: false,
        });
      } finally {
        told.push(...test.channel.printed.filter((line) => line.startsWith('warning: ')));
      }
    },
    [Symbol.asyncDispose]: async () => {
      await github.close();
      await rm(tempDirectory, { recursive: true, force: true });
    },
  };
}

/** All that publish is there to bring about, without what differs from room to room: addresses and times. */
export async function endOf(github: FakeGitHub): Promise<object> {
  const plain = (text: string) => text.replaceAll(github.url, 'https://github.test');
  const state = await readStateOf(github, STATE_PATHS.state);
  const item = getItem(parseLoopState(plain(state)), '#1');
  const { leases } = LeaseLedger.parse(JSON.parse(await readStateOf(github, STATE_PATHS.leases)));
  return {
    pulls: github.pulls.map(({ number, title, body, author, state, labels, pull }) => ({
      ...{
        number,
        title,
        state,
        body: plain(body ?? ''),
        author: author.login,
        labels: labels.map(({ name }) => name),
      },
      ...{ head: pull.headRef, headSha: pull.headSha, base: pull.baseRef, draft: pull.draft },
      reviewers: pull.requestedReviewers.map(({ login }) => login),
    })),
    issues: github.issues.map(({ number, state, labels }) => ({
      number,
      state,
      labels: labels.map(({ name }) => name),
    })),
    comments: github.comments.length,
    branches: [...(await github.refs())].filter(
      ([ref]) => ref.startsWith('refs/heads/') && !ref.endsWith('/loop-state'),
    ),
    runs: github.repository().workflowRuns.map(({ workflow, branch, headSha }) => ({ workflow, branch, headSha })),
    // The one attempt stays on record as failed where a first run of the job was.
    item: { ...item, failedAttempts: null, entries: null },
    slots: leases.map(({ item, pullRequest, returned }) => ({ item, pullRequest, used: returned?.pullRequest })),
  };
}

async function readStateOf(github: FakeGitHub, path: string): Promise<string> {
  const git = createGit({ gitDir: github.gitPath() });
  return (await git.run(['cat-file', 'blob', `refs/heads/loop-state:${path}`])).stdout;
}
