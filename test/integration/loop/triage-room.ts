import { LABELS } from '@loop-actions/contract';
import { type PlannedRun, planRun, savePlan } from '@loop-actions/loop';
import { declaredPermissions } from '../../support/chain/index.ts';
import type { FakeGitHub, JobPermissions } from '../../support/github/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import { openWorld } from './loop-room.ts';
import { SMALL_SPEC, smallProject } from './small-project.ts';
import { openStepRoom, type StepRoom } from './step-room.ts';

/** What the example grants triage. */
export const TRIAGE_PERMISSIONS: JobPermissions = declaredPermissions(['maintenance-loop.yml']).triage ?? {};

/** Selects by labels alone, so that nothing is run on the base. */
export const LABEL_SPEC = SMALL_SPEC.replace(
  '- required tests are missing or failing before the change starts',
  '- the issue is labeled security',
);

/** The small project, whose security tickets go to a person. */
export function openTriageWorld(): Promise<LoopWorld & AsyncDisposable> {
  return openWorld({ bug: smallProject({ spec: LABEL_SPEC }) });
}

export interface TriageRoom extends StepRoom {
  /** Plans as one run of the job does. */
  triage(): Promise<PlannedRun>;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * The tickets that triage is given: `new` ones, of which one is selected and one goes to a person; or besides them one
 * that a person answered, and one whose question an earlier run was kept from asking.
 */
export type Tickets = 'new' | 'known';

const RUN = '1';

export async function openTriageRoom(
  world: LoopWorld,
  options: { readonly tickets: Tickets; readonly permissions?: JobPermissions; readonly patienceMs?: number },
): Promise<TriageRoom> {
  const { tickets, permissions = TRIAGE_PERMISSIONS, ...settings } = options;
  const room = await openStepRoom(world, { action: 'triage', permissions: TRIAGE_PERMISSIONS, ...settings });
  const triage = (runId: string) =>
    room.work(runId, null, async ({ deps, base, writers }) =>
      savePlan(
        deps,
        base,
        writers,
        await planRun(deps, base, writers, {
          ...{ batch: null, mode: null, ceiling: 'auto', maxItems: null, budgets: {} },
        }),
      ),
    );
  const { github } = room;
  const ticket = (title: string, ...labels: string[]) =>
    github.createIssue({ as: 'maria', title, body: 'It says 41.', labels: ['maintenance', ...labels] }).number;
  if (tickets === 'known') {
    const [answered, unasked] = [ticket('Answered', 'security'), ticket('Never asked', 'security')];
    await triageCutShort(github, () => triage('0'));
    for (const number of [answered, unasked]) github.removeLabel({ as: 'maria', number }, 'security');
    github.removeLabel({ as: 'maria', number: answered }, LABELS.escalated);
  }
  ticket('The answer is wrong');
  ticket('The login is open', 'security');
  github.jobs.declare('triage', permissions);
  github.requests.length = 0;
  return { ...room, triage: () => triage(RUN), inputs: { upload: 'false' } };
}

/** An earlier run that asked its first question, and was stopped at the second. */
async function triageCutShort(github: FakeGitHub, triage: () => Promise<unknown>): Promise<void> {
  github.faults.add({ operation: 'issues/create-comment', kind: 'status', status: 403, after: 1 });
  const stopped = await triage().then(
    () => false,
    () => true,
  );
  if (!stopped || github.comments.length !== 1) throw new Error('the earlier run was not stopped');
}
