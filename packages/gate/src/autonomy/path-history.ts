import type { TrustedRepository } from '@loop-actions/git';

/** What the base says of paths that a change touches. */
export interface PathHistory {
  /** Commits that were looked at. */
  readonly commits: number;
  /** How many of them took something back in one of these paths. */
  readonly reverts: number;
}

/** Commits that are read, from the base backwards. */
const MAX_COMMITS = 500;
const MAX_BYTES = 16 * 1024 * 1024;
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
  const { stdout, exitCode } = await repository.git.run(
    [
      'log',
      `--max-count=${MAX_COMMITS}`,
      '--no-merges',
      '--no-renames',
      '--name-only',
      '-z',
      '--format=%x01%P%x02%s',
      base,
    ],
    { allowFailure: true, maxBytes: MAX_BYTES },
  );
  if (exitCode !== 0) return null;
  return historyOf(stdout, paths);
}

/** Reads the output of `git log`; the oldest commit of a shallow clone shows every file and so says nothing. */
export function historyOf(log: string, paths: ReadonlySet<string>): PathHistory | null {
  let [commits, reverts] = [0, 0];
  for (const record of log.split('\u0001').slice(1)) {
    const end = record.indexOf('\u0002');
    const [subject = '', ...names] = record.slice(end + 1).split('\0');
    if (record.slice(0, end).trim() === '') continue;
    commits++;
    if (TAKEN_BACK.test(subject) && names.some((name) => paths.has(name.replace(/^\n/, '')))) reverts++;
  }
  return commits === 0 ? null : { commits, reverts };
}
