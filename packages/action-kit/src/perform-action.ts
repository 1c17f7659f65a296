import { type Cancellation, createCancellation } from './cancellation.ts';
import type { Clock, Random } from './clock.ts';
import { type AnyAction, RedStep } from './define-action.ts';
import { reportFailure } from './failure.ts';
import { type Environment, parseInputs, secretTexts } from './inputs/parse-inputs.ts';
import { createLogger, type Logger } from './logger.ts';
import { printOutputs } from './outputs.ts';
import type { RunnerChannel } from './runner-channel.ts';
import { readRunnerContext } from './runner-context.ts';
import { spillOversized } from './spill.ts';
import { createSummary, type Summary } from './summary.ts';

/** The machine an action runs on; a test hands in its own. */
export interface ActionHost {
  readonly environment: Environment;
  readonly channel: RunnerChannel;
  readonly clock: Clock;
  readonly random: Random;
  readonly version: string;
  /** Called once with what to do on a cancel and on a crash outside of `run`. */
  listen(on: { cancel(reason: string): void; crash(thrown: unknown): void }): void;
}

/** Runs an action from inputs to outputs and reports whatever it throws. Gives the step's exit code; never throws. */
export async function performAction(action: AnyAction, host: ActionHost): Promise<0 | 1> {
  const log = createLogger(host.channel, host.clock);
  const summary = createSummary();
  const cancellation = createCancellation(host.clock);
  let exitCode: 0 | 1 = 1;
  try {
    exitCode = await runGuarded(action, host, { log, summary, cancellation });
  } catch (thrown) {
    reportFailure(thrown, { log, summary });
  }
  for (const problem of await cancellation.cleanUp()) {
    log.warning(`clean-up: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  log.flushAnnotations();
  summary.flush(host.environment.GITHUB_STEP_SUMMARY);
  return exitCode;
}

interface Equipment {
  readonly log: Logger;
  readonly summary: Summary;
  readonly cancellation: Cancellation & { cancel(reason: string): void };
}

async function runGuarded(
  action: AnyAction,
  host: ActionHost,
  { log, summary, cancellation }: Equipment,
): Promise<0 | 1> {
  const crashed = new Promise<never>((_resolve, reject) => {
    host.listen({ cancel: cancellation.cancel, crash: reject });
  });
  for (const secret of secretTexts(action.inputs, host.environment)) host.channel.mask(secret);
  const inputs = parseInputs(action.inputs, host.environment);
  const context = readRunnerContext(host.environment, { name: action.name, version: host.version });
  const { signal, onCleanup, expired } = cancellation;
  const { clock, random } = host;
  const work = action.run(inputs as never, { context, log, summary, clock, random, signal, onCleanup });
  const result = await Promise.race([work, crashed, expired]);
  const isRed = result instanceof RedStep;
  const outputs = printOutputs(action.outputs, isRed ? result.outputs : { ...result });
  writeOutputs(host.channel, spillOversized(outputs, { directory: context.tempDirectory, log }));
  if (isRed) log.error(result.reason.message, { title: result.reason.title, weight: Number.POSITIVE_INFINITY });
  return isRed ? 1 : 0;
}

/** `status` goes last: a step that was killed half-way has none, and an absent status reads as red. */
function writeOutputs(channel: RunnerChannel, outputs: ReadonlyMap<string, string>): void {
  const ordered = [...outputs].sort(([left], [right]) => Number(left === 'status') - Number(right === 'status'));
  for (const [name, value] of ordered) channel.setOutput(name, value);
}
