import { readBlobTexts, type TrustedRepository } from '@loop-actions/git';
import { parseTreeEntries } from './frozen/tree-entries.ts';
import { findMovingRefs, type MovingRef } from './workflow/moving-refs.ts';
import { type PermissionLevel, permissionsOf } from './workflow/permissions.ts';
import { type Role, roleOf } from './workflow/roles.ts';
import { type Job, readWorkflow, type Step, type UnreadableWorkflow, type Workflow } from './workflow/workflow.ts';

/** A use of one of the suite's actions, with what it is given. */
export interface OwnStep {
  readonly role: Role;
  readonly with: Readonly<Record<string, unknown>>;
}

/** A job that uses the suite's actions, as far as readiness looks at it. */
export interface OwnJob {
  readonly path: string;
  readonly job: string;
  readonly steps: readonly OwnStep[];
  /** By scope; null: the workflow says nothing, so the repository's default decides. */
  readonly permissions: ReadonlyMap<string, PermissionLevel> | null;
  /** Whether it runs more than the suite's actions and other published ones. */
  readonly runsScripts: boolean;
  /** Other repositories that it checks out, and whether by a token or key of their own. */
  readonly checkouts: readonly { readonly repository: string; readonly path: string; readonly withKey: boolean }[];
  readonly events: readonly string[];
  readonly schedules: readonly { readonly cron: string; readonly timezone: string | null }[];
}

export interface OwnWorkflows {
  readonly jobs: readonly OwnJob[];
  readonly movable: readonly MovingRef[];
}

/** The jobs of a commit's workflows that use the suite's actions, and which of those a tag or branch decides. Throws E_GIT_FAILED. */
export async function readOwnWorkflows({ git }: TrustedRepository, commit: string): Promise<OwnWorkflows> {
  const { stdout } = await git.runBytes(['ls-tree', '-z', '--full-tree', commit, '--', '.github/workflows/']);
  const files = [...parseTreeEntries(stdout)].filter(([path, { mode }]) => /\.ya?ml$/i.test(path) && mode !== '040000');
  const texts = await readBlobTexts(
    git,
    files.map(([, { objectId }]) => objectId),
  );
  return ownWorkflows(files.map(([path, { objectId }]) => readWorkflow(path, texts.get(objectId) ?? '')));
}

/** The same of workflows that were read already. */
export function ownWorkflows(workflows: readonly (Workflow | UnreadableWorkflow)[]): OwnWorkflows {
  const jobs = workflows.flatMap((workflow) =>
    workflow.kind === 'unreadable' ? [] : workflow.jobs.flatMap((job) => ownJob(workflow, job)),
  );
  return { jobs, movable: findMovingRefs(workflows) };
}

function ownJob({ path, triggers }: Workflow, job: Job): readonly OwnJob[] {
  const steps = job.steps.flatMap((step) => {
    const role = roleOf(step.uses);
    return role === null ? [] : [{ role, with: step.with }];
  });
  if (steps.length === 0) return [];
  return [
    {
      path,
      job: job.id,
      steps,
      permissions: job.permissions === undefined ? null : permissionsOf(job.permissions),
      runsScripts: job.steps.some(({ run }) => run !== null),
      checkouts: job.steps.flatMap(checkoutOf),
      events: Object.keys(triggers),
      schedules: schedulesOf(triggers.schedule),
    },
  ];
}

function checkoutOf({ uses, with: given }: Step): OwnJob['checkouts'] {
  if (uses === null || !/^actions\/checkout@/i.test(uses) || typeof given.repository !== 'string') return [];
  const { repository, path = '.', token, 'ssh-key': key } = given;
  return [{ repository, path: String(path), withKey: token !== undefined || key !== undefined }];
}

function schedulesOf(schedule: unknown): OwnJob['schedules'] {
  if (!Array.isArray(schedule)) return [];
  return schedule.flatMap((entry: unknown) => {
    const { cron, timezone } = (entry ?? {}) as { cron?: unknown; timezone?: unknown };
    return typeof cron === 'string' ? [{ cron, timezone: typeof timezone === 'string' ? timezone : null }] : [];
  });
}
