import { constants } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StopReason } from '@loop-actions/contract';
import { type Gateway, type Meter, openGateway, type Spend, SpendMeter, type Wire } from '@loop-actions/model/gateway';
import { type Box, hasNamespaces, type ProcessOutcome, runBoxed } from '@loop-actions/process';
import { sanitizeInbound } from '@loop-actions/text';
import {
  type AgentConnection,
  type AgentEvent,
  type AgentReport,
  type AgentRuntime,
  type AgentTask,
  EXCHANGE_FILES,
} from './agent-runtime.ts';
import { keepAnswer } from './answer-in-text.ts';
import { findCovers } from './find-covers.ts';
import { type IterationBudget, IterationMeter } from './iteration-meter.ts';
import { type ParsedInterrupt, parseInterruptFile } from './parse-interrupt-file.ts';

/** The limits of one iteration; what an agent is started with, not what it promises. */
export interface IterationBudgets {
  readonly deadlineMs: number;
  /** Counted from the agent's events; null: no limit, or an agent that does not tell. */
  readonly maxToolCalls: number | null;
  readonly killGraceMs?: number;
  /** What it may spend, where it goes through a gateway; absent: it is counted and not limited. */
  readonly meter?: Meter;
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
  /** What went through the gateway; null: there was none. */
  readonly spend: Spend | null;
  /** Why the loop must not simply go on; null: look at the work tree and judge it, whatever the agent's exit code. */
  readonly stopReason:
    | Extract<StopReason, 'interrupted' | 'budget-runtime' | 'cancelled' | 'agent-error'>
    | IterationBudget
    | null;
}

const MAX_EXCHANGE_BYTES = 512 * 1024;
const MAX_NOTES_CHARS = 16_000;
/** An event of an agent holds whole files; a line that is cut is no event. */
const MAX_LINE_CHARS = 1_000_000;

/**
 * One agent process with an empty context, from prompt to report. An exit code other than 0 does not stop the loop: the
 * work tree may be right all the same, and a 0 may mean that nothing was done. Throws what `runBoxed` throws.
 */
export async function runIteration(iteration: Iteration): Promise<IterationResult> {
  const { runtime, budgets, log } = iteration;
  const watch = new IterationMeter(runtime, budgets.maxToolCalls, log);
  const { name = null, access = null } = runtime.model ?? {};
  const meter = budgets.meter ?? new SpendMeter({ maxTokens: null, maxCostUsd: null });
  const gateway =
    access === null ? null : await openGateway({ ...access, meter, onRefused: (budget) => watch.refuse(budget) });
  const asked = { ...iteration.task, model: iteration.task.model ?? name };
  const task = gateway === null || access === null ? asked : connected(asked, access.wire, gateway);
  let outcome: ProcessOutcome;
  try {
    await mkdir(task.exchange, { recursive: true });
    await writeFile(join(task.exchange, EXCHANGE_FILES.prompt), task.prompt);
    await runtime.prepare?.(task);
    outcome = await start(iteration, task, watch);
  } finally {
    watch.release();
    await gateway?.close();
  }
  const readExchange = (name: string): Promise<string | null> => readPlainFile(join(task.exchange, name));
  const report = await runtime.read({ outcome, events: watch.events, readExchange });
  if (task.role === 'checker' && runtime.readLine !== undefined) await keepAnswer(task.exchange, report.finalText);
  const notes = sanitizeInbound((await readExchange(EXCHANGE_FILES.notes)) ?? '', { maxChars: MAX_NOTES_CHARS }).text;
  const question = await readExchange(EXCHANGE_FILES.interrupt);
  const interrupt = question === null || question.trim() === '' ? null : parseInterruptFile(question);
  const stopReason = watch.usedUp ?? findStopReason(outcome, report, interrupt);
  const spend = gateway === null ? null : meter.spend;
  return { outcome, report, notes, interrupt, toolCalls: watch.toolCalls, spend, stopReason };
}

function connected(task: AgentTask, wire: Wire, { url, token }: Gateway): AgentTask {
  const connection: AgentConnection = { wire, url, token };
  return { ...task, connection };
}

async function start(iteration: Iteration, task: AgentTask, watch: IterationMeter): Promise<ProcessOutcome> {
  const { runtime, box, budgets } = iteration;
  const command = runtime.command(task);
  // Without namespaces a cover would be a link that stays in the work tree.
  const covers = hasNamespaces(box) ? await findCovers(task.workspace, command.covers ?? []) : [];
  return runBoxed(box, {
    argv: command.argv,
    cwd: task.workspace,
    env: command.env,
    deadlineMs: budgets.deadlineMs,
    ownPaths: [task.workspace, task.exchange],
    signal: AbortSignal.any([watch.signal, ...(iteration.signal === undefined ? [] : [iteration.signal])]),
    output: {
      maxLineChars: MAX_LINE_CHARS,
      onLine: (line, stream) => watch.addLine(line, stream),
      ...(iteration.transcript === undefined ? {} : { file: iteration.transcript }),
    },
    ...(command.stdin === null ? {} : { stdin: command.stdin }),
    ...(command.stopSignal === undefined ? {} : { stopSignal: command.stopSignal }),
    ...(command.expose === undefined ? {} : { expose: command.expose }),
    mounts: covers,
    ...(budgets.killGraceMs === undefined ? {} : { killGraceMs: budgets.killGraceMs }),
  });
}

function findStopReason(
  outcome: ProcessOutcome,
  report: AgentReport,
  interrupt: ParsedInterrupt | null,
): IterationResult['stopReason'] {
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
