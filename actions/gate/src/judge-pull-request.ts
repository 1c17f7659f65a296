import { join, resolve } from 'node:path';
import { type ActionDeps, handOver, type RedStep } from '@loop-actions/action-kit';
import { ARTIFACTS } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { pullRequestOfEvent } from '@loop-actions/loop/pull-request/pull-request-of-event';
import { endStep, type Result, type Values } from './end-step.ts';

/** Judges the pull request of the event, and lets fixers work on it where that was asked for. */
export async function judgePull(values: Values, action: ActionDeps): Promise<Result | RedStep<Result>> {
  const deps = loopDeps(action, []);
  const { context, log } = deps;
  const event = pullRequestOfEvent(context, values.pullRequest);
  const loop = await import('@loop-actions/loop');
  const pull = await loop.openPullRequest(deps, event, {
    workingDirectory: values.workingDirectory,
    specPath: values.spec,
  });
  const directory = join(pull.base.workRoot, 'pull-request');
  const whole = values.checks.length === 0 && values.heldOut === undefined;
  const stored =
    event.queued && values.storedVerdicts && whole ? await loop.readStoredPass(deps, pull, values.stateBranch) : null;
  const judged =
    stored === null
      ? await loop.judgePullRequest(deps, pull, {
          only: values.checks,
          heldOut: values.heldOut === undefined ? null : resolve(context.workspace, values.heldOut),
          // What stands in a queue is merged as it is.
          remediate: event.queued ? 'off' : values.remediate,
          directory,
        })
      : await loop.takeStored(deps, pull, { verdict: stored, directory });
  action.summary.add(loop.summarizeJudged(judged));
  loop.annotateFindings(log, judged.own);
  const item = judged.verdict.item;
  const { upload } = values;
  const gate = { kind: 'verdict', name: ARTIFACTS.gate(item), directory: join(directory, 'gate') } as const;
  const verdict = await handOver({ ...gate, upload, context, log });
  const made = { kind: 'candidate', name: ARTIFACTS.candidate(item), directory: judged.candidate.directory } as const;
  const candidate = await handOver({ ...made, upload, context, log });
  return endStep(values, {
    ...judged,
    handle: verdict.handle,
    directory: verdict.directory,
    box: judged.box.strength,
    more: {
      candidate: candidate.handle,
      candidateDigest: judged.candidate.manifest.digest,
      fixed: judged.fixed,
      pullRequestNumber: pull.number,
      headSha: pull.headSha,
      stored: stored !== null,
    },
  });
}
