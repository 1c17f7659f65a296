import type { HandedToMerge } from './hand-to-merge.ts';

/** What was published; named as users of create-pull-request expect. */
export interface Published {
  readonly operation: 'created' | 'updated' | 'none' | 'issue';
  /** Of the pull request, or of the issue where pull requests are forbidden. */
  readonly number: number;
  readonly url: string;
  readonly branch: string;
  readonly headSha: string;
  /** What went wrong once it stood; null: nothing. The step is red for it, after the recording. */
  readonly fault: unknown;
  /** Absent: it was no question, or could not be asked. */
  readonly autoMerge?: HandedToMerge;
}
