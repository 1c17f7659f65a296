import type { DependencyGraph } from './dependency-graph.ts';

interface Visit {
  readonly at: number;
  next: number;
}

/**
 * Strongly connected components by Tarjan's algorithm, without recursion, so that a long chain can't exhaust the stack.
 * Each component comes after all that it waits for. Linear in tickets and edges.
 */
export function findComponents({ ids, waitsFor }: DependencyGraph): readonly (readonly number[])[] {
  const order = new Int32Array(ids.length).fill(-1);
  const low = new Int32Array(ids.length);
  const onStack = new Uint8Array(ids.length);
  const stack: number[] = [];
  const components: number[][] = [];
  let counter = 0;

  const enter = (at: number): Visit => {
    order[at] = low[at] = counter++;
    onStack[at] = 1;
    stack.push(at);
    return { at, next: 0 };
  };
  const lower = (at: number, to: number): void => {
    low[at] = Math.min(low[at] ?? to, to);
  };
  const close = (at: number): void => {
    if (low[at] !== order[at]) return;
    const component = stack.splice(stack.lastIndexOf(at));
    for (const member of component) onStack[member] = 0;
    components.push(component);
  };

  for (let start = 0; start < ids.length; start++) {
    if (order[start] !== -1) continue;
    const path: Visit[] = [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const to = waitsFor[visit.at]?.[visit.next++];
      if (to === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.at, low[visit.at] ?? 0);
        close(visit.at);
      } else if (order[to] === -1) path.push(enter(to));
      else if (onStack[to] === 1) lower(visit.at, order[to] ?? 0);
    }
  }
  return components;
}
