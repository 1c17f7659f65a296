import { join } from 'node:path';
import { type ActionDeps, handOver, type InputValues, type OutputValues } from '@loop-actions/action-kit';
import { ARTIFACTS } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openBase } from '@loop-actions/loop/context/open-base';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;

export async function run(values: InputValues<typeof inputs>, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(
    action,
    [values.githubToken, values.classifierApiKey ?? ''].filter((secret) => secret !== ''),
  );
  const base = await openBase(deps, {
    workingDirectory: values.workingDirectory,
    sha: values.base ?? null,
    specPath: values.spec,
    plan: null,
  });
  // Loaded once there is a base to stand on.
  const { openClassifier, openWriters, parseBatch, planRun, savePlan, summarizePlan, writePlan } = await import(
    '@loop-actions/loop'
  );
  const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
  const wanted = await planRun(deps, base, writers, {
    batch: parseBatch(values.batch, 'open'),
    mode: values.mode ?? null,
    ceiling: 'auto',
    maxItems: values.maxItems ?? null,
    budgets: {},
    classifier: openClassifier(deps, base, {
      model: values.classifierModel,
      apiKey: values.classifierApiKey,
      baseUrl: values.classifierBaseUrl,
    }),
  });
  const planned = values.dryRun ? wanted : await savePlan(deps, base, writers, wanted);
  const { plan, decisions, readiness, judging } = planned;
  const directory = join(base.workRoot, 'plan');
  await writePlan(directory, plan, planned.work);
  const { context, log } = action;
  const plans = { kind: 'plan', name: ARTIFACTS.plan, directory } as const;
  const handed = await handOver({ ...plans, upload: values.upload, context, log });
  action.summary.add(
    `## Triage: ${plan.items.length} selected\n\n${summarizePlan({ decisions: [...decisions] }, planned)}`,
  );
  const count = (outcome: string) => decisions.filter((decision) => decision.outcome === outcome).length;
  return {
    status: !readiness.ready ? 'not-ready' : plan.items.length > 0 ? 'selected' : 'nothing-to-do',
    items: plan.items.map(({ id }) => id),
    count: plan.items.length,
    skipped: count('skipped'),
    escalated: count('escalated'),
    readiness: readiness.ready ? 'ready' : 'not-ready',
    mode: plan.mode,
    runId: plan.run,
    baseSha: plan.baseSha,
    plan: handed.handle,
    directory,
    planDigest: plan.digest,
    tokens: judging === null ? 0 : judging.report.tokens,
    costUsd: judging === null ? 0 : judging.report.costUsd,
    costKnown: judging === null || judging.report.costUsd !== null,
  };
}
