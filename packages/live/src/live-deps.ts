import type { CommitHistory, GitHub } from '@loop-actions/github';

/** What a command of a probe came to. */
export interface CommandOutcome {
  /** null: it was ended, or could not be started. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it has no exit code; empty where it has one. */
  readonly problem: string;
}

/** Runs a command on the base's tree, in the box. */
export type RunProbeCommand = (run: {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
}) => Promise<CommandOutcome>;

/** What probes need from outside. */
export interface LiveDeps {
  readonly github: GitHub;
  readonly history: CommitHistory;
  readonly runCommand: RunProbeCommand;
  readonly clock: { now(): number; sleep(milliseconds: number, signal?: AbortSignal): Promise<void> };
  readonly random: { next(): number; token(bytes?: number): string };
  readonly signal: AbortSignal;
  readonly log: { info(message: string): void; warning(message: string): void };
  /** Variables of the job, from which a probe gets those that it names. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Values that must never show. */
  readonly secrets: readonly string[];
}

/** Of what is to be proven that it runs. */
export interface LiveTarget {
  readonly baseRef: string;
  /** The newest commit of the base. */
  readonly head: string;
  /** Commits that merged a ticket's change. */
  readonly merges: readonly string[];
}
