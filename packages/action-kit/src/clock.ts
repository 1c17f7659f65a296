import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** Time, handed in so that a run can be replayed. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `milliseconds`; rejects at once when `signal` aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Randomness, handed in so that a run can be replayed. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** Hexadecimal digits of `bytes` unguessable bytes, 16 when not said. */
  token(bytes?: number): string;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
};

/** The machine's randomness. */
export const systemRandom: Random = {
  next: () => randomInt(2 ** 47) / 2 ** 47,
  token: (bytes = 16) => randomBytes(bytes).toString('hex'),
};
