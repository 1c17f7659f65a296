import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wire } from '@loop-actions/model/gateway';
import type { AgentConnection, AgentEvent, AgentRuntime, AgentTask } from '../agent-runtime.ts';
import { exchangeEnv } from '../command-runtime.ts';
import { jsonLine, record, sum, words } from './json-line.ts';
import { faultStatus, promptFor, type RuntimeProgram, reportOf, settingsDirectory } from './packaged-runtime.ts';

/** The library within opencode that speaks each wire, and whether its base address ends in the version. */
const LIBRARIES: Readonly<Record<Wire, { readonly npm: string; readonly version: string }>> = {
  messages: { npm: '@ai-sdk/anthropic', version: '/v1' },
  responses: { npm: '@ai-sdk/openai', version: '/v1' },
  chat: { npm: '@ai-sdk/openai-compatible', version: '/v1' },
  gemini: { npm: '@ai-sdk/google', version: '/v1beta' },
};

/** opencode, without the project’s configuration and plugins. Its own limit of steps is advice only. */
export function opencodeRuntime({ program, directory }: RuntimeProgram): AgentRuntime {
  return {
    name: 'opencode',
    wires: ['messages', 'responses', 'chat', 'gemini'],
    prepare: async (task) => {
      await mkdir(settingsDirectory(task), { recursive: true });
      await mkdir(emptyDirectory(task), { recursive: true });
      await writeFile(configFile(task), JSON.stringify(configFor(task)));
    },
    command: (task) => ({
      argv: [
        ...program,
        'run',
        '--format',
        'json',
        '--pure',
        '--dir',
        task.workspace,
        '-m',
        `loop/${modelOf(task)}`,
        '--title',
        'loop',
      ],
      env: { ...task.env, ...exchangeEnv(task), ...environmentFor(task) },
      stdin: promptFor(task),
      expose: [directory],
      // Plugins of the project are loaded from it whatever its variables and options say.
      covers: [{ source: emptyDirectory(task), target: join(task.workspace, '.opencode') }],
    }),
    readLine: readOpencodeLine,
    read: async (traces) => reportOf(traces),
  };
}

function modelOf({ model }: AgentTask): string {
  return model ?? 'model';
}

function emptyDirectory(task: AgentTask): string {
  return join(settingsDirectory(task), 'empty');
}

function configFile(task: AgentTask): string {
  return join(settingsDirectory(task), 'opencode.json');
}

function configFor(task: AgentTask): unknown {
  const model = modelOf(task);
  const reads = { '*': 'deny', read: 'allow', grep: 'allow', glob: 'allow', list: 'allow' };
  return {
    model: `loop/${model}`,
    small_model: `loop/${model}`,
    autoupdate: false,
    share: 'disabled',
    snapshot: false,
    ...(task.connection === undefined ? {} : { provider: { loop: providerFor(task.connection, model) } }),
    permission: task.role === 'checker' ? reads : { '*': 'allow', webfetch: 'deny', websearch: 'deny' },
  };
}

function providerFor({ wire, url }: AgentConnection, model: string): unknown {
  const { npm, version } = LIBRARIES[wire];
  return {
    npm,
    options: { baseURL: `${url}${version}`, apiKey: '{env:LOOP_GATEWAY_TOKEN}' },
    models: { [model]: { limit: { context: 200_000, output: 32_000 } } },
  };
}

function environmentFor(task: AgentTask): Readonly<Record<string, string>> {
  const directory = settingsDirectory(task);
  return {
    OPENCODE_CONFIG: configFile(task),
    XDG_CONFIG_HOME: join(directory, 'config'),
    XDG_DATA_HOME: join(directory, 'data'),
    XDG_STATE_HOME: join(directory, 'state'),
    XDG_CACHE_HOME: join(directory, 'cache'),
    OPENCODE_DISABLE_AUTOUPDATE: '1',
    OPENCODE_DISABLE_MODELS_FETCH: '1',
    OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
    OPENCODE_DISABLE_DEFAULT_PLUGINS: '1',
    OPENCODE_DISABLE_PROJECT_CONFIG: '1',
    ...(task.connection === undefined ? {} : { LOOP_GATEWAY_TOKEN: task.connection.token }),
  };
}

export function readOpencodeLine(line: string): readonly AgentEvent[] {
  const event = jsonLine(line);
  if (event === null) return [];
  const part = record(event.part);
  switch (event.type) {
    case 'tool_use':
      return [{ kind: 'tool-call', name: words(part.tool) }];
    case 'text':
      return [{ kind: 'text', text: words(part.text) }];
    case 'step_finish': {
      const { input, output, reasoning, cache } = record(part.tokens);
      const tokens = sum(input, output, reasoning, record(cache).read, record(cache).write);
      return [{ kind: 'usage', usage: { toolCalls: null, tokens, costUsd: null } }];
    }
    case 'error': {
      const { name, data } = record(event.error);
      const message = words(record(data).message) || words(name);
      return [{ kind: 'end', status: faultStatus(message, record(data).statusCode), message }];
    }
    default:
      return [];
  }
}
