import type { RunnerContext } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';

/**
 * The commit and branch an event stands on. A pull request's own commit is what somebody proposes, so there the base
 * branch counts, never the head (DESIGN rule 1).
 */
export function baseOfEvent(context: Pick<RunnerContext, 'eventName' | 'sha' | 'ref' | 'event'>): {
  readonly sha: string;
  readonly ref: string;
} {
  const pull = readPath(context, 'pull_request', 'base');
  if (context.eventName.startsWith('pull_request') || pull !== undefined) {
    const { sha, ref } = (pull ?? {}) as { sha?: unknown; ref?: unknown };
    if (typeof sha === 'string' && typeof ref === 'string') return { sha, ref };
    throw new LoopError('E_EVENT_INVALID', {
      message: `the ${context.eventName} event names no base`,
      remedy: 'Give the input `base`, or start the workflow by another event.',
    });
  }
  const queue = readPath(context, 'merge_group');
  if (context.eventName === 'merge_group') return baseOfQueue(queue);
  const branch = /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
  const fallback = readPath(context, 'repository', 'default_branch');
  const ref = branch ?? (typeof fallback === 'string' ? fallback : undefined);
  if (ref !== undefined && context.sha !== '') return { sha: context.sha, ref };
  throw new LoopError('E_BASE_UNKNOWN', {
    message: 'neither the event nor GITHUB_REF and GITHUB_SHA say which branch to stand on',
    remedy: 'Run on a branch: schedule, workflow_dispatch, issues and push events do.',
  });
}

/** What stands in a merge queue is proposed as well: the commit of the event is the candidate, not its base. */
function baseOfQueue(group: unknown): { readonly sha: string; readonly ref: string } {
  const { base_sha: sha, base_ref: full } = (group ?? {}) as { base_sha?: unknown; base_ref?: unknown };
  const ref = typeof full === 'string' ? /^refs\/heads\/(.+)$/.exec(full)?.[1] : undefined;
  if (typeof sha === 'string' && ref !== undefined) return { sha, ref };
  throw new LoopError('E_EVENT_INVALID', {
    message: 'the merge_group event names no base',
    remedy: 'Start the workflow by `on: merge_group` or `on: pull_request`.',
  });
}

function readPath(context: Pick<RunnerContext, 'event'>, ...path: readonly string[]): unknown {
  let value: unknown = context.event();
  for (const key of path)
    value = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;
  return value;
}
