import { lstatSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AgentEvent, AgentRuntime, AgentTask } from '../agent-runtime.ts';
import { exchangeEnv } from '../command-runtime.ts';
import type { Cover } from '../find-covers.ts';
import { jsonLine, record, sum, words } from './json-line.ts';
import { faultStatus, promptFor, type RuntimeProgram, reportOf, settingsDirectory } from './packaged-runtime.ts';

/**
 * No hooks, no MCP servers, no telemetry. A repository’s own settings stand above a user’s, so these take their place;
 * those of the system would stand above both, but count only where root owns them.
 */
const SETTINGS = {
  general: { enableAutoUpdate: false, maxAttempts: 2, retryFetchErrors: false },
  privacy: { usageStatisticsEnabled: false },
  telemetry: { enabled: false },
  security: { auth: { selectedType: 'gemini-api-key' }, folderTrust: { enabled: false } },
  mcp: { allowed: ['__none__'] },
  hooksConfig: { enabled: false },
};

/** Gemini CLI. */
export function geminiRuntime({ program, directory }: RuntimeProgram): AgentRuntime {
  return {
    name: 'gemini',
    wires: ['gemini'],
    prepare: async (task) => {
      await mkdir(ownSettings(task), { recursive: true });
      await writeFile(join(ownSettings(task), 'settings.json'), JSON.stringify(SETTINGS));
      await writeFile(emptyFile(task), '');
    },
    command: (task) => ({
      argv: [...program, ...argumentsFor(task)],
      env: { ...task.env, ...exchangeEnv(task), ...environmentFor(task) },
      stdin: promptFor(task),
      expose: [directory],
      covers: [{ source: ownSettings(task), target: join(task.workspace, '.gemini') }, ...coversOfContext(task)],
    }),
    readLine: readGeminiLine,
    read: async (traces) => reportOf(traces),
  };
}

/** It reads this file of every directory, whatever other name its settings give. */
function coversOfContext(task: AgentTask): readonly Cover[] {
  const found = readdirSync(task.workspace, { recursive: true, encoding: 'utf8' }).filter(
    (path) => basename(path) === 'GEMINI.md' && lstatSync(join(task.workspace, path)).isFile(),
  );
  return found.slice(0, MAX_COVERS).map((path) => ({ source: emptyFile(task), target: join(task.workspace, path) }));
}
const MAX_COVERS = 200;

function emptyFile(task: AgentTask): string {
  return join(settingsDirectory(task), 'empty.md');
}

/** Below its home, where a user’s settings are. */
function ownSettings(task: AgentTask): string {
  return join(settingsDirectory(task), '.gemini');
}

function argumentsFor({ model, role, exchange }: AgentTask): readonly string[] {
  const mode = role === 'checker' ? 'plan' : 'yolo';
  const closed = ['--output-format', 'stream-json', '--approval-mode', mode, '--skip-trust', '-e', 'none'];
  return [...closed, '--include-directories', exchange, ...(model === null ? [] : ['-m', model])];
}

function environmentFor(task: AgentTask): Readonly<Record<string, string>> {
  const { connection } = task;
  return {
    GEMINI_CLI_HOME: settingsDirectory(task),
    GEMINI_CLI_NO_RELAUNCH: 'true',
    ...(connection === undefined ? {} : { GEMINI_API_KEY: connection.token, GOOGLE_GEMINI_BASE_URL: connection.url }),
  };
}

export function readGeminiLine(line: string): readonly AgentEvent[] {
  const event = jsonLine(line);
  if (event === null) return [];
  if (event.type === 'tool_use') return [{ kind: 'tool-call', name: words(event.tool_name) }];
  if (event.type === 'message')
    return event.role === 'assistant'
      ? [{ kind: 'text', text: words(event.content), ...(event.delta === true ? { part: true } : {}) }]
      : [];
  if (event.type !== 'result') return [];
  const stats = record(event.stats);
  const message = words(record(event.error).message);
  return [
    { kind: 'usage', usage: { toolCalls: sum(stats.tool_calls), tokens: sum(stats.total_tokens), costUsd: null } },
    { kind: 'end', status: event.status === 'success' ? 'ok' : faultStatus(message), message },
  ];
}
