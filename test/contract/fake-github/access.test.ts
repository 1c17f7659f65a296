import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { agentOf, ask, clientOf, jobClient } from './client.ts';

const REPO = '/repos/octo/demo';

let github: FakeGitHub;
let pull: number;

beforeAll(async () => {
  github = await startGitHub({
    repositories: [
      {
        owner: 'octo',
        name: 'demo',
        files: { a: 'a\n' },
        collaborators: { writer: 'write', triager: 'triage', reader: 'read' },
      },
      { owner: 'octo', name: 'open', files: { a: 'a\n' }, private: false },
      { owner: 'octo', name: 'other', files: { a: 'a\n' } },
    ],
    users: [{ login: 'stranger' }],
    tokens: {
      tok_owner: { user: 'octo' },
      tok_writer: { user: 'writer' },
      tok_triager: { user: 'triager' },
      tok_reader: { user: 'reader' },
      tok_stranger: { user: 'stranger' },
      ghs_shared: { job: null, repository: 'octo/demo' },
    },
    jobs: {
      nothing: {},
      reads: { issues: 'read', 'pull-requests': 'read', contents: 'read' },
      issues: { issues: 'write' },
      pulls: { 'pull-requests': 'write' },
      contents: { contents: 'write' },
    },
  });
  github.createIssue({ title: 'one' });
  github.createIssue({ title: 'open one', repository: 'octo/open' });
  const owner = clientOf(github.apiUrl, 'tok_owner');
  const content = Buffer.from('x').toString('base64');
  const { body } = await owner('GET', `${REPO}/git/ref/heads/main`);
  await owner('POST', `${REPO}/git/refs`, { ref: 'refs/heads/topic', sha: body.object.sha });
  await owner('PUT', `${REPO}/contents/b`, { message: 'b', content, branch: 'topic' });
  pull = (await owner('POST', `${REPO}/pulls`, { title: 'p', head: 'topic', base: 'main' })).body.number;
});
afterEach(() => github.assertClean());
afterAll(() => github.close());

describe('who asks', () => {
  it('with an unknown token is nobody: 401, for what is public too', async () => {
    const answer = await clientOf(github.apiUrl, 'tok_wrong')('GET', '/repos/octo/open');
    expect([answer.status, answer.body.message]).toEqual([401, 'Bad credentials']);
  });

  it('without a User-Agent is refused', async () => {
    // fetch adds one of its own, so that this goes over a plain socket.
    const { connect } = await import('node:net');
    const { host, port, hostname } = new URL(github.apiUrl);
    const socket = connect(Number(port), hostname);
    socket.end(
      `GET /api/v3${REPO} HTTP/1.1\r\nhost: ${host}\r\nauthorization: token tok_owner\r\nconnection: close\r\n\r\n`,
    );
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1.1 403[\s\S]*administrative rules/);
  });

  it.each([
    ['tok_stranger', 404],
    ['tok_reader', 200],
  ])('%s sees the private repository: %i', async (token, status) => {
    expect((await clientOf(github.apiUrl, token)('GET', REPO)).status).toBe(status);
  });

  it.each([
    ['tok_reader', 'POST', '/issues/1/labels', { labels: ['x'] }, 403],
    ['tok_triager', 'POST', '/issues/1/labels', { labels: ['x'] }, 200],
    ['tok_reader', 'POST', '/issues/1/comments', { body: 'x' }, 201],
    ['tok_reader', 'PATCH', '/issues/1', { state: 'closed' }, 403],
    ['tok_triager', 'POST', '/labels', { name: 'y' }, 403],
    ['tok_writer', 'POST', '/labels', { name: 'y' }, 201],
    ['tok_triager', 'POST', '/git/blobs', { content: 'x' }, 403],
    ['tok_writer', 'POST', '/git/blobs', { content: 'x' }, 201],
  ] as const)('%s %s %s %j answers %i', async (token, method, path, body, status) => {
    expect((await clientOf(github.apiUrl, token)(method, `${REPO}${path}`, body)).status).toBe(status);
  });
});

