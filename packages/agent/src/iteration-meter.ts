import type { StopReason } from '@loop-actions/contract';
import type { AgentEvent, AgentRuntime } from './agent-runtime.ts';

const MAX_EVENTS = 10_000;
const MAX_EVENT_CHARS = 16 * 1024 * 1024;
/** How long an agent that was told that a budget is used up may take to end by itself. */
const REFUSED_GRACE_MS = 5_000;

/** The budgets that end an agent in the middle of its work. */
export type IterationBudget = Extract<StopReason, 'budget-tool-calls' | 'budget-tokens' | 'budget-cost'>;

/** Watches one agent: keeps its events, counts its tool calls, and ends it when a budget is used up. */
export class IterationMeter {
  readonly events: AgentEvent[] = [];
  /** null: the agent does not tell. */
  toolCalls: number | null;
  /** The budget that is used up; null: none. */
  usedUp: IterationBudget | null = null;
  readonly #runtime: AgentRuntime;
  readonly #maxToolCalls: number | null;
  readonly #log: ((event: AgentEvent) => void) | undefined;
  readonly #over = new AbortController();
  #grace: NodeJS.Timeout | null = null;
  #chars = 0;

  constructor(runtime: AgentRuntime, maxToolCalls: number | null, log: ((event: AgentEvent) => void) | undefined) {
    this.#runtime = runtime;
    this.#maxToolCalls = maxToolCalls;
    this.#log = log;
    // A runtime that reads no events can't count.
    this.toolCalls = runtime.readLine === undefined ? null : 0;
  }

  /** Aborts when the agent has to be ended. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  addLine(line: string, stream: 'stdout' | 'stderr'): void {
    const { readLine } = this.#runtime;
    const events = readLine === undefined ? [{ kind: 'text', text: line } as const] : readLine(line, stream);
    for (const event of events) this.#add(event);
  }

  /** The gateway refused a request; whoever does not see that it is over is ended. */
  refuse(budget: 'tokens' | 'cost'): void {
    this.usedUp ??= budget === 'tokens' ? 'budget-tokens' : 'budget-cost';
    this.#grace ??= setTimeout(() => this.#over.abort(), REFUSED_GRACE_MS);
  }

  release(): void {
    if (this.#grace !== null) clearTimeout(this.#grace);
  }

  #add(event: AgentEvent): void {
    this.#log?.(event);
    this.#chars += 'text' in event ? event.text.length : 0;
    if (this.events.length < MAX_EVENTS && this.#chars < MAX_EVENT_CHARS) this.events.push(event);
    // The last word counts, however much was said before.
    else if (event.kind === 'end') this.events.push(event);
    if (event.kind !== 'tool-call') return;
    this.toolCalls = (this.toolCalls ?? 0) + 1;
    if (this.#maxToolCalls === null || this.toolCalls <= this.#maxToolCalls) return;
    this.usedUp ??= 'budget-tool-calls';
    this.#over.abort();
  }
}
