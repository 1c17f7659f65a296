import { lookAtRemote, type RemoteView, runRemote, type Ticket } from './remote-view.ts';
import type { StateIo } from './state-io.ts';

/** A ticket older than this is nobody's: its writer has long given up (see `UPDATE_DEADLINE_MS`). */
const TICKET_LIFE_MS = 15 * 60 * 1000;

/**
 * Turns among writers, so that they don't all race for one compare-and-swap (32 of them would need about 16 tries each).
 * A writer that finds others waiting, or has lost a race, takes a ticket: a ref of its own with the next number, which
 * nobody contends for, and waits until no living ticket stands before it. Its update's push removes the ticket. The
 * numbers are those of Lamport's bakery (1974): no clock is trusted and nobody hands anything out. Turns are manners, not
 * a lock: a holder that dies or dawdles is stepped over once nothing has moved for a while, two that both believe it is
 * their turn lose a race at worst, and correctness rests on the compare-and-swap alone.
 */
export class Turn {
  readonly #io: StateIo;
  readonly #dead = new Set<string>();
  #ticket: { readonly ref: string; readonly sha: string } | null = null;
  #contended = false;
  /** Milliseconds one writer's turn seems to take; measured, the start is a guess from one look. */
  #pace = 200;
  #stalled: { readonly what: string; readonly since: number } | null = null;

  constructor(io: StateIo) {
    this.#io = io;
  }

  /** The refspecs and leases that give the ticket back in the push that ends the turn. */
  get givingBack(): { readonly leases: readonly string[]; readonly refspecs: readonly string[] } {
    const ticket = this.#ticket;
    if (ticket === null) return { leases: [], refspecs: [] };
    return { leases: [`--force-with-lease=${ticket.ref}:${ticket.sha}`], refspecs: [`:${ticket.ref}`] };
  }

  get pace(): number {
    return this.#pace;
  }

  /** A race was lost: from now on, wait in the queue. */
  lost(): void {
    this.#contended = true;
  }

  /** The push that gave the ticket back went through. */
  ended(): void {
    this.#ticket = null;
  }

  /** Returns at this writer's turn, with the newest view; at once when nobody waits. */
  async wait(first: RemoteView): Promise<RemoteView> {
    let view = first;
    if (this.#ticket === null) {
      if (!this.#contended && this.#before(view).length === 0) return view;
      if (!(await this.#take(view))) return view;
      view = await this.#look();
    }
    let ahead = this.#before(view).length;
    let since = this.#io.clock.now();
    while (ahead > 0) {
      await this.#io.clock.sleep(this.#interval(ahead));
      view = await this.#look();
      const now = this.#io.clock.now();
      const left = this.#before(view).length;
      if (left < ahead) {
        this.#pace = 0.5 * this.#pace + 0.5 * ((now - since) / (ahead - left));
        since = now;
      }
      ahead = left;
      if (ahead > 0) this.#stepOverTheDead(view, now);
    }
    return view;
  }

  /** Gives the ticket back when no push did, and clears away tickets of the dead. Never throws. */
  async leave(): Promise<void> {
    const refs = [...this.#dead, ...(this.#ticket === null ? [] : [this.#ticket.ref])];
    this.#ticket = null;
    this.#dead.clear();
    for (const ref of refs) {
      // One by one: git refuses a whole push when one of the refs it deletes is gone already.
      const { failure } = await runRemote(this.#io, ['push', '--quiet', '--', this.#io.remote, `:${ref}`]);
      if (failure !== null) this.#io.log.debug(`state: ${ref} was not removed (${failure.words})`);
    }
  }

  async #look(): Promise<RemoteView> {
    const view = await lookAtRemote(this.#io);
    // Somebody took us for dead. Our turn may be over; the race decides.
    if (this.#ticket !== null && !view.tickets.some(({ ref }) => ref === this.#ticket?.ref)) this.#ticket = null;
    return view;
  }

  /** Living tickets that stand before ours, or all of them while we have none. */
  #before({ tickets }: RemoteView): readonly Ticket[] {
    const oldest = this.#io.clock.now() - TICKET_LIFE_MS;
    for (const { ref, takenAt } of tickets) if (takenAt < oldest) this.#dead.add(ref);
    const own = this.#ticket;
    const place = own === null ? -1 : tickets.findIndex(({ ref }) => ref === own.ref);
    if (own !== null && place < 0) return [];
    const before = place < 0 ? tickets : tickets.slice(0, place);
    return before.filter(({ ref }) => !this.#dead.has(ref));
  }

  /** Takes the next number. False when the server refuses it: then there is only the race. */
  async #take({ tickets }: RemoteView): Promise<boolean> {
    const sha = await this.#io.ticketCommit();
    const number = Math.max(0, ...tickets.map((ticket) => ticket.number)) + 1;
    const seconds = Math.floor(this.#io.clock.now() / 1000);
    const name = `${number}-${seconds}-${this.#io.random.token(8)}`;
    const ref = `${this.#io.refs.queue}${name}`;
    const { failure } = await runRemote(this.#io, ['push', '--quiet', '--', this.#io.remote, `${sha}:${ref}`]);
    if (failure !== null) {
      this.#io.log.debug(`state: no ticket (${failure.words})`);
      return false;
    }
    this.#ticket = { ref, sha };
    return true;
  }

  /** The nearer the turn, the sooner the next look; never more often than a look is worth. */
  #interval(ahead: number): number {
    const turns = ahead === 1 ? 0.25 : 0.7 * (ahead - 1);
    const jitter = 0.85 + 0.3 * this.#io.random.next();
    return Math.min(5000, Math.max(10, turns * this.#pace * jitter));
  }

  /** When neither the first ticket nor the branch has moved for a while, its holder is dead (or too slow to wait for). */
  #stepOverTheDead(view: RemoteView, now: number): void {
    const [head] = this.#before(view);
    const what = `${head?.ref ?? ''} ${view.tip ?? ''}`;
    if (this.#stalled?.what !== what) {
      this.#stalled = { what, since: now };
      return;
    }
    const patience = Math.min(15_000, Math.max(2500, 5 * this.#pace));
    if (head === undefined || now - this.#stalled.since < patience) return;
    this.#io.log.info(`state: a writer before us seems to be gone (${head.name}); stepping over it`);
    this.#dead.add(head.ref);
    this.#stalled = null;
  }
}
