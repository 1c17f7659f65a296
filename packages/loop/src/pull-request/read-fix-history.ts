import type { FixHistory } from '@loop-actions/gate';
import { BOT } from '../context/loop-branch.ts';
import type { LoopDeps } from '../context/loop-context.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';

/** Trailers of a commit that a fixer made, one line per check. */
export const FIX_TRAILERS = { check: 'Loop-Fix', finding: 'Loop-Finding' } as const;

/** Commits of a pull request that are looked at; GitHub itself lists no more than 250. */
const MAX_COMMITS = 1000;

/**
 * What was tried on a pull request before, from its own commits: whoever takes a fix off the branch by a push starts
 * afresh, and whoever forges one only ends the fixing sooner (docs/adr/0009).
 */
export async function readFixHistory(
  { context }: Pick<LoopDeps, 'context'>,
  { base, mergeBase, headSha }: OpenedPullRequest,
): Promise<FixHistory> {
  const trailer = (key: string): string => `%(trailers:key=${key},valueonly,separator=%x1f)`;
  const format = ['%H', '%T', '%ce', trailer(FIX_TRAILERS.check), trailer(FIX_TRAILERS.finding)].join('%x1e');
  const range = [`^${mergeBase}`, headSha];
  const { stdout } = await base.repository.git.run(['log', '-z', `-n${MAX_COMMITS}`, `--format=${format}`, ...range]);
  const trees = new Set<string>();
  const fixed = new Set<string>();
  let fixes = 0;
  for (const record of stdout.split('\0')) {
    const [sha = '', tree = '', committer = '', checks = '', findings = ''] = record.split('\x1e');
    if (sha !== '' && sha !== headSha) trees.add(tree);
    if (committer !== BOT.email || checks.trim() === '') continue;
    fixes++;
    for (const finding of findings.split('\x1f')) if (finding.trim() !== '') fixed.add(finding.trim());
  }
  return { fixes, retries: context.runAttempt - 1, trees, fixed };
}
