import type { SourcePosition } from '../source-position.ts';

/** What kind of thing a gate checks; also what "checkable with tests, lint …" can name. */
export type GateKind =
  | 'build'
  | 'test'
  | 'lint'
  | 'type'
  | 'schema'
  | 'links'
  | 'generated'
  | 'coverage'
  | 'eval'
  | 'secrets'
  | 'trojan-source'
  | 'scope'
  | 'acceptance'
  | 'command';

/** Forms of report that the suite knows by name. */
export type ReportFormat =
  | 'sarif'
  | 'junit'
  | 'tap'
  | 'eslint'
  | 'typescript'
  | 'pytest'
  | 'go-test'
  | 'cargo'
  | 'vitest'
  | 'jest'
  | 'mocha'
  | 'node-test'
  | 'promptfoo'
  | 'inspect-ai'
  | 'openai-evals'
  | 'lcov'
  | 'cobertura'
  | 'istanbul'
  | 'go-cover';

/** Where a command leaves a report. */
export interface CheckReport {
  /** A glob from the root of the repository. */
  readonly path: string;
  /** null: to be told by the content. */
  readonly format: ReportFormat | null;
}

/** What a threshold measures: four shares of covered code, the share of passed cases, or the mean score. */
export type ThresholdMetric = 'lines' | 'branches' | 'functions' | 'statements' | 'pass-rate' | 'score';

/** A figure of a report that must be reached. */
export interface Threshold {
  readonly metric: ThresholdMetric;
  /** In percent, for `score` in the report's own unit; null: only the base is compared with. */
  readonly atLeast: number | null;
  /** False: the figure may not be lower than on the base. */
  readonly mayFall: boolean;
}

/** How an eval's answers vary: `exact` ones don't; for `noisy` ones the pass rate may be lower by `margin` (0 to 1). */
export interface EvalNoise {
  readonly kind: 'exact' | 'noisy';
  readonly margin: number;
}

/** How the gate installs dependencies before a check. */
export interface GateInstall {
  /** null: the gate's own way for the lockfile it finds. */
  readonly command: string | null;
  /** Packages whose install scripts may run; those of all others do not. */
  readonly scripts: readonly string[];
}

/** A check that the suite carries out in its own process, on git's objects; nothing of the candidate runs. */
export type BuiltInCheck =
  | { readonly kind: 'scope' }
  /** `files`: globs, empty: every JSON and YAML file with a `$schema` of its own; `schema`: a path of the base. */
  | { readonly kind: 'schema'; readonly files: readonly string[]; readonly schema: string | null }
  /** `files`: globs, empty: all Markdown. */
  | { readonly kind: 'links'; readonly files: readonly string[]; readonly external: boolean }
  | { readonly kind: 'secrets' }
  | { readonly kind: 'trojan-source' };

/** A check that the gate runs. All of it comes from the base ref and nowhere else. */
export interface GateCheck {
  readonly name: string;
  readonly kind: GateKind;
  /** A shell command, run by `bash -eo pipefail -c`; null for a check that the suite carries out itself. */
  readonly command: string | null;
  /** What the suite carries out itself; null exactly where there is a command. */
  readonly builtIn: BuiltInCheck | null;
  readonly required: boolean;
  readonly deadlineMs: number;
  /** How it must answer on the base, before any change: tests are green there, an acceptance check is red. */
  readonly onBase: 'green' | 'red' | 'any';
  /** Runs with the held-out directory in `LOOP_HELD_OUT`; the maker never sees that directory. */
  readonly heldOut: boolean;
  /** A shell command that mends what the check finds, deterministically; absent: there is none. */
  readonly fix?: string;
  /** Variables with fixed values, beside those every check has. Never a secret. */
  readonly environment: Readonly<Record<string, string>>;
  readonly reports: readonly CheckReport[];
  /** Problem-matcher files of the base, by which its output is read besides; absent: none. */
  readonly matchers?: readonly string[];
  readonly thresholds: readonly Threshold[];
  /** Absent: an eval that asks its cases more than once is noisy, with a margin of 5 %. */
  readonly noise?: EvalNoise;
  /** Globs of the files that the command itself may write. */
  readonly mayWrite: readonly string[];
  readonly network: 'allowed' | 'none';
  /** null: nothing is installed for it. */
  readonly install: GateInstall | null;
  readonly position: SourcePosition;
}
