import { LABELS, sha256, type TrackerSnapshot } from '@loop-actions/contract';
import { readTracker, type TrackerQuery } from '@loop-actions/github';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerQuery, connection, notFound } from './schema-world.ts';
import { type Answer, type Asked, createClient, FAULTS, startScriptedGitHub } from './scripted-github.ts';

const SHA = 'c'.repeat(40);
const AT = '2026-07-01T08:00:00Z';

/** An issue by the names of GitHub's GraphQL, connections as arrays. */
const issue = (number: number, fields: Record<string, unknown> = {}) => ({
  id: `I_${number}`,
  number,
  url: `https://github.test/octo/demo/issues/${number}`,
  title: `Title ${number}`,
  body: `Body ${number}\r\n<!-- raw -->`,
  state: 'OPEN',
  stateReason: null,
  createdAt: AT,
  updatedAt: AT,
  lastEditedAt: null,
  repository: { nameWithOwner: 'octo/demo' },
  author: { __typename: 'User', login: 'mona' },
  milestone: null,
  labels: ['bug'] as readonly string[],
  events: [] as readonly object[],
  pulls: [] as readonly unknown[],
  blockers: [] as readonly object[],
  hiddenBlockers: 0,
  children: [] as readonly object[],
  ...fields,
});
type Issue = ReturnType<typeof issue>;

const labeled = (label: string, actor: object | null, type = 'LabeledEvent') => ({
  __typename: type,
  createdAt: AT,
  actor,
  label: { name: label },
});
const user = (login: string) => ({ __typename: 'User', login });

const pull = (fields: object = {}) => ({
  number: 50,
  url: 'https://github.test/octo/demo/pull/50',
  state: 'MERGED',
  baseRefName: 'main',
  headRefOid: SHA,
  mergeCommit: { oid: SHA },
  repository: { nameWithOwner: 'octo/demo' },
  ...fields,
});

const resolve = (one: Issue) => ({
  ...one,
  labels: connection(one.labels.map((name) => ({ name }))),
  timelineItems: connection(one.events),
  closedByPullRequestsReferences: connection(one.pulls),
  blockedBy: connection(one.blockers),
  issueDependenciesSummary: { blockedBy: 0, totalBlockedBy: one.blockers.length + one.hiddenBlockers },
  subIssues: connection(one.children),
  subIssuesSummary: { total: one.children.length, completed: 0 },
});

interface World {
  readonly issues: readonly Issue[];
  readonly subIssues?: readonly Issue[];
  readonly milestones?: readonly { readonly number: number; readonly title: string }[];
  readonly permissions?: Readonly<Record<string, string>>;
}

function serve({ issues, subIssues = [], milestones = [], permissions = {} }: World) {
  return async (asked: Asked): Promise<Answer> => {
    if (asked.path !== '/graphql') {
      const login = asked.path.split('/').at(-2) ?? '';
      const permission = permissions[login];
      if (permission === undefined) return { status: 404, body: { message: `${login} is not a user` } };
      return { body: { permission, role_name: permission } };
    }
    return answerQuery(asked, {
      issues: (args: { states?: string[]; labels?: string[]; first?: number }) =>
        connection(
          issues
            .filter((one) => args.states?.includes(one.state) !== false)
            .filter((one) => args.labels == null || args.labels.some((label) => one.labels.includes(label)))
            .map(resolve),
        )(args),
      issue: ({ number }: { number: number }) => {
        const found = issues.find((one) => one.number === number);
        if (found === undefined) throw notFound(number);
        return { ...resolve(found), subIssues: connection(subIssues.map(resolve)) };
      },
      milestones: connection(milestones),
    });
  };
}

async function read(world: World, query: TrackerQuery): Promise<TrackerSnapshot & { readonly requests: number }> {
  await using server = await startScriptedGitHub(serve(world));
  const { github } = createClient(server.url);
  const snapshot = await readTracker(github, query);
  return { ...snapshot, requests: github.requests().total };
}

const numbersOf = (snapshot: TrackerSnapshot) => snapshot.tickets.map(({ number }) => number);

