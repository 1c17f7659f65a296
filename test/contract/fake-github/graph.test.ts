import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { ask, clientOf } from './client.ts';

let github: FakeGitHub;
const inRepository = (part: string): string => `query Q { repository(owner: "octo", name: "demo") { ${part} } }`;
// biome-ignore lint/suspicious/noExplicitAny: the server checks the data against GitHub's schema
const read = async (part: string): Promise<any> => (await ask(github, 'tok_owner', inRepository(part))).data.repository;

beforeAll(async () => {
  github = await startGitHub({
    repositories: [
      { owner: 'octo', name: 'demo', files: { 'a.txt': 'a\n' }, collaborators: { mona: 'write', rita: 'read' } },
    ],
    tokens: { tok_owner: { user: 'octo' } },
    jobs: { publish: { contents: 'write', issues: 'write', 'pull-requests': 'write' } },
  });
  for (let number = 1; number <= 5; number++) github.createIssue({ title: `issue ${number}`, as: 'mona' });
  github.addLabel({ number: 1, as: 'mona' }, 'ready');
  github.removeLabel({ number: 1, as: 'rita' }, 'ready');
  github.addSubIssue({ number: 1 }, 2);
  github.closeIssue({ number: 3, as: 'rita' }, 'not_planned');
  github.closeIssue({ number: 4 }, 'duplicate');
  const owner = clientOf(github.apiUrl, 'tok_owner');
  const { body } = await owner('GET', '/repos/octo/demo/git/ref/heads/main');
  await owner('POST', '/repos/octo/demo/git/refs', { ref: 'refs/heads/fix', sha: body.object.sha });
  const content = Buffer.from('b\n').toString('base64');
  await owner('PUT', '/repos/octo/demo/contents/b.txt', { message: 'b', content, branch: 'fix' });
  await clientOf(github.apiUrl, 'ghs_publish', 'loop-actions/1 (publish; job=publish)')(
    'POST',
    '/repos/octo/demo/pulls',
    {
      title: 'Fix',
      head: 'fix',
      base: 'main',
      body: 'Fixes #1\nFixes #5',
      draft: true,
    },
  );
});
afterEach(() => github.assertClean());
afterAll(() => github.close());

