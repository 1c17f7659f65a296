import type { PackagedAgentName } from './agent-versions.ts';

/** The lock of an agent’s pinned version: every package with its checksum. One file is loaded, not six. */
export async function readLock(name: PackagedAgentName): Promise<string> {
  return (await LOCKS[name]()).lock;
}

const LOCKS: Readonly<Record<PackagedAgentName, () => Promise<{ readonly lock: string }>>> = {
  'claude-code': () => import('./locks/claude-code.ts'),
  codex: () => import('./locks/codex.ts'),
  gemini: () => import('./locks/gemini.ts'),
  copilot: () => import('./locks/copilot.ts'),
  opencode: () => import('./locks/opencode.ts'),
  pi: () => import('./locks/pi.ts'),
};