describe('reading the tracker', () => {
  it('gives tickets as GitHub has them, text untouched', async () => {
    const gate = labeled(LABELS.humanGated, user('mona'));
    const events = [labeled('bug', user('x')), gate, labeled(LABELS.escalated, null, 'UnlabeledEvent')];
    const world = {
      issues: [issue(12, { labels: ['bug', LABELS.humanGated], events, pulls: [pull()] })],
      permissions: { mona: 'write' },
    };
    const { tickets, problems, readAt, requests } = await read(world, { state: 'open' });
    expect(problems).toEqual([]);
    expect(readAt).toBe('2026-07-04T08:00:00.000Z');
    expect(requests).toBe(2);
    const body = 'Body 12\r\n<!-- raw -->';
    expect(tickets).toEqual([
      {
        id: '#12',
        number: 12,
        repository: 'octo/demo',
        url: 'https://github.test/octo/demo/issues/12',
        title: 'Title 12',
        body,
        bodySha256: sha256(body),
        author: { login: 'mona', kind: 'user', permission: null },
        state: 'open',
        stateReason: null,
        labels: ['bug', LABELS.humanGated],
        labelEvents: [
          {
            label: LABELS.humanGated,
            action: 'labeled',
            at: AT,
            actor: { login: 'mona', kind: 'user', permission: 'write' },
          },
          {
            label: LABELS.escalated,
            action: 'unlabeled',
            at: AT,
            actor: { login: 'ghost', kind: 'unknown', permission: null },
          },
        ],
        createdAt: AT,
        updatedAt: AT,
        pullRequests: [
          {
            number: 50,
            repository: 'octo/demo',
            url: 'https://github.test/octo/demo/pull/50',
            state: 'merged',
            baseRef: 'main',
            headSha: SHA,
            mergeCommitSha: SHA,
          },
        ],
        dependencies: [],
      },
    ]);
  });

  it('reads every page', async () => {
    const issues = Array.from({ length: 250 }, (_, index) => issue(index + 1));
    const snapshot = await read({ issues }, { labels: ['bug'] });
    expect(numbersOf(snapshot)).toEqual(issues.map(({ number }) => number));
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.requests).toBe(3);
  });

  it('of 100 open issues, three of them gated by two people, takes three requests', async () => {
    const gated = (login: string) => ({
      labels: [LABELS.humanGated],
      events: [labeled(LABELS.humanGated, user(login))],
    });
    const who = new Map([
      [1, 'mona'],
      [2, 'hubot'],
      [3, 'mona'],
    ]);
    const issues = Array.from({ length: 100 }, (_, index) => issue(index + 1, gatedBy(who.get(index + 1))));
    function gatedBy(login: string | undefined) {
      return login === undefined ? {} : gated(login);
    }
    const snapshot = await read({ issues, permissions: { mona: 'admin', hubot: 'read' } }, { state: 'open' });
    expect(snapshot.requests).toBe(3);
    expect(snapshot.tickets.slice(0, 3).map((ticket) => ticket.labelEvents[0]?.actor.permission)).toEqual([
      'admin',
      'read',
      'admin',
    ]);
  });

  it.each([
    ['all labels, in any case', { labels: ['BUG', 'area:x'] }, [2]],
    ['a milestone by number', { milestone: '4' }, [3]],
    ['a milestone by title', { milestone: 'version 2' }, [3]],
    ['open ones', { state: 'open' }, [1, 2, 3]],
    ['everything', {}, [1, 2, 3, 4]],
    ['numbers, once each, in their order', { numbers: [4, 1, 4] }, [4, 1]],
    ['numbers that are open', { numbers: [4, 1], state: 'open' }, [1]],
  ] as const)('selects by %s', async (_name, query, expected) => {
    const milestone = { number: 4, title: 'Version 2' };
    const issues = [
      issue(1),
      issue(2, { labels: ['BUG', 'bug', 'area:x'] }),
      issue(3, { milestone }),
      issue(4, { state: 'CLOSED', stateReason: 'NOT_PLANNED' }),
    ];
    const snapshot = await read({ issues, milestones: [milestone] }, query);
    expect(numbersOf(snapshot)).toEqual(expected);
    expect(snapshot.problems).toEqual([]);
  });

  it('selects by parent, across repositories', async () => {
    const away = issue(9, { repository: { nameWithOwner: 'octo/other' } });
    const snapshot = await read({ issues: [issue(1)], subIssues: [issue(2), away] }, { parent: 1 });
    expect(snapshot.tickets.map(({ id }) => id)).toEqual(['#2', 'octo/other#9']);
  });

  it('reads label events and pull requests beyond their first page', async () => {
    const events = Array.from({ length: 230 }, (_, index) => labeled(`loop:x${index}`, user('mona')));
    const pulls = Array.from({ length: 60 }, (_, index) => pull({ number: index + 1 }));
    const { tickets, problems, requests } = await read({ issues: [issue(1, { events, pulls })] }, {});
    expect(tickets[0]?.labelEvents).toHaveLength(230);
    expect(tickets[0]?.pullRequests).toHaveLength(60);
    expect(problems).toEqual([]);
    expect(requests).toBe(4);
  });
});

