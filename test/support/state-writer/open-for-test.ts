import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createGit, type Git } from '@loop-actions/git';
import { openStateBranch, type StateBranch, type StateBranchOptions } from '@loop-actions/state';

export interface OpenForTest {
  readonly gitDir: string;
  readonly remote: string;
  /** Stands between the state package and git, e.g. to be killed at some call. */
  readonly around?: (git: Git) => Git;
  readonly options?: Partial<StateBranchOptions>;
  readonly log?: (text: string) => void;
}

/** The real thing on the machine's own clock and randomness. */
export function openForTest({ gitDir, remote, around, options, log }: OpenForTest): StateBranch {
  const git = createGit({ gitDir, env: process.env });
  const say = (text: string): void => log?.(text);
  return openStateBranch({
    git: around?.(git) ?? git,
    remote,
    author: { name: 'loop', email: 'loop@example.invalid' },
    clock: { now: () => Date.now(), sleep: async (milliseconds) => void (await wait(milliseconds)) },
    random: {
      next: () => randomInt(2 ** 47) / 2 ** 47,
      token: (bytes = 16) => randomBytes(bytes).toString('hex'),
    },
    log: { debug: say, info: say, warning: say },
    ...options,
  });
}
