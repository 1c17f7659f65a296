import { join, resolve } from 'node:path';
import { type ActionDeps, handOver, type RedStep, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { pullRequestOfEvent } from '@loop-actions/loop/pull-request/pull-request-of-event';
import { endStep, type Result, type Values } from './end-step.ts';

/** Judges what a maker made of the pull request of the event. */
export async function judgeMended(
  values: Values,
  given: string,
  action: ActionDeps,
): Promise<Result | RedStep<Result>> {
  const deps = loopDeps(action, []);
  const { context, log } = deps;
  const event = pullRequestOfEvent(context, values.pullRequest);
  const loop = await import('@loop-actions/loop');
  const pull = await loop.openPullRequest(deps, event, {
    workingDirectory: values.workingDirectory,
    specPath: values.spec,
  });
  const directory = join(pull.base.workRoot, 'gate');
  const { candidate, verdict, decision, box } = await loop.judgeMended(deps, pull, {
    candidate: {
      directory: await takeOver({ nameOrDirectory: given, kind: 'candidate', context, log }),
      digest: values.candidateDigest,
    },
    only: values.checks,
    heldOut: values.heldOut === undefined ? null : resolve(context.workspace, values.heldOut),
    directory,
  });
  action.summary.add(loop.summarizeVerdict(verdict));
  loop.annotateFindings(log, verdict);
  const verdicts = { kind: 'verdict', name: ARTIFACTS.gate(verdict.item), directory } as const;
  const handed = await handOver({ ...verdicts, upload: values.upload, context, log });
  return endStep(values, {
    verdict,
    own: verdict,
    decision,
    handle: handed.handle,
    directory,
    box: box.strength,
    more: {
      candidate: given,
      candidateDigest: candidate.manifest.digest,
      pullRequestNumber: pull.number,
      headSha: pull.headSha,
    },
  });
}
