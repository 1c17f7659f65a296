import { isLoopError, LoopError } from '@loop-actions/contract';
import type * as z from 'zod';
import type { GitHub, Parameters, QueryAnswer } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { AliasedIssues, IssuePage, Milestones, type Page, RepositoryPage } from './answers.ts';
import { FIND_MILESTONE, issuesByNumber, LIST_ISSUES, LIST_SUB_ISSUES, withoutDependencies } from './documents.ts';

/** Issues as GitHub answered, unchecked, and what was missing. */
export interface Reading {
  readonly nodes: readonly unknown[];
  readonly problems: readonly string[];
  /** The permission that something lacked to be read; null: nothing did. */
  readonly refusal: LoopError | null;
}

const PAGE_SIZE = 100;
/** GitHub gives up on heavy queries after 10 s; a smaller page then gets through. */
const SMALL_PAGE_SIZE = 20;

export interface Listing {
  readonly label: string | undefined;
  readonly milestone: number | null;
  readonly open: boolean;
}

/** The repository's issues, page by page, up to `limit`. */
export function listIssues(github: GitHub, { label, milestone, open }: Listing, limit: number): Promise<Reading> {
  const variables = {
    ...repositoryOf(github),
    states: open ? ['OPEN'] : ['OPEN', 'CLOSED'],
    labels: label === undefined ? null : [label],
    filter: milestone === null ? null : { milestoneNumber: String(milestone) },
  };
  const ask = askTracker(github);
  return readPages(limit, async (page) => {
    const answer = await ask(LIST_ISSUES, { ...variables, ...page }, RepositoryPage);
    return { ...answer, page: answer.data.repository.page };
  });
}

/** The sub-issues of an issue, page by page, up to `limit`. */
export function listSubIssues(github: GitHub, parent: number, limit: number): Promise<Reading> {
  const ask = askTracker(github);
  return readPages(limit, async (page) => {
    const variables = { ...repositoryOf(github), parent, ...page };
    const answer = await ask(LIST_SUB_ISSUES, variables, IssuePage);
    return { ...answer, page: answer.data.repository.issue.page };
  });
}

/** Issues by number. One that is absent (or a pull request) is a problem. */
export async function readIssues(github: GitHub, numbers: readonly number[]): Promise<Reading> {
  const nodes: unknown[] = [];
  const problems: string[] = [];
  let refusal: LoopError | null = null;
  const ask = askTracker(github);
  let size = PAGE_SIZE;
  for (let at = 0; at < numbers.length; ) {
    const some = numbers.slice(at, at + size);
    let answer: QueryAnswer<AliasedIssues>;
    try {
      answer = await ask(issuesByNumber(some), repositoryOf(github), AliasedIssues);
    } catch (error) {
      if (!isLoopError(error, 'E_GITHUB_UNAVAILABLE') || some.length <= SMALL_PAGE_SIZE) throw error;
      size = SMALL_PAGE_SIZE;
      continue;
    }
    at += some.length;
    problems.push(...answer.problems);
    refusal ??= answer.refusal;
    for (const number of some) {
      const node = answer.data.repository[`issue${number}`];
      if (node === null || node === undefined) problems.push(`#${number}: GitHub gave no issue of that number`);
      else nodes.push(node);
    }
  }
  return { nodes, problems, refusal };
}

/** A milestone's number, by number or exact title. Throws `E_GITHUB_NOT_FOUND`. */
export async function resolveMilestone(github: GitHub, milestone: string): Promise<number> {
  if (/^[1-9]\d{0,8}$/.test(milestone)) return Number(milestone);
  const variables = { ...repositoryOf(github), title: milestone };
  const { data } = await github.query('read the tracker', FIND_MILESTONE, variables, Milestones);
  const wanted = milestone.toLowerCase();
  const found = data.repository.milestones?.nodes.find(({ title }) => title.toLowerCase() === wanted);
  if (found !== undefined) return found.number;
  throw new LoopError('E_GITHUB_NOT_FOUND', {
    message: `${github.repository} has no milestone ${JSON.stringify(milestone.slice(0, 200))}`,
    remedy: 'Give the milestone’s title as it is shown, or its number.',
  });
}

/** Asks without dependencies from the first time on that this GitHub says it has none. */
function askTracker(github: GitHub) {
  let hasDependencies = true;
  return async <T>(document: string, variables: Parameters, schema: z.ZodType<T>): Promise<QueryAnswer<T>> => {
    try {
      const text = hasDependencies ? document : withoutDependencies(document);
      return await github.query('read the tracker', text, variables, schema);
    } catch (error) {
      if (!hasDependencies || !isLoopError(error, 'E_GITHUB_REFUSED') || !LACKS_DEPENDENCIES.test(error.message))
        throw error;
      github.log.debug('This GitHub has no issue dependencies; what bodies name counts.');
      hasDependencies = false;
      return github.query('read the tracker', withoutDependencies(document), variables, schema);
    }
  };
}

const LACKS_DEPENDENCIES =
  /field ['"](?:blockedBy|issueDependenciesSummary|subIssues(?:Summary)?)['"](?: doesn't exist)? on type/i;

type PageOf = (page: Parameters) => Promise<Omit<Reading, 'nodes'> & { readonly page: Page }>;

async function readPages(limit: number, pageOf: PageOf): Promise<Reading> {
  const nodes: unknown[] = [];
  const problems: string[] = [];
  let refusal: LoopError | null = null;
  const seen = new Set<string | null>([null]);
  let after: string | null = null;
  let size = PAGE_SIZE;
  for (;;) {
    let answer: Awaited<ReturnType<PageOf>>;
    try {
      answer = await pageOf({ size: Math.min(size, limit - nodes.length), after });
    } catch (error) {
      if (!isLoopError(error, 'E_GITHUB_UNAVAILABLE') || size === SMALL_PAGE_SIZE) throw error;
      size = SMALL_PAGE_SIZE;
      continue;
    }
    nodes.push(...answer.page.nodes);
    problems.push(...answer.problems);
    refusal ??= answer.refusal;
    const { hasNextPage, endCursor } = answer.page.pageInfo;
    if (!hasNextPage) return { nodes, problems, refusal };
    if (nodes.length >= limit)
      return { nodes, refusal, problems: [...problems, `there are more than ${limit} issues`] };
    if (seen.has(endCursor)) return { nodes, refusal, problems: [...problems, 'GitHub gave the same page twice'] };
    seen.add(endCursor);
    after = endCursor;
  }
}

function repositoryOf(github: GitHub): { readonly owner: string; readonly name: string } {
  const { owner, repo } = parseRepository(github.repository);
  return { owner, name: repo };
}
