import type { CheckResult, GateInstall } from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { CleanText } from './check-output.ts';
import type { Classification } from './classify-outcome.ts';
import type { HomeToolchains } from './dependencies/home-toolchains.ts';
import type { InstallAnswer } from './dependencies/installation.ts';
import type { TestRecords } from './test-ids/test-record.ts';

/** What every check of one judgement shares. */
export interface CheckRoom {
  readonly repository: TrustedRepository;
  readonly box: Box;
  /** The base commit, from which ignore rules are read where a tree is verified. */
  readonly baseSha: string;
  /** Ours; each check gets a fresh directory below it. */
  readonly workRoot: string;
  /** The held-out files, never shown to a maker. */
  readonly heldOut?: { readonly directory: string };
  /** Which files of a tree judge; by default those that `protectionOf` knows. */
  readonly isVerifier?: (path: string) => boolean;
  /** PATH of the job: what `actions/setup-*` steps put there is what the checks must run on. */
  readonly path?: string;
  /** What of the job's programs lies in its HOME; absent: nothing. */
  readonly toolchains?: HomeToolchains;
  /** Where checks that ask for it get their dependencies from; absent: they get none. */
  readonly dependencies?: DependencySource;
  readonly clean: CleanText;
  /** Looks at the work tree of a command before it starts and after it has ended; for checks that compare. */
  readonly watch?: WorkTreeWatch;
  readonly log: { info(message: string): void; warning(message: string): void };
  readonly signal?: AbortSignal;
}

/** Both are awaited; `after` also runs when the command failed. */
export interface WorkTreeWatch {
  readonly before: (workTree: string) => Promise<void>;
  readonly after: (workTree: string) => Promise<void>;
}

/** A check that has run on one tree. */
export interface CheckRun {
  readonly result: CheckResult;
  readonly classification: Classification;
  /** What reporters of ours said of its tests; null: nothing. */
  readonly tests: TestRecords | null;
}

/** Where checks get their dependencies from. */
export interface DependencySource {
  /** Installs what the lockfile of a tree names; asked again for the same, it answers with what is there. */
  install(room: CheckRoom, install: GateInstall, tree: string): Promise<InstallAnswer>;
}
