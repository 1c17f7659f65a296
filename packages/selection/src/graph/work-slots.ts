import type { Rule, Ticket } from '@loop-actions/contract';
import { matchesAnyPath } from '../path-rules.ts';
import { expectedPaths } from '../ticket/expected-paths.ts';

/** Places for items to be worked on at the same time. */
export interface WorkSlots {
  /** Takes a place for a ticket, or says why it has to wait for a later pass. */
  take(ticket: Pick<Ticket, 'id' | 'body' | 'labels'>): string | null;
}

export interface SlotQuestion {
  /** Items at the same time. */
  readonly max: number;
  readonly locks: readonly Lock[];
  /** What others are working on now. */
  readonly running: readonly Pick<Ticket, 'id' | 'body' | 'labels'>[];
}

/** A resource that only one item at a time may touch. */
export interface Lock {
  readonly name: string;
  readonly globs: readonly string[];
  readonly labels: readonly string[];
}

/** Opens the places that what is running leaves: a bound on all of them, and one holder per lock. */
export function openWorkSlots({ max, locks, running }: SlotQuestion): WorkSlots {
  const holders = new Map<string, string>();
  const taken = new Set<string>();
  const hold = (ticket: SlotQuestion['running'][number], names: readonly string[]): void => {
    taken.add(ticket.id);
    for (const name of names) holders.set(name, holders.get(name) ?? ticket.id);
  };
  for (const ticket of running) hold(ticket, locksOf(ticket, locks));
  return {
    take(ticket) {
      if (taken.has(ticket.id)) return 'it is being worked on';
      if (taken.size >= max) return `${max} items are worked on at the same time`;
      const names = locksOf(ticket, locks);
      const busy = names.find((name) => holders.has(name));
      if (busy !== undefined) return `${holders.get(busy)} holds the lock ${busy}`;
      hold(ticket, names);
      return null;
    },
  };
}

/** The locks that a ticket needs, by the files it names and the labels it bears. */
export function locksOf(ticket: Pick<Ticket, 'body' | 'labels'>, locks: readonly Lock[]): readonly string[] {
  if (locks.length === 0) return [];
  const labels = new Set(ticket.labels.map((label) => label.toLowerCase()));
  const paths = expectedPaths(ticket.body);
  return locks
    .filter(
      (lock) =>
        lock.labels.some((label) => labels.has(label.toLowerCase())) ||
        paths.some((path) => matchesAnyPath(path, lock.globs)),
    )
    .map(({ name }) => name);
}

/** What a spec says of order and of what may run beside what. */
export interface ScheduleRules {
  readonly priorities: readonly string[];
  readonly locks: readonly Lock[];
  /** Infinity where the spec sets no bound. */
  readonly maxParallel: number;
}

export function scheduleRules(rules: readonly Rule[]): ScheduleRules {
  const priorities: string[] = [];
  const locks: Lock[] = [];
  let maxParallel = Number.POSITIVE_INFINITY;
  for (const rule of rules) {
    if (rule.class !== 'enforced') continue;
    const { meaning } = rule;
    if (meaning.kind === 'priority') priorities.push(...meaning.labels);
    else if (meaning.kind === 'lock') locks.push(meaning);
    else if (meaning.kind === 'parallel') maxParallel = Math.min(maxParallel, meaning.max);
  }
  return { priorities, locks, maxParallel };
}
