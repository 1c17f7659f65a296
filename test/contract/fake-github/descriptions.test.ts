import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { loadDescription, type Operation } from '../../support/github/openapi/description.ts';
import { OPERATIONS } from '../../support/github/openapi/operations.ts';
import { checkQuery, checkRequestBody, checkResponse } from '../../support/github/openapi/validator.ts';
import { clientOf } from './client.ts';

let github: FakeGitHub;

beforeAll(async () => {
  github = await startGitHub({
    repositories: [{ owner: 'octo', name: 'demo', files: { a: 'a\n' } }],
    tokens: { tok_owner: { user: 'octo' } },
  });
  github.createIssue({ title: 'one' });
});
afterAll(() => github.close());

function operation(id: string): Operation {
  const found = loadDescription().operations.find((own) => own.id === id);
  if (found === undefined) throw new Error(`${id} is not described`);
  return found;
}

describe("GitHub's own description", () => {
  it('holds every operation that is listed, and no other', () => {
    const described = loadDescription().operations.map((own) => own.id);
    expect(described.sort()).toEqual([...OPERATIONS].sort());
  });

  it.each([
    ['a required field left out', { number: undefined }, /required property 'number'/],
    ['a number as text', { number: '1' }, /\/number must be integer/],
    ['null where it may not be', { title: null }, /\/title must be string/],
    ['a date that is none', { created_at: 'yesterday' }, /\/created_at must match format/],
    ['a user that is none', { user: { login: 'octo' } }, /\/user/],
  ])('objects to an answer with %s', async (_what, change, problem) => {
    const { body } = await clientOf(github.apiUrl, 'tok_owner')('GET', '/repos/octo/demo/issues/1');
    expect(checkResponse(operation('issues/get'), 200, body)).toBe(null);
    const broken = JSON.parse(JSON.stringify({ ...body, ...change })) as unknown;
    expect(checkResponse(operation('issues/get'), 200, broken)).toMatch(problem);
  });

  it('objects to a status that it does not document', () => {
    expect(checkResponse(operation('issues/create'), 200, {})).toBe('does not document status 200');
    expect(checkResponse(operation('pulls/merge'), 405, { message: 'no' })).toBe(null);
  });

  it.each([
    ['issues/create', {}, /required property 'title'/],
    ['issues/create', { title: 't', labels: [5] }, /labels/],
    ['issues/update', { state: 'shut' }, /\/state must be equal to one of the allowed values/],
    ['pulls/merge', { merge_method: 'octopus' }, /allowed values/],
    ['issues/create', { title: 't', assignee: null }, null],
    ['issues/create', undefined, /needs a body/],
    ['issues/get', { a: 1 }, /takes no body/],
  ])('judges a body for %s: %j', (id, body, problem) => {
    const found = checkRequestBody(operation(id), body);
    if (problem === null) expect(found).toBe(null);
    else expect(found).toMatch(problem);
  });

  it.each([
    ['state=open&per_page=50&page=2', []],
    ['state=ajar', ['parameter state: value must be equal to one of the allowed values']],
    ['per_page=many', ['parameter per_page: value must be integer']],
    ['stat=open', ['does not know the parameter stat']],
  ])('judges the parameters %s', (query, problems) => {
    expect(checkQuery(operation('issues/list-for-repo'), new URLSearchParams(query)).problems).toEqual(problems);
  });
});

describe('addresses', () => {
  it('are those of the host that was asked', async () => {
    const { port } = new URL(github.url);
    const headers = { host: `github.localhost:${port}`, authorization: 'token tok_owner', 'user-agent': 'test' };
    const text = await new Promise<string>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/api/v3/repos/octo/demo', headers }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk as Buffer);
        resolve(Buffer.concat(chunks).toString());
      })
        .on('error', reject)
        .end();
    });
    const body = JSON.parse(text) as Record<string, string>;
    expect(body.clone_url).toBe(`http://github.localhost:${port}/octo/demo.git`);
    expect(body.url).toBe(`http://github.localhost:${port}/api/v3/repos/octo/demo`);
  });
});
