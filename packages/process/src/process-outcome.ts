import type { BoundedText } from './bounded-text.ts';

/** How a process ended, and what is left of what it wrote. */
export interface ProcessOutcome {
  /** null when it did not exit by itself; a process killed by signal n inside a namespace shows as its `signal`. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly ended: 'exited' | 'deadline' | 'cancelled' | 'spawn-failed';
  readonly durationMs: number;
  readonly stdout: BoundedText;
  readonly stderr: BoundedText;
  /** Processes that outlived the main one and were killed; null where the kernel killed them uncounted. */
  readonly survivorsKilled: number | null;
  /** What did not go as it should on our side: paths not taken back, processes that would not die. */
  readonly problems: readonly string[];
}

/** The outcome of a run that was refused before anything was started. */
export function notStarted(problem: string): ProcessOutcome {
  const nothing: BoundedText = { text: '', totalBytes: 0, truncated: false };
  return {
    exitCode: null,
    signal: null,
    ended: 'spawn-failed',
    durationMs: 0,
    stdout: nothing,
    stderr: nothing,
    survivorsKilled: null,
    problems: [problem],
  };
}

/** True only for a process that ran to its end by itself and said 0. */
export function hasSucceeded(outcome: ProcessOutcome): boolean {
  return outcome.ended === 'exited' && outcome.exitCode === 0;
}
