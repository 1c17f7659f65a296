import type { GitHub } from '@loop-actions/github';

/** A GitHub with so many issues and changes, one changed every hour, that counts what it is asked. */
export function pagedGitHub(
  newest: number,
  count: { readonly issues: number; readonly changes: number; readonly deployments?: number },
) {
  let requests = 0;
  const node = (at: number, kind: 'issue' | 'change' | 'deployment') => {
    const time = new Date(newest - at * 3_600_000).toISOString();
    const none = { nodes: [] };
    const common = {
      number: at + 1,
      title: 'T',
      url: 'https://github.com/acme/shop/1',
      createdAt: time,
      updatedAt: time,
      comments: none,
      timelineItems: none,
    };
    if (kind === 'deployment')
      return { ...common, id: `D${at}`, environment: 'production', commitOid: 'f', statuses: none };
    if (kind === 'issue') return { ...common, parent: null };
    const change = {
      body: '',
      closedAt: null,
      mergedAt: null,
      headRefName: 'loop/1-x',
      author: null,
      mergedBy: null,
      mergeCommit: null,
    };
    return { ...common, ...change, closingIssuesReferences: none, reviews: none, commits: none };
  };
  const github = {
    repository: 'acme/shop',
    query: async (_name: string, document: string, variables: { after: string | null; size: number }) => {
      requests++;
      const kind = document.includes('IssueHistory')
        ? 'issue'
        : document.includes('Deployment')
          ? 'deployment'
          : 'change';
      const total = { issue: count.issues, change: count.changes, deployment: count.deployments ?? 0 }[kind];
      const from = Number(variables.after ?? 0);
      const nodes = Array.from({ length: Math.min(variables.size, total - from) }, (_, at) => node(from + at, kind));
      const end = from + nodes.length;
      const pageInfo = { hasNextPage: end < total, endCursor: String(end) };
      return { data: { repository: { page: { nodes, pageInfo } } }, problems: [], refusal: null };
    },
  } as unknown as GitHub;
  return { github, requests: () => requests };
}
