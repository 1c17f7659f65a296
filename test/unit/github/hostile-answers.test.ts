import { LoopError } from '@loop-actions/contract';
import { createGitHub, ensureIssueComment, ensurePullRequest, readRepository, readTracker } from '@loop-actions/github';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

let now = 0;
const sleep = async (ms: number): Promise<void> => {
  now += ms;
};
const client = (body: string, status: number) =>
  createGitHub({
    token: 'ghs_x',
    action: 'oracle',
    version: '0.0.0',
    job: 'test',
    apiUrl: 'https://api.github.test',
    graphqlUrl: 'https://api.github.test/graphql',
    serverUrl: 'https://github.test',
    repository: 'octo/demo',
    clock: { now: () => now, sleep },
    random: { next: () => 0.5 },
    log: { debug: () => undefined, info: () => undefined, warning: () => undefined },
    fetch: async () =>
      new Response(status === 204 ? null : body, { status, headers: { 'content-type': 'application/json' } }),
  });

const wanted = {
  head: 'loop/1-x',
  base: 'main',
  title: 't',
  body: 'b',
  draft: true,
  labels: ['loop:pull-request'],
  reviewers: ['mona'],
  marker: '<!-- loop-actions:pull-request:#1 -->',
  headSha: 'a'.repeat(40),
};

/** JSON that resembles GraphQL answers in places. */
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 0, -1, 1e300, '', 'x', '2026-07-01T08:00:00Z', 'OPEN', '__proto__'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...['data', 'errors', 'repository', 'page', 'nodes', 'pageInfo', 'hasNextPage', 'endCursor', 'type', 'message'],
        ...['number', 'subject', 'comments', 'pullRequests', 'default_branch', 'path', 'constructor'],
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

describe('whatever GitHub answers', () => {
  it('is a value that fits or an error of ours, and ends', async () => {
    const status = fc.constantFrom(200, 201, 204, 400, 401, 403, 404, 409, 410, 422, 429, 500);
    const text = fc.oneof(
      json.map((value) => JSON.stringify(value)),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(text, status, async (body, code) => {
        const github = client(body, code);
        for (const use of [
          () => readTracker(github, { limit: 200 }),
          () => readTracker(github, { numbers: [1, 2] }),
          () => readRepository(github),
          () => ensureIssueComment(github, { issue: 1, kind: 'k', key: 'x', body: 'b' }),
          () => ensurePullRequest(github, wanted),
        ]) {
          const error = await use().then(
            () => null,
            (thrown: unknown) => thrown,
          );
          if (error !== null) expect(error).toBeInstanceOf(LoopError);
        }
        expect(github.requests().total).toBeLessThan(100);
      }),
      { numRuns: 150 },
    );
  });
});
