import type { AgentEvent, AgentRuntime, AgentTask } from '../agent-runtime.ts';
import { exchangeEnv } from '../command-runtime.ts';
import { jsonLine, list, record, sum, words } from './json-line.ts';
import { faultStatus, promptFor, type RuntimeProgram, reportOf, settingsDirectory } from './packaged-runtime.ts';

/** Claude Code. Takes its orders from the prompt alone: no settings, hooks or MCP servers of the repository. */
export function claudeCodeRuntime({ program, directory }: RuntimeProgram): AgentRuntime {
  return {
    name: 'claude-code',
    wires: ['messages'],
    command: (task) => ({
      argv: [...program, ...argumentsFor(task)],
      env: { ...task.env, ...exchangeEnv(task), ...environmentFor(task) },
      stdin: promptFor(task),
      // On SIGTERM it ends without a word, on SIGINT with its last line.
      stopSignal: 'SIGINT',
      expose: [directory],
    }),
    readLine: readClaudeLine,
    read: async (traces) => reportOf(traces),
  };
}

function argumentsFor({ model, role }: AgentTask): readonly string[] {
  const output = ['-p', '--output-format', 'stream-json', '--verbose', '--no-session-persistence'];
  const closed = ['--strict-mcp-config', '--setting-sources', '', '--disallowedTools', 'WebFetch,WebSearch'];
  const reads = 'Read,Grep,Glob';
  const rights =
    role === 'checker'
      ? ['--permission-mode', 'dontAsk', '--tools', reads, '--allowedTools', reads]
      : ['--permission-mode', 'bypassPermissions'];
  return [...output, ...closed, ...rights, ...(model === null ? [] : ['--model', model])];
}

function environmentFor(task: AgentTask): Readonly<Record<string, string>> {
  const { connection } = task;
  return {
    CLAUDE_CONFIG_DIR: settingsDirectory(task),
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
    // Its own ten tries with growing pauses take minutes.
    CLAUDE_CODE_MAX_RETRIES: '2',
    // It refuses to work as root unless told that it is in a box, which it is.
    IS_SANDBOX: '1',
    ...(connection === undefined ? {} : { ANTHROPIC_BASE_URL: connection.url, ANTHROPIC_API_KEY: connection.token }),
  };
}

export function readClaudeLine(line: string): readonly AgentEvent[] {
  const event = jsonLine(line);
  if (event === null) return [];
  if (event.type === 'assistant') {
    return list(record(event.message).content).flatMap((part): AgentEvent[] => {
      if (part.type === 'tool_use') return [{ kind: 'tool-call', name: words(part.name) }];
      return part.type === 'text' ? [{ kind: 'text', text: words(part.text) }] : [];
    });
  }
  if (event.type !== 'result') return [];
  const usage = record(event.usage);
  const message = words(event.result);
  const read = sum(usage.input_tokens, usage.cache_creation_input_tokens, usage.cache_read_input_tokens);
  return [
    {
      kind: 'usage',
      usage: { toolCalls: null, tokens: sum(read, usage.output_tokens), costUsd: sum(event.total_cost_usd) },
    },
    // Its `subtype` says success also for a fault of the API.
    { kind: 'end', status: event.is_error === true ? faultStatus(message, event.api_error_status) : 'ok', message },
  ];
}
