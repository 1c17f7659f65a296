import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { type Client, clientOf, jobClient } from './client.ts';

const REPO = '/repos/octo/demo';

let github: FakeGitHub;
let owner: Client;
let reader: Client;
let publish: Client;
let branches = 0;

beforeAll(async () => {
  github = await startGitHub({
    repositories: [
      {
        owner: 'octo',
        name: 'demo',
        files: { 'README.md': 'one\ntwo\nthree\n', '.github/workflows/ci.yml': 'on: push\njobs: {}\n' },
        collaborators: { mona: 'write', reader: 'read' },
      },
    ],
    tokens: { tok_owner: { user: 'octo' }, tok_reader: { user: 'reader' } },
    jobs: { publish: { contents: 'write', issues: 'write', 'pull-requests': 'write', actions: 'write' } },
  });
  owner = clientOf(github.apiUrl, 'tok_owner');
  reader = clientOf(github.apiUrl, 'tok_reader');
  publish = jobClient(github, 'publish');
});
afterEach(() => github.assertClean());
afterAll(() => github.close());

/** A new branch from `from` that holds one file more, or another one. */
async function branch(path = `file-${branches}.txt`, text = 'x\n', from = 'main'): Promise<string> {
  const name = `topic-${branches++}`;
  const { body } = await owner('GET', `${REPO}/git/ref/heads/${from}`);
  await owner('POST', `${REPO}/git/refs`, { ref: `refs/heads/${name}`, sha: body.object.sha });
  await commit(name, path, text);
  return name;
}

async function commit(on: string, path: string, text: string, message = `change ${path}`): Promise<void> {
  const before = await owner('GET', `${REPO}/contents/${path}?ref=${on}`);
  const sha = before.status === 200 ? { sha: before.body.sha } : {};
  const content = Buffer.from(text).toString('base64');
  const answer = await owner('PUT', `${REPO}/contents/${path}`, { message, content, branch: on, ...sha });
  if (answer.status > 201) throw new Error(JSON.stringify(answer.body));
}

async function open(head: string, more: object = {}): Promise<number> {
  return (await owner('POST', `${REPO}/pulls`, { title: head, head, base: 'main', ...more })).body.number;
}

/** A branch that has its pull request. */
async function openBranch(): Promise<string> {
  const head = await branch();
  await open(head);
  return head;
}

