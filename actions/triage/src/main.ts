import { join } from 'node:path';
import { type ActionDeps, handOver, type InputValues, type OutputValues } from '@loop-actions/action-kit';
import { ARTIFACTS } from '@loop-actions/contract';
import type { LoopBase, LoopWriters, PlannedRun } from '@loop-actions/loop';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openBase } from '@loop-actions/loop/context/open-base';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { planSubIssues } from './plan-sub-issues.ts';

type Result = OutputValues<typeof outputs>;

/** One line: quiet when there is nothing to do. */
function headline({ plan, decisions }: PlannedRun): string {
  const would = decisions.filter(({ outcome }) => outcome === 'selected').length;
  return plan.mode === 'shadow' && would > 0 ? `would pick ${would}` : `${plan.items.length} selected`;
}

export async function run(values: InputValues<typeof inputs>, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(
    action,
    [values.githubToken, values.classifierApiKey, values.plannerApiKey, values.planCheckerApiKey].flatMap((secret) =>
      secret === undefined || secret === '' ? [] : [secret],
    ),
  );
  const base = await openBase(deps, {
    workingDirectory: values.workingDirectory,
    sha: values.base ?? null,
    specPath: values.spec,
    plan: null,
  });
  // Loaded once there is a base to stand on.
  const {
    openClassifier,
    openWriters,
    parseBatch,
    planRun,
    reportRegressions,
    savePlan,
    triageReport,
    writePlan,
    writeTriageIssue,
  } = await import('@loop-actions/loop');
  const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
  if (values.replay !== undefined) return replay(values.replay, { base, writers, action });
  if (values.planItem !== undefined || values.planMessage !== undefined) {
    return planSubIssues(values, { deps, base, writers, action });
  }
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
  if (values.writeReport === 'issue' && !values.dryRun) {
    await reportRegressions(deps, base, writers, planned.baseFailures);
  }
  const { plan, decisions, readiness, judging } = planned;
  const directory = join(base.workRoot, 'plan');
  await writePlan(directory, plan, planned.work);
  const { context, log } = action;
  const plans = { kind: 'plan', name: ARTIFACTS.plan, directory } as const;
  const handed = await handOver({ ...plans, upload: values.upload, context, log });
  const head = `## Triage: ${headline(planned)}`;
  action.summary.add(values.writeReport === 'off' ? head : `${head}\n\n${triageReport(planned)}`);
  if (values.writeReport === 'issue' && !values.dryRun) {
    const { url, operation } = await writeTriageIssue(writers.github, planned);
    log.info(`The report stands in ${url} (${operation}).`);
  }
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

interface ReplayRoom {
  readonly base: LoopBase;
  readonly writers: LoopWriters;
  readonly action: ActionDeps;
}

async function replay(run: string, { base, writers, action }: ReplayRoom): Promise<Result> {
  const { replayRun, summarizeReplay } = await import('@loop-actions/loop');
  const { context, summary } = action;
  const replayed = await replayRun(base, await writers.state.read(), { run, repository: context.repository });
  summary.add(summarizeReplay(replayed));
  const count = (outcome: string) => replayed.decisions.filter((decision) => decision.outcome === outcome).length;
  return {
    status: 'nothing-to-do',
    items: [],
    count: 0,
    skipped: count('skipped'),
    escalated: count('escalated'),
    differences: replayed.differences.length,
    mode: 'shadow',
    runId: context.runId,
    baseSha: base.sha,
  };
}
