import { isLoopError, LABELS } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../support/github/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import { endState } from './end-state.ts';
import { PASSING_FAULTS, placesOf, REFUSALS, type RequestPlace, UNSEEN_FAULTS } from './fault-kinds.ts';
import { SHORT_PATIENCE } from './step-room.ts';
import { openTriageRoom, openTriageWorld } from './triage-room.ts';

const PERMISSION = 'repos/get-collaborator-permission-level';
/** Every request to the API of a triage that takes two tickets and asks a person about two others, in order. */
const REQUESTS = placesOf(
  [
    ...['graphql:ListIssues', 'graphql:ReadConversations', PERMISSION, 'graphql:LoopPullRequests'],
    ...['graphql:FindComments', 'issues/create-comment', 'graphql:FindLabels', 'issues/add-labels'],
    ...['graphql:FindComments', 'issues/create-comment', 'graphql:FindLabels', 'issues/add-labels'],
  ].map((operationId) => ({ operationId })),
);
const WRITES = REQUESTS.filter(({ operation }) => operation.startsWith('issues/'));
/** On the first question of a repository, its label is made. */
const FIRST_LABEL = { operation: 'issues/create-label', after: 0 };

let world: LoopWorld & AsyncDisposable;
let undisturbed: Readonly<Record<'known' | 'new', object>>;

beforeAll(async () => {
  world = await openTriageWorld();
  const endOf = async (tickets: 'known' | 'new') => {
    await using room = await openTriageRoom(world, { tickets });
    const { decisions } = await room.triage();
    const asked = placesOf(room.github.requests.filter(({ kind }) => kind !== 'git'));
    room.github.assertClean();
    return { decisions, asked, end: await endState(room.github) };
  };
  const known = await endOf('known');
  expect(known.asked).toEqual(REQUESTS);
  expect(known.decisions.map(({ outcome }) => outcome)).toEqual(['selected', 'skipped', 'selected', 'escalated']);
  undisturbed = { known: known.end, new: (await endOf('new')).end };
});

afterAll(() => world[Symbol.asyncDispose]());

/** Triages once with a fault at some requests, each of which it must strike. */
async function triageThrough(fault: FaultKind, places: readonly RequestPlace[], tickets: 'known' | 'new' = 'known') {
  await using room = await openTriageRoom(world, { tickets, ...(fault.kind === 'hang' ? SHORT_PATIENCE : {}) });
  for (const place of places) room.github.faults.add({ ...fault, ...place });
  await room.triage();
  expect(room.github.faults.pending()).toEqual([]);
  expect(await endState(room.github)).toEqual(undisturbed[tickets]);
}

describe.concurrent('a triage that takes tickets and puts others to a person', () => {
  it('does the same as once when it runs a second time', async () => {
    await using room = await openTriageRoom(world, { tickets: 'known' });
    await room.triage();
    await room.triage();
    expect(await endState(room.github)).toEqual(undisturbed.known);
  });

  it.each([...PASSING_FAULTS, ...UNSEEN_FAULTS])(
    'ends in one run as if nothing had been, through $name at each request',
    async ({ fault }) => {
      await triageThrough(
        fault,
        REQUESTS.filter(({ after }) => after === 0),
      );
      await triageThrough(fault, [FIRST_LABEL], 'new');
    },
  );

  const unseen = UNSEEN_FAULTS.flatMap(({ name, fault }) => WRITES.map((place) => ({ name, fault, ...place })));
  it.each(unseen)(
    'ends in one run as if nothing had been, through $name at $operation, $after before it',
    ({ fault, operation, after }) => triageThrough(fault, [{ operation, after }]),
  );

  it('takes a 404 for the rights of who answered as none: the ticket waits on, and shows it', async () => {
    await using room = await openTriageRoom(world, { tickets: 'known' });
    room.github.faults.add({ operation: PERMISSION, kind: 'status', status: 404 });
    const { plan } = await room.triage();
    expect(plan.items.map(({ id }) => id)).not.toContain('#1');
    expect(room.github.issue(1).labels.map(({ name }) => name)).toContain(LABELS.escalated);
    expect(room.github.issue(1).comments).toHaveLength(1);
  });

  const refused = REFUSALS.flatMap(({ name, fault }) => REQUESTS.map((place) => ({ name, fault, ...place }))).filter(
    ({ name, operation }) => !(name === 'a 404' && operation === PERMISSION),
  );
  it.each(refused)(
    'is red after $name at $operation, $after before it, and whole once it is run again',
    async ({ fault, operation, after }) => {
      await using room = await openTriageRoom(world, { tickets: 'known' });
      room.github.faults.add({ ...fault, operation, after });
      const thrown = await room.triage().catch((error: unknown) => error);
      expect(isLoopError(thrown)).toBe(true);
      await room.triage();
      expect(room.github.faults.pending()).toEqual([]);
      expect(await endState(room.github)).toEqual(undisturbed.known);
    },
  );
});