describe('a pull request', () => {
  it('is an issue too, with the same number, and is listed among issues', async () => {
    const number = await open(await branch());
    expect((await owner('GET', `${REPO}/issues/${number}`)).body.pull_request.url).toMatch(`/pulls/${number}`);
    const listed = (await owner('GET', `${REPO}/issues?per_page=100`)).body.map(
      (issue: { number: number }) => issue.number,
    );
    expect(listed).toContain(number);
    expect(
      (await owner('GET', `${REPO}/pulls/${github.createIssue({ title: 'not a pull request' }).number}`)).status,
    ).toBe(404);
  });

  it.each([
    ['a second one from the same branch', async () => ({ head: await openBranch() }), /already exists for octo:/],
    ['one without commits', async () => ({ head: 'main' }), /No commits between main and main/],
  ])('is refused when it is %s', async (_what, input, message) => {
    const answer = await owner('POST', `${REPO}/pulls`, { title: 't', base: 'main', ...(await input()) });
    expect([answer.status, answer.body.message]).toEqual([422, 'Validation Failed']);
    expect(answer.body.errors[0]).toMatchObject({ resource: 'PullRequest', code: 'custom' });
    expect(answer.body.errors[0].message).toMatch(message);
  });

  it.each([
    ['head', { head: 'absent', base: 'main' }],
    ['base', { head: 'main', base: 'absent' }],
  ])('is refused with the field %s when that branch is not there', async (field, ends) => {
    const answer = await owner('POST', `${REPO}/pulls`, { title: 't', ...ends });
    expect(answer.body.errors).toEqual([{ resource: 'PullRequest', field, code: 'invalid' }]);
  });

  it('follows its branch, and is closed when the branch is deleted', async () => {
    const head = await branch();
    const number = await open(head);
    const before = (await owner('GET', `${REPO}/pulls/${number}`)).body.head.sha;
    await commit(head, 'more.txt', 'more\n');
    const after = (await owner('GET', `${REPO}/pulls/${number}`)).body;
    expect([after.head.sha === before, after.commits, after.changed_files]).toEqual([false, 2, 2]);
    await owner('DELETE', `${REPO}/git/refs/heads/${head}`);
    expect((await owner('GET', `${REPO}/pulls/${number}`)).body).toMatchObject({ state: 'closed', merged: false });
    expect((await owner('PATCH', `${REPO}/pulls/${number}`, { state: 'open' })).status).toBe(422);
  });

  it('that conflicts is not mergeable and merging answers 405', async () => {
    const head = await branch('README.md', 'one\nTWO\nthree\n');
    await commit('main', 'README.md', 'one\nzwei\nthree\n');
    const number = await open(head);
    expect((await owner('GET', `${REPO}/pulls/${number}`)).body).toMatchObject({
      mergeable: false,
      mergeable_state: 'dirty',
    });
    expect((await owner('PUT', `${REPO}/pulls/${number}/merge`, {})).status).toBe(405);
  });

  it('that is a draft answers 405 to a merge, and REST cannot mark it ready', async () => {
    const number = await open(await branch(), { draft: true });
    expect((await owner('PUT', `${REPO}/pulls/${number}/merge`, {})).status).toBe(405);
    expect((await owner('PATCH', `${REPO}/pulls/${number}`, { draft: false })).status).toBe(422);
    expect(github.takeViolations()).toEqual(['request pulls/update does not know draft']);
    expect((await owner('GET', `${REPO}/pulls/${number}`)).body.draft).toBe(true);
  });

  it('merged with the sha of an older head answers 409', async () => {
    const head = await branch();
    const number = await open(head);
    const sha = (await owner('GET', `${REPO}/pulls/${number}`)).body.head.sha;
    await commit(head, 'later.txt', 'later\n');
    expect((await owner('PUT', `${REPO}/pulls/${number}/merge`, { sha })).status).toBe(409);
  });

  it.each(['merge', 'squash', 'rebase'])('merged by %s really moves the base', async (merge_method) => {
    const head = await branch(`by-${merge_method}.txt`);
    await commit('main', `beside-${merge_method}.txt`, 'beside\n');
    const number = await open(head);
    const merged = await owner('PUT', `${REPO}/pulls/${number}/merge`, { merge_method });
    expect(merged.status).toBe(200);
    expect((await github.refs()).get('refs/heads/main')).toBe(merged.body.sha);
    expect((await owner('GET', `${REPO}/contents/by-${merge_method}.txt`)).status).toBe(200);
    expect((await owner('GET', `${REPO}/contents/beside-${merge_method}.txt`)).status).toBe(200);
    expect((await owner('GET', `${REPO}/pulls/${number}`)).body).toMatchObject({
      merged: true,
      merge_commit_sha: merged.body.sha,
    });
    expect((await owner('PUT', `${REPO}/pulls/${number}/merge`, {})).status).toBe(405);
  });

  it('whose commits reach the base in another way counts as merged', async () => {
    const head = await branch();
    const number = await open(head);
    const sha = (await owner('GET', `${REPO}/pulls/${number}`)).body.head.sha;
    await owner('PATCH', `${REPO}/git/refs/heads/main`, { sha });
    expect((await owner('GET', `${REPO}/pulls/${number}`)).body).toMatchObject({ state: 'closed', merged: true });
  });

  it('waits for the checks that its base branch requires', async () => {
    const number = await open(await branch());
    github.repository().settings.protectedBranches = { main: { requiredChecks: ['gate'] } };
    const at = `${REPO}/pulls/${number}`;
    const { body } = await owner('GET', at);
    expect([body.mergeable_state, (await owner('PUT', `${at}/merge`, {})).status]).toEqual(['blocked', 405]);
    await owner('POST', `${REPO}/statuses/${body.head.sha}`, { state: 'success', context: 'gate' });
    expect((await owner('PUT', `${at}/merge`, {})).status).toBe(200);
    github.repository().settings.protectedBranches = {};
  });

  it('cannot be approved by its author, and its mergeability is null until GitHub has computed it', async () => {
    const number = await open(await branch());
    const review = await owner('POST', `${REPO}/pulls/${number}/reviews`, { event: 'APPROVE' });
    expect([review.status, review.body.message]).toEqual([422, 'Review Can not approve your own pull request']);
    github.repository().settings.mergeableLag = 1;
    const read = async () => (await owner('GET', `${REPO}/pulls/${number}`)).body.mergeable;
    expect([await read(), await read()]).toEqual([null, true]);
    github.repository().settings.mergeableLag = 0;
  });
});

