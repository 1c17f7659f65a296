import type { FakeGitHub } from '../../support/github/index.ts';
import { endState } from './end-state.ts';
import { isWrite, placesOf, type RequestPlace } from './fault-kinds.ts';
import type { StepRoom } from './step-room.ts';

/** A step that can be run again and again on a GitHub of its own. */
export interface KillStory {
  readonly title: string;
  /** Whether the step makes every request in it that it can make. */
  readonly isWhole: boolean;
  readonly open: (patience?: { readonly patienceMs: number }) => Promise<KillRoom>;
  /** What stands where a first run was red: as `endState`, but for attempts that rightly stay on record as failed. */
  readonly endAfterRed: (github: FakeGitHub) => Promise<object>;
}

export interface KillRoom {
  readonly room: StepRoom;
  readonly inputs: Readonly<Record<string, string>>;
  /** Runs the step to its end, in this process. */
  again(): Promise<unknown>;
}

/** A write of a story at which its process dies. */
export interface KillPoint extends RequestPlace {
  /** Whether the write was applied: its answer is what the process never read. */
  readonly isApplied: boolean;
}

const RUN = '1';

/** A story that nobody disturbs. */
export interface Undisturbed {
  readonly end: object;
  /** Each of its writes, twice. */
  readonly points: readonly KillPoint[];
}

/** Tells a story that nobody disturbs: what it leaves, and each of its writes, twice. */
export async function undisturbed(story: KillStory): Promise<Undisturbed> {
  const { room, again } = await story.open();
  await using _closing = room;
  await again();
  const writes = placesOf(room.github.requests.filter(isWrite));
  const points = writes.flatMap((write) => [false, true].map((isApplied) => ({ ...write, isApplied })));
  room.github.assertClean();
  return { end: await endState(room.github), points };
}

/** What stood after the kill and the step that was run again. Throws where the process was not killed at that point. */
export async function killAndRunAgain(story: KillStory, point: KillPoint): Promise<object> {
  const { room, inputs, again } = await story.open();
  await using _closing = room;
  const { github } = room;
  const kill = new AbortController();
  const { operation, after, isApplied } = point;
  github.faults.add({ operation, after, kind: isApplied ? 'unanswered' : 'hang', struck: () => kill.abort() });
  const run = await room.run({ inputs, kill: kill.signal, runId: RUN });
  if (run.signal !== 'SIGKILL' || github.faults.pending().length > 0) {
    throw new Error(`it ended with ${run.exitCode} and not by the kill at ${operation}:\n${run.stdout.slice(-2000)}`);
  }
  await again();
  github.assertClean();
  return await endState(github);
}
