import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { OPERATIONS } from '../../support/github/openapi/operations.ts';
import { type Client, clientOf, jobClient } from './client.ts';

const WORKFLOW = 'on:\n  workflow_dispatch:\n    inputs:\n      item: {}\njobs: {}\n';

describe('every operation of the fake answers as its description says', () => {
  let github: FakeGitHub;
  let owner: Client;
  let job: Client;

  beforeAll(async () => {
    github = await startGitHub({
      repositories: [
        {
          owner: 'octo',
          name: 'demo',
          files: { 'README.md': '# demo\n', 'src/a.txt': 'one\ntwo\n', '.github/workflows/loop.yml': WORKFLOW },
          collaborators: { mona: 'write' },
        },
      ],
      tokens: { tok_owner: { user: 'octo' } },
      jobs: { all: 'write-all' },
    });
    owner = clientOf(`${github.apiUrl}`, 'tok_owner');
    job = jobClient(github, 'all');
  });
  afterEach(() => github.assertClean());
  afterAll(() => github.close());

  it('issues, labels, comments, milestones, sub-issues and their events', async () => {
    const repo = '/repos/octo/demo';
    github.createMilestone({ title: 'v1' });
    const made = await owner('POST', `${repo}/issues`, {
      title: 'one',
      body: 'text',
      labels: ['bug'],
      milestone: 1,
      assignees: ['mona'],
    });
    expect([made.status, made.body.number, made.body.labels[0].name]).toEqual([201, 1, 'bug']);
    expect((await owner('POST', `${repo}/issues`, { title: 'two' })).status).toBe(201);
    expect((await owner('GET', `${repo}/issues/1`)).body.title).toBe('one');
    expect((await owner('GET', `${repo}/issues?labels=bug`)).body).toHaveLength(1);
    expect((await owner('POST', `${repo}/labels`, { name: 'ready', color: '00ff00' })).status).toBe(201);
    expect((await owner('GET', `${repo}/labels/READY`)).body.color).toBe('00ff00');
    expect((await owner('PATCH', `${repo}/labels/ready`, { new_name: 'go', description: 'now' })).body.name).toBe('go');
    expect((await owner('GET', `${repo}/labels`)).body).toHaveLength(2);
    expect((await owner('POST', `${repo}/issues/1/labels`, { labels: ['go', 'fresh'] })).body).toHaveLength(3);
    expect((await owner('DELETE', `${repo}/issues/1/labels/fresh`)).status).toBe(200);
    expect((await owner('PUT', `${repo}/issues/1/labels`, { labels: ['bug'] })).body).toHaveLength(1);
    expect((await owner('GET', `${repo}/issues/1/labels`)).body).toHaveLength(1);
    expect((await owner('DELETE', `${repo}/labels/go`)).status).toBe(204);
    const comment = await owner('POST', `${repo}/issues/1/comments`, { body: 'see #2' });
    expect(comment.status).toBe(201);
    const at = `${repo}/issues/comments/${comment.body.id}`;
    expect((await owner('PATCH', at, { body: 'see #2 again' })).body.body).toBe('see #2 again');
    expect((await owner('GET', at)).status).toBe(200);
    expect((await owner('GET', `${repo}/issues/1/comments`)).body).toHaveLength(1);
    expect((await owner('GET', `${repo}/issues/comments`)).body).toHaveLength(1);
    expect(
      (await owner('GET', `${repo}/issues/1/timeline`)).body.map((event: { event: string }) => event.event),
    ).toContain('commented');
    expect(
      (await owner('GET', `${repo}/issues/1/events`)).body.map((event: { event: string }) => event.event),
    ).not.toContain('commented');
    expect((await owner('GET', `${repo}/issues/2/timeline`)).body[0].event).toBe('cross-referenced');
    expect((await owner('DELETE', at)).status).toBe(204);
    expect((await owner('GET', `${repo}/milestones`)).body[0].open_issues).toBe(1);
    expect(
      (await owner('POST', `${repo}/issues/2/assignees`, { assignees: ['mona', 'nobody'] })).body.assignees,
    ).toHaveLength(1);
    const child = (await owner('GET', `${repo}/issues/2`)).body.id;
    expect((await owner('POST', `${repo}/issues/1/sub_issues`, { sub_issue_id: child })).status).toBe(201);
    const blockers = `${repo}/issues/1/dependencies/blocked_by`;
    expect((await owner('POST', blockers, { issue_id: child })).status).toBe(201);
    expect((await owner('GET', blockers)).body.map(({ number }: { number: number }) => number)).toEqual([2]);
    expect((await owner('POST', blockers, { issue_id: child })).status).toBe(422);
    expect((await owner('GET', `${repo}/issues/1/sub_issues`)).body).toHaveLength(1);
    const closed = await owner('PATCH', `${repo}/issues/2`, {
      state: 'closed',
      state_reason: 'not_planned',
      title: 'second',
    });
    expect([closed.body.state, closed.body.state_reason]).toEqual(['closed', 'not_planned']);
  });

  it('git data, contents, branches, commits and comparison', async () => {
    const repo = '/repos/octo/demo';
    const main = (await owner('GET', `${repo}/git/ref/heads/main`)).body.object.sha;
    const blob = await owner('POST', `${repo}/git/blobs`, { content: 'three\n' });
    const bytes = await owner('GET', `${repo}/git/blobs/${blob.body.sha}`);
    expect(Buffer.from(bytes.body.content, 'base64').toString()).toBe('three\n');
    const changes = [
      { path: 'src/b.txt', mode: '100644', type: 'blob', sha: blob.body.sha },
      { path: 'src/a.txt', mode: '100644', type: 'blob', content: 'one\n2\n' },
    ];
    const tree = await owner('POST', `${repo}/git/trees`, { base_tree: main, tree: changes });
    expect(tree.status).toBe(201);
    expect((await owner('GET', `${repo}/git/trees/${tree.body.sha}?recursive=1`)).body.tree.length).toBe(7);
    const commit = await owner('POST', `${repo}/git/commits`, {
      message: 'change',
      tree: tree.body.sha,
      parents: [main],
    });
    expect((await owner('GET', `${repo}/git/commits/${commit.body.sha}`)).body.message).toBe('change');
    expect((await owner('POST', `${repo}/git/refs`, { ref: 'refs/heads/topic', sha: main })).status).toBe(201);
    expect((await owner('PATCH', `${repo}/git/refs/heads/topic`, { sha: commit.body.sha })).body.object.sha).toBe(
      commit.body.sha,
    );
    expect((await owner('GET', `${repo}/git/matching-refs/heads/to`)).body).toHaveLength(1);
    const compared = (await owner('GET', `${repo}/compare/main...topic`)).body;
    expect([compared.status, compared.ahead_by, compared.files.length]).toEqual(['ahead', 1, 2]);
    expect((await owner('GET', `${repo}/commits/topic`)).body.stats).toEqual({ additions: 2, deletions: 1, total: 3 });
    expect((await owner('GET', `${repo}/commits?sha=topic`)).body).toHaveLength(2);
    expect((await owner('GET', `${repo}/branches`)).body).toHaveLength(2);
    expect((await owner('GET', `${repo}/branches/topic`)).body.commit.sha).toBe(commit.body.sha);
    expect((await owner('GET', `${repo}/contents/src?ref=topic`)).body).toHaveLength(2);
    const file = (await owner('GET', `${repo}/contents/src/a.txt?ref=topic`)).body;
    expect(Buffer.from(file.content, 'base64').toString()).toBe('one\n2\n');
    const content = Buffer.from('new\n').toString('base64');
    expect(
      (await owner('PUT', `${repo}/contents/docs/n.md`, { message: 'add', content, branch: 'topic' })).status,
    ).toBe(201);
    expect((await owner('DELETE', `${repo}/git/refs/heads/topic`)).status).toBe(204);
  });

  it('pull requests, reviews, merging', async () => {
    const repo = '/repos/octo/demo';
    const main = (await owner('GET', `${repo}/git/ref/heads/main`)).body.object.sha;
    await owner('POST', `${repo}/git/refs`, { ref: 'refs/heads/fix', sha: main });
    const content = Buffer.from('fixed\n').toString('base64');
    await owner('PUT', `${repo}/contents/fix.md`, { message: 'fix it', content, branch: 'fix' });
    const pull = await owner('POST', `${repo}/pulls`, {
      title: 'Fix',
      body: 'x',
      head: 'fix',
      base: 'main',
      draft: false,
    });
    expect([pull.status, pull.body.mergeable]).toEqual([201, null]);
    const at = `${repo}/pulls/${pull.body.number}`;
    expect((await owner('GET', at)).body).toMatchObject({
      mergeable: true,
      changed_files: 1,
      additions: 1,
      commits: 1,
    });
    expect((await owner('GET', at, undefined, { accept: 'application/vnd.github.diff' })).body).toContain('+fixed');
    expect((await owner('GET', `${repo}/pulls?head=octo:fix`)).body).toHaveLength(1);
    expect((await owner('GET', `${at}/files`)).body[0]).toMatchObject({ filename: 'fix.md', status: 'added' });
    expect((await owner('GET', `${at}/commits`)).body).toHaveLength(1);
    expect((await owner('PATCH', at, { title: 'Fix it', body: 'y' })).body.title).toBe('Fix it');
    expect((await owner('POST', `${at}/requested_reviewers`, { reviewers: ['mona'] })).status).toBe(201);
    expect((await owner('GET', `${at}/requested_reviewers`)).body.users).toHaveLength(1);
    expect((await owner('POST', `${at}/reviews`, { event: 'COMMENT', body: 'fine' })).status).toBe(200);
    expect((await owner('GET', `${at}/reviews`)).body).toHaveLength(1);
    expect((await owner('GET', `${at}/merge`)).status).toBe(404);
    expect((await owner('GET', `${repo}/commits/fix/pulls`)).body).toHaveLength(1);
    expect((await owner('GET', `${repo}/issues/${pull.body.number}`)).body.pull_request.merged_at).toBe(null);
    expect(
      (await owner('GET', `${repo}/issues/${pull.body.number}/timeline`)).body.map(
        (event: { event: string }) => event.event,
      ),
    ).toContain('review_requested');
    expect((await owner('PUT', `${at}/merge`, { merge_method: 'squash' })).body.merged).toBe(true);
    expect((await owner('GET', `${at}/merge`)).status).toBe(204);
    expect((await owner('GET', `${repo}/git/ref/heads/main`)).body.object.sha).not.toBe(main);
  });

  it('the repository, people, statuses, checks, dispatches and limits', async () => {
    const repo = '/repos/octo/demo';
    expect((await owner('GET', repo)).body).toMatchObject({ full_name: 'octo/demo', default_branch: 'main' });
    expect((await owner('GET', '/user')).body.login).toBe('octo');
    expect((await owner('GET', `${repo}/collaborators/mona/permission`)).body).toMatchObject({
      permission: 'write',
      role_name: 'write',
    });
    const main = (await owner('GET', `${repo}/git/ref/heads/main`)).body.object.sha;
    expect((await owner('POST', `${repo}/statuses/${main}`, { state: 'success', context: 'gate' })).status).toBe(201);
    expect((await owner('GET', `${repo}/commits/main/status`)).body.state).toBe('success');
    expect(
      (
        await job('POST', `${repo}/check-runs`, {
          name: 'gate',
          head_sha: main,
          status: 'completed',
          conclusion: 'success',
        })
      ).status,
    ).toBe(201);
    expect((await owner('GET', `${repo}/commits/main/check-runs`)).body.total_count).toBe(1);
    expect((await owner('POST', `${repo}/dispatches`, { event_type: 'go', client_payload: { a: 1 } })).status).toBe(
      204,
    );
    expect(
      (await owner('POST', `${repo}/actions/workflows/loop.yml/dispatches`, { ref: 'main', inputs: { item: '#1' } }))
        .status,
    ).toBe(204);
    expect((await owner('GET', `${repo}/actions/workflows/loop.yml/runs`)).body).toMatchObject({ total_count: 1 });
    expect((await owner('GET', '/rate_limit')).body.resources.core.limit).toBe(5000);
  });

  it('artifacts of a run, and their bytes from a store that is given no token', async () => {
    const { id } = github.addArtifact({ runId: 7, name: 'loop-plan', archive: Buffer.from('PK packed') });
    const listed = (await owner('GET', '/repos/octo/demo/actions/runs/7/artifacts')).body;
    expect(listed).toMatchObject({ total_count: 1, artifacts: [{ id, name: 'loop-plan', size_in_bytes: 9 }] });
    expect((await owner('GET', '/repos/octo/demo/actions/runs/8/artifacts')).body.total_count).toBe(0);
    expect((await owner('GET', `/repos/octo/demo/actions/artifacts/${id}/zip`)).body).toBe('PK packed');
    expect((await owner('GET', `/repos/octo/demo/actions/artifacts/${id + 1}/zip`)).status).toBe(404);
  });

  it('deployments and what became of them, the newest first', async () => {
    const [older, newer] = ['a', 'b'].map((digit) =>
      github.deploy({ environment: 'production', sha: digit.repeat(40), state: 'queued' }),
    );
    github.deploy({ id: newer?.id ?? 0, environment: 'production', sha: 'b'.repeat(40), state: 'success' });
    const deployments = '/repos/octo/demo/deployments';
    const listed = (await owner('GET', `${deployments}?environment=production`)).body;
    expect(listed.map(({ id }: { id: number }) => id)).toEqual([newer?.id, older?.id]);
    expect((await owner('GET', `${deployments}?environment=staging`)).body).toEqual([]);
    const statuses = (await owner('GET', `${deployments}/${newer?.id}/statuses`)).body;
    expect(statuses.map(({ state }: { state: string }) => state)).toEqual(['success', 'queued']);
  });

  it('none is listed that these tests leave out', () => {
    const asked = new Set(github.requests.map((request) => request.operationId));
    expect(OPERATIONS.filter((operation) => !asked.has(operation))).toEqual([]);
  });
});
