import {
  type ActionDeps,
  type InputValues,
  type OutputValues,
  type RedStep,
  red,
  takeOver,
} from '@loop-actions/action-kit';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;
type Values = InputValues<typeof inputs> & { readonly heal: string };

/** Publishes what self-heal found: a heal as a pull request, any other end as an issue. */
export async function run(values: Values, action: ActionDeps): Promise<Result | RedStep<Result>> {
  const deps = loopDeps(action, [values.githubToken]);
  const { context, log } = deps;
  const { openBase, openWriters } = await import('@loop-actions/loop');
  const { healRulesOf, publishHeal, readHeal, readHealCandidate } = await import('@loop-actions/loop/heal/index');
  const place = await takeOver({ nameOrDirectory: values.heal, kind: 'heal', context, log });
  const report = await readHeal(place, { repository: context.repository, digest: values.healDigest });
  const base = await openBase(deps, {
    workingDirectory: values.workingDirectory,
    sha: null,
    specPath: values.spec,
    plan: null,
  });
  const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
  const candidate =
    values.candidate === undefined
      ? null
      : await readHealCandidate(deps, {
          directory: await takeOver({ nameOrDirectory: values.candidate, kind: 'candidate', context, log }),
          digest: values.candidateDigest,
        });
  const { published, applied, tripped, recorded, note } = await publishHeal(deps, base, writers, {
    report,
    candidate,
    harness: healRulesOf(base.control.spec, { harness: values.harness }).harness,
    frozen: values.frozen,
    publish: {
      branchPrefix: values.branchPrefix,
      draft: values.draft,
      labels: values.labels,
      reviewers: values.reviewers,
      dispatchChecks: values.dispatchChecks,
    },
    mode: values.mode ?? null,
    dryRun: values.dryRun,
  });
  const where = published === null ? `on ${base.ref}` : `[#${published.number}](${published.url})`;
  action.summary.add(`## Publish: ${report.item}\n\n${published !== null || applied ? `${where}: ${note}` : note}`);
  const result: Result = {
    status: published === null && !applied ? 'not-published' : 'published',
    pullRequestNumber: published?.number,
    pullRequestUrl: published?.url,
    pullRequestOperation: published?.operation ?? 'none',
    pullRequestHeadSha: published?.headSha,
    branch: applied ? base.ref : published?.branch,
    recorded,
    escalated: published?.operation === 'issue',
  };
  return tripped ? red(result, { title: 'Publish: the wire tripped', message: note }) : result;
}
