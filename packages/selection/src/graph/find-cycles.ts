import { findComponents } from './components.ts';
import type { DependencyGraph } from './dependency-graph.ts';

/**
 * The cycles of a graph: of each knot of tickets that wait for each other one closed path, its first id again at its
 * end, and all of the knot's members. Linear.
 */
export function findCycles(
  graph: DependencyGraph,
  components = findComponents(graph),
): readonly { readonly path: readonly string[]; readonly members: readonly string[] }[] {
  const name = (at: number): string => graph.ids[at] ?? '';
  return components.flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    if (members.length === 1 && graph.waitsFor[first]?.includes(first) !== true) return [];
    return [{ path: closedPath(graph, members, first).map(name), members: members.map(name) }];
  });
}

/** Walks from the first member inside the knot until a ticket comes again: every one of them leads on. */
function closedPath({ waitsFor }: DependencyGraph, members: readonly number[], start: number): readonly number[] {
  const inside = new Set(members);
  const seen = new Map<number, number>();
  const path: number[] = [];
  let at = start;
  while (!seen.has(at)) {
    seen.set(at, path.length);
    path.push(at);
    at = waitsFor[at]?.find((to) => inside.has(to)) ?? at;
  }
  return [...path.slice(seen.get(at)), at];
}
