import { findComponents } from './components.ts';
import type { DependencyGraph } from './dependency-graph.ts';

/** What decides the order of ready tickets, the weightiest first. */
export interface Rank {
  /** Tickets in the longest chain that waits behind it. */
  readonly chain: number;
  /** Tickets that wait for it directly. */
  readonly unblocks: number;
  /** Place of its most urgent label in the spec's priorities; Infinity without one. */
  readonly priority: number;
  readonly number: number;
}

/** For each ticket, how many tickets the longest chain behind it has. Those of a cycle count as one. Linear. */
export function chainsBehind(graph: DependencyGraph, components = findComponents(graph)): Int32Array {
  const chain = new Int32Array(graph.ids.length);
  const home = new Int32Array(graph.ids.length);
  for (const [index, members] of components.entries()) for (const member of members) home[member] = index;
  // Components stand after what they wait for; so from the last one on, all that waits for a ticket is known.
  for (let index = components.length - 1; index >= 0; index--) {
    const members = components[index] ?? [];
    let longest = 0;
    for (const member of members) {
      for (const waiting of graph.unblocks[member] ?? []) {
        if (home[waiting] !== index) longest = Math.max(longest, (chain[waiting] ?? 0) + 1);
      }
    }
    for (const member of members) chain[member] = longest;
  }
  return chain;
}

/** The order: critical path, then who unblocks most, then the spec's labels, then the number. */
export function compareRanks(a: Rank, b: Rank): number {
  return b.chain - a.chain || b.unblocks - a.unblocks || compare(a.priority, b.priority) || a.number - b.number;
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Why a ticket stands where it stands, in words. */
export function explainRank({ chain, unblocks, priority }: Rank, labels: readonly string[]): string {
  const behind = chain === 0 ? 'nothing waits for it' : `${unblocks} wait for it, in chains of up to ${chain}`;
  const label = Number.isFinite(priority) ? labels[priority] : undefined;
  return label === undefined ? behind : `${behind}; ${label}`;
}

/** The place of a ticket's most urgent label. */
export function priorityOf(own: readonly string[], labels: readonly string[]): number {
  const has = new Set(own.map((label) => label.toLowerCase()));
  const found = labels.findIndex((label) => has.has(label.toLowerCase()));
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}
