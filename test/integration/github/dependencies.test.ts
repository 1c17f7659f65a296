import { readTracker } from '@loop-actions/github';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLISHED_SCHEMA } from '../../support/github/graphql/published-schema.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { createClient, startScriptedGitHub } from './scripted-github.ts';

describe('what a ticket waits for', () => {
  let github: FakeGitHub;
  const client = () =>
    createClient(github.url, {
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      token: github.jobs.declare('triage', { issues: 'read', 'pull-requests': 'read' }),
      job: 'triage',
    }).github;
  const make = (body = '', repository?: string): number =>
    github.createIssue({ title: 'A ticket', body, ...(repository === undefined ? {} : { repository }) }).number;
  const dependenciesOf = async (number: number) => {
    const { tickets, problems } = await readTracker(client(), { numbers: [number] });
    expect(problems).toEqual([]);
    return tickets[0]?.dependencies.map(({ id, relation, state }) => `${relation} ${id} ${state}`);
  };

  beforeAll(async () => {
    github = await startGitHub({
      repositories: [
        { owner: 'octo', name: 'demo', files: { 'a.txt': 'a' } },
        { owner: 'octo', name: 'secret', files: { 'a.txt': 'a' } },
        { owner: 'octo', name: 'open', private: false, files: { 'a.txt': 'a' } },
      ],
    });
  });
  afterAll(async () => {
    github.assertClean();
    await github.close();
  });

  it('is what GitHub says blocks it, and its sub-issues', async () => {
    const [blocker, closed, child] = [make(), make(), make()];
    github.closeIssue({ number: closed });
    const number = make('blocked by #1, which is not what GitHub says');
    github.addBlockedBy({ number }, blocker);
    github.addBlockedBy({ number }, closed);
    github.addSubIssue({ number }, child);
    expect(await dependenciesOf(number)).toEqual([
      `blocked-by #${closed} closed`,
      `blocked-by #${blocker} open`,
      `sub-issue #${child} open`,
    ]);
  });

  it('says of what is closed whether it waits itself, for an activation gap', async () => {
    const [dark, gap] = [make(), make()];
    github.closeIssue({ number: dark });
    github.addBlockedBy({ number: dark }, gap);
    const number = make();
    github.addBlockedBy({ number }, dark);
    const { tickets } = await readTracker(client(), { numbers: [number] });
    expect(tickets[0]?.dependencies).toMatchObject([{ id: `#${dark}`, state: 'closed', openBlockers: 1 }]);
  });

  it('is unknown where GitHub counts a blocker and may not show it', async () => {
    const number = make();
    github.addBlockedBy({ number }, github.issue(make('', 'octo/secret'), 'octo/secret'));
    github.addBlockedBy({ number }, github.issue(make('', 'octo/open'), 'octo/open'));
    const found = await dependenciesOf(number);
    expect(found?.at(-1)).toBe('blocked-by null unknown');
  });

  it.each([
    ['Blocked by #A.', ['named #A open']],
    ['depends on #A, #B and octo/other#3', ['named #A open', 'named #B closed', 'named octo/other#3 unknown']],
    ['Depends on: octo/demo#A & #B', ['named #A open', 'named #B closed']],
    ['blocked by #9999', ['named #9999 unknown']],
    ['blocked by nothing, see #A', []],
    ['<!-- blocked by #A -->', []],
    ['`blocked by #A`', []],
    ['```\nblocked by #A\n```', []],
    ['> blocked by #A', []],
    ['unblocked by #A? blocked by # A', []],
  ])('falls back to what %j says', async (body, expected) => {
    const [a, b] = [make(), make()];
    github.closeIssue({ number: b });
    const fill = (text: string) => text.replaceAll('#A', `#${a}`).replaceAll('#B', `#${b}`);
    expect(await dependenciesOf(make(fill(body)))).toEqual(expected.map(fill));
  });

  it('asks once for all that bodies name', async () => {
    const others = Array.from({ length: 30 }, () => make());
    const numbers = others.map((other) => make(`depends on #${other}`));
    const asking = client();
    const { tickets } = await readTracker(asking, { numbers });
    expect(tickets.every(({ dependencies }) => dependencies[0]?.state === 'open')).toBe(true);
    expect(asking.requests().total).toBe(2);
  });

  it('comes from the text on a GitHub without dependencies', async () => {
    const { buildSchema, graphql } = await import('graphql');
    const old = buildSchema(PUBLISHED_SCHEMA.replaceAll('blockedBy(', 'formerlyBlockedBy('), { assumeValid: true });
    const page = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const issue = {
      id: 'I_1',
      number: 1,
      url: 'https://github.test/octo/demo/issues/1',
      title: 'Title',
      body: 'blocked by #2',
      state: 'OPEN',
      stateReason: null,
      createdAt: '2026-07-01T08:00:00Z',
      updatedAt: '2026-07-01T08:00:00Z',
      repository: { nameWithOwner: 'octo/demo' },
      author: null,
      milestone: null,
      labels: page,
      timelineItems: page,
      closedByPullRequestsReferences: page,
    };
    await using server = await startScriptedGitHub(async ({ body }) => ({
      body: await graphql({
        schema: old,
        source: String(body.query),
        variableValues: body.variables as Record<string, unknown>,
        rootValue: { repository: { issue: ({ number }: { number: number }) => ({ ...issue, number }) } },
      }),
    }));
    const { github: asking } = createClient(server.url);
    const { tickets, problems } = await readTracker(asking, { numbers: [1] });
    expect(problems).toEqual([]);
    expect(tickets[0]?.dependencies).toEqual([
      { id: '#2', relation: 'named', state: 'open', stateReason: null, openBlockers: 0 },
    ]);
    expect(asking.requests().total).toBe(3);
  });
});