describe('closing keywords', () => {
  it.each([
    ['Fixes #N', true],
    ['closes: #N', true],
    ['Resolved octo/demo#N', true],
    ['CLOSES #N', true],
    ['see #N', false],
    ['prefixes #N', false],
    ['`fixes #N`', false],
    ['<!-- fixes #N -->', false],
    ['fixes other/repo#N', false],
  ])('"%s" in the body of a merged pull request closes the issue: %s', async (text, closes) => {
    const issue = github.createIssue({ title: 'to be closed' });
    const number = await open(await branch(), { body: text.replace('N', String(issue.number)) });
    expect(issue.state).toBe('open');
    await github.mergePullRequest({ number, as: 'mona' });
    expect([issue.state, issue.stateReason, issue.closedBy?.login]).toEqual(
      closes ? ['closed', 'completed', 'mona'] : ['open', null, undefined],
    );
  });

  it('close nothing where the base is not the default branch', async () => {
    const issue = github.createIssue({ title: 'stays open' });
    const base = await branch();
    const number = await open(await branch('elsewhere.txt', 'x\n', base), { base, body: `fixes #${issue.number}` });
    await github.mergePullRequest({ number });
    expect(issue.state).toBe('open');
  });

  it('in a commit message close when the commit reaches the default branch', async () => {
    const issue = github.createIssue({ title: 'by commit' });
    await commit('main', 'fix.txt', 'fix\n', `Repair it\n\nFixes #${issue.number}`);
    expect([issue.state, issue.stateReason]).toEqual(['closed', 'completed']);
  });
});

describe("the workflow's token", () => {
  it('may not create pull requests where the switch is off', async () => {
    github.repository().settings.actionsMayCreatePullRequests = false;
    const head = await branch();
    const answer = await publish('POST', `${REPO}/pulls`, { title: 't', head, base: 'main' });
    expect([answer.status, answer.body.message]).toEqual([
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
    ]);
    github.repository().settings.actionsMayCreatePullRequests = true;
    expect((await publish('POST', `${REPO}/pulls`, { title: 't', head, base: 'main' })).status).toBe(201);
  });

  it('starts no workflows but dispatches', async () => {
    const started = github.startedWorkflows.length;
    await publish('POST', `${REPO}/issues`, { title: 'by the bot' });
    expect(github.startedWorkflows).toHaveLength(started);
    expect(github.suppressedWorkflows.at(-1)).toMatchObject({ event: 'issues', action: 'opened', job: 'publish' });
    await publish('POST', `${REPO}/dispatches`, { event_type: 'oracle' });
    expect(github.startedWorkflows.at(-1)).toMatchObject({ event: 'repository_dispatch', action: 'oracle' });
    await owner('POST', `${REPO}/issues`, { title: 'by a person' });
    expect(github.startedWorkflows.at(-1)).toMatchObject({ event: 'issues', actor: 'octo' });
  });

  it('may not bring workflow files, neither by a ref nor by a merge', async () => {
    const head = await branch('.github/workflows/new.yml', 'on: push\n');
    const number = await open(head);
    const merge = await publish('PUT', `${REPO}/pulls/${number}/merge`, {});
    expect([merge.status, merge.body.message]).toEqual([
      403,
      expect.stringContaining('`.github/workflows/new.yml` without `workflows` permission'),
    ]);
    const main = (await owner('GET', `${REPO}/git/ref/heads/main`)).body.object.sha;
    const tree = await publish('POST', `${REPO}/git/trees`, {
      base_tree: main,
      tree: [{ path: '.github/workflows/x.yml', mode: '100644', type: 'blob', content: 'on: push\n' }],
    });
    const made = await publish('POST', `${REPO}/git/commits`, { message: 'm', tree: tree.body.sha, parents: [main] });
    expect((await publish('POST', `${REPO}/git/refs`, { ref: 'refs/heads/w', sha: made.body.sha })).status).toBe(403);
    expect((await owner('POST', `${REPO}/git/refs`, { ref: 'refs/heads/w', sha: made.body.sha })).status).toBe(201);
  });

  it('starts a workflow only where it listens for workflow_dispatch', async () => {
    const at = (file: string) => `${REPO}/actions/workflows/${file}/dispatches`;
    expect((await publish('POST', at('absent.yml'), { ref: 'main' })).status).toBe(404);
    expect((await publish('POST', at('ci.yml'), { ref: 'main' })).status).toBe(422);
    await commit('main', '.github/workflows/go.yml', 'on:\n  workflow_dispatch:\n    inputs: { item: {} }\njobs: {}\n');
    expect((await publish('POST', at('go.yml'), { ref: 'main', inputs: { wrong: '1' } })).status).toBe(422);
    expect((await publish('POST', at('go.yml'), { ref: 'main', inputs: { item: '1' } })).status).toBe(204);
  });
});

