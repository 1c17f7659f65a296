import { join } from 'node:path';
import { type ActionDeps, handOver, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { pullRequestOfEvent } from '@loop-actions/loop/pull-request/pull-request-of-event';
import { checkerOf, describeChecked, type Result, type Values } from './values.ts';

/** Reviews the pull request of the event, with what its gate made of it where that is handed over. */
export async function checkPull(values: Values, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, values.apiKey === undefined ? [] : [values.apiKey]);
  const { context, log } = deps;
  const event = pullRequestOfEvent(context, values.pullRequest);
  const loop = await import('@loop-actions/loop');
  const pull = await loop.openPullRequest(deps, event, {
    workingDirectory: values.workingDirectory,
    specPath: values.spec,
  });
  const take = async (kind: 'candidate' | 'verdict', from: string | undefined, digest: string | undefined) =>
    from === undefined ? null : { directory: await takeOver({ nameOrDirectory: from, kind, context, log }), digest };
  const directory = join(pull.base.workRoot, 'pull-request');
  const { checked, candidate, limits, box } = await loop.checkPullRequest(deps, pull, {
    candidate: await take('candidate', values.candidate, values.candidateDigest),
    gate: await take('verdict', values.gateVerdict, values.gateVerdictDigest),
    checker: checkerOf(values),
    directory,
  });
  const { verdict } = checked;
  action.summary.add(loop.summarizeReview(checked));
  loop.annotateFindings(log, verdict);
  const { upload } = values;
  const review = {
    kind: 'verdict',
    name: ARTIFACTS.checker(verdict.item),
    directory: join(directory, 'checker'),
  } as const;
  const handed = await handOver({ ...review, upload, context, log });
  const made = { kind: 'candidate', name: ARTIFACTS.candidate(verdict.item), directory: candidate.directory } as const;
  // What a gate made is there already under its name.
  const given = values.candidate ?? (await handOver({ ...made, upload, context, log })).handle;
  return {
    ...describeChecked(checked),
    budgetLeft: loop.budgetLeft(loop.tightestBudgets(limits), checked.usage),
    checkerVerdict: handed.handle,
    directory: handed.directory,
    candidate: given,
    candidateDigest: candidate.manifest.digest,
    box: box.strength,
  };
}
