import { type ActionDeps, takeOver } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { pullRequestOfEvent } from '@loop-actions/loop/pull-request/pull-request-of-event';
import { publishReview } from './publish-review.ts';
import type { Result, Values } from './values.ts';

/** Puts the fix that a gate made on the pull request of the event, and keeps the verdict for the merge queue. */
export async function publishPull(values: Values, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, [values.githubToken]);
  const { context, log } = deps;
  const event = pullRequestOfEvent(context, values.pullRequest);
  const { candidate, gateVerdict, checkerVerdict } = values;
  if (values.review && gateVerdict === undefined) return publishReview(values, action);
  if (candidate === undefined || gateVerdict === undefined) {
    throw new LoopError('E_INPUT_MISSING', {
      message: 'a pull request is published with the candidate and the verdict of its gate',
      remedy: 'Give candidate: and gate-verdict: with their digests, from the outputs of the gate’s job.',
    });
  }
  const receive = (kind: 'candidate' | 'verdict', nameOrDirectory: string) =>
    takeOver({ nameOrDirectory, kind, context, log });
  const files = {
    candidate: { directory: await receive('candidate', candidate), digest: values.candidateDigest },
    gate: { directory: await receive('verdict', gateVerdict), digest: values.gateVerdictDigest },
    checker:
      checkerVerdict === undefined
        ? null
        : { directory: await receive('verdict', checkerVerdict), digest: values.checkerVerdictDigest },
  };
  const loop = await import('@loop-actions/loop');
  const judged = await loop.readJudged(deps, event, files);
  const opened = await loop.openPullRequest(deps, event, {
    workingDirectory: values.workingDirectory,
    specPath: values.spec,
  });
  const writers = loop.openWriters(deps, opened.base, { token: values.githubToken, stateBranch: values.stateBranch });
  const { dispatchChecks, dryRun } = values;
  const outcome = await loop.publishPullRequest(deps, opened, writers, { judged, dispatchChecks, dryRun });
  const posted =
    values.review && judged.checker !== null
      ? await loop.postReview(deps, writers.github, {
          number: event.number,
          headShas: [judged.binding.headSha, outcome.headSha],
          verdict: judged.checker,
          dryRun,
        })
      : null;
  action.summary.add(`## Publish: #${event.number}\n\n${[outcome.note, posted?.note ?? ''].join('\n\n').trim()}`);
  log.info(`#${event.number}: ${outcome.note}`);
  return {
    status: outcome.operation === 'updated' ? 'published' : 'not-published',
    pullRequestNumber: event.number,
    pullRequestUrl: outcome.pull.url,
    pullRequestOperation: outcome.operation,
    pullRequestHeadSha: outcome.headSha,
    branch: outcome.pull.headRef,
    recorded: outcome.recorded,
    reviewUrl: posted?.url,
    escalated: false,
  };
}
