import { isLoopError, LABELS } from '@loop-actions/contract';
import type * as z from 'zod';
import type { GitHub, Parameters } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { RepositoryPage } from '../tracker/answers.ts';
import { ChangeHistoryNode, DeploymentHistoryNode, IssueHistoryNode } from './answers.ts';
import { CHANGE_HISTORY, DEPLOYMENT_HISTORY, ISSUE_HISTORY } from './documents.ts';

export interface IssueHistory extends z.infer<typeof IssueHistoryNode> {}
export interface ChangeHistory extends z.infer<typeof ChangeHistoryNode> {}

export interface DeploymentHistory extends z.infer<typeof DeploymentHistoryNode> {}

/** What GitHub recorded of a loop's tickets and changes. */
export interface LoopHistory {
  /** `owner/name`. */
  readonly repository: string;
  readonly issues: readonly IssueHistory[];
  /** Pull requests with the loop's label. */
  readonly changes: readonly ChangeHistory[];
  /** Empty as well where the token may not read deployments: they are worth having, and nothing else needs them. */
  readonly deployments: readonly DeploymentHistory[];
  /** What could not be read: figures over such a history say so. */
  readonly problems: readonly string[];
}

export interface HistoryQuery {
  /** Nothing that changed last before this is read. UTC, ISO 8601. */
  readonly since: string;
  /** Pages of issues and of changes; 16 of either keep the whole below 40 requests. */
  readonly pages?: number;
  /** Whether deployments are read; unless told they are. */
  readonly deployments?: boolean;
}

/** So many on a page; a heavier one runs into GitHub's ten seconds. */
const PAGE_SIZE = 50;
const PAGES = 16;
/** Deployments are small: two pages of a hundred. */
const DEPLOYMENTS = { size: 100, pages: 2 } as const;

/** Reads the history of a loop, newest first, until `since`. Throws `E_GITHUB_*` where nothing can be had. */
export async function readLoopHistory(github: GitHub, query: HistoryQuery): Promise<LoopHistory> {
  const { since, pages = PAGES } = query;
  const problems: string[] = [];
  const issues = await readPages(github, { document: ISSUE_HISTORY, variables: { since }, since, pages, problems });
  const changes = await readPages(github, {
    document: CHANGE_HISTORY,
    variables: { label: LABELS.pullRequest },
    since,
    pages,
    problems,
  });
  const deployments = query.deployments === false ? [] : await readDeploymentPages(github, { since, problems });
  return {
    repository: github.repository,
    issues: eachOf(issues, IssueHistoryNode, problems),
    changes: eachOf(changes, ChangeHistoryNode, problems),
    deployments: eachOf(deployments, DeploymentHistoryNode, problems),
    problems,
  };
}

async function readDeploymentPages(
  github: GitHub,
  { since, problems }: Pick<Paged, 'since' | 'problems'>,
): Promise<unknown[]> {
  try {
    return await readPages(github, { document: DEPLOYMENT_HISTORY, variables: {}, since, problems, ...DEPLOYMENTS });
  } catch (error) {
    if (isLoopError(error, 'E_GITHUB_PERMISSION')) return [];
    throw error;
  }
}

interface Paged {
  readonly document: string;
  readonly variables: Parameters;
  readonly since: string;
  readonly pages: number;
  readonly size?: number;
  readonly problems: string[];
}

async function readPages(github: GitHub, paged: Paged): Promise<unknown[]> {
  const { document, variables, since, pages, size = PAGE_SIZE, problems } = paged;
  const { owner, repo: name } = parseRepository(github.repository);
  const nodes: unknown[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const asked: Parameters = { owner, name, size, after, ...variables };
    const answer: Awaited<ReturnType<typeof ask>> = await ask(github, document, asked);
    problems.push(...answer.problems);
    const fresh = answer.data.repository.page.nodes.filter((node) => changedAt(node) >= Date.parse(since));
    nodes.push(...fresh);
    const { hasNextPage, endCursor } = answer.data.repository.page.pageInfo;
    // Newest first: a page that ends with an old one is the last that matters.
    const isOver = fresh.length < answer.data.repository.page.nodes.length;
    if (!hasNextPage || isOver || endCursor === null || endCursor === after) return nodes;
    if (page >= pages) {
      problems.push(`only the newest ${nodes.length} of a longer list were read`);
      return nodes;
    }
    after = endCursor;
  }
}

const ask = (github: GitHub, document: string, variables: Parameters) =>
  github.query('read the history', document, variables, RepositoryPage);

function changedAt(node: unknown): number {
  const value = typeof node === 'object' && node !== null && 'updatedAt' in node ? node.updatedAt : null;
  return typeof value === 'string' ? Date.parse(value) : Number.POSITIVE_INFINITY;
}

function eachOf<T>(nodes: readonly unknown[], schema: z.ZodType<T>, problems: string[]): readonly T[] {
  return nodes.flatMap((node) => {
    const parsed = schema.safeParse(node);
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    problems.push(`a record could not be read (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
    return [];
  });
}
