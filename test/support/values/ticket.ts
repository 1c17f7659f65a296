import { type LinkedPullRequest, sha256, type Ticket } from '@loop-actions/contract';

/** A ticket as the tracker would give it, with what a test cares about set. */
export function ticket(number: number, differences: Partial<Ticket> = {}): Ticket {
  const body = differences.body ?? 'The parser drops the last flag.';
  return {
    id: `#${number}`,
    number,
    repository: 'acme/widgets',
    url: `https://github.com/acme/widgets/issues/${number}`,
    title: `Ticket ${number}`,
    body,
    bodySha256: sha256(body),
    author: { login: 'maria', kind: 'user', permission: null },
    state: 'open',
    stateReason: null,
    labels: ['maintenance'],
    labelEvents: [],
    createdAt: '2026-11-01T08:00:00Z',
    updatedAt: '2026-11-01T08:00:00Z',
    pullRequests: [],
    dependencies: [],
    ...differences,
  };
}

/** A pull request linked to a ticket of `ticket()`. */
export function linkedPullRequest(differences: Partial<LinkedPullRequest> = {}): LinkedPullRequest {
  return {
    number: 90,
    repository: 'acme/widgets',
    url: 'https://github.com/acme/widgets/pull/90',
    state: 'merged',
    baseRef: 'main',
    headSha: 'a'.repeat(40),
    mergeCommitSha: 'b'.repeat(40),
    ...differences,
  };
}
