import { inspect } from 'node:util';
import { ensureIssueComment, readPermission, readRepository, removeLabel } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';
import { createCommentWorld } from './comment-world.ts';
import { type Answer, createClient, FAULTS, type Fault, startScriptedGitHub } from './scripted-github.ts';

const REPOSITORY = {
  default_branch: 'main',
  private: false,
  visibility: 'public',
  archived: false,
  html_url: 'https://github.test/octo/demo',
  permissions: { push: true },
};
const serveRepository = () => ({ body: REPOSITORY });
const refuse = (status: number, message: string, more: object = {}, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  body: { message, documentation_url: 'https://docs.github.com/rest', ...more },
});

describe('how we speak to GitHub', () => {
  it('names the action, its version and the job, and goes where it is told to', async () => {
    await using server = await startScriptedGitHub(serveRepository);
    const { github } = createClient(`${server.url}/api/v3/`, { job: 'café (1)' });
    await readRepository(github);
    const [asked] = server.asked;
    expect(asked?.path).toBe('/api/v3/repos/octo/demo');
    expect(asked?.headers['user-agent']).toMatch(/^loop-actions\/1\.2\.3 \(publish; job=caf_ _1_\)/);
    expect(asked?.headers.authorization).toBe('token ghs_tokenOfTheTest');
  });

  it('needs a token and a repository', () => {
    expect(() => createClient('http://x', { token: ' ' })).toThrow(/no GitHub token/);
    expect(() => createClient('http://x', { repository: 'octo/..' })).toThrow(/is not a repository/);
  });

  it('writes one at a time, after the fourth a second apart; reads are not held back', async () => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    const { github, waits } = createClient(server.url);
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(keys.map((key) => ensureIssueComment(github, { issue: 7, kind: 'k', key, body: key })));
    expect(world.comments).toHaveLength(6);
    expect(waits).toEqual([1000, 1000]);
  });
});

describe('reads are tried again within bounds', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['502 with HTML', FAULTS.notApplied(FAULTS.badGateway)],
    ['500', FAULTS.notApplied(refuse(500, 'Server Error'))],
    ['HTML with status 200', FAULTS.notApplied({ ...FAULTS.badGateway, status: 200 })],
    ['truncated JSON', FAULTS.appliedThenInvalidJson],
    ['a body cut off', FAULTS.appliedThenCutOff],
    ['a dropped connection', FAULTS.dropped],
    ['a hang', FAULTS.hangs],
  ];
  it.each(faults)('after %s, twice', async (_name, fault) => {
    await using server = await startScriptedGitHub(serveRepository);
    server.fail('GET', '/repos', fault, fault);
    const { github, waits } = createClient(server.url, { requestTimeoutMs: 250 });
    expect(await readRepository(github)).toMatchObject({ defaultBranch: 'main', mayPush: true });
    expect(waits).toEqual([1000, 2000]);
    expect(github.requests()).toEqual({ rest: 3, graphql: 0, total: 3, writes: 0 });
  });

  it.each([
    ['5xx', 'E_GITHUB_UNAVAILABLE', faults[1]],
    ['a hang', 'E_GITHUB_UNAVAILABLE', faults[6]],
    ['HTML', 'E_GITHUB_MALFORMED', faults[2]],
    ['truncated JSON', 'E_GITHUB_MALFORMED', faults[3]],
  ])('and %s that stays is %s', async (_name, code, entry) => {
    await using server = await startScriptedGitHub(serveRepository);
    const [, fault] = entry ?? faults[0] ?? [];
    if (fault !== undefined) server.fail('GET', '/repos', ...Array.from({ length: 9 }, () => fault));
    const { github } = createClient(server.url, { requestTimeoutMs: 100 });
    await expect(readRepository(github)).rejects.toMatchObject({ code });
    expect(github.requests().total).toBe(4);
  });

  it('an answer without the documented fields is malformed', async () => {
    await using server = await startScriptedGitHub(() => ({ body: { default_branch: '' } }));
    const { github } = createClient(server.url);
    await expect(readRepository(github)).rejects.toMatchObject({ code: 'E_GITHUB_MALFORMED' });
  });
});

