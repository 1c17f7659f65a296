/** A permission of a workflow's token, as it is written under `permissions:`. */
export interface Permission {
  readonly name: string;
  readonly access: 'read' | 'write';
}

const read = (name: string): Permission => ({ name, access: 'read' });
const write = (name: string): Permission => ({ name, access: 'write' });

/**
 * Every REST operation this package uses, with the permission GitHub documents for it.
 * @see https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export const OPERATIONS = {
  'read the repository': { route: 'GET /repos/{owner}/{repo}', permissions: [read('metadata')] },
  'read a permission': {
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    permissions: [read('metadata')],
  },
  'comment on an issue': {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    permissions: [write('issues')],
  },
  'update a comment': {
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    permissions: [write('issues')],
  },
  'create a label': { route: 'POST /repos/{owner}/{repo}/labels', permissions: [write('issues')] },
  'label an issue': {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
    permissions: [write('issues')],
  },
  'label a pull request': {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
    permissions: [write('pull-requests')],
  },
  'remove a label': {
    route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
    permissions: [write('issues')],
  },
  'create an issue': { route: 'POST /repos/{owner}/{repo}/issues', permissions: [write('issues')] },
  'update an issue': {
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    permissions: [write('issues')],
  },
  'read a pull request': {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    permissions: [read('pull-requests')],
  },
  'comment on a pull request': {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    permissions: [write('pull-requests')],
  },
  'list artifacts of a run': {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    permissions: [read('actions')],
  },
  'download an artifact': {
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    permissions: [read('actions')],
  },
  'create a pull request': { route: 'POST /repos/{owner}/{repo}/pulls', permissions: [write('pull-requests')] },
  'update a pull request': {
    route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    permissions: [write('pull-requests')],
  },
  'request reviewers': {
    route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
    permissions: [write('pull-requests')],
  },
  'find workflow runs': {
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    permissions: [read('actions')],
  },
  'start a workflow': {
    route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    permissions: [write('actions')],
  },
  'read a branch': { route: 'GET /repos/{owner}/{repo}/branches/{branch}', permissions: [read('contents')] },
  'read a file': { route: 'GET /repos/{owner}/{repo}/contents/{path}', permissions: [read('contents')] },
  'list commits': { route: 'GET /repos/{owner}/{repo}/commits', permissions: [read('contents')] },
  'compare commits': { route: 'GET /repos/{owner}/{repo}/compare/{basehead}', permissions: [read('contents')] },
  'list deployments': { route: 'GET /repos/{owner}/{repo}/deployments', permissions: [read('deployments')] },
  'list statuses of a deployment': {
    route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    permissions: [read('deployments')],
  },
  'read an issue': { route: 'GET /repos/{owner}/{repo}/issues/{issue_number}', permissions: [read('issues')] },
  'list sub-issues': {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
    permissions: [read('issues')],
  },
  'add a sub-issue': {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
    permissions: [write('issues')],
  },
  'list blockers': {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by',
    permissions: [read('issues')],
  },
  'add a blocker': {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by',
    permissions: [write('issues')],
  },
} as const satisfies Record<string, { route: string; permissions: readonly Permission[] }>;

export type OperationName = keyof typeof OPERATIONS;

/** Every GraphQL query this package sends, with what it needs. */
export const QUERIES = {
  'read checks': { permissions: [read('contents'), read('checks'), read('statuses'), read('pull-requests')] },
  'read the tracker': { permissions: [read('issues'), read('pull-requests')] },
  'read the history': { permissions: [read('issues'), read('pull-requests')] },
  'read the code owners': { permissions: [read('contents')] },
  'find a comment': { permissions: [read('issues')] },
  'read conversations': { permissions: [read('issues')] },
  'read the loop’s pull requests': { permissions: [read('pull-requests')] },
  'find labels': { permissions: [read('issues')] },
  'find an issue': { permissions: [read('issues')] },
  'find a pull request': { permissions: [read('pull-requests')] },
  'find auto-merge': { permissions: [read('pull-requests')] },
} as const satisfies Record<string, { permissions: readonly Permission[] }>;

export type QueryName = keyof typeof QUERIES;

/** Every GraphQL mutation this package sends: what REST has no operation for. */
export const MUTATIONS = {
  'switch on auto-merge': { permissions: [write('contents'), write('pull-requests')] },
  'switch off auto-merge': { permissions: [write('contents'), write('pull-requests')] },
} as const satisfies Record<string, { permissions: readonly Permission[] }>;

export type MutationName = keyof typeof MUTATIONS;
