/** What the issue of a real bug says. */
export interface BugReport {
  readonly title: string;
  /** Our own words on a public report, with its address. */
  readonly body: string;
}

/** Assertions as TAP counts them. */
export interface BugCounts {
  /** The earlier version's own tests: all of them green on the earlier version. */
  readonly base: number;
  /** The later version's tests. */
  readonly acceptance: number;
  /** How many of `acceptance` are red on the earlier version. */
  readonly redOnBase: number;
  /** How many of `acceptance` are still red after the wrong agent's change. */
  readonly redAfterWrongChange: number;
}

/** A command agent: what to run, in the work tree, with the prompt's path in `LOOP_PROMPT_FILE`. */
export interface CommandAgent {
  readonly argv: readonly [string, ...string[]];
  /** The same for a shell. */
  readonly command: string;
  /** The files it needs, readable by any user; nothing else is read. */
  readonly files: readonly string[];
  /** Copies those files into `directory` (which a boxed user can read) and gives the agent that runs from there. */
  install(directory: string): Promise<CommandAgent>;
}

export interface BuildOptions {
  /** One of the base's own tests is red before anybody changes anything. */
  readonly brokenBase?: boolean;
}

/** A package with a real, published bug, as a repository that a loop can work on. */
export interface RealBug {
  readonly name: string;
  readonly versions: { readonly before: string; readonly after: string };
  readonly issue: BugReport;
  /** The files that the public fix changes, tests aside. */
  readonly fixedFiles: readonly string[];
  readonly counts: BugCounts;
  /** Writes the earlier version with its tests, the tool they need and a LOOP_SPEC.md. No `.git`, no network. */
  buildRepository(directory: string, options?: BuildOptions): Promise<void>;
  /** Writes the later version's tests and `run.mjs`, which judges the tree in the current directory by them. */
  heldOutDirectory(directory: string): Promise<void>;
  /** Brings the public fix. */
  readonly honestAgent: CommandAgent;
  /** Brings a plausible change that answers the report's own example and nothing more. */
  readonly wrongAgent: CommandAgent;
}

/** A replacement of a text that occurs exactly once in its file. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}