describe('who labelled an item human-gated', () => {
  const gate = async (actor: object | null, permissions: Readonly<Record<string, string>>) => {
    const issues = [issue(1, { labels: [LABELS.humanGated], events: [labeled(LABELS.humanGated, actor)] })];
    const snapshot = await read({ issues, permissions }, {});
    expect(snapshot.problems).toEqual([]);
    return { actor: snapshot.tickets[0]?.labelEvents[0]?.actor, requests: snapshot.requests };
  };

  it.each([
    ['a writer', user('mona'), { mona: 'write' }, 'user', 'write'],
    ['a reader', user('mona'), { mona: 'read' }, 'user', 'read'],
    ['someone unknown', user('nobody'), {}, 'user', 'none'],
    ['a deleted account', null, {}, 'unknown', 'none'],
    ['a placeholder', { __typename: 'Mannequin', login: 'admin' }, { admin: 'admin' }, 'unknown', 'none'],
    ['a bot, which is no person', { __typename: 'Bot', login: 'admin' }, { admin: 'admin' }, 'bot', null],
  ] as const)('%s', async (_name, actor, permissions, kind, permission) => {
    expect((await gate(actor, permissions)).actor).toMatchObject({ kind, permission });
  });

  it('is not asked where the label is gone', async () => {
    const issues = [issue(1, { events: [labeled(LABELS.humanGated, user('mona'))] })];
    expect((await read({ issues, permissions: { mona: 'write' } }, {})).requests).toBe(1);
  });

  it('and cannot be told: a problem, and no permission', async () => {
    const issues = [issue(1, { labels: [LABELS.humanGated], events: [labeled(LABELS.humanGated, user('mona'))] })];
    await using server = await startScriptedGitHub(serve({ issues }));
    const body = { message: 'Resource not accessible by integration' };
    server.fail('GET', '/collaborators', FAULTS.notApplied({ status: 403, body }));
    const snapshot = await readTracker(createClient(server.url).github, {});
    expect(snapshot.tickets[0]?.labelEvents[0]?.actor.permission).toBeNull();
    expect(snapshot.problems).toEqual([expect.stringContaining('permission of mona')]);
  });
});

