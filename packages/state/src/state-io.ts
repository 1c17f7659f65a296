import type { Git } from '@loop-actions/git';
import type { StateRefs } from './state-refs.ts';

/** Time, as actions hand it in. */
export interface StateClock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Randomness, as actions hand it in. */
export interface StateRandom {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** Hexadecimal digits of so many unguessable bytes. */
  token(bytes?: number): string;
}

export interface StateLog {
  debug(text: string): void;
  info(text: string): void;
  warning(text: string): void;
}

/** What every part of this package works with. */
export interface StateIo {
  readonly git: Git;
  /** A path, or an http(s) URL. */
  readonly remote: string;
  readonly branch: string;
  readonly refs: StateRefs;
  readonly author: { readonly name: string; readonly email: string };
  readonly clock: StateClock;
  readonly random: StateRandom;
  readonly log: StateLog;
  /** What every ticket points at: an empty commit, the same everywhere, so that its bytes travel once. */
  ticketCommit(): Promise<string>;
}

/** Writes the commit of `StateIo.ticketCommit` into the private repository. */
export async function writeTicketCommit(git: Git): Promise<string> {
  const tree = (await git.run(['mktree'])).stdout.trim();
  const name = 'loop-actions';
  const date = '1970-01-01T00:00:00Z';
  const { stdout } = await git.run(['commit-tree', tree, '-m', 'A writer of the loop state waits for its turn'], {
    env: {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: name,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: name,
      GIT_COMMITTER_DATE: date,
    },
  });
  return stdout.trim();
}
