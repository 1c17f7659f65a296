import type { InterruptCategory } from '@loop-actions/contract';
import type { ProcessOutcome } from '@loop-actions/process';

/** One iteration's work for an agent, whatever agent it is. */
export interface AgentTask {
  /** The whole prompt; see `assemblePrompt`. */
  readonly prompt: string;
  /** The work tree, absolute; the agent may change what is in it. */
  readonly workspace: string;
  /** A directory of this iteration alone, absolute, which the agent may write: prompt, notes, interrupt, usage. */
  readonly exchange: string;
  /** 1 for the first iteration of an attempt. */
  readonly iteration: number;
  readonly role: 'maker' | 'checker' | 'healer';
  /** The model to ask for; null: the agent's own default. */
  readonly model: string | null;
  /** More for the agent's environment, by the user's explicit wish: PATH, the address and token of a gateway. */
  readonly env: Readonly<Record<string, string>>;
}

/** The files through which an agent and the loop talk, all in the exchange directory. */
export const EXCHANGE_FILES = {
  prompt: 'prompt.md',
  notes: 'notes.md',
  interrupt: 'interrupt.json',
  usage: 'usage.json',
  verdict: 'verdict.json',
} as const;

/** How one process of an agent is started. No shell comes into it. */
export interface AgentCommand {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** null: closed. */
  readonly stdin: string | null;
  /** How it is asked to end; some print their usage only on SIGINT. */
  readonly stopSignal?: NodeJS.Signals;
  /** Paths outside the usual places that it must be able to read. */
  readonly expose?: readonly string[];
}

/** Something an agent reported while it worked. */
export type AgentEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tool-call'; readonly name: string }
  | { readonly kind: 'usage'; readonly usage: ReportedUsage }
  | { readonly kind: 'error'; readonly message: string };

/** What an agent says it consumed: a cross-check, never the meter. null is unknown. */
export interface ReportedUsage {
  readonly toolCalls: number | null;
  readonly tokens: number | null;
  readonly costUsd: number | null;
}
export const UNKNOWN_USAGE: ReportedUsage = { toolCalls: null, tokens: null, costUsd: null };

/** The agent's side of an interrupt; the loop adds id, item, run and time. */
export interface InterruptRequest {
  readonly category: InterruptCategory;
  readonly question: string;
  readonly tried: readonly string[];
  readonly evidence: readonly string[];
  readonly noOtherWay: string;
  readonly wall: string;
}

/** What an iteration left behind, as far as the agent itself tells. None of it decides whether the work is good. */
export interface AgentReport {
  /** `ok`: the agent says that it worked to its end. */
  readonly status: 'ok' | 'error' | 'auth' | 'budget';
  readonly usage: ReportedUsage;
  /** The agent's last words, bounded, untrusted. */
  readonly finalText: string;
}

/** What `read` may look at besides the outcome: events are kept in order, up to a bound. */
export interface AgentTraces {
  readonly outcome: ProcessOutcome;
  readonly events: readonly AgentEvent[];
  /** A file of the exchange directory, bounded; null when it is not there. */
  readonly readExchange: (name: string) => Promise<string | null>;
}

/** A coding agent: a prompt goes in; events, usage and an outcome come out. One small file each. */
export interface AgentRuntime {
  readonly name: string;
  /** Before each process is started: writes configuration, checks the version. Throws `E_AGENT_COMMAND`. */
  readonly prepare?: (task: AgentTask) => Promise<void>;
  readonly command: (task: AgentTask) => AgentCommand;
  /** One line of output as an event; null for a line that says nothing. Absent: lines are text. */
  readonly readLine?: (line: string, stream: 'stdout' | 'stderr') => AgentEvent | null;
  readonly read: (traces: AgentTraces) => Promise<AgentReport>;
}
