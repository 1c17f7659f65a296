import type { LiveDeps } from './live-deps.ts';

/** What one try came to. */
export interface Try<T> {
  readonly value: T;
  /** Nothing is to be gained by another try. */
  readonly final: boolean;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** What the last try gets, which begins at the deadline. */
const SHORTEST_TRY_MS = 5_000;

/**
 * Tries until a try is final or the deadline has passed: pauses double from one second to half a minute, with a quarter
 * of jitter, and the last try is made at the deadline. Gives the last try's value and how many there were.
 */
export async function poll<T>(
  { clock, random, signal }: Pick<LiveDeps, 'clock' | 'random' | 'signal'>,
  deadlineMs: number,
  attempt: (left: number) => Promise<Try<T>>,
): Promise<{ readonly value: T; readonly tries: number }> {
  const end = clock.now() + deadlineMs;
  for (let tries = 1, pause = FIRST_PAUSE_MS; ; tries++, pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const left = end - clock.now();
    const { value, final } = await attempt(Math.max(left, SHORTEST_TRY_MS));
    const remaining = end - clock.now();
    if (final || remaining <= 0 || signal.aborted) return { value, tries };
    const jittered = Math.round(pause * (0.75 + random.next() / 2));
    await clock.sleep(Math.min(jittered, remaining), signal).catch(() => undefined);
  }
}
