import type { Dependency, Ticket } from '@loop-actions/contract';
import { findComponents } from './components.ts';
import { buildGraph, type DependencyGraph } from './dependency-graph.ts';
import { findCycles } from './find-cycles.ts';
import { chainsBehind, compareRanks, explainRank, priorityOf, type Rank } from './rank-tickets.ts';

export interface ReadyQuestion {
  /** Everything that was read, finished tickets included. */
  readonly tickets: readonly Ticket[];
  /** Whether what waits for a ticket may go on. */
  readonly isFinished: (ticket: Ticket) => boolean;
  /** Whether a ticket is work that nobody has in hand. */
  readonly isOpenWork: (ticket: Ticket) => boolean;
  /** Labels of the spec that go first, most urgent first. */
  readonly priorities: readonly string[];
}

export interface ReadyTicket {
  readonly id: string;
  /** Why it stands where it stands. */
  readonly because: string;
}

export interface BlockedTicket {
  readonly id: string;
  /** What it waits for, in words. */
  readonly reason: string;
}

export interface ReadySet {
  /** In the order in which they are to be taken. */
  readonly ready: readonly ReadyTicket[];
  /** Work that has to wait. */
  readonly blocked: readonly BlockedTicket[];
  /** Closed paths of tickets that wait for each other. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * What may be worked on now: open work all of whose dependencies are finished. Whatever can't be read counts as not
 * finished. Linear in tickets and dependencies, apart from sorting what is ready.
 */
export function readySet(question: ReadyQuestion): ReadySet {
  const byId = new Map(question.tickets.map((ticket) => [ticket.id, ticket]));
  const graph = openGraph(question, byId);
  const components = findComponents(graph);
  const cycles = findCycles(graph, components);
  const knots = new Map(cycles.flatMap(({ path, members }) => members.map((member) => [member, path] as const)));
  const chain = chainsBehind(graph, components);
  const ready: { readonly id: string; readonly rank: Rank }[] = [];
  const blocked: BlockedTicket[] = [];
  for (const [at, id] of graph.ids.entries()) {
    const ticket = byId.get(id);
    if (ticket === undefined || !question.isOpenWork(ticket)) continue;
    const reason = whyBlocked(ticket, byId, question, knots.get(id));
    if (reason !== null) blocked.push({ id, reason });
    else {
      const priority = priorityOf(ticket.labels, question.priorities);
      const unblocks = graph.unblocks[at]?.length ?? 0;
      ready.push({ id, rank: { chain: chain[at] ?? 0, unblocks, priority, number: ticket.number } });
    }
  }
  ready.sort((a, b) => compareRanks(a.rank, b.rank));
  return {
    ready: ready.map(({ id, rank }) => ({ id, because: explainRank(rank, question.priorities) })),
    blocked,
    cycles: cycles.map(({ path }) => path),
  };
}

/** The unfinished tickets and what they still wait for among each other. */
function openGraph(
  { isFinished }: Pick<ReadyQuestion, 'isFinished'>,
  byId: ReadonlyMap<string, Ticket>,
): DependencyGraph {
  return buildGraph(
    [...byId.values()]
      .filter((ticket) => !isFinished(ticket))
      .map(({ id, dependencies }) => ({ id, waitsFor: dependencies.flatMap(({ id: other }) => other ?? []) })),
  );
}

function whyBlocked(
  ticket: Ticket,
  byId: ReadonlyMap<string, Ticket>,
  { isFinished }: ReadyQuestion,
  knot: readonly string[] | undefined,
): string | null {
  if (knot !== undefined)
    return `waits for itself: ${knot.join(' → ')}; a person has to remove one of these dependencies`;
  for (const dependency of ticket.dependencies) {
    const other = dependency.id === null ? undefined : byId.get(dependency.id);
    if (other !== undefined && isFinished(other)) continue;
    const reason = other === undefined ? unfinished(dependency) : `waits for ${other.id}${roleOf(dependency)}`;
    if (reason !== null) return reason;
  }
  return null;
}

/** Why a dependency that is not among the tickets holds its ticket back; null when it does not. */
function unfinished(dependency: Dependency): string | null {
  const { id, relation, state, stateReason, openBlockers } = dependency;
  if (id === null) return 'waits for an issue that GitHub counts and does not show to this token';
  if (state === 'unknown') {
    return `waits for ${id}, which could not be read: it is deleted, moved, no issue, or in another repository`;
  }
  if (state === 'open') return `waits for ${id}${roleOf(dependency)}, which is open`;
  if (openBlockers > 0)
    return `waits for ${id}, which is closed and waits for ${openBlockers} open issues itself: it is not live`;
  // A part that was dropped is settled; a blocker that was dropped may have left undone what this one needs.
  if (stateReason === 'completed' || relation === 'sub-issue') return null;
  return `waits for ${id}, which was closed as ${stateReason ?? 'unknown'}: a person has to say whether it is still needed`;
}

const roleOf = ({ relation }: Dependency): string => (relation === 'sub-issue' ? ', a part of it' : '');
