import type { ActionDeps, InputValues, OutputValues } from '@loop-actions/action-kit';
import type { LoopBase, LoopDeps, LoopWriters } from '@loop-actions/loop';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

interface PlanningRoom {
  readonly deps: LoopDeps;
  readonly base: LoopBase;
  readonly writers: LoopWriters;
  readonly action: ActionDeps;
}

/** Takes the planning of one issue a step further instead of selecting work. */
export async function planSubIssues(
  values: InputValues<typeof inputs>,
  { deps, base, writers, action }: PlanningRoom,
): Promise<OutputValues<typeof outputs>> {
  const { advancePlanning, openPlanners, summarizePlanning } = await import('@loop-actions/loop');
  const planned = await advancePlanning(deps, base, writers, {
    number: values.planItem ?? null,
    message: values.planMessage ?? null,
    mode: values.mode ?? null,
    dryRun: values.dryRun,
    models: () =>
      openPlanners(base, {
        planner: { model: values.plannerModel, apiKey: values.plannerApiKey, baseUrl: values.plannerBaseUrl },
        checker: {
          model: values.planCheckerModel,
          apiKey: values.planCheckerApiKey,
          baseUrl: values.planCheckerBaseUrl,
        },
      }),
  });
  action.summary.add(summarizePlanning(planned));
  return {
    status: 'nothing-to-do',
    items: [],
    count: 0,
    planning: planned.stage,
    subIssues: Object.values(planned.proposal?.created ?? {}),
    planItem: planned.number,
    runId: action.context.runId,
    baseSha: base.sha,
    tokens: planned.tokens,
    costUsd: planned.costUsd,
    costKnown: planned.costUsd !== null,
  };
}
