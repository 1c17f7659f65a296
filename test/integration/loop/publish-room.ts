import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getItem, LeaseLedger, parseLoopState, STATE_PATHS } from '@loop-actions/contract';
import { planItem, publishFromFiles, readPlan } from '@loop-actions/loop';
import type { FakeGitHub, JobPermissions } from '../../support/github/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import type { CommandAgent, RealBug } from '../../support/real-bugs/index.ts';
import { openWorld, runStep } from './loop-room.ts';
import { smallProject } from './small-project.ts';
import { NAME, openStepRoom, readStateOf, type StepRoom } from './step-room.ts';

const RUN = '1';
const CI = { '.github/workflows/ci.yml': 'on: [pull_request, workflow_dispatch]\njobs: {}\n' };
const WORKFLOWS: readonly string[] = ['ci.yml'];
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

export interface WorkToJudge {
  /** A project whose one issue is small; the small project unless told. */
  readonly bug?: RealBug;
  readonly agent?: CommandAgent;
}

export async function judgeOneItem({
  bug = smallProject({ files: CI }),
  agent,
}: WorkToJudge = {}): Promise<JudgedItem> {
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
  const { command } = await (agent ?? bug.honestAgent).install(join(world.directory, 'agent'));
  const made = await step('maker', { upload: 'false', item: '#1', 'agent-command': command, plan });
  const candidate = made.candidate ?? '';
  const told = { upload: 'false', 'report-only': 'true', 'held-out': world.heldOut };
  const judged = await step('gate', { ...told, plan, candidate });
  const verdict = judged['gate-verdict'] ?? '';
  return { world, plan, candidate, verdict, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

type Asked = Parameters<typeof publishFromFiles>[3];

/** A GitHub of its own, as it was when the item was judged, and publish on it. */
export interface PublishRoom extends StepRoom {
  /** Publishes as one run of the job does; what it throws is what makes the job red. */
  publish(
    workflows?: readonly string[],
    merge?: Partial<Pick<Asked, 'mode' | 'mergeBy'>>,
  ): Promise<Awaited<ReturnType<typeof publishFromFiles>>>;
  /** What the step is given to do the same. */
  readonly inputs: Readonly<Record<string, string>>;
}

export interface PublishRoomOptions {
  readonly permissions?: JobPermissions;
  readonly actionsMayCreatePullRequests?: boolean;
  readonly patienceMs?: number;
  /** Nothing came of the maker, so that nothing was judged. */
  readonly isEmptyHanded?: boolean;
}

export async function openPublishRoom(judged: JudgedItem, options: PublishRoomOptions = {}): Promise<PublishRoom> {
  const { permissions = PUBLISH_PERMISSIONS, isEmptyHanded = false, ...settings } = options;
  const room = await openStepRoom(judged.world, { action: 'publish', permissions, ...settings });
  const { title, body } = judged.world.github.issue(1);
  room.github.createIssue({ as: 'maria', title, body: body ?? '', labels: ['maintenance'] });
  const { plan, candidate, verdict } = judged;
  return {
    ...room,
    publish: async (workflows = WORKFLOWS, merge = {}) => {
      const pinned = await readPlan(plan, { repository: NAME, run: RUN, expectedDigest: undefined });
      return room.work(RUN, pinned, ({ deps, base, writers }) =>
        publishFromFiles(deps, base, writers, {
          plan: pinned,
          item: planItem(pinned, '#1'),
          candidate: isEmptyHanded ? null : { directory: candidate, digest: undefined },
          verdict: isEmptyHanded ? null : { directory: verdict, digest: undefined },
          checker: null,
          publish: { branchPrefix: 'loop/', draft: true, labels: [], reviewers: ['maria'], dispatchChecks: workflows },
          mode: null,
          mergeBy: null,
          ...merge,
          dryRun: false,
        }),
      );
    },
    inputs: {
      ...{ plan, item: '#1', ...(isEmptyHanded ? {} : { candidate, 'gate-verdict': verdict }) },
      ...{ reviewers: 'maria', 'dispatch-checks': WORKFLOWS.join(', ') },
    },
  };
}

/** All that publish is there to bring about, without what differs from room to room: addresses and times. */
export async function endOf(github: FakeGitHub): Promise<object> {
  const plain = (text: string) => text.replaceAll(github.url, 'https://github.test');
  const state = await readStateOf(github, STATE_PATHS.state);
  const item = getItem(parseLoopState(plain(state ?? '')), '#1');
  const { leases } = LeaseLedger.parse(JSON.parse((await readStateOf(github, STATE_PATHS.leases)) ?? ''));
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
