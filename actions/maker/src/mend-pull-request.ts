import { join } from 'node:path';
import { type ActionDeps, handOver, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS, LoopError } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { pullRequestOfEvent } from '@loop-actions/loop/pull-request/pull-request-of-event';
import type { Result, Values } from './values.ts';

/** Mends what a checker (or a gate) found in the pull request of the event. */
export async function mendPull(values: Values, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, values.apiKey === undefined ? [] : [values.apiKey]);
  const { context, log } = deps;
  const event = pullRequestOfEvent(context, values.pullRequest);
  const { candidate: judged, gateVerdict } = values;
  if (judged === undefined || gateVerdict === undefined) {
    throw new LoopError('E_INPUT_MISSING', {
      message: 'a pull request is mended by what was found in it',
      remedy:
        'Give candidate: and gate-verdict: (a checker’s will do) with their digests, or plan: and item: for a ticket.',
    });
  }
  const loop = await import('@loop-actions/loop');
  const pull = await loop.openPullRequest(deps, event, {
    workingDirectory: values.workingDirectory,
    specPath: values.spec,
  });
  const take = (kind: 'candidate' | 'verdict', nameOrDirectory: string) =>
    takeOver({ nameOrDirectory, kind, context, log });
  const { open } = await loop.readBound(deps, event, {
    directory: await take('candidate', judged),
    digest: values.candidateDigest,
  });
  const verdict = await open({ directory: await take('verdict', gateVerdict), digest: values.gateVerdictDigest });
  const box = await loop.openBox(deps);
  const { spec } = pull.base.control;
  const attempt = loop.withDefaultBudgets(
    loop.tightestBudgets(spec.budgets, {
      maxIterations: values.maxIterations ?? null,
      maxToolCalls: values.maxToolCalls ?? null,
      maxRuntimeMs: values.maxRuntime ?? null,
      maxTokens: values.maxTokens ?? null,
      maxCostUsd: values.maxCost ?? null,
    }),
  );
  const limits = loop.makerBudgets(spec.rules, attempt);
  const choice = loop.routeAgent(spec.rules, 'maker', values);
  const mended = await loop.mendPullRequest(deps, pull, {
    verdict,
    runtime: await loop.openAgent(deps, choice, limits),
    model: choice.model ?? null,
    box,
    limits,
    guidance: loop.guidanceOf(values),
    directory: join(pull.base.workRoot, 'candidate'),
  });
  const { candidate, changed, stopReason, usage, note } = mended;
  const { manifest, directory } = candidate;
  // A name of its own: the candidate that was reviewed keeps the pull request’s.
  const made = { kind: 'candidate', name: ARTIFACTS.mended(manifest.item), directory } as const;
  const handed = await handOver({ ...made, upload: values.upload, context, log });
  action.summary.add(`## Maker: ${manifest.item} ${changed ? 'candidate' : 'no-change'}\n\n${stopReason}: ${note}`);
  return {
    status: changed ? 'candidate' : stopReason === 'agent-error' ? 'failed' : 'no-change',
    stoppedReason: stopReason,
    startedFrom: 'work',
    candidate: handed.handle,
    directory: handed.directory,
    candidateDigest: manifest.digest,
    baseSha: manifest.baseSha,
    tree: manifest.tree,
    box: box.strength,
    iterations: usage.iterations,
    toolCalls: usage.toolCalls,
    tokens: usage.tokens,
    costUsd: usage.costUsd,
    costKnown: usage.costUsd !== null,
    budgetLeft: loop.budgetLeft(limits, usage),
  };
}
