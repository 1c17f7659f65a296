import { mergeWhatWaits } from '../domain/auto-merge.ts';
import type { CheckRun, CommitStatus } from '../entities.ts';
import { presentRepository, presentUser } from '../present/accounts.ts';
import { iso, isoOrNull } from '../present/urls.ts';
import { Refusal } from '../refusal.ts';
import { created, NO_CONTENT, paginate, type RestHandlers, type RestRequest, text } from './operation.ts';

async function shaOf(request: RestRequest, name: string): Promise<string> {
  const { git } = request.repository;
  const sha = (await git.branch(name)) ?? (await git.resolve(name));
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return sha;
}

function presentStatus(request: RestRequest, status: CommitStatus): Record<string, unknown> {
  return {
    url: `${request.urls.repo(request.repository.fullName)}/statuses/${status.sha}`,
    avatar_url: request.urls.html(`avatars/u/${status.creator.id}`),
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: iso(status.createdAt),
    updated_at: iso(status.createdAt),
    creator: presentUser(request.urls, status.creator),
  };
}

function presentCheckRun(request: RestRequest, run: CheckRun): Record<string, unknown> {
  const api = `${request.urls.repo(request.repository.fullName)}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: run.nodeId,
    head_sha: run.sha,
    external_id: run.externalId,
    url: api,
    html_url: request.urls.html(`${request.repository.fullName}/runs/${run.id}`),
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: iso(run.startedAt),
    completed_at: isoOrNull(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: 0,
      annotations_url: `${api}/annotations`,
    },
    name: run.name,
    check_suite: null,
    app: null,
    pull_requests: [],
  };
}

/** Any failure is failure, else anything pending is pending: https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
function combinedState(statuses: readonly CommitStatus[]): string {
  if (statuses.some((status) => status.state === 'error' || status.state === 'failure')) return 'failure';
  return statuses.length === 0 || statuses.some((status) => status.state === 'pending') ? 'pending' : 'success';
}

export const automation: RestHandlers = {
  'repos/create-commit-status': async (request) => {
    const { world, repository, caller } = request;
    const status: CommitStatus = {
      ...world.identify('SC'),
      sha: await shaOf(request, request.params.sha ?? ''),
      state: request.body.state as CommitStatus['state'],
      context: text(request, 'context') ?? 'default',
      description: text(request, 'description') ?? null,
      targetUrl: text(request, 'target_url') ?? null,
      creator: caller.user,
      createdAt: world.seconds(),
    };
    repository.statuses.push(status);
    await mergeWhatWaits(world, repository);
    world.trigger(repository, caller, 'status', null, { sha: status.sha });
    return created(presentStatus(request, status));
  },

  'repos/get-combined-status-for-ref': async (request) => {
    const sha = await shaOf(request, request.params.ref ?? '');
    const latest = new Map<string, CommitStatus>();
    for (const status of request.repository.statuses) if (status.sha === sha) latest.set(status.context, status);
    const statuses = [...latest.values()];
    const repo = urlsOf(request);
    return paginate(
      request,
      statuses,
      (status) => presentStatus(request, status),
      (page) => ({
        state: combinedState(statuses),
        statuses: page,
        sha,
        total_count: statuses.length,
        repository: presentRepository(request.urls, request.repository),
        commit_url: `${repo}/commits/${sha}`,
        url: `${repo}/commits/${sha}/status`,
      }),
    );
  },

  'checks/create': async (request) => {
    const { world, repository, body } = request;
    // "Write permission for the REST API to interact with checks is only available to GitHub Apps":
    // https://docs.github.com/en/rest/checks/runs
    if (request.caller.permissions === null) {
      throw new Refusal(403, 'You must authenticate via a GitHub App.');
    }
    const output = (body.output ?? {}) as { title?: string; summary?: string };
    const conclusion = text(request, 'conclusion') ?? null;
    const run: CheckRun = {
      ...world.identify('CR'),
      sha: await shaOf(request, String(body.head_sha)),
      name: String(body.name),
      status: conclusion === null ? (text(request, 'status') ?? 'queued') : 'completed',
      conclusion,
      title: output.title ?? null,
      summary: output.summary ?? null,
      detailsUrl: text(request, 'details_url') ?? null,
      externalId: text(request, 'external_id') ?? null,
      startedAt: world.seconds(),
      completedAt: conclusion === null ? null : world.seconds(),
    };
    repository.checkRuns.push(run);
    await mergeWhatWaits(world, repository);
    return created(presentCheckRun(request, run));
  },

  'checks/list-for-ref': async (request) => {
    const sha = await shaOf(request, request.params.ref ?? '');
    const { query } = request;
    const own = request.repository.checkRuns
      .filter((run) => run.sha === sha)
      .filter((run) => query.check_name === undefined || run.name === query.check_name)
      .filter((run) => query.status === undefined || run.status === query.status);
    const runs =
      query.filter === 'all' ? own : own.filter((run) => own.findLast((other) => other.name === run.name) === run);
    return paginate(
      request,
      runs,
      (run) => presentCheckRun(request, run),
      (page) => ({ total_count: runs.length, check_runs: page }),
    );
  },

  'repos/create-dispatch-event': (request) => {
    const payload = (request.body.client_payload ?? {}) as object;
    // "The maximum number of top-level properties is 10": the reference of this operation.
    const count = Object.keys(payload).length;
    if (count > 10) throw new Refusal(422, `No more than 10 properties are allowed; ${count} were supplied.`);
    const { world, repository, caller } = request;
    world.trigger(repository, caller, 'repository_dispatch', String(request.body.event_type), payload);
    return NO_CONTENT;
  },
};

const urlsOf = (request: RestRequest): string => request.urls.repo(request.repository.fullName);