describe('what could not be read is a problem, never left out in silence', () => {
  it.each([
    ['a pull request that may not be seen', issue(1, { pulls: [null] }), /#1: a linked pull request/, 1],
    [
      'a head that is no commit',
      issue(1, { pulls: [pull({ headRefOid: 'main' })] }),
      /#1: a linked pull request.*headSha/,
      1,
    ],
    ['an address that is none', issue(1, { url: 'nowhere' }), /#1: could not be read \(url/, 0],
    ['a date that is none', issue(1, { createdAt: 'yesterday' }), /#1: could not be read \(createdAt/, 0],
  ])('%s', async (_name, one, problem, tickets) => {
    const snapshot = await read({ issues: [one, issue(2)] }, {});
    expect(snapshot.problems).toEqual([expect.stringMatching(problem)]);
    expect(snapshot.tickets).toHaveLength(tickets + 1);
  });

  it('a number there is no issue of', async () => {
    const snapshot = await read({ issues: [issue(1)] }, { numbers: [1, 404] });
    expect(numbersOf(snapshot)).toEqual([1]);
    expect(snapshot.problems.join('\n')).toMatch(/#404: GitHub gave no issue/);
  });

  it('more tickets than were asked for', async () => {
    const issues = Array.from({ length: 12 }, (_, index) => issue(index + 1));
    const snapshot = await read({ issues }, { limit: 10 });
    expect(snapshot.tickets).toHaveLength(10);
    expect(snapshot.problems).toEqual(['there are more than 10 issues']);
    expect((await read({ issues }, { limit: 12 })).problems).toEqual([]);
  });

  it('errors beside the data, with the permission that is missing', async () => {
    const hidden = issue(1);
    Object.defineProperty(hidden, 'milestone', {
      enumerable: true,
      value: () => {
        throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
      },
    });
    const snapshot = await read({ issues: [hidden] }, {});
    expect(snapshot.tickets).toHaveLength(1);
    expect(snapshot.problems).toEqual([expect.stringMatching(/milestone.*not accessible.*permissions: issues: read/)]);
  });

  const page = (nodes: readonly unknown[], pageInfo: object): Answer => ({
    body: { data: { repository: { page: { nodes, pageInfo } } } },
  });

  it.each([
    ['a node without its fields', page([{ number: 7 }], { hasNextPage: false, endCursor: null }), /#7, /],
    ['a node that is null', page([null], { hasNextPage: false, endCursor: null }), /could not be read/],
  ])('%s', async (_name, answer, problem) => {
    await using server = await startScriptedGitHub(() => answer);
    const snapshot = await readTracker(createClient(server.url).github, {});
    expect(snapshot).toMatchObject({ tickets: [], problems: [expect.stringMatching(problem)] });
  });

  it.each([null, 'same'])('a page that never ends (cursor %j)', async (endCursor) => {
    await using server = await startScriptedGitHub(() => page([], { hasNextPage: true, endCursor }));
    const snapshot = await readTracker(createClient(server.url).github, {});
    expect(snapshot.problems).toEqual(['GitHub gave the same page twice']);
  });
});

describe('a tracker that cannot be read at all is an error', () => {
  const fails = async (answer: Answer, query: TrackerQuery = {}) => {
    await using server = await startScriptedGitHub(() => answer);
    return await readTracker(createClient(server.url).github, query).catch((error: unknown) => error);
  };
  const data = { repository: null };

  it.each([
    ['the repository is not there', { data, errors: [{ type: 'NOT_FOUND', message: 'x' }] }, 'E_GITHUB_NOT_FOUND'],
    ['the token may not', { data, errors: [{ type: 'FORBIDDEN', message: 'x' }] }, 'E_GITHUB_PERMISSION'],
    ['the query is refused', { errors: [{ message: "Field 'x' doesn't exist" }] }, 'E_GITHUB_REFUSED'],
    ['there is no data', {}, 'E_GITHUB_MALFORMED'],
    ['the data is empty', { data: { repository: {} } }, 'E_GITHUB_MALFORMED'],
    ['the list is none', { data: { repository: { page: { nodes: 'x', pageInfo: {} } } } }, 'E_GITHUB_MALFORMED'],
    ['it is a list', [], 'E_GITHUB_MALFORMED'],
    ['the errors are no list', { data, errors: 'x' }, 'E_GITHUB_REFUSED'],
    [
      'GraphQL is down',
      { errors: [{ message: 'Something went wrong while executing your query.' }] },
      'E_GITHUB_UNAVAILABLE',
    ],
  ])('%s', async (_name, body, code) => {
    expect(await fails({ body })).toMatchObject({ code });
  });

  it('a milestone that is not there', async () => {
    expect(await read({ issues: [] }, { milestone: 'x' }).catch((error: unknown) => error)).toMatchObject({
      code: 'E_GITHUB_NOT_FOUND',
    });
  });

  it.each([{ numbers: [0] }, { numbers: [1.5] }, { parent: -1 }, { numbers: [2 ** 31] }, { limit: 0 }])(
    '%j',
    async (query) => {
      expect(await fails({ body: {} }, query)).toMatchObject({ code: 'E_INPUT_INVALID' });
    },
  );

  it('but a page too heavy for GitHub is asked for in smaller ones', async () => {
    const issues = Array.from({ length: 30 }, (_, index) => issue(index + 1));
    const answer = serve({ issues });
    await using server = await startScriptedGitHub((asked) => {
      const { size } = asked.body.variables as { size: number };
      return size > 20
        ? { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>502</h1>' }
        : answer(asked);
    });
    const snapshot = await readTracker(createClient(server.url).github, {});
    expect(snapshot.tickets).toHaveLength(30);
    expect(snapshot.problems).toEqual([]);
  });
});
