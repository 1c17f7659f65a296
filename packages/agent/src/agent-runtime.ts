import type { InterruptCategory } from '@loop-actions/contract';
import type { Provider, Wire } from '@loop-actions/model/gateway';
import type { ProcessOutcome } from '@loop-actions/process';
import type { Cover } from './find-covers.ts';

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
  /** How it reaches its model; absent: it has its own way. */
  readonly connection?: AgentConnection;
}

/** The door of a gateway: an address of the loopback, and what the agent takes for its key. */
export interface AgentConnection {
  readonly wire: Wire;
  /** Without a path. */
  readonly url: string;
  readonly token: string;
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
  /** Directories and files of the work tree that it sees another in place of: what it would obey. */
  readonly covers?: readonly Cover[];
}

/** Something an agent reported while it worked. */
export type AgentEvent =
  /** `part`: a piece of a message that others follow. */
  | { readonly kind: 'text'; readonly text: string; readonly part?: true }
  | { readonly kind: 'tool-call'; readonly name: string }
  | { readonly kind: 'usage'; readonly usage: ReportedUsage }
  | { readonly kind: 'error'; readonly message: string }
  /** It says that it is through, and how; the last one counts. */
  | { readonly kind: 'end'; readonly status: AgentReport['status']; readonly message: string };

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

/** The model that an agent works with, where the user chose one. */
export interface AgentModel {
  /** As the provider names it; null: the agent’s own default. */
  readonly name: string | null;
  /** Where the gateway leads; null: the agent has its own way to a model, which nobody meters. */
  readonly access: { readonly provider: Provider; readonly wire: Wire } | null;
}

/** A coding agent: a prompt goes in; events, usage and an outcome come out. One small file each. */
export interface AgentRuntime {
  readonly name: string;
  /** Absent: it chooses for itself, and nobody meters it. */
  readonly model?: AgentModel;
  /** The wires on which it can be put behind a gateway, best first; none: it can’t. */
  readonly wires: readonly Wire[];
  /** Before each process is started: writes configuration below the exchange directory. */
  readonly prepare?: (task: AgentTask) => Promise<void>;
  readonly command: (task: AgentTask) => AgentCommand;
  /** One line of output as events, none for a line that says nothing. Absent: lines are text. */
  readonly readLine?: (line: string, stream: 'stdout' | 'stderr') => readonly AgentEvent[];
  readonly read: (traces: AgentTraces) => Promise<AgentReport>;
}
