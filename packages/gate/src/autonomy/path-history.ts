import type { TrustedRepository } from '@loop-actions/git';
import { type LoggedCommit, readCommitLog } from '../commit-log.ts';

/** What the base says of paths that a change touches. */
export interface PathHistory {
  /** Commits that were looked at. */
  readonly commits: number;
  /** How many of them took something back in one of these paths. */
  readonly reverts: number;
}

const TAKEN_BACK = /^(?:revert|reapply|rollback|roll back|hotfix)\b/i;

/**
 * How often these paths had to be mended in a hurry, by the subjects of the last 500 commits. null where the checkout
 * has no history. Subjects are people's words: they only ever add caution.
 */
export async function readPathHistory(
  repository: TrustedRepository,
  base: string,
  paths: ReadonlySet<string>,
): Promise<PathHistory | null> {
  const log = await readCommitLog(repository, base, '%P%n%s');
  return log === null ? null : historyOf(log, paths);
}

/** The oldest commit of a shallow clone has no parents, shows every file, and so says nothing. */
export function historyOf(log: readonly LoggedCommit[], touched: ReadonlySet<string>): PathHistory | null {
  const known = log
    .map(({ text, paths }) => ({ ...splitFirstLine(text), paths }))
    .filter(({ parents }) => parents !== '');
  const reverts = known.filter(
    ({ subject, paths }) => TAKEN_BACK.test(subject) && paths.some((path) => touched.has(path)),
  );
  return known.length === 0 ? null : { commits: known.length, reverts: reverts.length };
}

function splitFirstLine(text: string): { readonly parents: string; readonly subject: string } {
  const [parents = '', subject = ''] = text.split('\n');
  return { parents: parents.trim(), subject };
}
