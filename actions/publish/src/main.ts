import { resolve } from 'node:path';
import type { ActionDeps, InputValues, OutputValues } from '@loop-actions/action-kit';
import { loopDeps, openBase, openWriters, planItem, publishFromFiles, readPlan } from '@loop-actions/loop';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;

export async function run(values: InputValues<typeof inputs>, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, [values.githubToken]);
  const { context } = deps;
  const from = (path: string) => resolve(context.workspace, path);
  const plan = await readPlan(from(values.plan), {
    repository: context.repository,
    run: context.runId,
    expectedDigest: values.planDigest,
  });
  const item = planItem(plan, values.item);
  const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
  const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
  const handed = (directory: string | undefined, digest: string | undefined) =>
    directory === undefined ? null : { directory: from(directory), digest };
  const outcome = await publishFromFiles(deps, base, writers, {
    plan,
    item,
    candidate: handed(values.candidate, values.candidateDigest),
    verdict: handed(values.gateVerdict, values.verdictDigest),
    publish: {
      branchPrefix: values.branchPrefix,
      draft: values.draft,
      labels: values.labels,
      reviewers: values.reviewers,
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
