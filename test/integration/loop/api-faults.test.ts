import { isLoopError } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../support/github/index.ts';
import { PASSING_FAULTS, REFUSALS, UNSEEN_FAULTS } from './fault-kinds.ts';
import { endOf, type JudgedItem, judgeOneItem, openPublishRoom, PUBLISH_PERMISSIONS } from './publish-room.ts';
import { SHORT_PATIENCE } from './step-room.ts';

/** Every request that publishing one item makes to the API, in order. */
const REQUESTS = [
  'graphql:FindPullRequests',
  'pulls/create',
  'issues/create-label',
  'issues/add-labels',
  'pulls/request-reviewers',
  'actions/list-workflow-runs',
  'actions/create-workflow-dispatch',
] as const;
const WRITES = REQUESTS.filter((operation) => !/Find|list/.test(operation));

let judged: JudgedItem;
let undisturbed: object;

beforeAll(async () => {
  judged = await judgeOneItem();
  await using room = await openPublishRoom(judged);
  expect(await room.publish()).toMatchObject({ fault: null, recorded: true });
  const asked = room.github.requests.filter(({ kind }) => kind !== 'git').map(({ operationId }) => operationId);
  expect(asked).toEqual(REQUESTS);
  room.github.assertClean();
  undisturbed = await endOf(room.github);
});

afterAll(() => judged[Symbol.asyncDispose]());

/** Publishes once with a fault at some requests, each of which it must strike. */
async function publishThrough(faults: readonly Fault[]): Promise<void> {
  await using room = await openPublishRoom(judged, faults.some(({ kind }) => kind === 'hang') ? SHORT_PATIENCE : {});
  for (const fault of faults) room.github.faults.add(fault);
  const { fault } = await room.publish();
  expect(fault).toBeNull();
  expect(room.github.faults.pending()).toEqual([]);
  expect(await endOf(room.github)).toEqual(undisturbed);
}

describe.concurrent('publishing an item', () => {
  it('brings all of it about, and a second time nothing more', async () => {
    await using room = await openPublishRoom(judged);
    await room.publish();
    expect(await endOf(room.github)).toMatchObject({
      pulls: [{ draft: true, labels: ['loop:pull-request'], reviewers: ['maria'] }],
      runs: [{ workflow: 'ci.yml' }],
      item: { status: 'drafted', attempts: 1 },
      slots: [{ used: true }],
    });
    expect(await room.publish()).toMatchObject({ fault: null, published: { operation: 'none' } });
    expect(await endOf(room.github)).toEqual(undisturbed);
  });

  it.each([...PASSING_FAULTS, ...UNSEEN_FAULTS])(
    'ends in one run as if nothing had been, through $name at each request',
    ({ fault }) => publishThrough(REQUESTS.map((operation) => ({ ...fault, operation }))),
  );

  // One by one as well: what was applied unseen is where things are doubled.
  const lost = UNSEEN_FAULTS.flatMap(({ name, fault }) => WRITES.map((operation) => ({ name, fault, operation })));
  it.each(lost)('ends in one run as if nothing had been, through $name at $operation', ({ fault, operation }) =>
    publishThrough([{ ...fault, operation }]),
  );

  /** What costs no pull request when it is refused: a warning says so. */
  const warned = ['pulls/request-reviewers', 'actions/list-workflow-runs', 'actions/create-workflow-dispatch'];
  const refused = REFUSALS.flatMap(({ name, fault }) =>
    REQUESTS.map((operation) => ({ name, kind: fault, operation })),
  );
  it.each(refused)('is told after $name at $operation, and whole once it is run again', async (given) => {
    await using room = await openPublishRoom(judged);
    room.github.faults.add({ ...given.kind, operation: given.operation });
    const { fault, recorded } = await room.publish();
    expect(recorded).toBe(true);
    if (given.name === 'a 404' && warned.includes(given.operation)) {
      expect({ fault, warnings: room.warnings }).toEqual({ fault: null, warnings: [expect.stringMatching(/404/)] });
    } else {
      expect(isLoopError(fault)).toBe(true);
    }
    expect(await room.publish()).toMatchObject({ fault: null });
    expect(await endOf(room.github)).toEqual(undisturbed);
  });
});

describe.concurrent('the checks of a published item', () => {
  it.each([{ actions: 'none' }, { actions: 'read' }] as const)(
    'need `actions: write`; with $actions the step is red, the pull request recorded',
    async ({ actions }) => {
      await using room = await openPublishRoom(judged, { permissions: { ...PUBLISH_PERMISSIONS, actions } });
      const { fault, published } = await room.publish();
      if (!isLoopError(fault, 'E_GITHUB_PERMISSION')) throw fault;
      expect(fault.remedy).toContain('permissions:\n  actions: write');
      expect(published).toMatchObject({ operation: 'created', number: 2 });
      expect(await endOf(room.github)).toEqual({ ...undisturbed, runs: [] });

      room.github.jobs.declare('publish', PUBLISH_PERMISSIONS);
      expect(await room.publish()).toMatchObject({ fault: null, published: { operation: 'none' } });
      expect(await endOf(room.github)).toEqual(undisturbed);
    },
  );

  it('are none unless named, and then need no permission', async () => {
    await using room = await openPublishRoom(judged, { permissions: { ...PUBLISH_PERMISSIONS, actions: 'none' } });
    expect(await room.publish([])).toMatchObject({ fault: null });
    expect(await endOf(room.github)).toEqual({ ...undisturbed, runs: [] });
  });

  it('cost no pull request where a workflow is not there: a warning says what to add', async () => {
    await using room = await openPublishRoom(judged);
    expect(await room.publish(['absent.yml', 'ci.yml'])).toMatchObject({ fault: null });
    expect(room.warnings).toEqual([expect.stringMatching(/absent\.yml was not started.*`workflow_dispatch:`/)]);
    expect(await endOf(room.github)).toEqual(undisturbed);
  });
});
