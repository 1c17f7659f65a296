import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallProject } from '../../test/integration/loop/small-project.ts';
import type { FakeGitHub, LoggedRequest } from '../../test/support/github/index.ts';
import { createLoopWorld, LOOP_PERMISSIONS, type LoopWorld, REPOSITORY } from '../../test/support/loop-world/index.ts';
import { type ActionRun, runAction } from '../../test/support/runner/index.ts';
import type { Bench, BenchResult } from './bench.ts';

/** Requests that count against GitHub's limits; git has none of its own. */
interface Count {
  readonly api: number;
  readonly git: number;
  readonly operations: string;
}

function count(requests: readonly LoggedRequest[]): Count {
  const api = requests.filter(({ kind }) => kind !== 'git');
  const by = new Map<string, number>();
  for (const { operationId } of api) by.set(operationId ?? '?', (by.get(operationId ?? '?') ?? 0) + 1);
  const operations = [...by].map(([name, times]) => (times === 1 ? name : `${times} × ${name}`)).join(', ');
  return { api: api.length, git: requests.length - api.length, operations };
}

/** What happens to GitHub while something runs. */
export async function during(github: FakeGitHub, work: () => Promise<ActionRun>): Promise<Count> {
  const before = github.requests.length;
  const { exitCode, stdout } = await work();
  if (exitCode !== 0) throw new Error(`the step ended with ${exitCode}: ${stdout.slice(-400)}`);
  github.assertClean();
  return count(github.requests.slice(before));
}

export async function withWorld<T>(work: (world: LoopWorld) => Promise<T>): Promise<T> {
  const world = await createLoopWorld({ bug: smallProject() });
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

/** One open issue in each state that costs something to tell: with a pull request, escalated, taken over by a person. */
async function fill(world: LoopWorld, issues: number): Promise<void> {
  const { github } = world;
  for (let at = 2; at <= issues; at++) {
    const { number } = github.createIssue({
      title: `Issue ${at}`,
      body: 'Small.',
      labels: ['maintenance'],
      as: 'maria',
    });
    if (at % 10 === 0) github.addLabel({ number, as: 'maria' }, 'loop:human-gated');
    if (at % 10 === 5) github.addLabel({ number, as: 'maria' }, 'loop:escalated');
  }
}

export async function runStep(
  world: LoopWorld,
  action: string,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const temp = await mkdtemp(join(tmpdir(), 'loop-bench-'));
  await chmod(temp, 0o755);
  const refs = await world.github.refs();
  try {
    return await runAction({
      action,
      from: 'source',
      inputs,
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      job: action,
      token: world.github.jobs.declare(action, LOOP_PERMISSIONS),
      sha: refs.get('refs/heads/main') ?? '',
      workspace: world.workspace,
      tempDirectory: temp,
      github: world.github,
    });
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** The same facts by REST, as most actions read them: a page of issues, then each one's timeline. */
async function readOneByOne(world: LoopWorld): Promise<number> {
  const { github } = world;
  const before = github.requests.length;
  const headers = { authorization: `Bearer ${github.jobs.declare('walk', LOOP_PERMISSIONS)}`, 'user-agent': 'bench' };
  const read = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${github.apiUrl}/repos/${REPOSITORY.owner}/${REPOSITORY.name}/${path}`, { headers });
    return answer.json();
  };
  const issues = (await read('issues?per_page=100')) as { number: number }[];
  for (const { number } of issues) await read(`issues/${number}/timeline?per_page=100`);
  return github.requests.length - before;
}

async function triageAndOracle(): Promise<BenchResult> {
  return withWorld(async (world) => {
    const issues = 100;
    await fill(world, issues);
    const batch = Array.from({ length: issues }, (_, at) => at + 1).join(',');
    const triage = await during(world.github, () => runStep(world, 'triage', { upload: 'false' }));
    const oracle = await during(world.github, () => runStep(world, 'oracle', { batch }));
    const value = triage.api + oracle.api;
    return {
      value,
      reference: { what: 'by reading issue after issue twice over REST', value: 2 * (await readOneByOne(world)) },
      detail: `triage: ${triage.operations}; oracle: ${oracle.operations}; and ${triage.git + oracle.git} of git`,
      met: value <= 12,
    };
  });
}

async function publishing(): Promise<BenchResult> {
  const bug = smallProject();
  return withWorld(async (world) => {
    const all = await during(world.github, () => world.runLoop({ runId: '1', agent: bug.honestAgent }));
    const idle = await during(world.github, () => world.runLoop({ runId: '2', agent: bug.honestAgent }));
    const value = all.api - idle.api;
    return {
      value,
      reference: { what: 'by the same run with nothing to do', value: idle.api },
      detail: `the first pull request of a repository, its label included: ${all.operations}; and ${all.git - idle.git} of git`,
      met: value <= 7,
    };
  });
}

export const benches: readonly Bench[] = [
  {
    id: 'api-requests-100-issues',
    issue: 'spine',
    what: 'API requests of triage and oracle over 100 open issues',
    unit: 'requests',
    reach: '≤ 12',
    run: triageAndOracle,
  },
  {
    id: 'api-requests-per-item',
    issue: 'spine',
    what: 'API requests per published item',
    unit: 'requests',
    reach: '≤ 7',
    run: publishing,
  },
];
