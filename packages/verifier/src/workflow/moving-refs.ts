import { roleOf } from './roles.ts';
import type { UnreadableWorkflow, Workflow } from './workflow.ts';

/** A use of one of the suite's actions by a name that can be pointed elsewhere. */
export interface MovingRef {
  readonly path: string;
  readonly job: string;
  /** As written, such as `org/loop-actions/gate@v1`. */
  readonly uses: string;
}

/** Whether a `uses:` names one commit for good. A short id is none: it is looked up. */
export function isPinned(uses: string): boolean {
  return /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(uses);
}

/**
 * The uses of the suite's own actions that a tag or branch decides: who moves it moves the judge. Readiness flags them,
 * and `auto` is refused with them.
 */
export function findMovingRefs(workflows: readonly (Workflow | UnreadableWorkflow)[]): MovingRef[] {
  return workflows.flatMap((workflow) => {
    if (workflow.kind === 'unreadable') return [];
    return workflow.jobs.flatMap((job) =>
      job.steps.flatMap(({ uses }) =>
        uses !== null && roleOf(uses) !== null && !isPinned(uses) ? [{ path: workflow.path, job: job.id, uses }] : [],
      ),
    );
  });
}

/** Why `auto` is refused; null when every own action is pinned and every workflow can be read. */
export function refuseAuto(workflows: readonly (Workflow | UnreadableWorkflow)[]): string | null {
  const unreadable = workflows.find(({ kind }) => kind === 'unreadable');
  if (unreadable?.kind === 'unreadable') return `${unreadable.path} ${unreadable.problem}`;
  const [first, ...more] = findMovingRefs(workflows);
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `${first.path} uses ${first.uses}, which can be moved${others}: pin it to a full commit id`;
}
