import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, type Fault, startGitHub } from '../../support/github/index.ts';
import { ask, type Client, clientOf, jobClient } from './client.ts';

const COMMENTS = '/repos/octo/demo/issues/1/comments';
const TARGET = { operation: 'issues/create-comment' } as const;

let github: FakeGitHub;
let owner: Client;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-11-02T08:00:00Z');
  github = await startGitHub({
    repositories: [{ owner: 'octo', name: 'demo' }],
    tokens: { tok_owner: { user: 'octo' } },
    jobs: { publish: { issues: 'write' }, triage: { issues: 'write' } },
    limits: { personPerHour: 12 },
    clock: () => now,
  });
  github.createIssue({ title: 'one' });
  owner = clientOf(github.apiUrl, 'tok_owner');
});
afterEach(async () => {
  github.assertClean();
  expect(github.faults.pending()).toEqual([]);
  await github.close();
});

const comment = (client: Client = owner) => client('POST', COMMENTS, { body: 'text' });

describe('an injected fault', () => {
  it.each<[string, Fault, number, number]>([
    ['status 500', { ...TARGET, kind: 'status', status: 500 }, 500, 0],
    ['status 502', { ...TARGET, kind: 'status', status: 502 }, 502, 0],
    ['a 502 for an answer that was lost', { ...TARGET, kind: 'lost-answer', status: 502 }, 502, 1],
    ['slow', { ...TARGET, kind: 'slow', ms: 20 }, 201, 1],
  ])('%s', async (_name, fault, status, written) => {
    github.faults.add(fault);
    const answer = await comment();
    expect([answer.status, github.comments.length]).toEqual([status, written]);
    if (status >= 500) expect(answer.body).toMatch(/^<!DOCTYPE html>/);
    expect((await comment()).status).toBe(201);
  });

  it.each<[string, Fault, number]>([
    ['reset', { ...TARGET, kind: 'reset' }, 0],
    ['lost answer', { ...TARGET, kind: 'lost-answer' }, 1],
    ['truncated', { ...TARGET, kind: 'truncated' }, 1],
  ])('that ends the connection: %s', async (_name, fault, written) => {
    github.faults.add(fault);
    await expect(comment()).rejects.toThrow();
    expect(github.comments).toHaveLength(written);
    expect(github.requests.at(-1)?.fault).toBe(fault.kind);
  });

  it.each([
    ['hang', 0],
    ['unanswered', 1],
  ] as const)('%s answers nothing until the client gives up', async (kind, written) => {
    const seen: number[] = [];
    github.faults.add({ ...TARGET, kind, struck: () => seen.push(github.comments.length) });
    const signal = AbortSignal.timeout(80);
    const headers = { authorization: 'token tok_owner', 'user-agent': 'test' };
    const asked = fetch(`${github.apiUrl}${COMMENTS}`, { method: 'POST', headers, body: '{"body":"x"}', signal });
    await expect(asked).rejects.toThrow(/timeout/i);
    expect([seen, github.comments.length]).toEqual([[written], written]);
  });

  it('strikes as often as told, after as many as told, and only the job it is for', async () => {
    github.faults.add({ ...TARGET, kind: 'status', status: 503, after: 1, times: 2, job: 'publish' });
    const statuses = [];
    for (const client of [owner, jobClient(github, 'triage')]) statuses.push((await comment(client)).status);
    for (let index = 0; index < 4; index++) statuses.push((await comment(jobClient(github, 'publish'))).status);
    expect(statuses).toEqual([201, 201, 201, 503, 503, 201]);
  });

  it.each<[string, Fault, Record<string, string | null>]>([
    [
      'primary',
      { ...TARGET, kind: 'primary-limit', resetsInSeconds: 60 },
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1793606460' },
    ],
    ['secondary', { ...TARGET, kind: 'secondary-limit', retryAfterSeconds: 30 }, { 'retry-after': '30' }],
    ['secondary without a time', { ...TARGET, kind: 'secondary-limit' }, { 'retry-after': null }],
  ])('%s limit has the headers of the real one', async (_name, fault, headers) => {
    github.faults.add(fault);
    const answer = await comment();
    expect([answer.status, github.comments.length]).toEqual([403, 0]);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
    expect(answer.body.message).toMatch(/rate limit/);
  });

  it('strikes a query by its name', async () => {
    github.faults.add({ operation: 'graphql:Who', kind: 'status', status: 502 });
    const query = 'query Who { viewer { login } }';
    await expect(ask(github, 'tok_owner', query)).rejects.toThrow(/JSON/);
    expect((await ask(github, 'tok_owner', query)).data.viewer.login).toBe('octo');
  });
});

describe('limits that count', () => {
  it('the hour’s requests end in 403 and come back with the hour', async () => {
    const read = () => owner('GET', '/repos/octo/demo');
    for (let index = 0; index < 12; index++) expect((await read()).status).toBe(200);
    const refused = await read();
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    now = Number(refused.headers.get('x-ratelimit-reset')) * 1000;
    expect((await read()).status).toBe(200);
  });

  it('content written faster than the secondary limit is refused with the seconds to wait', async () => {
    github.limits = { contentPerMinute: 2 };
    await comment();
    now += 10_000;
    await comment();
    const refused = await comment();
    expect([refused.status, refused.headers.get('retry-after'), github.comments.length]).toEqual([403, '50', 2]);
    now += 50_000;
    expect((await comment()).status).toBe(201);
  });
});
