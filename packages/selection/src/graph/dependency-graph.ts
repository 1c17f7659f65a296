/** Who waits for whom, by position, so that walks over many thousand tickets touch nothing but numbers. */
export interface DependencyGraph {
  readonly ids: readonly string[];
  /** For each ticket, those that it waits for. */
  readonly waitsFor: readonly (readonly number[])[];
  /** For each ticket, those that wait for it. */
  readonly unblocks: readonly (readonly number[])[];
}

/** A ticket, and the ids of what it still waits for. What is not among the tickets makes no edge. */
export interface WaitingTicket {
  readonly id: string;
  readonly waitsFor: readonly string[];
}

/** Builds the graph; an edge that is named twice counts once. Linear in tickets and edges. */
export function buildGraph(tickets: readonly WaitingTicket[]): DependencyGraph {
  const position = new Map(tickets.map(({ id }, at) => [id, at]));
  const unblocks: number[][] = tickets.map(() => []);
  const waitsFor = tickets.map(({ waitsFor: names }, at) => {
    const found = new Set<number>();
    for (const name of names) {
      const blocker = position.get(name);
      if (blocker === undefined || found.has(blocker)) continue;
      found.add(blocker);
      unblocks[blocker]?.push(at);
    }
    return [...found];
  });
  return { ids: tickets.map(({ id }) => id), waitsFor, unblocks };
}
