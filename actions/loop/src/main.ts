import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type ActionDeps,
  describeFailure,
  formatFailure,
  type InputValues,
  type OutputValues,
  type RedStep,
  red,
} from '@loop-actions/action-kit';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openBase } from '@loop-actions/loop/context/open-base';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;

export async function run(values: InputValues<typeof inputs>, action: ActionDeps): Promise<Result | RedStep<Result>> {
  const keys = [values.githubToken, values.apiKey, values.checkerApiKey, values.classifierApiKey];
  const deps = loopDeps(
    action,
    keys.filter((key) => key !== undefined),
  );
  const base = await openBase(deps, {
    workingDirectory: values.workingDirectory,
    sha: values.base ?? null,
    specPath: values.spec,
    plan: null,
  });
  // Loaded once there is a base to stand on.
  const { guidanceOf, openClassifier, openWriters, parseBatch, routeAgent, runClosedLoop, summarizeRun } = await import(
    '@loop-actions/loop'
  );
  const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
  const loop = await runClosedLoop(deps, base, writers, {
    plan: {
      batch: parseBatch(values.batch, 'open'),
      mode: values.mode ?? null,
      // The token and the agent share this runner, so nothing here may merge by itself (DESIGN rule 9).
      ceiling: 'propose',
      maxItems: values.maxItems ?? null,
      budgets: {
        maxIterations: values.maxIterations ?? null,
        maxToolCalls: values.maxToolCalls ?? null,
        maxRuntimeMs: values.maxRuntime ?? null,
        maxTokens: values.maxTokens ?? null,
        maxCostUsd: values.maxCost ?? null,
      },
      classifier: openClassifier(deps, base, {
        model: values.classifierModel,
        apiKey: values.classifierApiKey,
        baseUrl: values.classifierBaseUrl,
      }),
    },
    agent: routeAgent(base.control.spec.rules, 'maker', values),
    guidance: guidanceOf(values),
    checker: {
      agent: {
        agent: values.checkerAgent,
        agentCommand: values.checkerAgentCommand,
        agentVersion: values.checkerAgentVersion,
        model: values.checkerModel,
        apiKey: values.checkerApiKey,
        baseUrl: values.checkerBaseUrl,
      },
      lenses: values.checkerLenses,
      differsBy: values.checkerDiffersBy ?? null,
      budgets: {
        maxToolCalls: values.checkerMaxToolCalls ?? null,
        maxRuntimeMs: values.checkerMaxRuntime ?? null,
        maxTokens: values.checkerMaxTokens ?? null,
        maxCostUsd: values.checkerMaxCost ?? null,
      },
    },
    heldOut: values.heldOut === undefined ? null : resolve(deps.context.workspace, values.heldOut),
    publish: {
      branchPrefix: values.branchPrefix,
      draft: values.draft,
      labels: values.labels,
      reviewers: values.reviewers,
      dispatchChecks: values.dispatchChecks,
    },
    dryRun: values.dryRun,
  });
  const { planned, results, oracle, report, box, faults } = loop;
  action.summary.add(summarizeRun(report, planned));
  const path = join(base.workRoot, 'run-report.json');
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  const result: Result = {
    status: !planned.readiness.ready ? 'not-ready' : planned.plan.items.length > 0 ? 'selected' : 'nothing-to-do',
    stoppedReason: report.stopReason,
    done: oracle.done,
    reason: oracle.reason,
    ready: [...oracle.ready],
    remaining: oracle.remaining,
    waiting: oracle.waiting,
    humanGated: oracle.humanGated,
    pullRequests: results.flatMap(({ report: { item }, published }) =>
      published === null
        ? []
        : [{ item, number: published.number, url: published.url, operation: published.operation }],
    ),
    runReport: path,
    box: box?.strength,
  };
  if (faults.length === 0) return result;
  const failure = describeFailure(faults[0]);
  return red(result, { title: failure.code, message: formatFailure(failure) });
}
