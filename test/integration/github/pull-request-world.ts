import { answerQuery, connection, notFound } from './schema-world.ts';
import { type Answer, type Asked, type Fault, startScriptedGitHub } from './scripted-github.ts';

/** A pull request or an issue, by the names of GitHub's GraphQL. */
export interface StoredSubject {
  number: number;
  url: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  title: string;
  body: string;
  viewerDidAuthor: boolean;
  labelNames: string[];
}

export interface StoredPull extends StoredSubject {
  headRefName: string;
  baseRefName: string;
  headRefOid: string;
  isCrossRepository: boolean;
  draft: boolean;
  reviewers: string[];
}

export const SHA = 'a'.repeat(40);

/** What a world holds; tests look at it and change it as people would. */
export interface World {
  readonly pulls: StoredPull[];
  readonly issues: StoredSubject[];
  readonly labels: Map<string, object>;
  readonly handle: (asked: Asked) => Promise<Answer>;
}

export function createWorld(): World {
  const pulls: StoredPull[] = [];
  const issues: StoredSubject[] = [];
  const labels = new Map<string, object>();
  const handle = async (asked: Asked): Promise<Answer> => {
    if (asked.path === '/graphql') return answerQuery(asked, repositoryOf({ pulls, issues, labels }));
    const [resource, number, part] = asked.path.replace('/repos/octo/demo/', '').split('/');
    const subject = [...pulls, ...issues].find((one) => one.number === Number(number));
    const next = pulls.length + issues.length + 1;
    if (asked.method === 'PATCH' && subject !== undefined) {
      Object.assign(subject, asked.body);
      return { body: shown(subject) };
    }
    switch (`${asked.method} ${resource} ${part ?? ''}`) {
      case 'POST pulls ':
        pulls.push({ ...opened(next, asked.body), ...pullFields(asked.body) });
        return { status: 201, body: shown(pulls.at(-1)) };
      case 'POST issues ':
        issues.push({ ...opened(next, asked.body), labelNames: asked.body.labels as string[] });
        return { status: 201, body: shown(issues.at(-1)) };
      case 'POST labels ':
        if (labels.has(String(asked.body.name))) {
          return {
            status: 422,
            body: {
              message: 'Validation Failed',
              errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
            },
          };
        }
        labels.set(String(asked.body.name), asked.body);
        return { status: 201, body: asked.body };
      case 'POST issues labels':
        subject?.labelNames.push(...(asked.body.labels as string[]));
        return { body: subject?.labelNames.map((name) => ({ name })) };
      case 'POST pulls requested_reviewers':
        pulls.find((one) => one.number === Number(number))?.reviewers.push(...(asked.body.reviewers as string[]));
        return { status: 201, body: shown(subject) };
      default:
        return { status: 404, body: { message: 'Not Found' } };
    }
  };
  return { pulls, issues, labels, handle };
}

/** A server for a world, with faults at its first writes. */
export async function startWorld(world: World, ...faults: readonly (readonly [string, string, Fault])[]) {
  const server = await startScriptedGitHub(world.handle);
  for (const [method, part, fault] of faults) server.fail(method, part, fault);
  return server;
}

function opened(number: number, body: Asked['body']): StoredSubject {
  return {
    number,
    url: `https://github.test/octo/demo/${number}`,
    state: 'OPEN',
    title: String(body.title),
    body: String(body.body),
    viewerDidAuthor: true,
    labelNames: [],
  };
}

/** The fields a pull request has beyond an issue's. */
export function pullFields(body: Asked['body']) {
  return {
    headRefName: String(body.head),
    baseRefName: String(body.base),
    headRefOid: SHA,
    isCrossRepository: false,
    draft: body.draft === true,
    reviewers: [],
  };
}

const shown = (subject: StoredSubject | undefined) => ({
  number: subject?.number,
  html_url: subject?.url,
  head: { sha: SHA },
});

function repositoryOf({ pulls, issues, labels }: Pick<World, 'pulls' | 'issues' | 'labels'>) {
  const typed = (type: string, one: StoredSubject) => ({
    ...one,
    __typename: type,
    labels: connection(one.labelNames.map((name) => ({ name }))),
  });
  const pull = (one: StoredPull) => ({
    ...typed('PullRequest', one),
    closedAt: one.state === 'OPEN' ? null : '2026-07-01T08:00:00Z',
    timelineItems: connection(
      one.reviewers.map((login) => ({
        __typename: 'ReviewRequestedEvent',
        requestedReviewer: { __typename: 'User', login },
      })),
    ),
  });
  const newestFirst = <T>(all: readonly T[]) => [...all].reverse();
  return {
    label: ({ name }: { name: string }) => (labels.has(name) ? { name } : null),
    issueOrPullRequest: ({ number }: { number: number }) => {
      const found = pulls.find((one) => one.number === number);
      const issue = issues.find((one) => one.number === number);
      if (found !== undefined) return pull(found);
      if (issue === undefined) throw notFound(number);
      return typed('Issue', issue);
    },
    pullRequests: (args: { headRefName: string; baseRefName: string; first?: number }) =>
      connection(
        newestFirst(pulls)
          .filter((one) => one.headRefName === args.headRefName && one.baseRefName === args.baseRefName)
          .map(pull),
      )(args),
    issues: (args: { labels?: string[]; first?: number }) =>
      connection(
        newestFirst(issues)
          .filter((one) => args.labels === undefined || args.labels.some((label) => one.labelNames.includes(label)))
          .map((one) => typed('Issue', one)),
      )(args),
  };
}
