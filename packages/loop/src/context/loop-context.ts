import type { Clock, Logger, Random, RunnerContext } from '@loop-actions/action-kit';
import type { TrustedRepository } from '@loop-actions/git';
import type { GitHub } from '@loop-actions/github';
import type { StateBranch } from '@loop-actions/state';
import type { ControlFiles } from './control-files.ts';

/** What the parts of a loop need from outside, handed in so that every run can be replayed. */
export interface LoopDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  /** Aborts when the runner cancels the job. */
  readonly signal: AbortSignal;
  readonly context: RunnerContext;
  /** Values that must never show in what is kept or published. */
  readonly secrets: readonly string[];
}

/** The base a run stands on: everything that decides is read from here. */
export interface LoopBase {
  readonly repository: TrustedRepository;
  /** Short name of the branch that changes are proposed to. */
  readonly ref: string;
  readonly sha: string;
  readonly control: ControlFiles;
  /** Globs that no agent may touch for now, as the plan pins them; none where there is no plan. */
  readonly quarantined: readonly string[];
  /** A folder of ours below RUNNER_TEMP. */
  readonly workRoot: string;
}

/** What may write: the tracker and the state branch. Jobs that run an agent or a candidate have none of it. */
export interface LoopWriters {
  readonly github: GitHub;
  readonly state: StateBranch;
  /** For pushing branches. */
  readonly token: string;
}
