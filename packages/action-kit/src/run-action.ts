import { systemClock, systemRandom } from './clock.ts';
import type { AnyAction } from './define-action.ts';
import { isForStepAlone } from './environment.ts';
import { describeFailure, formatFailure } from './failure.ts';
import { performAction } from './perform-action.ts';
import { runnerChannel } from './runner-channel.ts';

/** How long a socket or timer that was left open may keep the step alive after its work is done. */
const LINGER_MS = 1000;
/** As long as it may once the job is cancelled: the runner waits for us to be gone. */
const HURRIED_LINGER_MS = 50;

/** Runs an action as the step of a workflow: the only thing a stub calls. Ends the process. */
export async function runAction(action: AnyAction, options: { readonly version: string }): Promise<void> {
  const environment = { ...process.env };
  for (const name of Object.keys(process.env)) if (isForStepAlone(name)) delete process.env[name];
  let [ended, hurried] = [false, false];
  process.exitCode = 1;
  process.exitCode = await performAction(action, {
    environment,
    channel: runnerChannel,
    clock: systemClock,
    random: systemRandom,
    version: options.version,
    listen: ({ cancel, crash: crashWork }) => {
      const crash = (thrown: unknown): void => {
        crashWork(thrown);
        if (!ended) return;
        runnerChannel.print(`after the work was done: ${formatFailure(describeFailure(thrown))}`);
        process.exitCode = 1;
      };
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.on(signal, () => {
          hurried = true;
          cancel(`the job was cancelled (${signal})`);
        });
      }
      process.on('uncaughtException', crash);
      process.on('unhandledRejection', crash);
    },
  });
  ended = true;
  setTimeout(() => process.exit(), hurried ? HURRIED_LINGER_MS : LINGER_MS).unref();
}
