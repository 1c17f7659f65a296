import { type ActionDeps, takeOver } from '@loop-actions/action-kit';
import type { Plan } from '@loop-actions/contract';
import { readPlan } from './plan-files.ts';

/** What the inputs `plan` and `plan-digest` say. */
export interface PlanInput {
  readonly plan: string;
  readonly planDigest: string | undefined;
}

/** The plan of this run, from an artifact or a directory. Throws `E_PLAN_INVALID` and `E_ARTIFACT_*`. */
export async function openPlan(input: PlanInput, { context, log }: ActionDeps): Promise<Plan> {
  const directory = await takeOver({ nameOrDirectory: input.plan, kind: 'plan', context, log });
  return readPlan(directory, {
    repository: context.repository,
    run: context.runId,
    expectedDigest: input.planDigest,
  });
}