describe('rate limits', () => {
  const limited = (headers: Record<string, string>, status = 403): Fault =>
    FAULTS.notApplied(refuse(status, 'API rate limit exceeded', {}, headers));
  const inSeconds = (seconds: number) => String(Date.parse('2026-07-04T08:00:00Z') / 1000 + seconds);

  it.each([
    ['retry-after', [limited({ 'retry-after': '7' }, 429)], [7_000]],
    ['the reset time', [limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(30) })], [31_000]],
    ['a minute that doubles', [limited({}), limited({})], [60_000, 120_000]],
  ])('are waited out: %s', async (_name, faults, expected) => {
    await using server = await startScriptedGitHub(serveRepository);
    server.fail('GET', '/repos', ...faults);
    const { github, waits } = createClient(server.url);
    await readRepository(github);
    expect(waits).toEqual(expected);
  });

  it('that last too long are an error with the time, at once', async () => {
    await using server = await startScriptedGitHub(serveRepository);
    server.fail('GET', '/repos', limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3000) }));
    const { github, waits } = createClient(server.url);
    const error = await readRepository(github).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'E_GITHUB_RATE_LIMIT',
      message: expect.stringContaining('2026-07-04T08:50:01'),
    });
    expect(waits).toEqual([]);
  });

  it('cannot hold a client for longer than its cap in all', async () => {
    await using server = await startScriptedGitHub(serveRepository);
    const { github, waits } = createClient(server.url, { totalWaitMs: 100_000 });
    server.fail('GET', '/repos', limited({ 'retry-after': '60' }));
    await readRepository(github);
    server.fail('GET', '/repos', limited({ 'retry-after': '60' }));
    await expect(readRepository(github)).rejects.toMatchObject({ code: 'E_GITHUB_RATE_LIMIT' });
    expect(waits).toEqual([60_000]);
  });

  it('that never end are given up after four tries', async () => {
    await using server = await startScriptedGitHub(serveRepository);
    server.fail('GET', '/repos', ...Array.from({ length: 9 }, () => limited({ 'retry-after': '1' })));
    const { github } = createClient(server.url);
    await expect(readRepository(github)).rejects.toMatchObject({ code: 'E_GITHUB_RATE_LIMIT' });
    expect(github.requests().total).toBe(4);
  });

  it('in GraphQL come with status 200', async () => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    server.fail('POST', '/graphql', FAULTS.notApplied({ headers: { 'retry-after': '9' }, body: { errors } }));
    const { github, waits } = createClient(server.url);
    await ensureIssueComment(github, { issue: 7, kind: 'k', key: 'x', body: 'b' });
    expect(waits).toEqual([9_000]);
  });
});

