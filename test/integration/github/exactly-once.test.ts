import { ensureIssueComment } from '@loop-actions/github';
import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { describe, expect, it } from 'vitest';
import { createCommentWorld } from './comment-world.ts';
import { createClient, FAULTS, type Fault, startScriptedGitHub } from './scripted-github.ts';

const comment = { issue: 7, kind: 'attempt', key: '#7', body: 'Attempt 1 failed.' };
const COMMENTS = '/issues/7/comments';

const faults: readonly (readonly [string, Fault])[] = [
  ['502 with HTML after the write was applied', FAULTS.appliedThen(FAULTS.badGateway)],
  ['503 after the write was applied', FAULTS.appliedThen({ status: 503, body: { message: 'busy' } })],
  ['a connection dropped after the write was applied', FAULTS.appliedThenDropped],
  // The three above are those that octokit's own retry takes for failures.
  ['no answer after the write was applied', FAULTS.appliedThenHangs],
  ['an answer cut off after the write was applied', FAULTS.appliedThenCutOff],
  ['an answer of half a JSON document', FAULTS.appliedThenInvalidJson],
  ['an answer of the wrong shape', FAULTS.appliedThen({ status: 201, body: { id: 'x' } })],
  ['HTML with status 200 after the write was applied', FAULTS.appliedThen({ ...FAULTS.badGateway, status: 200 })],
  ['502 before anything was written', FAULTS.notApplied(FAULTS.badGateway)],
  ['a connection dropped before anything was written', FAULTS.dropped],
  [
    '429 with retry-after',
    FAULTS.notApplied({ status: 429, headers: { 'retry-after': '3' }, body: { message: 'slow' } }),
  ],
  [
    'a secondary rate limit',
    FAULTS.notApplied({ status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }),
  ],
];

describe('a comment is made exactly once', () => {
  it.each(faults)('through %s', async (_name, fault) => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    server.fail('POST', COMMENTS, fault);
    const { github } = createClient(server.url, { requestTimeoutMs: 300 });
    const made = await ensureIssueComment(github, comment);
    expect(world.comments).toHaveLength(1);
    expect(made).toMatchObject({ id: 1, operation: 'created' });
  });

  it.each(faults.slice(0, 3))(
    'and, left to a retry that does not look, is made three times: %s',
    async (_name, fault) => {
      const world = createCommentWorld();
      await using server = await startScriptedGitHub(world.handle);
      server.fail('POST', COMMENTS, fault, fault);
      const Naive = Octokit.plugin(retry);
      const log = { debug() {}, info() {}, warn() {}, error() {} };
      const naive = new Naive({ baseUrl: server.url, retry: { retryAfterBaseValue: 1 }, log });
      await naive.request(`POST /repos/octo/demo${COMMENTS}`, { body: comment.body });
      expect(world.comments).toHaveLength(3);
    },
  );

  it('when three runs of the same event come one after the other', async () => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    const operations: string[] = [];
    for (let run = 0; run < 3; run++) {
      operations.push((await ensureIssueComment(createClient(server.url).github, comment)).operation);
    }
    expect(operations).toEqual(['created', 'none', 'none']);
    expect(world.comments).toHaveLength(1);
  });

  it('when one run asks twice at the same time', async () => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    const { github } = createClient(server.url);
    await Promise.all([ensureIssueComment(github, comment), ensureIssueComment(github, comment)]);
    expect(world.comments).toHaveLength(1);
  });

  it('when the run before was killed right after its write', async () => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    server.fail('POST', COMMENTS, FAULTS.appliedThenHangs);
    const abort = new AbortController();
    const killed = createClient(server.url, { signal: abort.signal });
    const first = ensureIssueComment(killed.github, comment);
    while (world.comments.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    abort.abort(new Error('cancelled'));
    await expect(first).rejects.toThrow('cancelled');
    expect(await ensureIssueComment(createClient(server.url).github, comment)).toMatchObject({ operation: 'none' });
    expect(world.comments).toHaveLength(1);
  });

  it('and brought up to date in its place', async () => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    const { github } = createClient(server.url);
    await ensureIssueComment(github, comment);
    const again = await ensureIssueComment(github, { ...comment, body: 'Attempt 2 failed.' });
    expect(again).toMatchObject({ id: 1, operation: 'updated' });
    expect(world.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Attempt 2')]);
    expect(github.requests()).toEqual({ rest: 2, graphql: 2, total: 4, writes: 2 });
  });

  it('though somebody else copied our marker: theirs is neither taken for ours nor touched', async () => {
    const forged = '<!-- loop-actions:attempt:#7 -->\nforged';
    const world = createCommentWorld([{ id: 1, body: forged, mine: false }]);
    await using server = await startScriptedGitHub(world.handle);
    const made = await ensureIssueComment(createClient(server.url).github, comment);
    expect(made).toMatchObject({ id: 2, operation: 'created' });
    expect(world.comments[0]?.body).toBe(forged);
  });

  it('though another comment of ours quotes the marker', async () => {
    const world = createCommentWorld([{ id: 1, body: 'see\n<!-- loop-actions:attempt:#7 -->', mine: true }]);
    await using server = await startScriptedGitHub(world.handle);
    expect(await ensureIssueComment(createClient(server.url).github, comment)).toMatchObject({ id: 2 });
  });

  it('though 250 comments were made since', async () => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    await ensureIssueComment(createClient(server.url).github, comment);
    for (let id = 2; id <= 251; id++) world.comments.push({ id, body: 'chatter', mine: id % 2 === 0 });
    const { github } = createClient(server.url);
    expect(await ensureIssueComment(github, comment)).toMatchObject({ id: 1, operation: 'none' });
    expect(github.requests().graphql).toBe(3);
  });

  it('or the failure is told, when GitHub stays down', async () => {
    const world = createCommentWorld();
    await using server = await startScriptedGitHub(world.handle);
    server.fail('POST', COMMENTS, ...Array.from({ length: 9 }, () => FAULTS.notApplied(FAULTS.badGateway)));
    const { github } = createClient(server.url);
    await expect(ensureIssueComment(github, comment)).rejects.toMatchObject({ code: 'E_GITHUB_UNAVAILABLE' });
    expect(github.requests().writes).toBe(4);
    expect(world.comments).toHaveLength(0);
  });
});
