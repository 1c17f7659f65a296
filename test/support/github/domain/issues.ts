import type { Closer, Issue, Label, Repository, StateReason, User } from '../entities.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import type { Actor, World } from '../world.ts';
import { issueReferences } from './closing-keywords.ts';
import { ensureLabel } from './labels.ts';

/** Of any body, in characters. No page has it; GitHub's refusal, as dtschust/redux-bug-reporter#27 quotes it, does. */
const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 256;

export interface NewIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly milestone?: number | null;
}

export function createIssue(world: World, repository: Repository, actor: Actor, input: NewIssue): Issue {
  checkText('Issue', input.title, input.body ?? null);
  const issue = openIssue(world, repository, actor, { ...input, body: input.body ?? null });
  for (const name of input.labels ?? []) addLabel(world, issue, actor, ensureLabel(world, repository, name));
  for (const login of input.assignees ?? []) assign(world, issue, actor, login);
  if (input.milestone != null) setMilestone(world, issue, actor, input.milestone);
  issue.updatedAt = issue.createdAt;
  crossReference(world, issue, actor, issue.body);
  world.trigger(repository, actor, 'issues', 'opened', { number: issue.number });
  return issue;
}

/** An entry in the one sequence of numbers that issues and pull requests share. */
export function openIssue(
  world: World,
  repository: Repository,
  actor: Actor,
  input: { readonly title: string; readonly body: string | null },
  pull: Issue['pull'] = null,
): Issue {
  const now = world.seconds();
  const issue: Issue = {
    kind: 'Issue',
    ...(pull === null ? world.identify('I') : { id: world.identify('I').id, nodeId: pull.nodeId }),
    repository,
    number: repository.issues.size + 1,
    author: actor.user,
    title: input.title,
    body: input.body,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    milestone: null,
    comments: [],
    events: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    parent: null,
    subIssues: [],
    blockedBy: [],
    pull,
  };
  repository.issues.set(issue.number, issue);
  return world.register(issue);
}

export function checkText(resource: string, title: string | null, body: string | null): void {
  if (title !== null && title.trim() === '') throw invalid({ resource, field: 'title', code: 'missing_field' });
  if (title !== null && title.length > TITLE_LIMIT) {
    throw invalid({
      resource,
      field: 'title',
      code: 'custom',
      message: `title is too long (maximum is ${TITLE_LIMIT} characters)`,
    });
  }
  if (body !== null && body.length > BODY_LIMIT) {
    throw invalid({
      resource,
      field: 'body',
      code: 'custom',
      message: `body is too long (maximum is ${BODY_LIMIT} characters)`,
    });
  }
}

export function findIssue(repository: Repository, number: number): Issue {
  const issue = repository.issues.get(number);
  if (issue === undefined) throw notFound();
  return issue;
}

export function addLabel(world: World, issue: Issue, actor: Actor, label: Label): void {
  if (issue.labels.includes(label)) return;
  issue.labels.push(label);
  world.record(issue, actor, { event: 'labeled', label });
  world.trigger(issue.repository, actor, eventName(issue), 'labeled', { number: issue.number, label: label.name });
}

export function removeLabel(world: World, issue: Issue, actor: Actor, label: Label): void {
  if (!issue.labels.includes(label)) return;
  issue.labels = issue.labels.filter((own) => own !== label);
  world.record(issue, actor, { event: 'unlabeled', label });
  world.trigger(issue.repository, actor, eventName(issue), 'unlabeled', { number: issue.number, label: label.name });
}

export function setLabels(world: World, issue: Issue, actor: Actor, names: readonly string[]): void {
  const wanted = names.map((name) => ensureLabel(world, issue.repository, name));
  for (const label of issue.labels.filter((own) => !wanted.includes(own))) removeLabel(world, issue, actor, label);
  for (const label of wanted) addLabel(world, issue, actor, label);
}

/** Only someone with access can be assigned; others are silently left out, as the reference says. */
export function assign(world: World, issue: Issue, actor: Actor, login: string): void {
  const user = world.user(login);
  if (user === undefined || issue.assignees.includes(user)) return;
  const { repository } = issue;
  if (user !== repository.owner && !repository.collaborators.has(user.login.toLowerCase())) return;
  issue.assignees.push(user);
  world.record(issue, actor, { event: 'assigned', assignee: user });
}

export function setAssignees(world: World, issue: Issue, actor: Actor, logins: readonly string[]): void {
  issue.assignees = issue.assignees.filter((user) =>
    logins.some((login) => login.toLowerCase() === user.login.toLowerCase()),
  );
  for (const login of logins) assign(world, issue, actor, login);
}

