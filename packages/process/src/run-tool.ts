import { spawn } from 'node:child_process';
import { BoundedCollector } from './bounded-text.ts';
import type { ProcessOutcome } from './process-outcome.ts';

export interface ToolRun {
  /** The program first, by absolute path where trust matters. */
  readonly argv: readonly string[];
  readonly cwd?: string;
  /** Exactly this; nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly deadlineMs: number;
  /** Bytes kept of each stream, head and tail. */
  readonly keepBytes?: number;
  readonly signal?: AbortSignal;
}

/** Runs a trusted helper program: no shell, no box, bounded output, killed with its process group at its deadline. */
export async function runTool(run: ToolRun): Promise<ProcessOutcome> {
  const started = performance.now();
  const stdout = new BoundedCollector(run.keepBytes ?? 1024 * 1024);
  const stderr = new BoundedCollector(run.keepBytes ?? 1024 * 1024);
  const [program = '', ...args] = run.argv;
  const child = spawn(program, args, {
    cwd: run.cwd,
    env: run.env ?? {},
    stdio: [run.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdout?.on('data', (chunk: Buffer) => stdout.add(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.add(chunk));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(run.stdin);

  let ended: ProcessOutcome['ended'] = 'exited';
  const stop = (reason: 'deadline' | 'cancelled'): void => {
    if (ended === 'exited') ended = reason;
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const timer = setTimeout(() => stop('deadline'), run.deadlineMs);
  const cancel = (): void => stop('cancelled');
  run.signal?.addEventListener('abort', cancel);
  if (run.signal?.aborted) cancel();
  const end = await new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null; error?: Error }>(
    (resolve) => {
      child.once('error', (error) => resolve({ exitCode: null, signal: null, error }));
      child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    },
  );
  clearTimeout(timer);
  run.signal?.removeEventListener('abort', cancel);
  return {
    exitCode: end.exitCode,
    signal: end.signal,
    ended: end.error === undefined ? ended : 'spawn-failed',
    durationMs: Math.round(performance.now() - started),
    stdout: stdout.result(),
    stderr: stderr.result(),
    survivorsKilled: null,
    problems: end.error === undefined ? [] : [end.error.message],
  };
}
