import { marker } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { carriesMarker, composeBody, composeTitle, sameBody } from './body.ts';
import { addLabels, createLabels, type LabelLookup, LabelNames, labelLookup } from './labels.ts';

/** An issue that exists once per kind and key. */
export interface WantedIssue {
  readonly kind: string;
  readonly key: string;
  readonly title: string;
  readonly body: string;
  /** At least one `loop:*` label, by which the issue is found again. */
  readonly labels: readonly [string, ...string[]];
}

export interface EnsuredIssue {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly operation: 'created' | 'updated' | 'none';
}

/** Issues that may be the one: those with its label, and the newest whatever their labels. */
export function findIssuesQuery(lookup: LabelLookup): string {
  return `query FindIssues($owner: String!, $name: String!, $label: String!, $after: String${lookup.declarations}) {
  repository(owner: $owner, name: $name) {
    labelled: issues(first: 100, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...FoundIssue }
      pageInfo { hasNextPage endCursor }
    }
    newest: issues(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...FoundIssue } }
    ${lookup.selections}
  }
}
fragment FoundIssue on Issue {
  number url title body state viewerDidAuthor
  labels(first: 100) { nodes { name } }
}`;
}

const FoundIssue = z.object({
  number: z.int().positive(),
  url: z.string(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  viewerDidAuthor: z.boolean(),
  labels: LabelNames,
});
type FoundIssue = z.infer<typeof FoundIssue>;

const FoundIssues = z.object({
  repository: z.looseObject({
    labelled: z.object({
      nodes: z.array(FoundIssue),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
    newest: z.object({ nodes: z.array(FoundIssue) }),
  }),
});

const WrittenIssue = z.object({ number: z.int().positive(), html_url: z.string() });

/**
 * Sees to it that an issue stands exactly once: found by its marker among the token's own issues, brought up to date,
 * or created. One that was closed stays closed and as it is: whoever closed it has answered.
 */
export function ensureIssue(github: GitHub, wanted: WantedIssue): Promise<EnsuredIssue> {
  const mark = marker(wanted.kind, wanted.key);
  const title = composeTitle(wanted.title);
  const body = composeBody(mark, wanted.body);
  return github.alone(`issue ${mark}`, async () => {
    const { found, missingLabels } = await findIssue(github, mark, wanted.labels);
    if (found !== null) return updateIssue(github, { found, missingLabels, title, body, labels: wanted.labels });
    await createLabels(github, missingLabels);
    const made = await github.write({
      operation: 'create an issue',
      parameters: { title, body, labels: wanted.labels },
      answer: WrittenIssue,
      find: async () => {
        const { found: lost } = await findIssue(github, mark, wanted.labels);
        return lost === null ? null : { number: lost.number, html_url: lost.url };
      },
    });
    return { number: made.number, url: made.html_url, state: 'open', operation: 'created' };
  });
}

interface IssueUpdate {
  readonly found: FoundIssue;
  readonly missingLabels: readonly string[];
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

async function updateIssue(github: GitHub, update: IssueUpdate): Promise<EnsuredIssue> {
  const { found, title, body } = update;
  const place = { number: found.number, url: found.url };
  if (found.state === 'CLOSED') return { ...place, state: 'closed', operation: 'none' };
  const differs = !sameBody(found.body, body) || found.title !== title;
  if (differs) {
    await github.write({
      operation: 'update an issue',
      parameters: { issue_number: found.number, title, body },
      answer: WrittenIssue,
      find: 'idempotent',
    });
  }
  await createLabels(github, update.missingLabels);
  const labelled = await addLabels(github, {
    kind: 'issue',
    number: found.number,
    present: found.labels,
    wanted: update.labels,
  });
  return { ...place, state: 'open', operation: differs || labelled ? 'updated' : 'none' };
}

/** The oldest issue of ours with this marker, and which of our labels the repository lacks. */
async function findIssue(github: GitHub, mark: string, labels: readonly [string, ...string[]]) {
  const lookup = labelLookup(labels);
  const found = new Map<number, FoundIssue>();
  let after: string | null = null;
  for (;;) {
    const repository: IssuePage = await readIssuePage(github, lookup, { label: labels[0], after });
    const { labelled, newest } = repository;
    for (const node of [...labelled.nodes, ...newest.nodes]) {
      if (node.viewerDidAuthor && carriesMarker(node.body, mark)) found.set(node.number, node);
    }
    const { hasNextPage, endCursor } = labelled.pageInfo;
    if (!hasNextPage || endCursor === null || endCursor === after || found.size > 0) {
      if (found.size > 1) github.log.warning(`${found.size} issues are marked ${mark}; the oldest is kept.`);
      return { found: found.get(Math.min(...found.keys())) ?? null, missingLabels: lookup.missing(repository) };
    }
    after = endCursor;
  }
}

type IssuePage = z.infer<typeof FoundIssues>['repository'];

async function readIssuePage(
  github: GitHub,
  lookup: LabelLookup,
  page: { readonly label: string; readonly after: string | null },
): Promise<IssuePage> {
  const { owner, repo: name } = parseRepository(github.repository);
  const variables = { owner, name, ...page, ...lookup.variables };
  return (await github.query('find an issue', findIssuesQuery(lookup), variables, FoundIssues)).data.repository;
}