describe('what GitHub refuses becomes an error with its cure', () => {
  const readFails = async (answer: Answer): Promise<unknown> => {
    await using server = await startScriptedGitHub(() => answer);
    return await readRepository(createClient(server.url).github).catch((thrown: unknown) => thrown);
  };
  const writeFails = async (answer: Answer): Promise<unknown> => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    server.fail('POST', '/comments', FAULTS.notApplied(answer));
    const { github } = createClient(server.url);
    const error = await ensureIssueComment(github, { issue: 7, kind: 'k', key: 'x', body: 'b' }).catch(
      (e: unknown) => e,
    );
    expect(github.requests().writes, 'a refused write is not sent again').toBe(1);
    return error;
  };

  it('401', async () => {
    expect(await readFails(refuse(401, 'Bad credentials'))).toMatchObject({ code: 'E_GITHUB_UNAUTHENTICATED' });
  });

  it('404 on a read', async () => {
    expect(await readFails(refuse(404, 'Not Found'))).toMatchObject({ code: 'E_GITHUB_NOT_FOUND' });
  });

  it.each([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
  ])('%i on a write names the permission and the YAML to paste', async (status, message) => {
    expect(await writeFails(refuse(status, message))).toMatchObject({
      code: 'E_GITHUB_PERMISSION',
      message: expect.stringContaining('`issues: write`'),
      remedy: expect.stringContaining('permissions:\n  issues: write'),
    });
  });

  it('by GitHub’s own word on what it would accept, where it gives one', async () => {
    const headers = { 'x-accepted-github-permissions': 'members=write; pull_requests=write,contents=read' };
    expect(await writeFails(refuse(403, 'Resource not accessible by integration', {}, headers))).toMatchObject({
      remedy: expect.stringContaining('permissions:\n  pull-requests: write\n  contents: read'),
    });
  });

  it('and by ours, where GitHub would take one of several', async () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write; issues=write' };
    expect(await writeFails(refuse(403, 'Resource not accessible by integration', {}, headers))).toMatchObject({
      remedy: expect.stringContaining('permissions:\n  issues: write\n'),
    });
  });

  it.each(['issues=admin', 'x: y\n  contents=write', '', 'issues'])('but not by %j', async (value) => {
    const headers = { 'x-accepted-github-permissions': value.replaceAll('\n', ' ') };
    expect(await writeFails(refuse(403, 'Resource not accessible by integration', {}, headers))).toMatchObject({
      remedy: expect.stringContaining('permissions:\n  issues: write\n'),
    });
  });

  it('422 with the list of what is wrong', async () => {
    const errors = [{ resource: 'IssueComment', field: 'body', code: 'custom', message: 'body is too long' }];
    expect(await writeFails(refuse(422, 'Validation Failed', { errors }))).toMatchObject({
      code: 'E_GITHUB_REFUSED',
      message: expect.stringContaining('IssueComment.body: body is too long'),
    });
  });

  it('never with the token in it, and in one line', async () => {
    for (const error of [
      await readFails(refuse(403, 'no\n::set-output name=x::y\u001b[31m')),
      await readFails(refuse(404, 'x')),
      await writeFails(refuse(422, 'x')),
    ]) {
      expect(error).toBeInstanceOf(Error);
      expect(inspect(error, { depth: 10 })).not.toMatch(/tokenOfTheTest/);
      expect((error as Error).message).not.toMatch(/\p{Cc}/u);
    }
  });

  it('nor with the token in the cause of a lost request', async () => {
    await using server = await startScriptedGitHub(() => refuse(500, 'x'));
    const error = await readRepository(createClient(server.url).github).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'E_GITHUB_UNAVAILABLE' });
    expect(inspect(error, { depth: 10 })).not.toMatch(/tokenOfTheTest/);
  });
});

describe('small reads and writes', () => {
  it.each([
    [{ permission: 'write', role_name: 'maintain' }, 'maintain'],
    [{ permission: 'read', role_name: 'triage' }, 'triage'],
    [{ permission: 'write', role_name: 'release-crew' }, 'write'],
    [{ permission: 'admin' }, 'admin'],
    [{ permission: 'owner-of-all' }, 'none'],
  ])('a permission of %j is %s', async (body, expected) => {
    await using server = await startScriptedGitHub(() => ({ body }));
    expect(await readPermission(createClient(server.url).github, 'mona')).toBe(expected);
  });

  it('someone unknown may do nothing', async () => {
    await using server = await startScriptedGitHub(() => refuse(404, 'mona is not a user'));
    expect(await readPermission(createClient(server.url).github, 'mona')).toBe('none');
  });

  it('taking off a label that is not there is no fault; lacking the permission is', async () => {
    await using server = await startScriptedGitHub(() => refuse(404, 'Label does not exist'));
    const { github } = createClient(server.url);
    expect(await removeLabel(github, 7, 'loop:escalated')).toEqual({ operation: 'none' });
    server.fail('DELETE', '/labels', FAULTS.notApplied(refuse(404, 'Not Found')));
    await expect(removeLabel(github, 7, 'loop:escalated')).rejects.toMatchObject({ code: 'E_GITHUB_PERMISSION' });
  });

  it('a label named like a step up the path never reaches GitHub', async () => {
    await using server = await startScriptedGitHub(() => ({ body: [] }));
    await expect(removeLabel(createClient(server.url).github, 7, '..')).rejects.toThrow(/cannot be used/);
    expect(server.asked).toEqual([]);
  });
});
