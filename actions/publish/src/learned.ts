import { type ActionDeps, takeOver } from '@loop-actions/action-kit';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import type { Result, Values } from './values.ts';

/** Publishes one lesson of correction-to-pr: a draft pull request, or an issue where only a person may write it down. */
export async function run(values: Values & { readonly learned: string }, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, [values.githubToken]);
  const { context, log } = deps;
  const { openBase, openWriters } = await import('@loop-actions/loop');
  const { publishLearned, readLearned } = await import('@loop-actions/loop/learn/index');
  const { readHealCandidate } = await import('@loop-actions/loop/heal/index');
  const place = await takeOver({ nameOrDirectory: values.learned, kind: 'heal', context, log });
  const report = await readLearned(place, { repository: context.repository, digest: values.learnedDigest });
  const base = await openBase(deps, {
    ...{ workingDirectory: values.workingDirectory, sha: null, specPath: values.spec, plan: null },
  });
  const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
  const candidate =
    values.candidate === undefined
      ? null
      : await readHealCandidate(deps, {
          directory: await takeOver({ nameOrDirectory: values.candidate, kind: 'candidate', context, log }),
          digest: values.candidateDigest,
        });
  const { branchPrefix, draft, labels, reviewers, dispatchChecks } = values;
  const { published, note } = await publishLearned(deps, base, writers, {
    ...{ report, candidate, frozen: values.frozen, mode: values.mode ?? null, dryRun: values.dryRun },
    publish: { branchPrefix, draft, labels, reviewers, dispatchChecks },
  });
  const where = published === null ? '' : ` [#${published.number}](${published.url})`;
  action.summary.add(`## Publish: ${report.item}\n\n${report.title}: ${note}.${where}`);
  return {
    status: published === null ? 'not-published' : 'published',
    pullRequestNumber: published?.number,
    pullRequestUrl: published?.url,
    pullRequestOperation: published?.operation ?? 'none',
    pullRequestHeadSha: published?.headSha,
    branch: published?.branch,
    recorded: false,
    escalated: published?.operation === 'issue',
  };
}
