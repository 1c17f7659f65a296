import { join } from 'node:path';
import { type ActionDeps, handOver, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openPlan } from '@loop-actions/loop/plan/open-plan';
import { checkerOf, describeChecked, type Result, type Values } from './values.ts';

export interface PlannedReview {
  readonly plan: string;
  readonly candidate: string;
  readonly gateVerdict: string;
}

/** Reviews what a maker made of a ticket and the gate let pass. */
export async function checkPlanned(values: Values, given: PlannedReview, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, values.apiKey === undefined ? [] : [values.apiKey]);
  const { context, log } = deps;
  const plan = await openPlan({ plan: given.plan, planDigest: values.planDigest }, action);
  // Loaded once there is a plan to work on.
  const { budgetLeft, checkFromFiles, openBase, summarizeReview, tightestBudgets } = await import('@loop-actions/loop');
  const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
  const directory = join(base.workRoot, 'checker');
  const { checked, limits, box } = await checkFromFiles(deps, base, {
    plan,
    candidate: {
      directory: await takeOver({ nameOrDirectory: given.candidate, kind: 'candidate', context, log }),
      digest: values.candidateDigest,
    },
    gate: {
      directory: await takeOver({ nameOrDirectory: given.gateVerdict, kind: 'verdict', context, log }),
      digest: values.gateVerdictDigest,
    },
    checker: checkerOf(values),
    directory,
  });
  action.summary.add(summarizeReview(checked));
  const verdicts = { kind: 'verdict', name: ARTIFACTS.checker(checked.verdict.item), directory } as const;
  const handed = await handOver({ ...verdicts, upload: values.upload, context, log });
  return {
    ...describeChecked(checked),
    budgetLeft: budgetLeft(tightestBudgets(limits), checked.usage),
    checkerVerdict: handed.handle,
    directory,
    box: box.strength,
  };
}
