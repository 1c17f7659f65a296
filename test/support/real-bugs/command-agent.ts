import { chmod, copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { CommandAgent } from './real-bug.ts';

const AGENTS = path.join(import.meta.dirname, 'agents');

/** The agent that makes the change described in `agents/<change>.json`. */
export function commandAgent(change: string): CommandAgent {
  return agentAt(AGENTS, change);
}

function agentAt(directory: string, change: string): CommandAgent {
  const script = path.join(directory, 'command-agent.mjs');
  const data = path.join(directory, `${change}.json`);
  return {
    argv: ['node', script, data],
    command: `node ${shellQuote(script)} ${shellQuote(data)}`,
    files: [script, data],
    async install(target) {
      await mkdir(target, { recursive: true });
      const installed = agentAt(target, change);
      for (const [index, file] of installed.files.entries()) {
        await copyFile([script, data][index] ?? file, file);
        await chmod(file, 0o644);
      }
      return installed;
    },
  };
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
