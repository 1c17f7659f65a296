import { parse } from 'yaml';
import type { WorkflowRun } from '../entities.ts';
import { presentRepository, presentUser } from '../present/accounts.ts';
import { iso } from '../present/urls.ts';
import { notFound, Refusal } from '../refusal.ts';
import { NO_CONTENT, ok, paginate, type RestAnswer, type RestHandlers, type RestRequest } from './operation.ts';

interface Trigger {
  readonly inputs: readonly string[];
  readonly required: readonly string[];
}

/** The blob of a workflow that the default branch knows, as it is at a commit. */
async function workflowAt(request: RestRequest, commit: string): Promise<string> {
  const { git, defaultBranch } = request.repository;
  const path = `.github/workflows/${request.params.workflow_id ?? ''}`;
  if ((await git.resolve(`refs/heads/${defaultBranch}:${path}`, 'blob')) === null) throw notFound();
  const blob = await git.resolve(`${commit}:${path}`, 'blob');
  if (blob === null) throw notFound();
  return blob;
}

/** Whether a workflow listens for `workflow_dispatch`, and with which inputs. */
async function dispatchTrigger(request: RestRequest, commit: string): Promise<Trigger | null> {
  const blob = await workflowAt(request, commit);
  const workflow = parse((await request.repository.git.blob(blob)).toString()) as { on?: unknown };
  const { on } = workflow;
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) {
    return { inputs: [], required: [] };
  }
  if (typeof on !== 'object' || on === null || !('workflow_dispatch' in on)) return null;
  const trigger = on.workflow_dispatch as { inputs?: Record<string, { required?: boolean; default?: unknown }> } | null;
  const inputs = Object.entries(trigger?.inputs ?? {});
  const required = inputs.filter(([, input]) => input?.required === true && input.default === undefined);
  return { inputs: inputs.map(([name]) => name), required: required.map(([name]) => name) };
}

/** https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event */
async function dispatchWorkflow(request: RestRequest): Promise<RestAnswer> {
  const { world, repository, caller } = request;
  const ref = String(request.body.ref);
  const sha = (await repository.git.branch(ref)) ?? (await repository.git.resolve(ref));
  if (sha === null) throw new Refusal(422, `No ref found for: ${ref}`);
  const trigger = await dispatchTrigger(request, sha);
  if (trigger === null) throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const inputs = (request.body.inputs ?? {}) as Record<string, unknown>;
  const unexpected = Object.keys(inputs).filter((name) => !trigger.inputs.includes(name));
  if (unexpected.length > 0) throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const missing = trigger.required.find((name) => inputs[name] === undefined);
  if (missing !== undefined) throw new Refusal(422, `Required input '${missing}' not provided`);
  const workflow = request.params.workflow_id ?? '';
  world.trigger(repository, caller, 'workflow_dispatch', null, { workflow, ref, inputs });
  const run: WorkflowRun = {
    ...world.identify('WFR'),
    workflow,
    branch: ref.replace(/^refs\/heads\//, ''),
    headSha: sha,
    actor: caller.user,
    createdAt: world.seconds(),
    event: 'workflow_dispatch',
    status: 'queued',
    conclusion: null,
  };
  repository.workflowRuns.push(run);
  if (request.body.return_run_details !== true) return NO_CONTENT;
  const { url, html_url } = runUrls(request, run);
  return ok({ workflow_run_id: run.id, run_url: url, html_url });
}

function runUrls({ urls, repository }: RestRequest, { id }: WorkflowRun): { url: string; html_url: string } {
  return {
    url: `${urls.repo(repository.fullName)}/actions/runs/${id}`,
    html_url: urls.html(`${repository.fullName}/actions/runs/${id}`),
  };
}

function presentRun(request: RestRequest, run: WorkflowRun): Record<string, unknown> {
  const { urls, repository } = request;
  const { url, html_url } = runUrls(request, run);
  const parts = ['jobs', 'logs', 'cancel', 'rerun', 'artifacts'];
  return {
    id: run.id,
    node_id: run.nodeId,
    name: run.workflow,
    display_title: run.workflow,
    path: `.github/workflows/${run.workflow}`,
    workflow_id: repository.id,
    run_number: repository.workflowRuns.indexOf(run) + 1,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.headSha,
    head_commit: null,
    head_repository: presentRepository(urls, repository),
    repository: presentRepository(urls, repository),
    actor: presentUser(urls, run.actor),
    triggering_actor: presentUser(urls, run.actor),
    pull_requests: [],
    url,
    html_url,
    ...Object.fromEntries(parts.map((part) => [`${part}_url`, `${url}/${part}`])),
    check_suite_url: `${urls.repo(repository.fullName)}/check-suites/${run.id}`,
    workflow_url: `${urls.repo(repository.fullName)}/actions/workflows/${repository.id}`,
    created_at: iso(run.createdAt),
    updated_at: iso(run.createdAt),
  };
}

/** https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
async function listRuns(request: RestRequest): Promise<RestAnswer> {
  const { repository, query, params } = request;
  await workflowAt(request, `refs/heads/${repository.defaultBranch}`);
  const { settings } = repository;
  const lagging = settings.workflowRunLag > 0 && repository.workflowRuns.length > 0;
  if (lagging) settings.workflowRunLag--;
  const runs = (lagging ? [] : repository.workflowRuns)
    .filter((run) => run.workflow === params.workflow_id)
    .filter((run) => query.head_sha === undefined || run.headSha === query.head_sha)
    .filter((run) => query.branch === undefined || run.branch === query.branch)
    .filter((run) => query.event === undefined || query.event === run.event)
    .reverse();
  return paginate(
    request,
    runs,
    (run) => presentRun(request, run),
    (page) => ({ total_count: runs.length, workflow_runs: page }),
  );
}

/** Workflows started by hand or by a token, and the runs that came of it. */
export const workflowRuns: RestHandlers = {
  'actions/create-workflow-dispatch': dispatchWorkflow,
  'actions/list-workflow-runs': listRuns,
};
