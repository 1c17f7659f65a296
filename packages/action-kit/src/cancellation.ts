import type { Clock } from './clock.ts';

/** GitHub sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later ("Canceling a workflow"); we are gone well before. */
export const CLEANUP_DEADLINE_MS = 4750;
/** What `run` may take of that to end by itself, with its outputs, before the clean-up starts without it. */
const WIND_DOWN_MS = 4000;

export interface Cancellation {
  readonly signal: AbortSignal;
  onCleanup(work: () => void | Promise<void>): void;
  /** Rejects some time after a cancel when the work has not ended by itself. */
  readonly expired: Promise<never>;
  /** Runs what was registered, newest first, within the deadline; returns what went wrong. */
  cleanUp(): Promise<readonly unknown[]>;
}

/** Turns a cancel into an AbortSignal and bounded clean-up. */
export function createCancellation(clock: Clock): Cancellation & { cancel(reason: string): void } {
  const controller = new AbortController();
  const works: (() => void | Promise<void>)[] = [];
  let cancelledAt: number | null = null;
  let expire: (error: Error) => void = () => {};
  const expired = new Promise<never>((_resolve, reject) => {
    expire = reject;
  });
  expired.catch(() => {});
  return {
    signal: controller.signal,
    expired,
    onCleanup: (work) => {
      works.push(work);
    },
    cancel: (reason) => {
      if (controller.signal.aborted) return;
      cancelledAt = clock.now();
      controller.abort(new Error(reason));
      void clock
        .sleep(WIND_DOWN_MS)
        .then(() => expire(new Error(`${reason}, and the work did not end within ${WIND_DOWN_MS} ms`)));
    },
    cleanUp: async () => {
      const problems: unknown[] = [];
      const all = async (): Promise<void> => {
        for (const work of works.splice(0).reverse()) {
          try {
            await work();
          } catch (error) {
            problems.push(error);
          }
        }
      };
      const late = new AbortController();
      const deadline = Math.max(0, CLEANUP_DEADLINE_MS - (cancelledAt === null ? 0 : clock.now() - cancelledAt));
      const timeout = clock.sleep(deadline, late.signal).then(
        () => problems.push(new Error(`clean-up did not end within ${deadline} ms`)),
        () => {},
      );
      await Promise.race([all(), timeout]);
      late.abort();
      return problems;
    },
  };
}
