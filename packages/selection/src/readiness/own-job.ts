/** A job that uses the suite's actions, as the workflow files of the base have it. */
export interface OwnJobFacts {
  readonly path: string;
  readonly job: string;
  readonly steps: readonly { readonly role: string; readonly with: Readonly<Record<string, unknown>> }[];
  /** By scope, `*` for all; null: none are written down. */
  readonly permissions: ReadonlyMap<string, 'none' | 'read' | 'write'> | null;
  readonly runsScripts: boolean;
  readonly checkouts: readonly { readonly repository: string; readonly path: string; readonly withKey: boolean }[];
  readonly events: readonly string[];
  readonly schedules: readonly { readonly cron: string; readonly timezone: string | null }[];
}
