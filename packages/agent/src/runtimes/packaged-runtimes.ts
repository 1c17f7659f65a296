import type { AgentRuntime } from '../agent-runtime.ts';
import type { PackagedAgentName } from '../install/agent-versions.ts';
import { claudeCodeRuntime } from './claude-code.ts';
import { codexRuntime } from './codex.ts';
import { copilotRuntime } from './copilot.ts';
import { geminiRuntime } from './gemini.ts';
import { opencodeRuntime } from './opencode.ts';
import type { RuntimeProgram } from './packaged-runtime.ts';
import { piRuntime } from './pi.ts';

const RUNTIMES: Readonly<Record<PackagedAgentName, (program: RuntimeProgram) => AgentRuntime>> = {
  'claude-code': claudeCodeRuntime,
  codex: codexRuntime,
  gemini: geminiRuntime,
  copilot: (program) => copilotRuntime(program),
  opencode: opencodeRuntime,
  pi: piRuntime,
};

/** The runtime of an agent that is installed from npm. */
export function packagedRuntime(name: PackagedAgentName, program: RuntimeProgram): AgentRuntime {
  return RUNTIMES[name](program);
}
