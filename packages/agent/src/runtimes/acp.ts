import { WIRES } from '@loop-actions/model/gateway';
import type { AgentEvent, AgentRuntime } from '../agent-runtime.ts';
import { exchangeEnv } from '../command-runtime.ts';
import { connectionEnv } from '../connection-env.ts';
import { splitCommand } from '../split-command.ts';
import { acpClientSource } from './acp-client.ts';
import { jsonLine, record, words } from './json-line.ts';
import { faultStatus, promptFor, reportOf } from './packaged-runtime.ts';

/**
 * Any agent that speaks the Agent Client Protocol (agentclientprotocol.com): the command starts it, a client of ours in
 * the same box speaks with it. Throws `E_AGENT_COMMAND` for a command that can’t be split.
 */
export function acpRuntime(command: string): AgentRuntime {
  const argv = splitCommand(command);
  return {
    name: 'acp',
    wires: WIRES,
    command: (task) => ({
      argv: [process.execPath, '--no-warnings', '-e', acpClientSource(), '--', task.role, ...argv],
      env: { ...task.env, ...connectionEnv(task), ...exchangeEnv(task) },
      stdin: promptFor(task),
      // The client asks the agent to cancel, which then still says what it used.
      stopSignal: 'SIGINT',
    }),
    readLine: readAcpLine,
    read: async (traces) => reportOf(traces),
  };
}

/** A line of our own client: `{ "acp": … }`. What else there is on the streams is the agent’s own noise. */
export function readAcpLine(line: string): readonly AgentEvent[] {
  const said = record(jsonLine(line)?.acp);
  switch (said.kind) {
    case 'text':
      return [{ kind: 'text', text: words(said.text) }];
    case 'tool-call':
      return [{ kind: 'tool-call', name: words(said.name) }];
    case 'usage': {
      const tokens = typeof said.tokens === 'number' ? said.tokens : null;
      return [{ kind: 'usage', usage: { toolCalls: null, tokens, costUsd: null } }];
    }
    case 'end': {
      const message = words(said.message);
      if (said.stopReason === 'end_turn') return [{ kind: 'end', status: 'ok', message: '' }];
      return [{ kind: 'end', status: faultStatus(message), message: message || words(said.stopReason) }];
    }
    default:
      return [];
  }
}
