import { join, resolve } from 'node:path';
import { type ActionDeps, handOver, type RedStep, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openPlan } from '@loop-actions/loop/plan/open-plan';
import { endStep, type Result, type Values } from './end-step.ts';

export interface PlannedCandidate {
  readonly plan: string;
  readonly candidate: string;
}

/** Judges what a maker made of a ticket, on the base that the plan pins. */
export async function judgePlanned(
  values: Values,
  given: PlannedCandidate,
  action: ActionDeps,
): Promise<Result | RedStep<Result>> {
  const deps = loopDeps(action, []);
  const { context, log } = deps;
  const plan = await openPlan({ plan: given.plan, planDigest: values.planDigest }, action);
  // Loaded once there is a plan to work on: an action with nothing to do starts in half the time.
  const { annotateFindings, judgeFromFiles, openBase, openBox, summarizeVerdict } = await import('@loop-actions/loop');
  const heldOut = values.heldOut === undefined ? null : resolve(context.workspace, values.heldOut);
  // The trial runs of the box wait for processes, and so does git.
  const [base, box] = await Promise.all([
    openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan }),
    openBox(deps, heldOut === null ? [] : [heldOut]),
  ]);
  const directory = join(base.workRoot, 'gate');
  const { verdict, decision } = await judgeFromFiles(deps, base, {
    candidate: await takeOver({ nameOrDirectory: given.candidate, kind: 'candidate', context, log }),
    expectedDigest: values.candidateDigest,
    only: values.checks,
    heldOut,
    box,
    directory,
  });
  action.summary.add(summarizeVerdict(verdict));
  annotateFindings(log, verdict);
  const verdicts = { kind: 'verdict', name: ARTIFACTS.gate(verdict.item), directory } as const;
  const handed = await handOver({ ...verdicts, upload: values.upload, context, log });
  return endStep(values, { verdict, own: verdict, decision, handle: handed.handle, directory, box: box.strength });
}
