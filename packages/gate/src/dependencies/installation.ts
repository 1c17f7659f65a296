import { join } from 'node:path';
import type { BoxedRun } from '@loop-actions/process';
import type { Classification } from '../classify-outcome.ts';

/** What a check is shown of an installation. */
export interface Installation {
  /** Directories and files of ours, each shown at its place in the check's tree. */
  readonly shows: readonly { readonly source: string; readonly place: string }[];
  readonly environment: Readonly<Record<string, string>>;
  /** Directories of programs, before those of the job. */
  readonly programs: readonly string[];
  /** Directories of the job that a check sees where they are, though its box hides what is around them. */
  readonly expose?: readonly string[];
}

/** An installation, or why there is none. */
export type InstallAnswer =
  | { readonly installed: true; readonly installation: Installation }
  | { readonly installed: false; readonly classification: Classification; readonly excerpt: string };

export const NOTHING_INSTALLED: Installation = { shows: [], environment: {}, programs: [] };

/**
 * How a check's process comes to see an installation: in its tree, and at the place of the installation itself, which
 * programs and the environment may name.
 */
export function showInstallation(
  installation: Installation,
  workTree: string,
  expose: readonly string[],
): Pick<BoxedRun, 'mounts' | 'expose'> {
  return {
    mounts: installation.shows.map(({ source, place }) => ({ source, target: join(workTree, place) })),
    expose: [...expose, ...(installation.expose ?? []), ...installation.shows.map(({ source }) => source)],
  };
}