describe("a job's token", () => {
  const on = (kind: 'issue' | 'pull'): number => (kind === 'issue' ? 1 : pull);

  it.each<[string, string, () => string, unknown, number]>([
    ['nothing', 'GET', () => '/issues', undefined, 403],
    ['nothing', 'GET', () => '', undefined, 200],
    ['reads', 'GET', () => '/issues', undefined, 200],
    ['reads', 'POST', () => '/issues', { title: 't' }, 403],
    ['issues', 'POST', () => '/issues', { title: 't' }, 201],
    ['issues', 'POST', () => `/issues/${on('issue')}/comments`, { body: 'c' }, 201],
    ['pulls', 'POST', () => `/issues/${on('issue')}/comments`, { body: 'c' }, 403],
    ['pulls', 'POST', () => `/issues/${on('pull')}/comments`, { body: 'c' }, 201],
    ['issues', 'GET', () => `/pulls/${on('pull')}`, undefined, 403],
    ['pulls', 'PUT', () => `/pulls/${on('pull')}/merge`, {}, 403],
    ['issues', 'GET', () => '/contents/a', undefined, 403],
    ['contents', 'POST', () => '/git/blobs', { content: 'x' }, 201],
    ['reads', 'POST', () => '/git/blobs', { content: 'x' }, 403],
    ['contents', 'POST', () => '/dispatches', { event_type: 'x' }, 204],
    ['issues', 'POST', () => '/dispatches', { event_type: 'x' }, 403],
  ])('of job %s: %s …%s answers as declared', async (job, method, path, body, status) => {
    const answer = await jobClient(github, job)(method, `${REPO}${path()}`, body);
    expect(answer.status).toBe(status);
    if (status === 403) {
      expect(answer.body.message).toBe('Resource not accessible by integration');
      expect(answer.headers.get('x-accepted-github-permissions')).toMatch(/=(read|write)/);
    }
  });

  it('names the permission that would have helped', async () => {
    const answer = await jobClient(github, 'reads')('POST', `${REPO}/issues/1/comments`, { body: 'c' });
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
  });

  it('reads what is public without a permission, and writes nowhere but in its own repository', async () => {
    const client = jobClient(github, 'issues');
    expect((await client('GET', '/repos/octo/open/issues')).status).toBe(200);
    expect((await client('POST', '/repos/octo/open/issues', { title: 't' })).status).toBe(403);
    expect((await client('GET', '/repos/octo/other')).status).toBe(404);
    expect((await client('GET', '/user')).status).toBe(403);
  });

  it('that is shared by all jobs is bound by the job in the User-Agent', async () => {
    const as = (job: string) => clientOf(github.apiUrl, 'ghs_shared', agentOf(job));
    expect((await as('issues')('POST', `${REPO}/issues`, { title: 't' })).status).toBe(201);
    expect((await as('reads')('POST', `${REPO}/issues`, { title: 't' })).status).toBe(403);
    expect((await as('undeclared')('GET', REPO)).status).toBe(403);
    expect((await clientOf(github.apiUrl, 'ghs_shared')('GET', REPO)).status).toBe(403);
    expect(github.takeViolations()).toHaveLength(2);
    expect(
      github.requests.find((request) => request.job === 'issues' && request.operationId === 'issues/create')?.status,
    ).toBe(201);
  });

  it('is bound in the graph too', async () => {
    const query = '{ repository(owner: "octo", name: "demo") { issues(first: 1) { totalCount } } }';
    expect((await ask(github, 'ghs_reads', query)).data.repository.issues.totalCount).toBeGreaterThan(0);
    const refused = await ask(github, 'ghs_contents', query);
    expect(refused.errors?.[0]).toMatchObject({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' });
    const draft =
      'mutation($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { pullRequest { isDraft } } }';
    const id = github.pull(pull).nodeId;
    expect((await ask(github, 'ghs_reads', draft, { id })).errors?.[0]?.type).toBe('FORBIDDEN');
    expect((await ask(github, 'ghs_pulls', draft, { id })).data.convertPullRequestToDraft.pullRequest.isDraft).toBe(
      true,
    );
  });
});
