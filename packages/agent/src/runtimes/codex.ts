import { mkdir } from 'node:fs/promises';
import type { AgentEvent, AgentRuntime, AgentTask } from '../agent-runtime.ts';
import { exchangeEnv } from '../command-runtime.ts';
import { jsonLine, record, sum, words } from './json-line.ts';
import { faultStatus, promptFor, type RuntimeProgram, reportOf, settingsDirectory } from './packaged-runtime.ts';

/** Codex, without the user’s configuration, rules and project files, and without what calls home. */
export function codexRuntime({ program, directory }: RuntimeProgram): AgentRuntime {
  return {
    name: 'codex',
    wires: ['responses'],
    prepare: async (task) => {
      // It wants its home to be there.
      await mkdir(settingsDirectory(task), { recursive: true });
    },
    command: (task) => ({
      argv: [...program, ...argumentsFor(task)],
      env: {
        ...task.env,
        ...exchangeEnv(task),
        CODEX_HOME: settingsDirectory(task),
        ...(task.connection === undefined ? {} : { LOOP_GATEWAY_TOKEN: task.connection.token }),
      },
      stdin: promptFor(task),
      stopSignal: 'SIGINT',
      expose: [directory],
    }),
    readLine: readCodexLine,
    read: async (traces) => reportOf(traces),
  };
}

const OFF = ['multi_agent', 'goals', 'plugins', 'apps', 'skill_search'].flatMap((feature) => ['--disable', feature]);

function argumentsFor({ model, role, workspace, connection }: AgentTask): readonly string[] {
  const closed = ['exec', '--json', '--ephemeral', '--ignore-user-config', '--ignore-rules', '--skip-git-repo-check'];
  const settings = [
    'check_for_update_on_startup=false',
    'analytics.enabled=false',
    'project_doc_max_bytes=0',
    'web_search="disabled"',
  ];
  // The box is its sandbox; one within the other can’t be had on every machine. A reader is kept from writing by both.
  const rights = role === 'checker' ? ['--sandbox', 'read-only'] : ['--dangerously-bypass-approvals-and-sandbox'];
  const provider =
    connection === undefined
      ? []
      : [
          'model_provider=loop',
          `model_providers.loop={name="loop",base_url=${JSON.stringify(`${connection.url}/v1`)},env_key="LOOP_GATEWAY_TOKEN",wire_api="responses"}`,
          'model_providers.loop.request_max_retries=1',
          'model_providers.loop.stream_max_retries=1',
        ];
  return [
    ...closed,
    ...['-C', workspace],
    ...rights,
    ...(model === null ? [] : ['-m', model]),
    ...[...settings, ...provider].flatMap((setting) => ['-c', setting]),
    ...OFF,
    '-',
  ];
}

const CALLS = new Set(['command_execution', 'file_change', 'mcp_tool_call', 'web_search', 'custom_tool_call']);

export function readCodexLine(line: string): readonly AgentEvent[] {
  const event = jsonLine(line);
  if (event === null) return [];
  const item = record(event.item);
  switch (event.type) {
    case 'item.started':
      return item.type === 'file_change' || !CALLS.has(words(item.type))
        ? []
        : [{ kind: 'tool-call', name: words(item.type) }];
    case 'item.completed':
      if (item.type === 'file_change') return [{ kind: 'tool-call', name: 'file_change' }];
      // A warning of an unknown model’s name is an item of error too.
      if (item.type === 'error') return [{ kind: 'error', message: words(item.message) }];
      return item.type === 'agent_message' ? [{ kind: 'text', text: words(item.text) }] : [];
    case 'turn.completed': {
      const usage = record(event.usage);
      const tokens = sum(usage.input_tokens, usage.output_tokens);
      return [
        { kind: 'usage', usage: { toolCalls: null, tokens, costUsd: null } },
        { kind: 'end', status: 'ok', message: '' },
      ];
    }
    case 'turn.failed': {
      const message = words(record(event.error).message);
      return [{ kind: 'end', status: faultStatus(message), message }];
    }
    default:
      return [];
  }
}
