import type { AgentEvent } from '@loop-actions/agent';
import { redactSecrets } from '@loop-actions/text';

/** A transcript is evidence, not an archive: beyond this only the count goes on. */
const MAX_BYTES = 4 * 1024 * 1024;

export interface Transcript {
  add(iteration: number, event: AgentEvent): void;
  /** JSONL: `{ iteration, ...event }` per line, and a last line that says how many were left out. */
  text(): string;
}

/** Collects an agent's events, bounded and without secrets. */
export function createTranscript(secrets: readonly string[]): Transcript {
  const lines: string[] = [];
  let bytes = 0;
  let left = 0;
  return {
    add: (iteration, event) => {
      const line = redactSecrets(JSON.stringify({ iteration, ...event }), secrets).text;
      bytes += Buffer.byteLength(line) + 1;
      if (bytes > MAX_BYTES) left++;
      else lines.push(line);
    },
    text: () => [...lines, ...(left === 0 ? [] : [JSON.stringify({ kind: 'left-out', events: left })]), ''].join('\n'),
  };
}
