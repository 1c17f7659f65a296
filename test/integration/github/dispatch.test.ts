import { isLoopError } from '@loop-actions/contract';
import { dispatchChecks } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';
import { type Fault, type JobPermissions, type SeedRepository, startGitHub } from '../../support/github/index.ts';
import { createClient } from './scripted-github.ts';

const WORKFLOWS = {
  '.github/workflows/ci.yml': 'on:\n  pull_request:\n  workflow_dispatch:\njobs: {}\n',
  '.github/workflows/lint.yml': 'on: [push, workflow_dispatch]\njobs: {}\n',
  '.github/workflows/pushed.yml': 'on: push\njobs: {}\n',
  '.github/workflows/asks.yml': 'on:\n  workflow_dispatch:\n    inputs: { why: { required: true } }\njobs: {}\n',
};

interface RoomOptions {
  readonly actions?: 'none' | 'read' | 'write';
  readonly settings?: NonNullable<SeedRepository['settings']>;
  readonly faults?: readonly Fault[];
}

/** A repository with workflows, and a job that is to start some of them on the tip of main. */
async function openRoom({ actions = 'write', settings = {}, faults = [] }: RoomOptions = {}) {
  const permissions: JobPermissions = { contents: 'write', actions };
  const repository = { owner: 'octo', name: 'demo', files: WORKFLOWS, settings };
  const fake = await startGitHub({ repositories: [repository], jobs: { publish: permissions } });
  for (const fault of faults) fake.faults.add(fault);
  const headSha = (await fake.refs()).get('refs/heads/main') ?? '';
  const address = { apiUrl: fake.apiUrl, graphqlUrl: fake.graphqlUrl, token: 'ghs_publish', job: 'publish' };
  const client = () => createClient(fake.url, { ...address, requestTimeoutMs: 1000 }).github;
  return {
    fake,
    start: (...workflows: string[]) => dispatchChecks(client(), { workflows, branch: 'main', headSha }),
    started: () => fake.repository().workflowRuns.map(({ workflow, branch }) => `${workflow} on ${branch}`),
    [Symbol.asyncDispose]: () => fake.close(),
  };
}

describe('checks of a pull request that a workflow’s token opened', () => {
  it('are started on its branch, each once, by name or by path', async () => {
    await using room = await openRoom();
    expect(await room.start('ci.yml', '.github/workflows/lint.yml', 'lint.yml')).toEqual([]);
    expect(room.started()).toEqual(['ci.yml on main', 'lint.yml on main']);
    room.fake.assertClean();
  });

  it('are not started again on the same commit', async () => {
    await using room = await openRoom();
    await room.start('ci.yml');
    expect(await room.start('ci.yml', 'lint.yml')).toEqual([]);
    expect(room.started()).toEqual(['ci.yml on main', 'lint.yml on main']);
  });

  it('are started again where the branch has moved on', async () => {
    await using room = await openRoom();
    await room.start('ci.yml');
    const [run] = room.fake.repository().workflowRuns;
    if (run !== undefined) room.fake.repository().workflowRuns[0] = { ...run, headSha: 'a'.repeat(40) };
    await room.start('ci.yml');
    expect(room.started()).toEqual(['ci.yml on main', 'ci.yml on main']);
  });

  const operation = 'actions/create-workflow-dispatch';
  it.each<Fault>([
    { operation, kind: 'lost-answer', status: 502 },
    { operation, kind: 'lost-answer' },
    { operation, kind: 'status', status: 500 },
    { operation, kind: 'reset' },
    { operation, kind: 'hang' },
    { operation, kind: 'secondary-limit' },
    { operation: 'actions/list-workflow-runs', kind: 'truncated' },
    { operation: 'actions/list-workflow-runs', kind: 'status', status: 503 },
  ])('are started once through $kind at $operation', async (fault) => {
    await using room = await openRoom({ faults: [fault] });
    expect(await room.start('ci.yml')).toEqual([]);
    expect(room.started()).toEqual(['ci.yml on main']);
    expect(room.fake.faults.pending()).toEqual([]);
  });

  it.each([
    { lag: 2, runs: 1 },
    // The control: a run that stays unlisted for all looks is started again, so it is the looking that finds it.
    { lag: 3, runs: 2 },
  ])('are looked for more than once after a lost answer: a list that lags $lag times, $runs runs', async (given) => {
    const fault: Fault = { operation, kind: 'lost-answer', status: 502 };
    await using room = await openRoom({ faults: [fault], settings: { workflowRunLag: given.lag } });
    await room.start('ci.yml');
    expect(room.started()).toHaveLength(given.runs);
  });

  it.each(['none', 'read'] as const)('need `actions: write`; with %s that is what the error says', async (actions) => {
    await using room = await openRoom({ actions });
    const error = await room.start('ci.yml').catch((thrown: unknown) => thrown);
    if (!isLoopError(error, 'E_GITHUB_PERMISSION')) throw error;
    expect(error.remedy).toContain('permissions:\n  actions: write');
    expect(room.started()).toEqual([]);
  });

  it.each([
    { what: 'there is no such workflow', file: 'absent.yml', says: /status 404/ },
    { what: 'it is not started by hand', file: 'pushed.yml', says: /does not have 'workflow_dispatch' trigger/ },
    { what: 'it wants an input', file: 'asks.yml', says: /Required input 'why' not provided/ },
  ])('are a warning that says what to add where $what, and the others start', async ({ file, says }) => {
    await using room = await openRoom();
    const warnings = await room.start(file, 'ci.yml');
    expect(warnings).toEqual([expect.stringMatching(says)]);
    expect(warnings[0]).toMatch(/^\S+\.yml was not started on main: .*`workflow_dispatch:`.*under `on:`/);
    expect(room.started()).toEqual(['ci.yml on main']);
  });
});
