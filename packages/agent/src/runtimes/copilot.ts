import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AgentEvent, AgentReport, AgentRuntime, AgentTask, AgentTraces } from '../agent-runtime.ts';
import { exchangeEnv } from '../command-runtime.ts';
import { PACKAGED_AGENTS } from '../install/agent-versions.ts';
import { jsonLine, list, record, sum, words } from './json-line.ts';
import { faultStatus, promptFor, type RuntimeProgram, reportOf, settingsDirectory } from './packaged-runtime.ts';

/** Where Copilot’s answers come from when no gateway stands in between: GitHub, at the expense of the token’s owner. */
export interface GitHubRoute {
  readonly token: string;
  /** `--max-ai-credits`: a soft limit, of a cent each; null: none. */
  readonly maxCredits: number | null;
}

const USAGE_FILE = 'copilot-usage.json';

/** Copilot CLI, through a gateway; or through GitHub, where only its own limits hold. */
export function copilotRuntime(
  { program, directory }: RuntimeProgram,
  github: GitHubRoute | null = null,
): AgentRuntime {
  return {
    name: 'copilot',
    wires: ['messages', 'responses', 'chat'],
    prepare: async (task) => {
      await mkdir(settingsDirectory(task), { recursive: true });
    },
    command: (task) => ({
      argv: [...program, ...argumentsFor(task, github)],
      env: { ...task.env, ...exchangeEnv(task), ...environmentFor(task, directory, github) },
      stdin: promptFor(task),
      expose: [directory],
    }),
    readLine: readCopilotLine,
    read: readCopilot,
  };
}

function argumentsFor(task: AgentTask, github: GitHubRoute | null): readonly string[] {
  const { model, role, workspace, exchange } = task;
  const output = [
    '--output-format',
    'json',
    '--no-color',
    '--stream',
    'off',
    '--log-dir',
    join(settingsDirectory(task), 'logs'),
  ];
  const closed = [
    '--no-ask-user',
    '--no-custom-instructions',
    '--disable-builtin-mcps',
    '--no-auto-update',
    '--no-remote',
    '--no-remote-export',
    '--disable-client-telemetry',
  ];
  const rights = role === 'checker' ? ['--available-tools=view,glob,rg'] : ['--allow-all-tools', '--allow-all-paths'];
  const secrets = `--secret-env-vars=${github === null ? 'COPILOT_PROVIDER_API_KEY' : 'GITHUB_TOKEN'}`;
  const routed = github === null ? [] : model === null ? [] : ['--model', model];
  const credits = github === null || github.maxCredits === null ? [] : ['--max-ai-credits', String(github.maxCredits)];
  return [
    ...['-C', workspace, '--add-dir', exchange],
    ...output,
    ...closed,
    ...rights,
    secrets,
    ...['--usage-output-file', join(exchange, USAGE_FILE)],
    ...routed,
    ...credits,
  ];
}

function environmentFor(
  task: AgentTask,
  directory: string,
  github: GitHubRoute | null,
): Readonly<Record<string, string>> {
  const { connection, model } = task;
  return {
    COPILOT_HOME: join(settingsDirectory(task), 'copilot'),
    XDG_CACHE_HOME: join(directory, PACKAGED_AGENTS.copilot.unpacks.directory),
    COPILOT_AUTO_UPDATE: 'false',
    ...(github === null ? { COPILOT_OFFLINE: 'true' } : { GITHUB_TOKEN: github.token }),
    ...(connection === undefined
      ? {}
      : {
          COPILOT_PROVIDER_TYPE: connection.wire === 'messages' ? 'anthropic' : 'openai',
          COPILOT_PROVIDER_BASE_URL: connection.wire === 'messages' ? connection.url : `${connection.url}/v1`,
          COPILOT_PROVIDER_WIRE_API: connection.wire === 'responses' ? 'responses' : 'completions',
          COPILOT_PROVIDER_API_KEY: connection.token,
          COPILOT_MODEL: model ?? '',
        }),
  };
}

export function readCopilotLine(line: string): readonly AgentEvent[] {
  const event = jsonLine(line);
  if (event === null) return [];
  const data = record(event.data);
  switch (event.type) {
    case 'tool.execution_start':
      return [{ kind: 'tool-call', name: words(data.toolName) }];
    case 'assistant.message':
      return words(data.content) === '' ? [] : [{ kind: 'text', text: words(data.content) }];
    case 'session.error': {
      const message = words(data.message);
      return [{ kind: 'end', status: faultStatus(message, data.statusCode), message }];
    }
    default:
      return [];
  }
}

/** It tells what it used in a file only, which it also writes when it is asked to end. */
async function readCopilot(traces: AgentTraces): Promise<AgentReport> {
  const report = reportOf(traces);
  const file = jsonLine((await traces.readExchange(USAGE_FILE))?.trim() ?? '');
  const models = list(Object.values(record(file?.modelMetrics)));
  const tokens = sum(...models.flatMap(({ usage }) => [record(usage).inputTokens, record(usage).outputTokens]));
  return { ...report, usage: { ...report.usage, tokens } };
}
