import { LABELS } from '@loop-actions/contract';
import type * as z from 'zod';
import type { GitHub, Parameters } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { RepositoryPage } from '../tracker/answers.ts';
import { ChangeHistoryNode, IssueHistoryNode } from './answers.ts';
import { CHANGE_HISTORY, ISSUE_HISTORY } from './documents.ts';

export interface IssueHistory extends z.infer<typeof IssueHistoryNode> {}
export interface ChangeHistory extends z.infer<typeof ChangeHistoryNode> {}

/** What GitHub recorded of a loop's tickets and changes. */
export interface LoopHistory {
  /** `owner/name`. */
  readonly repository: string;
  readonly issues: readonly IssueHistory[];
  /** Pull requests with the loop's label. */
  readonly changes: readonly ChangeHistory[];
  /** What could not be read: figures over such a history say so. */
  readonly problems: readonly string[];
}

export interface HistoryQuery {
  /** Nothing that changed last before this is read. UTC, ISO 8601. */
  readonly since: string;
  /** Pages of each kind; 18 of either keep the whole below 40 requests. */
  readonly pages?: number;
}

/** So many on a page; a heavier one runs into GitHub's ten seconds. */
const PAGE_SIZE = 50;
const PAGES = 18;

/** Reads the history of a loop, newest first, until `since`. Throws `E_GITHUB_*` where nothing can be had. */
export async function readLoopHistory(github: GitHub, { since, pages = PAGES }: HistoryQuery): Promise<LoopHistory> {
  const problems: string[] = [];
  const issues = await readPages(github, { document: ISSUE_HISTORY, variables: { since }, since, pages, problems });
  const changes = await readPages(github, {
    document: CHANGE_HISTORY,
    variables: { label: LABELS.pullRequest },
    since,
    pages,
    problems,
  });
  return {
    repository: github.repository,
    issues: eachOf(issues, IssueHistoryNode, problems),
    changes: eachOf(changes, ChangeHistoryNode, problems),
    problems,
  };
}

interface Paged {
  readonly document: string;
  readonly variables: Parameters;
  readonly since: string;
  readonly pages: number;
  readonly problems: string[];
}

async function readPages(github: GitHub, { document, variables, since, pages, problems }: Paged): Promise<unknown[]> {
  const { owner, repo: name } = parseRepository(github.repository);
  const nodes: unknown[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const asked: Parameters = { owner, name, size: PAGE_SIZE, after, ...variables };
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
