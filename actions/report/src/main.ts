import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ActionDeps, handOver, type InputValues, type OutputValues } from '@loop-actions/action-kit';
import { ARTIFACTS, LABELS } from '@loop-actions/contract';
import { ensureIssue } from '@loop-actions/github';
import { badgeOf, isoWeek, kpiTable, renderDashboard, weeklyPack } from '@loop-actions/learning';
import type { LoopDeps } from '@loop-actions/loop/context/loop-context';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openWriters } from '@loop-actions/loop/context/open-writers';
import { gatherWeek } from '@loop-actions/loop/learn/gather-week';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Values = InputValues<typeof inputs>;
type Result = OutputValues<typeof outputs>;

export async function run(values: Values, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(
    action,
    [values.githubToken, values.classifierApiKey ?? ''].filter((secret) => secret !== ''),
  );
  const classifier = await classifierOf(deps, values);
  const workRoot = await mkdtemp(join(deps.context.tempDirectory, 'loop-report-'));
  const writers = openWriters(deps, { workRoot }, { token: values.githubToken, stateBranch: values.stateBranch });
  const { week, trend, classes } = await gatherWeek(deps, writers, {
    ...{ sinceMs: values.since, windowMs: values.window, write: !values.dryRun, workRoot, classifier },
  });
  for (const problem of week.problems.slice(0, 10)) deps.log.warning(problem);
  const directory = resolve(deps.context.workspace, values.dashboard);
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'index.html'), renderDashboard(week, trend, deps.context.repository));
  await writeFile(join(directory, 'kpis.json'), `${JSON.stringify(week.kpis, null, 2)}\n`);
  await writeFile(join(directory, 'badge.json'), `${JSON.stringify(badgeOf(week.kpis))}\n`);
  const { context, log } = action;
  const page = { kind: 'run', name: ARTIFACTS.dashboard, directory, upload: values.upload, context, log } as const;
  const handed = await handOver(page);
  action.summary.add(
    `## Loop report ${isoWeek(week.span.to - 1)}\n\n${kpiTable(week.kpis)}\n\n${classes.asked}`.trimEnd(),
  );
  const pack = weeklyPack(week);
  const issue =
    values.meeting && !values.dryRun
      ? await ensureIssue(writers.github, {
          ...{ kind: 'meeting', key: isoWeek(week.span.to - 1), ...pack, labels: [LABELS.learning] as const },
        })
      : null;
  return {
    kpis: [...week.kpis],
    dashboard: handed.handle,
    ...(issue === null ? {} : { meetingIssueUrl: issue.url }),
    throttled: week.standings.filter(({ state }) => state === 'throttled').map(({ name }) => name),
    ...classes.cost,
    recurred: week.patterns.filter(({ pattern }) => pattern.state === 'reopened').length,
  };
}

/** Loaded where one is given: most reports ask nobody. */
async function classifierOf(deps: LoopDeps, values: Values) {
  const { classifierModel: model, classifierApiKey: apiKey, classifierBaseUrl: baseUrl } = values;
  if (model === undefined) return null;
  const { openClassifier } = await import('@loop-actions/loop/context/open-classifier');
  return openClassifier(deps, null, { model, apiKey, baseUrl });
}
