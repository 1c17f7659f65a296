import { readDeployments, readWorkflowRuns } from '@loop-actions/github';
import { excerpt } from './evidence.ts';
import type { LiveDeps, LiveTarget } from './live-deps.ts';
import { failed, held, type Observation } from './measurement.ts';

const UNDER_WAY = new Set(['in_progress', 'queued', 'pending', 'waiting', 'none']);
/** Runs that ended without having checked anything. */
const NO_ANSWER = new Set(['skipped', 'cancelled', 'neutral', 'stale']);

/** What runs in an environment, by GitHub's own deployments: the newest that succeeded. */
export async function observeDeployment(deps: LiveDeps, environment: string): Promise<Observation> {
  const deployments = await readDeployments(deps.github, environment);
  const [newest] = deployments;
  if (newest === undefined) return failed(`nothing was ever deployed to ${environment}`);
  const lines = deployments.map(({ id, sha, state, description, logUrl }) =>
    `deployment ${id} of ${sha.slice(0, 12)}: ${state} ${description} ${logUrl}`.trim(),
  );
  const evidence = excerpt('log', `deployments to ${environment}`, lines.join('\n'), deps.secrets);
  const success = deployments.find(({ state }) => state === 'success');
  const isUnderWay = UNDER_WAY.has(newest.state);
  if (success === undefined) {
    return failed(`no deployment to ${environment} succeeded; the newest is ${newest.state}`, { evidence, isUnderWay });
  }
  return held(`${success.sha.slice(0, 12)} is deployed to ${environment}`, {
    running: success.sha,
    evidence,
    isUnderWay,
  });
}

/** The newest answer of a workflow on the base: the run that ended last, whatever came before it. */
export async function observeWorkflow(deps: LiveDeps, workflow: string, target: LiveTarget): Promise<Observation> {
  const runs = await readWorkflowRuns(deps.github, { workflow, branch: target.baseRef });
  const isUnderWay = runs[0]?.isCompleted === false;
  const answered = runs.find(({ isCompleted, conclusion }) => isCompleted && !NO_ANSWER.has(conclusion ?? ''));
  const lines = runs
    .slice(0, 5)
    .map(({ url, sha, conclusion }) => `${url} on ${sha.slice(0, 12)}: ${conclusion ?? 'under way'}`);
  const evidence = excerpt('log', `runs of ${workflow}`, lines.join('\n'), deps.secrets);
  if (answered === undefined) {
    const none =
      runs.length === 0 ? `${workflow} never ran on ${target.baseRef}` : `no run of ${workflow} gave an answer`;
    return failed(none, { evidence, isUnderWay });
  }
  const sha = answered.sha.slice(0, 12);
  if (answered.conclusion !== 'success') {
    return failed(`${workflow} ended with ${answered.conclusion} on ${sha}`, { evidence, isUnderWay });
  }
  return held(`${workflow} passed on ${sha}`, { running: answered.sha, evidence, isUnderWay });
}
