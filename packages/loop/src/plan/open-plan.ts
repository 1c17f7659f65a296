import { type ActionDeps, takeOver } from '@loop-actions/action-kit';
import type { Plan } from '@loop-actions/contract';
import { readPlan } from './plan-files.ts';

/** What the inputs `plan` and `plan-digest` say. */
export interface PlanInput {
  readonly plan: string;
  readonly planDigest: string | undefined;
}

/** The plan of this run, from an artifact or a directory. Throws `E_PLAN_INVALID` and `E_ARTIFACT_*`. */
export async function openPlan(input: PlanInput, action: ActionDeps): Promise<Plan> {
  return (await takePlan(input, action)).plan;
}

/** As `openPlan`, with the directory it lies in, where the work that it pins lies too. */
export async function takePlan(
  input: PlanInput,
  { context, log }: ActionDeps,
): Promise<{ readonly plan: Plan; readonly directory: string }> {
  const directory = await takeOver({ nameOrDirectory: input.plan, kind: 'plan', context, log });
  const plan = await readPlan(directory, {
    repository: context.repository,
    run: context.runId,
    expectedDigest: input.planDigest,
  });
  return { plan, directory };
}
