import {
  type ActionDeps,
  type HandOffKind,
  type InputValues,
  type OutputValues,
  takeOver,
} from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openPlan } from '@loop-actions/loop/plan/open-plan';
import { planItem } from '@loop-actions/loop/plan/plan-files';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;

export async function run(values: InputValues<typeof inputs>, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, [values.githubToken]);
  const { context, log } = deps;
  const plan = await openPlan({ ...values, plan: given(values.plan, 'plan') }, action);
  const item = planItem(plan, given(values.item, 'item'));
  // Loaded once there is a plan to work on.
  const { openBase, openWriters, publishFromFiles } = await import('@loop-actions/loop');
  const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
  const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
  let handOffFault: unknown = null;
  const receive = async (kind: HandOffKind, nameOrDirectory: string | undefined, digest: string | undefined) => {
    if (nameOrDirectory === undefined) return null;
    try {
      return { directory: await takeOver({ nameOrDirectory, kind, context, log }), digest };
    } catch (error) {
      // What can not be taken over is an outcome, too, and is recorded as one.
      handOffFault ??= error;
      return null;
    }
  };
  const candidate = await receive('candidate', values.candidate, values.candidateDigest);
  const verdict = await receive('verdict', values.gateVerdict, values.gateVerdictDigest);
  const checker = await receive('verdict', values.checkerVerdict, values.checkerVerdictDigest);
  const outcome = await publishFromFiles(deps, base, writers, {
    plan,
    item,
    candidate,
    verdict,
    checker,
    handOffFault,
    publish: {
      branchPrefix: values.branchPrefix,
      draft: values.draft,
      labels: values.labels,
      reviewers: values.reviewers,
      dispatchChecks: values.dispatchChecks,
    },
    dryRun: values.dryRun,
  });
  const { published, fault } = outcome;
  action.summary.add(
    `## Publish: ${item.id}\n\n${published === null ? outcome.note : `[#${published.number}](${published.url})`}`,
  );
  if (fault !== null) throw fault;
  return {
    status: published === null ? 'not-published' : 'published',
    pullRequestNumber: published?.number,
    pullRequestUrl: published?.url,
    pullRequestOperation: published?.operation ?? 'none',
    pullRequestHeadSha: published?.headSha,
    branch: published?.branch,
    recorded: outcome.recorded,
    escalated: outcome.interrupt !== null,
  };
}

/** Without a heal, both say what is published. */
function given(value: string | undefined, input: string): string {
  if (value !== undefined) return value;
  throw new LoopError('E_INPUT_MISSING', {
    message: `input ${input}: is required`,
    remedy: 'Give the plan that triage wrote and the item of it, or the heal that self-heal gave out.',
  });
}
