import { constants } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StopReason } from '@loop-actions/contract';
import { type Box, type ProcessOutcome, runBoxed } from '@loop-actions/process';
import { sanitizeInbound } from '@loop-actions/text';
import {
  type AgentEvent,
  type AgentReport,
  type AgentRuntime,
  type AgentTask,
  EXCHANGE_FILES,
} from './agent-runtime.ts';
import { type ParsedInterrupt, parseInterruptFile } from './parse-interrupt-file.ts';

/** The limits of one iteration; what an agent is started with, not what it promises. */
export interface IterationBudgets {
  readonly deadlineMs: number;
  /** Counted from the agent's events; null: no limit, or an agent that does not tell. */
  readonly maxToolCalls: number | null;
  readonly killGraceMs?: number;
}

export interface Iteration {
  readonly runtime: AgentRuntime;
  readonly box: Box;
  readonly task: AgentTask;
  readonly budgets: IterationBudgets;
  readonly signal?: AbortSignal;
  /** Gets each event as it comes; untrusted text. */
  readonly log?: (event: AgentEvent) => void;
  /** Where both streams go as they come, and how much of them at most. */
  readonly transcript?: { readonly path: string; readonly maxBytes: number };
}

export interface IterationResult {
  readonly outcome: ProcessOutcome;
  readonly report: AgentReport;
  /** What the agent leaves for its successor; empty when nothing. Sanitised. */
  readonly notes: string;
  /** null when it asked nothing; a `problem` when it asked unreadably. */
  readonly interrupt: ParsedInterrupt | null;
  /** Tool calls seen by us; null when the agent does not tell. */
  readonly toolCalls: number | null;
  /** Why the loop must not simply go on; null: look at the work tree and judge it, whatever the agent's exit code. */
  readonly stopReason: Extract<
    StopReason,
    'interrupted' | 'budget-runtime' | 'budget-tool-calls' | 'cancelled' | 'agent-error'
  > | null;
}

const MAX_EXCHANGE_BYTES = 512 * 1024;
const MAX_NOTES_CHARS = 16_000;
const MAX_EVENTS = 10_000;

/**
 * One agent process with an empty context, from prompt to report. An exit code other than 0 does not stop the loop: the
 * work tree may be right all the same, and a 0 may mean that nothing was done. Throws what `runBoxed` throws.
 */
export async function runIteration(iteration: Iteration): Promise<IterationResult> {
  const { runtime, box, task, budgets } = iteration;
  await mkdir(task.exchange, { recursive: true });
  await writeFile(join(task.exchange, EXCHANGE_FILES.prompt), task.prompt);
  await runtime.prepare?.(task);
  const command = runtime.command(task);
  const overspent = new AbortController();
  const meter = new EventMeter(iteration, () => overspent.abort());
  const outcome = await runBoxed(box, {
    argv: command.argv,
    cwd: task.workspace,
    env: command.env,
    deadlineMs: budgets.deadlineMs,
    ownPaths: [task.workspace, task.exchange],
    signal: AbortSignal.any([overspent.signal, ...(iteration.signal === undefined ? [] : [iteration.signal])]),
    output: {
      onLine: (line, stream) => meter.add(line, stream),
      ...(iteration.transcript === undefined ? {} : { file: iteration.transcript }),
    },
    ...(command.stdin === null ? {} : { stdin: command.stdin }),
    ...(command.stopSignal === undefined ? {} : { stopSignal: command.stopSignal }),
    ...(command.expose === undefined ? {} : { expose: command.expose }),
    ...(budgets.killGraceMs === undefined ? {} : { killGraceMs: budgets.killGraceMs }),
  });
  const readExchange = (name: string): Promise<string | null> => readPlainFile(join(task.exchange, name));
  const report = await runtime.read({ outcome, events: meter.events, readExchange });
  const notes = sanitizeInbound((await readExchange(EXCHANGE_FILES.notes)) ?? '', { maxChars: MAX_NOTES_CHARS }).text;
  const question = await readExchange(EXCHANGE_FILES.interrupt);
  const interrupt = question === null || question.trim() === '' ? null : parseInterruptFile(question);
  const stopReason = findStopReason(outcome, report, interrupt, overspent.signal.aborted);
  return { outcome, report, notes, interrupt, toolCalls: meter.toolCalls, stopReason };
}

class EventMeter {
  readonly events: AgentEvent[] = [];
  toolCalls: number | null;
  readonly #iteration: Iteration;
  readonly #stop: () => void;

  constructor(iteration: Iteration, stop: () => void) {
    this.#iteration = iteration;
    this.#stop = stop;
    // A runtime that reads no events can't count.
    this.toolCalls = iteration.runtime.readLine === undefined ? null : 0;
  }

  add(line: string, stream: 'stdout' | 'stderr'): void {
    const { runtime, log, budgets } = this.#iteration;
    const event = runtime.readLine === undefined ? textEvent(line) : runtime.readLine(line, stream);
    if (event === null) return;
    log?.(event);
    if (this.events.length < MAX_EVENTS) this.events.push(event);
    if (event.kind !== 'tool-call') return;
    this.toolCalls = (this.toolCalls ?? 0) + 1;
    if (budgets.maxToolCalls !== null && this.toolCalls > budgets.maxToolCalls) this.#stop();
  }
}

function textEvent(text: string): AgentEvent {
  return { kind: 'text', text };
}

function findStopReason(
  outcome: ProcessOutcome,
  report: AgentReport,
  interrupt: ParsedInterrupt | null,
  overspent: boolean,
): IterationResult['stopReason'] {
  if (overspent) return 'budget-tool-calls';
  if (outcome.ended === 'cancelled') return 'cancelled';
  if (interrupt !== null) return 'interrupted';
  if (outcome.ended === 'deadline') return 'budget-runtime';
  if (outcome.ended === 'spawn-failed' || report.status === 'auth' || report.status === 'budget') return 'agent-error';
  return null;
}

/** A regular file that the agent may have written: no symlink is followed, no pipe waited for, no more than a bound. */
async function readPlainFile(path: string): Promise<string | null> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      if (!(await file.stat()).isFile()) return null;
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_EXCHANGE_BYTES), 0, MAX_EXCHANGE_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
