import type { AgentRuntime, AgentTask } from '@loop-actions/agent';
import type { ModelServer } from '../support/model-server/index.ts';

/** What our adapters start an agent with, so that it takes nothing from the repository: flags, with how many values. */
const CLOSED_FLAGS: Readonly<Record<string, number>> = {
  '--strict-mcp-config': 0,
  '--setting-sources': 1,
  '--ignore-rules': 0,
  '--no-context-files': 0,
  '--no-extensions': 0,
  '--no-custom-instructions': 0,
  '--pure': 0,
};
const CLOSED_SETTINGS = ['project_doc_max_bytes=0'];
const CLOSED_VARIABLES = ['OPENCODE_DISABLE_PROJECT_CONFIG'];

/** The same agent as anybody would start it in a repository. */
export function asAnybodyStartsIt(agent: AgentRuntime): AgentRuntime {
  return {
    ...agent,
    command: (task) => {
      const { argv, env, covers: _none, ...rest } = agent.command(task);
      const open = Object.entries(env).filter(([name]) => !CLOSED_VARIABLES.includes(name));
      return { ...rest, argv: withoutFlags(argv), env: Object.fromEntries(open) };
    },
  };
}

function withoutFlags(argv: readonly string[]): readonly string[] {
  const left: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? '';
    const values = CLOSED_FLAGS[argument];
    if (values !== undefined) at += values;
    else if (argument === '-c' && CLOSED_SETTINGS.includes(argv[at + 1] ?? '')) at++;
    else left.push(argument);
  }
  return left;
}

/** The same agent with the provider's own address and key, as if nothing stood in between. */
export function withTheKey(agent: AgentRuntime, { url }: Pick<ModelServer, 'url'>, key: string): AgentRuntime {
  const direct = (task: AgentTask): AgentTask => {
    const { connection } = task;
    return connection === undefined ? task : { ...task, connection: { ...connection, url, token: key } };
  };
  return {
    ...agent,
    command: (task) => agent.command(direct(task)),
    prepare: async (task) => agent.prepare?.(direct(task)),
  };
}