describe('the graph', () => {
  it('tells who put which label on when, of the types asked for', async () => {
    const { issue } =
      await read(`issue(number: 1) { timelineItems(first: 10, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
      totalCount nodes { __typename ... on LabeledEvent { actor { login } label { name } } ... on UnlabeledEvent { actor { login } } } } }`);
    expect(issue.timelineItems.nodes).toEqual([
      { __typename: 'LabeledEvent', actor: { login: 'mona' }, label: { name: 'ready' } },
      { __typename: 'UnlabeledEvent', actor: { login: 'rita' } },
    ]);
  });

  it('tells which pull requests close an issue, and which issues a pull request closes', async () => {
    const part =
      '{ nodes { number state isDraft headRefName baseRefName headRefOid mergeCommit { oid } author { __typename login } } }';
    const { issue, pullRequest } = await read(`issue(number: 1) { closedByPullRequestsReferences(first: 5) ${part} }
      pullRequest(number: 6) { closingIssuesReferences(first: 5) { nodes { number } } mergeable changedFiles commits(first: 1) { totalCount } }`);
    expect(issue.closedByPullRequestsReferences.nodes[0]).toMatchObject({
      number: 6,
      state: 'OPEN',
      isDraft: true,
      mergeCommit: null,
      author: { __typename: 'Bot', login: 'github-actions' },
    });
    expect(pullRequest).toMatchObject({ mergeable: 'MERGEABLE', changedFiles: 1, commits: { totalCount: 1 } });
    expect(pullRequest.closingIssuesReferences.nodes).toEqual([{ number: 1 }, { number: 5 }]);
  });

  it('tells parents, sub-issues and reasons', async () => {
    const data =
      await read(`one: issue(number: 1) { subIssues(first: 5) { nodes { number } } subIssuesSummary { total completed } }
      two: issue(number: 2) { parent { number } } three: issue(number: 3) { state stateReason }
      four: issue(number: 4) { plain: stateReason exact: stateReason(enableDuplicate: true) }`);
    expect(data.one).toEqual({ subIssues: { nodes: [{ number: 2 }] }, subIssuesSummary: { total: 1, completed: 0 } });
    expect(data.two.parent.number).toBe(1);
    expect(data.three).toEqual({ state: 'CLOSED', stateReason: 'NOT_PLANNED' });
    expect(data.four).toEqual({ plain: 'NOT_PLANNED', exact: 'DUPLICATE' });
  });

  it('pages by cursors, forward and back', async () => {
    const numbers = (page: { nodes: { number: number }[] }) => page.nodes.map((node) => node.number);
    const first = (await read('issues(first: 2) { nodes { number } pageInfo { hasNextPage endCursor } totalCount }'))
      .issues;
    expect([numbers(first), first.pageInfo.hasNextPage, first.totalCount]).toEqual([[1, 2], true, 5]);
    const next = (
      await read(
        `issues(first: 3, after: "${first.pageInfo.endCursor}") { nodes { number } pageInfo { hasNextPage startCursor } }`,
      )
    ).issues;
    expect([numbers(next), next.pageInfo.hasNextPage]).toEqual([[3, 4, 5], false]);
    const back = (
      await read(
        `issues(last: 1, before: "${next.pageInfo.startCursor}") { nodes { number } pageInfo { hasPreviousPage } }`,
      )
    ).issues;
    expect([numbers(back), back.pageInfo.hasPreviousPage]).toEqual([[2], true]);
    const newest = (
      await read(
        'issues(first: 1, states: [OPEN], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number } }',
      )
    ).issues;
    expect(numbers(newest)).toEqual([5]);
  });

  it('tells a collaborator’s permission and the default branch', async () => {
    const data = await read(
      'collaborators(first: 5, query: "rita") { edges { permission node { login } } } defaultBranchRef { name target { oid ... on Commit { message } } }',
    );
    expect(data.collaborators.edges).toEqual([{ permission: 'READ', node: { login: 'rita' } }]);
    expect(data.defaultBranchRef).toMatchObject({ name: 'main', target: { message: 'Initial commit' } });
  });

  it('marks a draft as ready, which REST cannot', async () => {
    const id = github.pull(6).nodeId;
    const query =
      'mutation($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } } }';
    expect(
      (await ask(github, 'ghs_publish', query, { id })).data.markPullRequestReadyForReview.pullRequest.isDraft,
    ).toBe(false);
    expect(github.pull(6).pull.draft).toBe(false);
  });

  it.each([
    ['no bounds', 'issues { totalCount }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['too many', 'issues(first: 101) { totalCount }', 'EXCESSIVE_PAGINATION'],
    ['what is not there', 'issue(number: 99) { title }', 'NOT_FOUND'],
    ['a pull request as an issue', 'issue(number: 6) { title }', 'NOT_FOUND'],
    [
      'more nodes than may be',
      'issues(first: 100) { nodes { comments(first: 100) { nodes { reactions(first: 100) { totalCount } } } } }',
      'MAX_NODE_LIMIT_EXCEEDED',
    ],
  ])('refuses %s as GitHub does', async (_what, part, type) => {
    expect((await ask(github, 'tok_owner', inRepository(part))).errors?.[0]?.type).toBe(type);
  });

  it.each([
    ['a field the schema has not', 'issue(number: 1) { titel }', /Cannot query field "titel"/],
    ['a field the fake has no value for', 'issue(number: 1) { isPinned }', /has no value for Issue\.isPinned/],
    [
      'an argument the fake would ignore',
      'pullRequests(first: 1) { totalCount } issue(number: 1) { closedByPullRequestsReferences(first: 1, orderByState: true) { totalCount } }',
      /ignores orderByState/,
    ],
  ])('objects to %s', async (_what, part, violation) => {
    await ask(github, 'tok_owner', inRepository(part));
    expect(github.takeViolations().join()).toMatch(violation);
  });

  it('tells what a query cost and counts it', async () => {
    const limits = async () =>
      (await ask(github, 'tok_owner', '{ rateLimit { cost nodeCount remaining } }')).data.rateLimit;
    const before = await limits();
    expect(before).toMatchObject({ cost: 1, nodeCount: 0 });
    expect((await limits()).remaining).toBe(before.remaining - 1);
  });
});
