import { type ActionDeps, takeOver } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { pullRequestOfEvent } from '@loop-actions/loop/pull-request/pull-request-of-event';
import type { Result, Values } from './values.ts';

/** Posts a review of the pull request of the event, where no gate has judged it and nothing is to be pushed. */
export async function publishReview(values: Values, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, [values.githubToken]);
  const { context, log } = deps;
  const event = pullRequestOfEvent(context, values.pullRequest);
  const { candidate, checkerVerdict } = values;
  if (candidate === undefined || checkerVerdict === undefined) {
    throw new LoopError('E_INPUT_MISSING', {
      message: 'a review is posted with the candidate and the verdict of its checker',
      remedy: 'Give candidate: and checker-verdict: with their digests, from the outputs of the checker’s job.',
    });
  }
  const loop = await import('@loop-actions/loop');
  const { binding, open } = await loop.readBound(deps, event, {
    directory: await takeOver({ nameOrDirectory: candidate, kind: 'candidate', context, log }),
    digest: values.candidateDigest,
  });
  const verdict = await open({
    directory: await takeOver({ nameOrDirectory: checkerVerdict, kind: 'verdict', context, log }),
    digest: values.checkerVerdictDigest,
  });
  const { number } = event;
  const { headSha } = binding;
  const wanted = { number, headShas: [headSha], verdict, dryRun: values.dryRun } as const;
  const posted = await loop.postReview(deps, loop.openGitHub(deps, values.githubToken), wanted);
  action.summary.add(`## Publish: #${number}\n\n${posted.note}`);
  log.info(`#${number}: ${posted.note}`);
  return {
    status: posted.url === null ? 'not-published' : 'published',
    pullRequestNumber: number,
    pullRequestUrl: undefined,
    pullRequestOperation: 'none',
    pullRequestHeadSha: headSha,
    reviewUrl: posted.url,
    recorded: false,
    escalated: false,
  };
}
