import { endState } from './end-state.ts';
import type { KillStory } from './kill-points.ts';
import { endOf, type JudgedItem, judgeOneItem, openPublishRoom, type PublishRoomOptions } from './publish-room.ts';
import { ASKING_SPEC, smallProject } from './small-project.ts';
import { openTriageRoom, openTriageWorld, type Tickets } from './triage-room.ts';

/** The stories of publish and triage, in worlds that are taken away at the end of the block that uses them. */
export async function openKillStories(): Promise<{ readonly stories: readonly KillStory[] } & AsyncDisposable> {
  const worlds = new AsyncDisposableStack();
  const bug = smallProject({ spec: ASKING_SPEC });
  const [passed, failed, tickets] = await Promise.all([
    judgeOneItem(),
    judgeOneItem({ bug, agent: bug.wrongAgent }),
    openTriageWorld(),
  ]);
  for (const world of [passed, failed, tickets]) worlds.use(world);
  const publish = (title: string, judged: JudgedItem, options: PublishRoomOptions = {}): KillStory => ({
    title: `publish: ${title}`,
    endAfterRed: endOf,
    isWhole: judged === passed && options.actionsMayCreatePullRequests !== false,
    open: async (patience) => {
      const room = await openPublishRoom(judged, { ...options, ...patience });
      return { room, inputs: room.inputs, again: () => room.publish() };
    },
  });
  const triage = (title: string, kind: Tickets): KillStory => ({
    title: `triage: ${title}`,
    endAfterRed: endState,
    isWhole: kind === 'known',
    open: async (patience) => {
      const room = await openTriageRoom(tickets, { tickets: kind, ...patience });
      return { room, inputs: room.inputs, again: room.triage };
    },
  });
  return {
    stories: [
      publish('a change that goes out', passed),
      publish('a change where nobody but people may open pull requests', passed, {
        actionsMayCreatePullRequests: false,
      }),
      publish('a change that failed and goes to a person', failed),
      publish('an item whose maker left nothing, which goes to a person', failed, { isEmptyHanded: true }),
      triage('the first run of a repository, one ticket for a person', 'new'),
      triage('tickets that a person answered or was never asked about', 'known'),
    ],
    [Symbol.asyncDispose]: () => worlds.disposeAsync(),
  };
}
