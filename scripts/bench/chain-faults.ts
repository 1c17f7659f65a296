import { isDeepStrictEqual } from 'node:util';
import { LABELS } from '@loop-actions/contract';
import {
  PASSING_FAULTS,
  placesOf,
  REFUSALS,
  type RequestPlace,
  UNSEEN_FAULTS,
} from '../../test/integration/loop/fault-kinds.ts';
import { type KillStory, killAndRunAgain, undisturbed } from '../../test/integration/loop/kill-points.ts';
import { openKillStories } from '../../test/integration/loop/kill-stories.ts';
import { lacksOf, openPermissionWorlds, runLacking } from '../../test/integration/loop/lacking-permission.ts';
import { SHORT_PATIENCE } from '../../test/integration/loop/step-room.ts';
import type { FaultKind } from '../../test/support/github/index.ts';
import type { Bench, BenchResult } from './bench.ts';

/** What two cores bear; most of the time is waited. */
const AT_ONCE = 4;

/** How many ends were tried; which of them ask a person instead, and in which something is missing or more than wanted. */
interface Tally {
  tried: number;
  escalated: number;
  lost: number;
  doubled: number;
}
const nothingTried = (): Tally => ({ tried: 0, escalated: 0, lost: 0, doubled: 0 });

/** Does all works, some at a time. */
async function inParallel(works: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...works];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function count(tally: Tally, end: object, wanted: object): void {
  tally.tried++;
  if (isDeepStrictEqual(end, wanted)) return;
  if (questions(end) > questions(wanted)) tally.escalated++;
  else if (size(end) > size(wanted)) tally.doubled++;
  else tally.lost++;
}

/** Tickets that show that they wait for a person. */
const questions = (end: object): number => JSON.stringify(end).split(`"${LABELS.escalated}"`).length;
const size = (value: object): number => JSON.stringify(value).length;

function toResult({ tried, escalated, lost, doubled }: Tally, { atLeast }: { readonly atLeast: number }): BenchResult {
  return {
    value: lost + doubled,
    reference: { what: 'tried', value: tried },
    detail: `${tried} tried, ${lost} lost, ${doubled} doubled, ${escalated} put to a person`,
    met: tried >= atLeast && lost === 0 && doubled === 0,
  };
}

async function killPoints(): Promise<BenchResult> {
  await using worlds = await openKillStories();
  const tally = nothingTried();
  for (const story of worlds.stories) {
    const { points, end } = await undisturbed(story);
    await inParallel(points.map((point) => async () => count(tally, await killAndRunAgain(story, point), end)));
  }
  return toResult(tally, { atLeast: 60 });
}

/** The end of a step that meets a fault, and is run again where it was red for it. */
async function throughFault(story: KillStory, fault: FaultKind, place: RequestPlace): Promise<object> {
  const { room, again } = await story.open(fault.kind === 'hang' ? SHORT_PATIENCE : undefined);
  await using _closing = room;
  room.github.faults.add({ ...fault, ...place });
  await again().catch(() => undefined);
  if (room.github.faults.pending().length > 0) throw new Error(`nothing struck ${place.operation}`);
  await again();
  return await story.endAfterRed(room.github);
}

/** The end of a story that nobody disturbs, by the same measure. */
async function endOfUndisturbed(story: KillStory) {
  const { room, again } = await story.open();
  await using _closing = room;
  await again();
  return { end: await story.endAfterRed(room.github), requests: room.github.requests };
}

async function apiFaults(): Promise<BenchResult> {
  await using worlds = await openKillStories();
  const kinds = [...PASSING_FAULTS, ...UNSEEN_FAULTS, ...REFUSALS];
  const tally = nothingTried();
  // Of publish what goes out and what goes to a person, of triage what does both.
  for (const story of worlds.stories.filter(({ isWhole }) => isWhole)) {
    const { end, requests } = await endOfUndisturbed(story);
    const places = placesOf(requests.filter(({ kind }) => kind !== 'git'));
    const works = places.flatMap((place) =>
      kinds.map(
        ({ fault }) =>
          async () =>
            count(tally, await throughFault(story, fault, place), end),
      ),
    );
    await inParallel(works);
  }
  const result = toResult(tally, { atLeast: kinds.length });
  return { ...result, detail: `${kinds.length} kinds of fault at each request: ${result.detail}` };
}

async function permissions(): Promise<BenchResult> {
  await using worlds = await openPermissionWorlds();
  const lacks = (['triage', 'publish', 'oracle'] as const).flatMap(lacksOf);
  let [unnamed, beyond] = [0, 0];
  await inParallel(
    lacks.map((lack) => async () => {
      const { isNamed, refused, afterwards } = await runLacking(worlds, lack);
      if (!isNamed) unnamed++;
      beyond += refused.length;
      if (afterwards !== 0) beyond++;
    }),
  );
  return {
    value: unnamed + beyond,
    reference: { what: 'permissions taken away', value: lacks.length },
    detail: `${unnamed} without an error that names it, ${beyond} requests refused to a job with all that is declared`,
    met: unnamed === 0 && beyond === 0,
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'chain-kill-points',
    issue: 'chain',
    what: 'Ends that differ after a SIGKILL before or after a write of publish or triage, and a re-run',
    unit: 'ends',
    reach: '0 of ≥ 60',
    run: killPoints,
  },
  {
    id: 'chain-api-faults',
    issue: 'chain',
    what: 'Ends that differ after a fault of the API at a request of publish or triage, and a re-run',
    unit: 'ends',
    reach: '0',
    run: apiFaults,
  },
  {
    id: 'chain-permissions',
    issue: 'chain',
    what: 'Permissions of the examples’ jobs whose lack is not named, and requests beyond them',
    unit: 'cases',
    reach: '0',
    run: permissions,
  },
];
