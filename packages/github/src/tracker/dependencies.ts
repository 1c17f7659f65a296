import type { Dependency, Ticket } from '@loop-actions/contract';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { AliasedIssues, type IssueNode, type Page, RelatedNode } from './answers.ts';
import { issueStates } from './documents.ts';
import { namedDependencies } from './named-dependencies.ts';
import { ticketId } from './ticket-id.ts';

const UNSEEN = { id: null, state: 'unknown', stateReason: null, openBlockers: 0 } as const;

/**
 * What an issue waits for, by GitHub's own dependencies and sub-issues. Where nothing blocks it there, what its body
 * names counts, of unknown state until `resolveNamed` has looked. Whatever GitHub counts and does not show is unknown.
 */
export function dependenciesOf(issue: IssueNode, repository: string): readonly Dependency[] {
  const blockers = related(issue.blockedBy, 'blocked-by', repository);
  const hidden = (issue.issueDependenciesSummary?.totalBlockedBy ?? 0) - blockers.length;
  const native: Dependency[] = [
    ...blockers,
    ...(hidden > 0 ? [{ ...UNSEEN, relation: 'blocked-by' as const }] : []),
    ...related(issue.subIssues, 'sub-issue', repository),
  ];
  if (native.some(({ relation }) => relation === 'blocked-by')) return native;
  const own = ticketId(issue, repository);
  const named = namedDependencies(issue.body, issue.repository.nameWithOwner).filter((id) => id !== own);
  return [...native, ...named.map((id): Dependency => ({ ...UNSEEN, id, relation: 'named' }))];
}

function related(page: Page | undefined, relation: Dependency['relation'], repository: string): readonly Dependency[] {
  if (page === undefined) return [];
  const found = page.nodes.map((node): Dependency => {
    const parsed = RelatedNode.safeParse(node);
    if (!parsed.success) return { ...UNSEEN, relation };
    const { state, stateReason, issueDependenciesSummary: waits } = parsed.data;
    return {
      id: ticketId(parsed.data, repository),
      relation,
      state: lower(state),
      stateReason: lower(stateReason),
      openBlockers: waits?.blockedBy ?? 0,
    };
  });
  return page.pageInfo.hasNextPage ? [...found, { ...UNSEEN, relation }] : found;
}

/** What bodies name beyond this many other issues stays unknown, so that texts can't use up the requests. */
const MAX_ASKED = 100;

/** Tells of each issue that a body names whether it is open: from what was read, the others in one request. */
export async function resolveNamed(github: GitHub, tickets: readonly Ticket[]): Promise<readonly Ticket[]> {
  const known = new Map<string, Pick<Dependency, 'state' | 'stateReason'>>(
    tickets.map((ticket) => [ticket.id, ticket]),
  );
  const asked = new Set<number>();
  for (const { dependencies } of tickets) {
    for (const { id, relation } of dependencies) {
      if (relation !== 'named' || id === null || !id.startsWith('#') || known.has(id)) continue;
      if (asked.size < MAX_ASKED) asked.add(Number(id.slice(1)));
    }
  }
  for (const [id, state] of await readStates(github, [...asked])) known.set(id, state);
  const resolve = (dependency: Dependency): Dependency => {
    const state = dependency.relation === 'named' && dependency.id !== null ? known.get(dependency.id) : undefined;
    if (state === undefined) return dependency;
    return { ...dependency, state: state.state, stateReason: state.stateReason };
  };
  return tickets.map((ticket) => ({ ...ticket, dependencies: ticket.dependencies.map(resolve) }));
}

/** One that is deleted, or was moved to another repository, is not in the answer. */
async function readStates(github: GitHub, numbers: readonly number[]) {
  const states = new Map<string, Pick<Dependency, 'state' | 'stateReason'>>();
  if (numbers.length === 0) return states;
  const { owner, repo: name } = parseRepository(github.repository);
  const { data } = await github.query('read the tracker', issueStates(numbers), { owner, name }, AliasedIssues);
  for (const number of numbers) {
    const parsed = RelatedNode.safeParse(data.repository[`issue${number}`]);
    if (!parsed.success || ticketId(parsed.data, github.repository) !== `#${number}`) continue;
    const { state, stateReason } = parsed.data;
    states.set(`#${number}`, { state: lower(state), stateReason: lower(stateReason) });
  }
  return states;
}

type Lower<T> = T extends 'NOT_PLANNED' ? 'not-planned' : T extends string ? Lowercase<T> : T;
const lower = <T extends string | null>(text: T): Lower<T> =>
  (text === null ? null : text.toLowerCase().replaceAll('_', '-')) as Lower<T>;
