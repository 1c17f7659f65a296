import {
  addSubIssue,
  assign,
  closeIssue,
  createIssue,
  editText,
  findIssue,
  reopenIssue,
  setAssignees,
  setLabels,
  setMilestone,
} from '../domain/issues.ts';
import { changeState } from '../domain/pulls.ts';
import { type Issue, isPullRequest, type StateReason } from '../entities.ts';
import { atLeast, personPermission } from '../permissions.ts';
import { presentEvent, presentIssue, presentMilestone } from '../present/issues.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import { created, list, ok, paginate, type RestHandlers, type RestRequest, text } from './operation.ts';

export const issueOf = (request: RestRequest): Issue =>
  findIssue(request.repository, Number(request.params.issue_number));

/** Labels, assignees and milestones of a new issue are silently dropped for those without push access. */
const mayTriage = (request: RestRequest): boolean =>
  request.caller.permissions !== null ||
  atLeast(personPermission(request.repository, request.caller.user.login), 'triage');

export const issues: RestHandlers = {
  'issues/list-for-repo': (request) =>
    paginate(request, selectIssues(request), (issue) => presentIssue(request.urls, issue)),

  'issues/get': (request) => ok(presentIssue(request.urls, issueOf(request))),

  'issues/create': (request) => {
    const { world, repository, caller, body } = request;
    const milestone = body.milestone;
    const issue = createIssue(world, repository, caller, {
      title: String(body.title ?? ''),
      body: text(request, 'body') ?? null,
      ...(mayTriage(request)
        ? {
            labels: list(body.labels) ?? [],
            assignees: list(body.assignees, 'login') ?? [],
            milestone: milestone == null ? null : Number(milestone),
          }
        : {}),
    });
    return created(presentIssue(request.urls, issue));
  },

  'issues/update': async (request) => {
    const issue = issueOf(request);
    const { world, caller, body } = request;
    checkMayEdit(request, issue);
    const title = text(request, 'title');
    if (title !== undefined || body.body !== undefined) {
      const bodyChange = body.body === undefined ? {} : { body: text(request, 'body') ?? null };
      editText(world, issue, caller, { ...(title === undefined ? {} : { title }), ...bodyChange });
    }
    if (mayTriage(request)) {
      const labels = list(body.labels);
      if (labels !== undefined) setLabels(world, issue, caller, labels);
      const assignees = list(body.assignees, 'login');
      if (assignees !== undefined) setAssignees(world, issue, caller, assignees);
      const milestone = body.milestone;
      if (milestone !== undefined) setMilestone(world, issue, caller, milestone === null ? null : Number(milestone));
    }
    await changeIssueState(request, issue);
    return ok(presentIssue(request.urls, issue));
  },

  'issues/add-assignees': (request) => {
    const issue = issueOf(request);
    for (const login of list(request.body.assignees) ?? []) assign(request.world, issue, request.caller, login);
    return created(presentIssue(request.urls, issue));
  },

  'issues/list-events': (request) => {
    // The timeline holds more kinds of entries than the list of events does.
    const timelineOnly = new Set(['commented', 'cross-referenced', 'reviewed']);
    const events = issueOf(request).events.filter((event) => !timelineOnly.has(event.event));
    return paginate(request, events, (event) => presentEvent(request.urls, event));
  },

  'issues/list-events-for-timeline': (request) =>
    paginate(request, issueOf(request).events, (event) => presentEvent(request.urls, event)),

  'issues/list-milestones': (request) => {
    const state = request.query.state;
    const wanted = request.repository.milestones.filter((own) => state === 'all' || own.state === state);
    return paginate(request, wanted, (milestone) => presentMilestone(request.urls, milestone));
  },

  'issues/list-sub-issues': (request) =>
    paginate(request, issueOf(request).subIssues, (issue) => presentIssue(request.urls, issue)),

  'issues/add-sub-issue': (request) => {
    const parent = issueOf(request);
    const id = Number(request.body.sub_issue_id);
    const child = [...request.repository.issues.values()].find((issue) => issue.id === id);
    if (child === undefined) throw notFound();
    addSubIssue(request.world, parent, child, request.caller, request.body.replace_parent === true);
    return created(presentIssue(request.urls, parent));
  },
};

/** "Issue owners and users with push access or Triage role can edit an issue": the reference of `PATCH`. */
function checkMayEdit(request: RestRequest, issue: Issue): void {
  if (request.caller.permissions !== null || issue.author === request.caller.user) return;
  if (!mayTriage(request)) throw new Refusal(403, 'Must have admin rights to Repository.');
}

async function changeIssueState(request: RestRequest, issue: Issue): Promise<void> {
  const { world, caller } = request;
  const state = text(request, 'state');
  const reason = text(request, 'state_reason') as StateReason | undefined;
  if (isPullRequest(issue)) {
    if (state !== undefined) await changeState(world, issue, caller, state === 'open' ? 'open' : 'closed');
    return;
  }
  if (state === 'closed') closeIssue(world, issue, caller, { reason: reason ?? null });
  if (state === 'open') reopenIssue(world, issue, caller);
}

/** https://docs.github.com/en/rest/issues/issues#list-repository-issues: pull requests are among them. */
function selectIssues(request: RestRequest): Issue[] {
  const { query, repository } = request;
  const labels = String(query.labels ?? '')
    .split(',')
    .filter(Boolean);
  const since = query.since === undefined ? null : Date.parse(String(query.since));
  const key = query.sort === 'updated' ? 'updatedAt' : 'createdAt';
  const sign = query.direction === 'asc' ? 1 : -1;
  const value = (issue: Issue): number => (query.sort === 'comments' ? issue.comments.length : issue[key]);
  return [...repository.issues.values()]
    .filter((issue) => query.state === 'all' || issue.state === query.state)
    .filter((issue) =>
      labels.every((name) => issue.labels.some((own) => own.name.toLowerCase() === name.toLowerCase())),
    )
    .filter((issue) => since === null || issue.updatedAt >= since)
    .filter((issue) => query.creator === undefined || issue.author.login === query.creator)
    .filter((issue) => hasMilestone(issue, query.milestone) && hasAssignee(issue, query.assignee))
    .sort((left, right) => sign * (value(left) - value(right) || left.number - right.number));
}

function hasMilestone(issue: Issue, wanted: string | number | boolean | undefined): boolean {
  if (wanted === undefined) return true;
  if (wanted === '*') return issue.milestone !== null;
  if (wanted === 'none') return issue.milestone === null;
  if (!/^\d+$/.test(String(wanted))) throw invalid({ resource: 'Issue', field: 'milestone', code: 'invalid' });
  return issue.milestone?.number === Number(wanted);
}

function hasAssignee(issue: Issue, wanted: string | number | boolean | undefined): boolean {
  if (wanted === undefined) return true;
  if (wanted === '*') return issue.assignees.length > 0;
  if (wanted === 'none') return issue.assignees.length === 0;
  return issue.assignees.some((user) => user.login === wanted);
}
