import type { OutputOptions } from './output-sink.ts';

export interface BoxedRun {
  /** The program first. A name without a slash is looked up in the PATH of `env`. No shell. */
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Exactly this, plus PATH and LANG where not given, and always HOME and TMPDIR of the run. */
  readonly env: Readonly<Record<string, string>>;
  /** Infinity: no limit of ours. */
  readonly deadlineMs: number;
  /** Between asking the worker to end and killing it. Default 5 s, at most a minute, and 1 s once `signal` aborts. */
  readonly killGraceMs?: number;
  /** How it is asked. Some agents print their usage on SIGINT only. Default SIGTERM. */
  readonly stopSignal?: NodeJS.Signals;
  /** Default: closed. */
  readonly stdin?: string;
  readonly output?: OutputOptions;
  readonly signal?: AbortSignal;
  /** Directories that belong to the worker while it runs, recursively; taken back afterwards. */
  readonly ownPaths: readonly string[];
  /** Files and directories in `ownPaths` that the worker can't change or replace where the box is another user's. */
  readonly keepPaths?: readonly string[];
  /** Directories and files of ours shown elsewhere too, not to be written; without namespaces a link, of a file a copy. */
  readonly mounts?: readonly { readonly source: string; readonly target: string }[];
  /** `none`: nothing but a loopback of its own; needs a box with namespaces. Default `host`. */
  readonly network?: 'host' | 'none';
  /** More that the worker may see although it lies below a hidden directory: a toolchain in our HOME, say. */
  readonly expose?: readonly string[];
}
