import type { FactOf, LoopFact } from '@loop-actions/contract';

/** A moment, in milliseconds, with the fact that happened then. */
export interface Dated<F> {
  readonly time: number;
  readonly fact: F;
}

/** Everything known of one ticket. */
export interface ItemHistory {
  readonly item: string;
  /** Closings and reopenings. */
  readonly closings: Dated<FactOf<'task-closed'> | FactOf<'task-reopened'>>[];
  readonly changes: Map<number, ChangeHistory>;
  /** Of the first thing that happened to it. */
  firstAt: number;
}

export interface ChangeHistory {
  openedAt: number | null;
  mergedAt: number | null;
  /** Without a merge. */
  closedAt: number | null;
  revertedAt: number | null;
}

/** Everything known of one root ticket and what it was split into. */
export interface Lineage {
  readonly root: string;
  readonly items: Map<string, ItemHistory>;
  readonly interrupts: Dated<FactOf<'interrupt'>>[];
  readonly attempts: Dated<FactOf<'attempt'>>[];
  /** Of the last thing that happened to any part of it. */
  lastAt: number;
}

/** Facts by what they are about. Adding one costs no more than itself, and adding it again changes nothing. */
export class FactBook {
  readonly lineages = new Map<string, Lineage>();
  readonly responses = new Map<string, Dated<FactOf<'response'>>>();
  readonly categories = new Map<string, Dated<FactOf<'category'>>>();
  readonly runs: Dated<FactOf<'run'>>[] = [];
  readonly feedbacks: Dated<FactOf<'feedback'>>[] = [];
  readonly demos = new Map<string, number>();
  readonly deployments: Dated<FactOf<'deployment'>>[] = [];
  readonly fixes: Dated<FactOf<'fix'>>[] = [];
  /** Runs that attempted something. */
  readonly attemptedRuns = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #rootOf = new Map<string, { readonly root: string; readonly time: number; readonly id: string }>();

  constructor(facts: Iterable<LoopFact> = []) {
    this.addAll(facts);
  }

  /** Lineages to which something happened at this time or later. */
  *since(time: number): Iterable<Lineage> {
    for (const lineage of this.lineages.values()) if (lineage.lastAt >= time) yield lineage;
  }

  /** How many facts it holds. */
  get size(): number {
    return this.#seen.size;
  }

  /** The facts in any order; which ticket belongs to which root is settled first. */
  addAll(facts: Iterable<LoopFact>): void {
    const rest: LoopFact[] = [];
    for (const fact of facts) {
      if (this.#seen.has(fact.id)) continue;
      this.#seen.add(fact.id);
      if (fact.kind === 'task') this.#place(fact);
      rest.push(fact);
    }
    for (const fact of rest) this.#add(fact);
  }

  /** The first word on where a ticket belongs stands: moving it later would move its history. */
  #place({ item, lineage, at, id }: FactOf<'task'>): void {
    const time = Date.parse(at);
    const known = this.#rootOf.get(item);
    if (known !== undefined && (known.time < time || (known.time === time && known.id <= id))) return;
    this.#rootOf.set(item, { root: lineage, time, id });
    const before = known?.root ?? item;
    if (before !== lineage) this.#move(item, before, lineage);
  }

  #move(item: string, from: string, to: string): void {
    const old = this.lineages.get(from);
    const history = old?.items.get(item);
    if (old === undefined || history === undefined) return;
    old.items.delete(item);
    const next = this.#lineage(to);
    next.items.set(item, history);
    next.lastAt = Math.max(next.lastAt, old.lastAt);
    for (const list of ['interrupts', 'attempts'] as const) {
      const moved = old[list].filter(({ fact }) => fact.item === item);
      const stays = old[list].filter(({ fact }) => fact.item !== item);
      (next[list] as unknown[]).push(...moved);
      (old[list] as unknown[]).splice(0, old[list].length, ...stays);
    }
    if (old.items.size === 0) this.lineages.delete(from);
  }

  #lineage(root: string): Lineage {
    const known = this.lineages.get(root);
    if (known !== undefined) return known;
    const made: Lineage = { root, items: new Map(), interrupts: [], attempts: [], lastAt: Number.NEGATIVE_INFINITY };
    this.lineages.set(root, made);
    return made;
  }

  #touch(item: string, time: number): { readonly lineage: Lineage; readonly history: ItemHistory } {
    const lineage = this.#lineage(this.#rootOf.get(item)?.root ?? item);
    let history = lineage.items.get(item);
    if (history === undefined) {
      history = { item, closings: [], changes: new Map(), firstAt: time };
      lineage.items.set(item, history);
    }
    history.firstAt = Math.min(history.firstAt, time);
    lineage.lastAt = Math.max(lineage.lastAt, time);
    return { lineage, history };
  }

  #add(fact: LoopFact): void {
    const time = Date.parse(fact.at);
    switch (fact.kind) {
      case 'task':
        return;
      case 'run':
        this.runs.push({ time, fact });
        return;
      case 'response':
        earliest(this.responses, fact.interrupt, { time, fact });
        return;
      case 'category':
        latest(this.categories, fact.interrupt, { time, fact });
        return;
      case 'feedback':
        this.feedbacks.push({ time, fact });
        return;
      case 'demo':
        this.demos.set(fact.feedback, Math.min(time, this.demos.get(fact.feedback) ?? time));
        return;
      case 'deployment':
        this.deployments.push({ time, fact });
        return;
      case 'fix':
        this.fixes.push({ time, fact });
        return;
      default:
        this.#addToItem(fact, time);
    }
  }

  #addToItem(fact: ItemFact, time: number): void {
    const { lineage, history } = this.#touch(fact.item, time);
    if (fact.kind === 'interrupt') lineage.interrupts.push({ time, fact });
    else if (fact.kind === 'attempt') {
      this.attemptedRuns.add(fact.run);
      lineage.attempts.push({ time, fact });
    }
    if (fact.kind === 'task-closed' || fact.kind === 'task-reopened') history.closings.push({ time, fact });
    else if ('change' in fact) {
      const change = history.changes.get(fact.change) ?? {
        openedAt: null,
        mergedAt: null,
        closedAt: null,
        revertedAt: null,
      };
      if (fact.kind === 'change') change.openedAt = least(change.openedAt, time);
      if (fact.kind === 'change-merged') change.mergedAt = least(change.mergedAt, time);
      if (fact.kind === 'change-closed') change.closedAt = least(change.closedAt, time);
      if (fact.kind === 'change-reverted') change.revertedAt = least(change.revertedAt, time);
      history.changes.set(fact.change, change);
    }
  }
}

type ItemFact = Exclude<Extract<LoopFact, { readonly item: string }>, { readonly kind: 'task' | 'feedback' }>;

const least = (known: number | null, time: number): number => Math.min(known ?? time, time);

type Ordered = Dated<{ readonly id: string }>;
const comesFirst = (left: Ordered, right: Ordered): boolean =>
  left.time < right.time || (left.time === right.time && left.fact.id < right.fact.id);

function earliest<T extends Ordered>(map: Map<string, T>, key: string, entry: T): void {
  const known = map.get(key);
  if (known === undefined || comesFirst(entry, known)) map.set(key, entry);
}

function latest<T extends Ordered>(map: Map<string, T>, key: string, entry: T): void {
  const known = map.get(key);
  if (known === undefined || comesFirst(known, entry)) map.set(key, entry);
}