describe('requests and answers', () => {
  it('page by Link, and each page is another one', async () => {
    for (let index = 0; index < 5; index++) github.createIssue({ title: `paged ${index}`, labels: ['paged'] });
    const first = await owner('GET', `${REPO}/issues?labels=paged&per_page=2`);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    expect(first.headers.get('link')).toMatch(/rel="last"/);
    const second = await owner('GET', next.slice(github.apiUrl.length));
    expect(second.body.map((issue: { title: string }) => issue.title)).toEqual(['paged 2', 'paged 1']);
  });

  it('carry an ETag, and 304 is not counted against the limit', async () => {
    const first = await owner('GET', `${REPO}/labels`);
    const again = await owner('GET', `${REPO}/labels`, undefined, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, again.headers.get('x-ratelimit-remaining')]).toEqual([
      304,
      first.headers.get('x-ratelimit-remaining'),
    ]);
    github.createLabel({ name: `new-${branches}` });
    const changed = await owner('GET', `${REPO}/labels`, undefined, {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(changed.status).toBe(200);
  });

  it.each([
    ['a label that is there', { name: 'twice', color: '000000' }, 'already_exists', 'name'],
    ['a colour that is none', { name: 'c', color: 'red' }, 'invalid', 'color'],
  ])('422 for %s says which field', async (_what, body, code, field) => {
    if (code === 'already_exists') await owner('POST', `${REPO}/labels`, body);
    const answer = await owner('POST', `${REPO}/labels`, { ...body, name: body.name.toUpperCase() });
    expect([answer.status, answer.body.errors]).toEqual([422, [{ resource: 'Label', field, code }]]);
  });

  it('a body beyond 65,536 characters is refused', async () => {
    const issue = github.createIssue({ title: 'long' });
    const at = `${REPO}/issues/${issue.number}/comments`;
    expect((await owner('POST', at, { body: 'x'.repeat(65_536) })).status).toBe(201);
    expect((await owner('POST', at, { body: 'x'.repeat(65_537) })).status).toBe(422);
  });

  it('an operation that is not known is 501, and the test that asked fails', async () => {
    expect((await owner('GET', `${REPO}/stargazers`)).status).toBe(501);
    expect(() => github.assertClean()).toThrow(/GET \/repos\/octo\/demo\/stargazers is no operation/);
  });

  it.each([
    ['an unknown field', 'POST', `${REPO}/issues`, { title: 't', lables: ['x'] }, /does not know lables/],
    ['a wrong type', 'POST', `${REPO}/issues`, { title: 't', labels: 'x' }, /issues\/create \/labels/],
    ['an unknown parameter', 'GET', `${REPO}/issues?label=x`, undefined, /does not know the parameter label/],
  ])('a request with %s is a violation', async (_what, method, path, body, violation) => {
    await owner(method, path, body);
    expect(github.takeViolations().join()).toMatch(violation);
  });

  it('labels of a new issue are dropped for those who may not set them', async () => {
    const made = await reader('POST', `${REPO}/issues`, { title: 'from outside', labels: ['ready'] });
    expect([made.status, made.body.labels]).toEqual([201, []]);
  });
});
