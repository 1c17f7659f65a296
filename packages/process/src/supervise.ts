import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Box } from './box.ts';
import { BoxStopper } from './box-stopper.ts';
import type { BoxedRun } from './boxed-run.ts';
import { OutputSink } from './output-sink.ts';
import type { LaunchPlan } from './plan-launch.ts';
import type { ProcessOutcome } from './process-outcome.ts';

/** How long pipes may stay open after everything that we know of was killed. */
const DRAIN_MS = 2_000;

/**
 * What a worker gets to end by itself when its job is cancelled. GitHub kills the supervisor 10 s after it says so, and
 * what the worker left has to be read, packed and uploaded before ("Canceling a workflow").
 */
const CANCEL_GRACE_MS = 1_000;

/** A pause that was not needed must not keep a step alive: the child and its pipes do that. */
const UNHELD = { ref: false } as const;

interface Exit {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error: Error | null;
}

/** Starts a planned run, watches it to its end and kills what is left of it. Throws what `onLine` threw. */
export async function supervise(box: Box, run: BoxedRun, plan: LaunchPlan): Promise<ProcessOutcome> {
  const started = performance.now();
  const sink = new OutputSink(run.output ?? {});
  const [program = '', ...args] = plan.argv;
  const child = spawn(program, args, {
    cwd: plan.cwd,
    env: plan.env,
    // A session and a process group of its own: kill(0) by the worker does not reach us.
    detached: true,
    stdio: [run.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const exited = exitOf(child);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const halt = new Halt();
  connect(child, run, sink, halt);
  if (child.pid === undefined) {
    sink.end();
    return outcomeOf(await exited, 'spawn-failed', started, sink, { killed: 0, problems: [] });
  }

  const stopper = new BoxStopper(box, child.pid, plan.nonce);
  const deadline = setTimeout(() => halt.request('deadline'), plan.deadlineMs);
  const cancel = (): void => halt.request('cancelled');
  run.signal?.addEventListener('abort', cancel);
  if (run.signal?.aborted) cancel();
  await Promise.race([exited, halt.requested]);
  if (halt.reason !== null && child.exitCode === null) {
    await stopper.ask(run.stopSignal ?? 'SIGTERM');
    await Promise.race([exited, graceOver(plan.killGraceMs, run.signal)]);
  }
  clearTimeout(deadline);
  run.signal?.removeEventListener('abort', cancel);
  const { killed, left } = await stopper.killAll();
  stopper.release();
  const exit = await Promise.race([exited, sleep(DRAIN_MS, NO_EXIT, UNHELD)]);
  await Promise.race([closed, sleep(DRAIN_MS, undefined, UNHELD)]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  sink.end();
  if (halt.error !== null) throw halt.error.thrown;

  const failure = (await readFile(plan.failure, 'utf8').catch(() => '')).trim();
  const problems = left === 0 ? [] : [`${left} processes of the worker could not be killed`];
  if (failure !== '') {
    const details = { killed, problems: [...problems, `the box could not start the worker: ${failure}`] };
    return outcomeOf({ ...exit, exitCode: null }, 'spawn-failed', started, sink, details);
  }
  return outcomeOf(exit, halt.reason ?? 'exited', started, sink, { killed, problems });
}

/** A cancel ends a longer grace that a deadline has begun. */
async function graceOver(killGraceMs: number, signal: AbortSignal | undefined): Promise<void> {
  const hurried = new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener('abort', () => resolve(), { once: true });
  });
  const soon = hurried.then(() => sleep(CANCEL_GRACE_MS, undefined, UNHELD));
  await Promise.race([soon, sleep(killGraceMs, undefined, UNHELD)]);
}

const NO_EXIT: Exit = { exitCode: null, signal: null, error: null };

/** A wish to end the run before it ends by itself; the first one counts. */
class Halt {
  reason: 'deadline' | 'cancelled' | null = null;
  error: { readonly thrown: unknown } | null = null;
  readonly requested: Promise<void>;
  #resolve: () => void = () => undefined;

  constructor() {
    this.requested = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  request(reason: 'deadline' | 'cancelled', error: { readonly thrown: unknown } | null = null): void {
    this.reason ??= reason;
    this.error ??= error;
    this.#resolve();
  }
}

function connect(child: ChildProcess, run: BoxedRun, sink: OutputSink, halt: Halt): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.on('data', (chunk: Buffer) => {
      if (halt.error !== null) return;
      try {
        sink.add(stream, chunk);
      } catch (thrown) {
        halt.request('cancelled', { thrown });
      }
    });
    child[stream]?.on('error', () => undefined);
  }
  // The worker may end without reading its input.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(run.stdin);
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: null, signal: null, error }));
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal, error: null }));
  });
}

function outcomeOf(
  exit: Exit,
  ended: ProcessOutcome['ended'],
  started: number,
  sink: OutputSink,
  details: { readonly killed: number | null; readonly problems: readonly string[] },
): ProcessOutcome {
  return {
    exitCode: exit.exitCode,
    signal: exit.signal,
    ended,
    durationMs: Math.round(performance.now() - started),
    stdout: sink.result('stdout'),
    stderr: sink.result('stderr'),
    survivorsKilled: details.killed,
    problems: exit.error === null ? details.problems : [...details.problems, exit.error.message],
  };
}
