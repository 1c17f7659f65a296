import type { PermissionLevel } from '@loop-actions/contract';
import type { Repository } from './entities.ts';
import type { OperationId } from './openapi/operations.ts';

/** The keys of a workflow's `permissions:` that the operations here need. */
export type Permission =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'metadata'
  | 'pull-requests'
  | 'statuses'
  | 'workflows';
export type Access = 'none' | 'read' | 'write';

/** What a job may: `permissions:` as in a workflow file. */
export type JobPermissions = 'read-all' | 'write-all' | Readonly<Record<string, Access>>;

export interface Need {
  readonly permission: Permission;
  readonly access: 'read' | 'write';
}

/**
 * The access a job has. A key that is not named has none once `permissions:` is given, and `metadata` can always be
 * read; `workflows` is no key of the workflow's token, so that it never has it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function jobAccess(permissions: JobPermissions, permission: Permission): Access {
  if (permission === 'workflows') return 'none';
  if (permissions === 'write-all') return permission === 'metadata' ? 'read' : 'write';
  if (permissions === 'read-all' || permission === 'metadata') return 'read';
  return permissions[permission] ?? 'none';
}

export const includes = (has: Access, wants: 'read' | 'write'): boolean => has === 'write' || has === wants;

const read = (permission: Permission): Need => ({ permission, access: 'read' });
const write = (permission: Permission): Need => ({ permission, access: 'write' });
const ISSUE_READ = [read('issues'), read('pull-requests')];
const ISSUE_WRITE = [write('issues'), write('pull-requests')];

/**
 * What each operation needs; any one entry is enough. Where issues and pull requests are both named, each counts for
 * its own kind of object.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export const OPERATION_NEEDS: Record<OperationId, readonly Need[]> = {
  'actions/create-workflow-dispatch': [write('actions')],
  'actions/download-artifact': [read('actions')],
  'actions/list-workflow-run-artifacts': [read('actions')],
  'actions/list-workflow-runs': [read('actions')],
  'checks/create': [write('checks')],
  'checks/list-for-ref': [read('checks')],
  'git/create-blob': [write('contents')],
  'git/create-commit': [write('contents')],
  'git/create-ref': [write('contents')],
  'git/create-tree': [write('contents')],
  'git/delete-ref': [write('contents')],
  'git/get-blob': [read('contents')],
  'git/get-commit': [read('contents')],
  'git/get-ref': [read('contents')],
  'git/get-tree': [read('contents')],
  'git/list-matching-refs': [read('contents')],
  'git/update-ref': [write('contents')],
  'issues/add-assignees': ISSUE_WRITE,
  'issues/add-blocked-by-dependency': [write('issues')],
  'issues/add-labels': ISSUE_WRITE,
  'issues/add-sub-issue': [write('issues')],
  'issues/create': [write('issues')],
  'issues/create-comment': ISSUE_WRITE,
  'issues/create-label': ISSUE_WRITE,
  'issues/delete-comment': ISSUE_WRITE,
  'issues/delete-label': ISSUE_WRITE,
  'issues/get': ISSUE_READ,
  'issues/get-comment': ISSUE_READ,
  'issues/get-label': ISSUE_READ,
  'issues/list-comments': ISSUE_READ,
  'issues/list-comments-for-repo': ISSUE_READ,
  'issues/list-dependencies-blocked-by': [read('issues')],
  'issues/list-events': ISSUE_READ,
  'issues/list-events-for-timeline': ISSUE_READ,
  'issues/list-for-repo': ISSUE_READ,
  'issues/list-labels-for-repo': ISSUE_READ,
  'issues/list-labels-on-issue': ISSUE_READ,
  'issues/list-milestones': ISSUE_READ,
  'issues/list-sub-issues': [read('issues')],
  'issues/remove-label': ISSUE_WRITE,
  'issues/set-labels': ISSUE_WRITE,
  'issues/update': ISSUE_WRITE,
  'issues/update-comment': ISSUE_WRITE,
  'issues/update-label': ISSUE_WRITE,
  'pulls/check-if-merged': [read('contents')],
  'pulls/create': [write('pull-requests')],
  'pulls/create-review': [write('pull-requests')],
  'pulls/get': [read('pull-requests')],
  'pulls/list': [read('pull-requests')],
  'pulls/list-commits': [read('pull-requests')],
  'pulls/list-files': [read('pull-requests')],
  'pulls/list-requested-reviewers': [read('pull-requests')],
  'pulls/list-reviews': [read('pull-requests')],
  'pulls/merge': [write('contents')],
  'pulls/request-reviewers': [write('pull-requests')],
  'pulls/update': [write('pull-requests')],
  'rate-limit/get': [],
  'repos/compare-commits-with-basehead': [read('contents')],
  'repos/create-commit-status': [write('statuses')],
  'repos/create-dispatch-event': [write('contents')],
  'repos/create-or-update-file-contents': [write('contents')],
  'repos/get': [read('metadata')],
  'repos/get-branch': [read('contents')],
  'repos/get-collaborator-permission-level': [read('metadata')],
  'repos/get-combined-status-for-ref': [read('statuses')],
  'repos/get-commit': [read('contents')],
  'repos/get-content': [read('contents')],
  'repos/list-branches': [read('contents')],
  'repos/list-commits': [read('contents')],
  'repos/list-deployment-statuses': [read('deployments')],
  'repos/list-deployments': [read('deployments')],
  'repos/list-pull-requests-associated-with-commit': [read('pull-requests')],
  'users/get-authenticated': [],
};

/** `x-accepted-github-permissions`: alternatives by `;`, keys spelled with an underscore. */
export function acceptedPermissions(needs: readonly Need[]): string {
  return needs.map((need) => `${need.permission.replaceAll('-', '_')}=${need.access}`).join('; ');
}

/**
 * The repository permission a person needs for a write.
 * https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization
 */
export const PERSON_NEEDS: Partial<Record<OperationId, PermissionLevel>> = {
  'actions/create-workflow-dispatch': 'write',
  'checks/create': 'write',
  'git/create-blob': 'write',
  'git/create-commit': 'write',
  'git/create-ref': 'write',
  'git/create-tree': 'write',
  'git/delete-ref': 'write',
  'git/update-ref': 'write',
  'issues/add-assignees': 'triage',
  'issues/add-blocked-by-dependency': 'triage',
  'issues/add-labels': 'triage',
  'issues/add-sub-issue': 'triage',
  'issues/create-label': 'write',
  'issues/delete-label': 'write',
  'issues/remove-label': 'triage',
  'issues/set-labels': 'triage',
  'issues/update-label': 'write',
  'pulls/merge': 'write',
  'pulls/request-reviewers': 'write',
  'repos/create-commit-status': 'write',
  'repos/create-dispatch-event': 'write',
  'repos/create-or-update-file-contents': 'write',
};

const ORDER: readonly PermissionLevel[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export const atLeast = (has: PermissionLevel, wants: PermissionLevel): boolean =>
  ORDER.indexOf(has) >= ORDER.indexOf(wants);

/** What a person may do: the owner everything, a collaborator what was given, others read what is public. */
export function personPermission(repository: Repository, login: string): PermissionLevel {
  if (repository.owner.login.toLowerCase() === login.toLowerCase()) return 'admin';
  return repository.collaborators.get(login.toLowerCase()) ?? (repository.private ? 'none' : 'read');
}
