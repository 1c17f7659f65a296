import type { RunnerContext } from '@loop-actions/action-kit';
import { LoopError, MergeGroupEvent, PullRequestEvent } from '@loop-actions/contract';

/** The pull request that a run is about, as its event pins it (attacks R14: what is edited later counts no more). */
export interface EventPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Whether it stands in a merge queue, where the head is what GitHub would merge. */
  readonly queued: boolean;
  /** What its author says of it; untrusted. Empty in a queue. */
  readonly title: string;
  readonly body: string;
}

type Event = Pick<RunnerContext, 'event' | 'eventName'>;

/** The pull request of an event; `wanted` must be its number where it is given. Throws E_EVENT_INVALID, E_INPUT_INVALID. */
export function pullRequestOfEvent(context: Event, wanted: number | undefined): EventPullRequest {
  const found = context.eventName === 'merge_group' ? queuedOf(context) : openOf(context);
  if (wanted === undefined || wanted === found.number) return found;
  throw new LoopError('E_INPUT_INVALID', {
    message: `pull-request: ${wanted} was asked for, but the event is about #${found.number}`,
    remedy: 'Leave the input out: the event names the pull request, and its commit is what the verdict is bound to.',
  });
}

function openOf(context: Event): EventPullRequest {
  const event = PullRequestEvent.safeParse(context.event());
  if (event.success) {
    const { number, head, title, body } = event.data.pull_request;
    return { number, headSha: head.sha, queued: false, title, body: body ?? '' };
  }
  throw new LoopError('E_EVENT_INVALID', {
    message: `the ${context.eventName} event is about no pull request`,
    remedy: 'Start the workflow by `on: pull_request` or `on: merge_group`, or hand over a plan and a candidate.',
  });
}

/** `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`: the last one that the group holds. */
function queuedOf(context: Event): EventPullRequest {
  const event = MergeGroupEvent.safeParse(context.event());
  const ref = event.success ? event.data.merge_group.head_ref : '';
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]+$/.exec(ref)?.[1];
  if (event.success && number !== undefined) {
    return { number: Number(number), headSha: event.data.merge_group.head_sha, queued: true, title: '', body: '' };
  }
  throw new LoopError('E_EVENT_INVALID', {
    message: 'the merge_group event does not say which pull request is queued',
    remedy: 'Start the workflow by `on: merge_group`.',
  });
}
