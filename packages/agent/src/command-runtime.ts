import { join } from 'node:path';
import { parseJsonDocument } from '@loop-actions/contract';
import * as z from 'zod';
import {
  type AgentRuntime,
  type AgentTask,
  EXCHANGE_FILES,
  type ReportedUsage,
  UNKNOWN_USAGE,
} from './agent-runtime.ts';
import { splitCommand } from './split-command.ts';

export interface CommandRuntimeOptions {
  /** The input `agent-command`, split by `splitCommand`. */
  readonly command: string;
  /** Whether the prompt is on standard input as well as in `LOOP_PROMPT_FILE`. */
  readonly promptOnStdin?: boolean;
}

/** The variables through which a command learns about its task. */
export const COMMAND_ENVIRONMENT = {
  LOOP_PROMPT_FILE: 'the prompt, to be read',
  LOOP_NOTES_FILE: 'what the next iteration should know, to be written as plain words',
  LOOP_INTERRUPT_FILE:
    'a question to a person, to be written as JSON: category, question, tried, evidence, noOtherWay, wall',
  LOOP_USAGE_FILE: 'what was consumed, to be written as JSON: toolCalls, tokens, costUsd; a cross-check only',
  LOOP_VERDICT_FILE: 'the answer of a checker or healer, to be written as JSON, as the prompt says',
  LOOP_WORKSPACE: 'the work tree, which is also the current directory',
  LOOP_ITERATION: 'the number of this process within its attempt, from 1',
  LOOP_ROLE: 'maker, checker or healer',
  LOOP_MODEL: 'the model that was asked for; empty: the agent’s own default',
} as const;

const FINAL_TEXT_CHARS = 4_000;

/**
 * Any program as an agent: it reads the file in `LOOP_PROMPT_FILE`, changes the work tree and exits. Its exit code says
 * whether it thinks that it failed, and no more than that. Throws `E_AGENT_COMMAND` for a command that can't be split.
 */
export function commandRuntime(options: CommandRuntimeOptions): AgentRuntime {
  const argv = splitCommand(options.command);
  return {
    name: 'command',
    command: (task) => ({
      argv,
      env: { ...task.env, ...exchangeEnv(task) },
      stdin: options.promptOnStdin === true ? task.prompt : null,
    }),
    read: async ({ outcome, readExchange }) => ({
      status: outcome.ended === 'exited' && outcome.exitCode === 0 ? 'ok' : 'error',
      usage: parseUsage(await readExchange(EXCHANGE_FILES.usage)),
      finalText: outcome.stdout.text.slice(-FINAL_TEXT_CHARS).toWellFormed(),
    }),
  };
}

function exchangeEnv(task: AgentTask): Readonly<Record<keyof typeof COMMAND_ENVIRONMENT, string>> {
  return {
    LOOP_PROMPT_FILE: join(task.exchange, EXCHANGE_FILES.prompt),
    LOOP_NOTES_FILE: join(task.exchange, EXCHANGE_FILES.notes),
    LOOP_INTERRUPT_FILE: join(task.exchange, EXCHANGE_FILES.interrupt),
    LOOP_USAGE_FILE: join(task.exchange, EXCHANGE_FILES.usage),
    LOOP_VERDICT_FILE: join(task.exchange, EXCHANGE_FILES.verdict),
    LOOP_WORKSPACE: task.workspace,
    LOOP_ITERATION: String(task.iteration),
    LOOP_ROLE: task.role,
    LOOP_MODEL: task.model ?? '',
  };
}

const amount = z.number().nonnegative().finite().nullable().default(null);
const UsageFile = z.object({ toolCalls: amount, tokens: amount, costUsd: amount });

/** `{"toolCalls": 3, "tokens": 1200, "costUsd": 0.02}`; what is absent or unreadable is unknown, never zero. */
function parseUsage(text: string | null): ReportedUsage {
  if (text === null) return UNKNOWN_USAGE;
  try {
    return parseJsonDocument(UsageFile, text, { name: EXCHANGE_FILES.usage, code: 'E_JSON_INVALID' });
  } catch {
    return UNKNOWN_USAGE;
  }
}
