import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wire } from '@loop-actions/model/gateway';
import { priceOf } from '@loop-actions/model/prices';
import type { AgentConnection, AgentEvent, AgentRuntime, AgentTask } from '../agent-runtime.ts';
import { exchangeEnv } from '../command-runtime.ts';
import { jsonLine, list, record, sum, words } from './json-line.ts';
import { faultStatus, promptFor, type RuntimeProgram, reportOf, settingsDirectory } from './packaged-runtime.ts';

const APIS: Readonly<Record<Wire, { readonly api: string; readonly version: string }>> = {
  messages: { api: 'anthropic-messages', version: '' },
  responses: { api: 'openai-responses', version: '/v1' },
  chat: { api: 'openai-completions', version: '/v1' },
  gemini: { api: 'google-generative-ai', version: '/v1beta' },
};

/** pi, without extensions, skills and context files. It knows no permissions: a reader gets the tools that read. */
export function piRuntime({ program, directory }: RuntimeProgram): AgentRuntime {
  return {
    name: 'pi',
    wires: ['messages', 'responses', 'chat', 'gemini'],
    prepare: async (task) => {
      await mkdir(settingsDirectory(task), { recursive: true });
      if (task.connection === undefined) return;
      const providers = { loop: providerFor(task.connection, modelOf(task)) };
      await writeFile(join(settingsDirectory(task), 'models.json'), JSON.stringify({ providers }));
    },
    command: (task) => ({
      argv: [...program, ...argumentsFor(task)],
      env: {
        ...task.env,
        ...exchangeEnv(task),
        PI_CODING_AGENT_DIR: settingsDirectory(task),
        PI_OFFLINE: '1',
        PI_TELEMETRY: '0',
        ...(task.connection === undefined ? {} : { LOOP_GATEWAY_TOKEN: task.connection.token }),
      },
      stdin: promptFor(task),
      expose: [directory],
    }),
    readLine: readPiLine,
    read: async (traces) => reportOf(traces),
  };
}

function modelOf({ model }: AgentTask): string {
  return model ?? 'model';
}

function providerFor({ wire, url }: AgentConnection, model: string): unknown {
  const { api, version } = APIS[wire];
  const { input = 0, output = 0, cacheRead = 0, cacheWrite = 0 } = priceOf(model) ?? {};
  const cost = { input, output, cacheRead, cacheWrite };
  const limits = { input: ['text'], contextWindow: 200_000, maxTokens: 32_000 };
  return {
    baseUrl: `${url}${version}`,
    api,
    apiKey: '$LOOP_GATEWAY_TOKEN',
    models: [{ id: model, name: model, reasoning: false, ...limits, cost }],
  };
}

function argumentsFor(task: AgentTask): readonly string[] {
  const closed = [
    '--no-session',
    '--no-extensions',
    '--no-skills',
    '--no-prompt-templates',
    '--no-context-files',
    '--no-approve',
  ];
  const tools = task.role === 'checker' ? 'read,grep,find,ls' : 'read,bash,edit,write';
  return ['-p', '--mode', 'json', ...closed, '--provider', 'loop', '--model', modelOf(task), '--tools', tools];
}

export function readPiLine(line: string): readonly AgentEvent[] {
  const event = jsonLine(line);
  if (event === null) return [];
  if (event.type === 'tool_execution_start') return [{ kind: 'tool-call', name: words(event.toolName) }];
  if (event.type !== 'turn_end') return [];
  const message = record(event.message);
  const { input, output, cacheRead, cacheWrite, cost } = record(message.usage);
  const usage = {
    toolCalls: null,
    tokens: sum(input, output, cacheRead, cacheWrite),
    costUsd: sum(record(cost).total),
  };
  const text = list(message.content)
    .flatMap((part) => (part.type === 'text' ? [words(part.text)] : []))
    .join('\n');
  const fault = words(message.errorMessage);
  // It exits with 0 whatever happened; only this tells.
  const failed = message.stopReason === 'error';
  return [
    { kind: 'usage', usage },
    ...(text === '' ? [] : [{ kind: 'text', text } as const]),
    { kind: 'end', status: failed ? faultStatus(fault) : 'ok', message: failed ? fault : text },
  ];
}