export function setMilestone(world: World, issue: Issue, actor: Actor, number: number | null): void {
  if (number === null) {
    issue.milestone = null;
    return;
  }
  const milestone = issue.repository.milestones.find((own) => own.number === number);
  if (milestone === undefined)
    throw invalid({ resource: 'Issue', field: 'milestone', code: 'invalid', value: String(number) });
  issue.milestone = milestone;
  world.record(issue, actor, { event: 'milestoned', milestone });
}

export interface Closing {
  readonly reason?: StateReason | null;
  readonly closer?: Closer;
}

export function closeIssue(world: World, issue: Issue, actor: Actor, closing: Closing = {}): void {
  const stateReason = issue.pull === null ? (closing.reason ?? 'completed') : null;
  if (issue.state === 'closed') {
    // Closing again only changes the reason: https://docs.github.com/en/rest/issues/issues#update-an-issue
    if (issue.pull === null && closing.reason != null) issue.stateReason = closing.reason;
    return;
  }
  issue.state = 'closed';
  issue.stateReason = stateReason;
  issue.closedAt = world.seconds();
  issue.closedBy = actor.user;
  world.record(issue, actor, { event: 'closed', stateReason, closer: closing.closer ?? null });
  world.trigger(issue.repository, actor, eventName(issue), 'closed', { number: issue.number });
}

export function reopenIssue(world: World, issue: Issue, actor: Actor): void {
  if (issue.state === 'open') return;
  issue.state = 'open';
  issue.stateReason = issue.pull === null ? 'reopened' : null;
  issue.closedAt = null;
  issue.closedBy = null;
  world.record(issue, actor, { event: 'reopened' });
  world.trigger(issue.repository, actor, eventName(issue), 'reopened', { number: issue.number });
}

export interface IssueTextChange {
  readonly title?: string;
  readonly body?: string | null;
}

export function editText(world: World, issue: Issue, actor: Actor, change: IssueTextChange): void {
  checkText(issue.pull === null ? 'Issue' : 'PullRequest', change.title ?? null, change.body ?? null);
  if (change.title !== undefined && change.title !== issue.title) {
    world.record(issue, actor, { event: 'renamed', from: issue.title, to: change.title });
    issue.title = change.title;
  }
  if (change.body !== undefined) {
    issue.body = change.body;
    crossReference(world, issue, actor, change.body);
  }
  issue.updatedAt = world.seconds();
  world.trigger(issue.repository, actor, eventName(issue), 'edited', { number: issue.number });
}

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/adding-sub-issues */
export function addSubIssue(world: World, parent: Issue, child: Issue, actor: Actor, replaceParent: boolean): void {
  if (parent === child || isAbove(child, parent)) throw new Refusal(422, 'An issue cannot be its own parent');
  if (child.parent !== null && !replaceParent) throw new Refusal(422, 'Issue may only have one parent');
  child.parent?.subIssues.splice(child.parent.subIssues.indexOf(child), 1);
  child.parent = parent;
  parent.subIssues.push(child);
  world.record(parent, actor, { event: 'sub_issue_added', subIssue: child });
  world.record(child, actor, { event: 'parent_issue_added', parent });
}

/**
 * "Blocked by": at most 50 per issue, and no issue by itself.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-issue-dependencies
 */
export function addBlockedBy(issue: Issue, blocker: Issue): void {
  if (issue === blocker) throw new Refusal(422, 'An issue cannot be blocked by itself');
  if (issue.blockedBy.includes(blocker)) throw new Refusal(422, 'Issue is already blocked by it');
  if (issue.blockedBy.length >= 50) throw new Refusal(422, 'An issue can be blocked by at most 50 issues');
  issue.blockedBy.push(blocker);
}

function isAbove(upper: Issue, lower: Issue): boolean {
  for (let at: Issue | null = lower; at !== null; at = at.parent) if (at === upper) return true;
  return false;
}

/** A mention makes an entry in the other issue's timeline, once per source. */
export function crossReference(world: World, source: Issue, actor: Actor, text: string | null): void {
  for (const { repository, number } of issueReferences(text ?? '', source.repository.fullName)) {
    const target = world.repository(repository)?.issues.get(number);
    if (target === undefined || target === source) continue;
    if (target.events.some((event) => event.event === 'cross-referenced' && event.source === source)) continue;
    const updatedAt = target.updatedAt;
    world.record(target, actor, { event: 'cross-referenced', source });
    target.updatedAt = updatedAt;
  }
}

const eventName = (issue: Issue): string => (issue.pull === null ? 'issues' : 'pull_request');

/** How someone stands to a repository, as its issues show it. */
export function association(repository: Repository, user: User): 'OWNER' | 'COLLABORATOR' | 'NONE' {
  if (user === repository.owner) return 'OWNER';
  return repository.collaborators.has(user.login.toLowerCase()) ? 'COLLABORATOR' : 'NONE';
}
