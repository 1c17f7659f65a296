import { join } from 'node:path';
import type { AgentEvent, AgentReport, AgentTask, AgentTraces, ReportedUsage } from '../agent-runtime.ts';

/** Where an agent’s program lies. */
export interface RuntimeProgram {
  /** Program and first arguments, absolute. */
  readonly program: readonly string[];
  /** What its box must show. */
  readonly directory: string;
}

/** The directory of one process for settings; its HOME is made later, by the box. */
export function settingsDirectory({ exchange }: Pick<AgentTask, 'exchange'>): string {
  return join(exchange, 'settings');
}

/**
 * What a reader is told besides the prompt: it has no tool that writes, so its answer is its last message. `readAnswer`
 * of `runIteration` puts it where the prompt says.
 */
export function promptFor({ prompt, role }: AgentTask): string {
  if (role !== 'checker') return prompt;
  return `${prompt}\n# How you answer\n\nNo tool of yours writes. Where you are told to write a file, make its content your last message: one block of JSON and nothing else.\n`;
}

/** The report out of events: the last word of the agent counts, and without one its exit code. */
export function reportOf({ outcome, events }: Pick<AgentTraces, 'outcome' | 'events'>): AgentReport {
  const end = events.findLast((event) => event.kind === 'end');
  const finalText = end !== undefined && end.message !== '' ? end.message : lastWords(events);
  const exited = outcome.ended === 'exited' && outcome.exitCode === 0;
  return { status: end?.status ?? (exited ? 'ok' : 'error'), usage: usageOf(events), finalText };
}

/** The last message, put together where it came in pieces. */
function lastWords(events: readonly AgentEvent[]): string {
  const last = events.findLastIndex((event) => event.kind === 'text');
  let words = '';
  for (let at = last; at >= 0; at--) {
    const event = events[at];
    if (event?.kind !== 'text') break;
    words = event.text + words;
    if (event.part !== true) break;
  }
  return words;
}

function usageOf(events: readonly AgentEvent[]): ReportedUsage {
  const told = events.flatMap((event) => (event.kind === 'usage' ? [event.usage] : []));
  const calls = events.filter((event) => event.kind === 'tool-call').length;
  const total = (part: 'tokens' | 'costUsd'): number | null =>
    told.length === 0 || told.some((usage) => usage[part] === null)
      ? null
      : told.reduce((sum, usage) => sum + (usage[part] ?? 0), 0);
  return { toolCalls: calls, tokens: total('tokens'), costUsd: total('costUsd') };
}

/** Whether words or a status of a fault say that the key is not good. */
export function faultStatus(message: string, status?: unknown): 'auth' | 'error' {
  if (status === 401) return 'auth';
  return /\b401\b|authentication|unauthorized|invalid[_ ]api[_ ]key|not logged in/i.test(message) ? 'auth' : 'error';
}
