import { join } from 'node:path';
import { type ActionDeps, handOver, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openPlan } from '@loop-actions/loop/plan/open-plan';
import { describeChecked, type Result, requireCommand, type Values } from './values.ts';

export interface PlannedReview {
  readonly plan: string;
  readonly candidate: string;
  readonly gateVerdict: string;
}

/** Reviews what a maker made of a ticket and the gate let pass. */
export async function checkPlanned(values: Values, given: PlannedReview, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, []);
  const { context, log } = deps;
  const command = requireCommand(values);
  const plan = await openPlan({ plan: given.plan, planDigest: values.planDigest }, action);
  // Loaded once there is a plan to work on.
  const { checkFromFiles, openBase, summarizeReview } = await import('@loop-actions/loop');
  const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
  const directory = join(base.workRoot, 'checker');
  const { checked, box } = await checkFromFiles(deps, base, {
    plan,
    candidate: {
      directory: await takeOver({ nameOrDirectory: given.candidate, kind: 'candidate', context, log }),
      digest: values.candidateDigest,
    },
    gate: {
      directory: await takeOver({ nameOrDirectory: given.gateVerdict, kind: 'verdict', context, log }),
      digest: values.gateVerdictDigest,
    },
    command,
    model: values.model ?? null,
    lenses: values.lenses,
    differsBy: values.differsBy ?? null,
    maxRuntimeMs: values.maxRuntime ?? null,
    directory,
  });
  action.summary.add(summarizeReview(checked));
  const verdicts = { kind: 'verdict', name: ARTIFACTS.checker(checked.verdict.item), directory } as const;
  const handed = await handOver({ ...verdicts, upload: values.upload, context, log });
  return { ...describeChecked(checked), checkerVerdict: handed.handle, directory, box: box.strength };
}
