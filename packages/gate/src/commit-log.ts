import type { TrustedRepository } from '@loop-actions/git';

/** Commits that are read, from the base backwards. */
const MAX_COMMITS = 500;
const MAX_BYTES = 16 * 1024 * 1024;

/** A commit of the base and what it touched. */
export interface LoggedCommit {
  /** What the format asked for. */
  readonly text: string;
  readonly paths: readonly string[];
}

/**
 * The last commits of the base that are no merges, newest first; `format` is git's (`%P`, `%B`, …). null: they can't be
 * read, as where the checkout has no history.
 */
export async function readCommitLog(
  repository: TrustedRepository,
  base: string,
  format: string,
): Promise<readonly LoggedCommit[] | null> {
  const shown = ['--no-merges', '--no-renames', '--name-only', '-z', `--format=%x01${format}%x02`];
  const { stdout, exitCode } = await repository.git.run(['log', `--max-count=${MAX_COMMITS}`, ...shown, base], {
    allowFailure: true,
    maxBytes: MAX_BYTES,
  });
  return exitCode === 0 ? parseCommitLog(stdout) : null;
}

/** Reads what `git log -z --name-only` printed in that form. */
export function parseCommitLog(log: string): readonly LoggedCommit[] {
  return log
    .split('\u0001')
    .slice(1)
    .map((record) => {
      const end = record.indexOf('\u0002');
      const names = record.slice(end + 1).split('\0');
      return {
        text: record.slice(0, end),
        paths: names.map((name) => name.replace(/^\n/, '')).filter((name) => name !== ''),
      };
    });
}
