import { type ActionDeps, escapeMarkdown, type HandOffKind, takeOver } from '@loop-actions/action-kit';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openPlan } from '@loop-actions/loop/plan/open-plan';
import { planItem } from '@loop-actions/loop/plan/plan-files';
import type { Result, Values } from './values.ts';

/** Opens the pull request of an item of the plan, and records the outcome in every case. */
export async function publishItem(
  values: Values,
  planned: { readonly plan: string; readonly item: string },
  action: ActionDeps,
): Promise<Result> {
  const deps = loopDeps(action, [values.githubToken]);
  const { context, log } = deps;
  const plan = await openPlan({ plan: planned.plan, planDigest: values.planDigest }, action);
  const item = planItem(plan, planned.item);
  // Loaded once there is a plan to work on.
  const { openBase, openWriters, postHandedReview, publishFromFiles, takeLeftBehind } = await import(
    '@loop-actions/loop'
  );
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
  const leftBehind = values.candidate === undefined ? await takeLeftBehind(action, plan, item) : null;
  const candidate = await receive('candidate', values.candidate, values.candidateDigest);
  const verdict = await receive('verdict', values.gateVerdict, values.gateVerdictDigest);
  const checker = await receive('verdict', values.checkerVerdict, values.checkerVerdictDigest);
  const outcome = await publishFromFiles(deps, base, writers, {
    plan,
    item,
    candidate,
    leftBehind,
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
    mode: values.mode ?? null,
    mergeBy: values.autoMerge ?? null,
    dryRun: values.dryRun,
  });
  const { published, fault } = outcome;
  const where = published === null ? outcome.note : `[#${published.number}](${published.url})`;
  const merge = published?.autoMerge?.note ?? '';
  action.summary.add(
    `## Publish: ${item.id}\n\n${[where, escapeMarkdown(merge)].filter((part) => part !== '').join('\n\n')}`,
  );
  const headSha = published?.headSha;
  const posted =
    values.review && checker !== null && published !== null && headSha !== undefined && published.operation !== 'issue'
      ? await postHandedReview(deps, writers.github, {
          number: published.number,
          headShas: [headSha],
          checker,
          dryRun: values.dryRun,
        })
      : null;
  if (fault !== null) throw fault;
  return {
    status: published === null ? 'not-published' : 'published',
    pullRequestNumber: published?.number,
    pullRequestUrl: published?.url,
    pullRequestOperation: published?.operation ?? 'none',
    pullRequestHeadSha: published?.headSha,
    branch: published?.branch,
    autoMerge: published?.autoMerge?.on ?? false,
    recorded: outcome.recorded,
    reviewUrl: posted?.url,
    escalated: outcome.interrupt !== null,
  };
}
