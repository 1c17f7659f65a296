import { BOT } from '../context/loop-branch.ts';
import type { LoopBase } from '../context/loop-context.ts';
import { inertTitle } from '../publish/pull-request-text.ts';
import type { MadeFix } from './keep-candidate.ts';
import { FIX_TRAILERS } from './read-fix-history.ts';

export interface FixCommitRequest {
  /** The judged commit of the pull request. */
  readonly headSha: string;
  readonly tree: string;
  readonly fixes: readonly MadeFix[];
}

/**
 * The commit that puts a fix on top of a pull request's head. It carries the head's own time, so that the same fix of
 * the same head is the same commit, whoever makes it and however often.
 */
export async function commitFix(base: Pick<LoopBase, 'repository'>, request: FixCommitRequest): Promise<string> {
  const { headSha, tree, fixes } = request;
  const date = (await base.repository.git.run(['log', '-1', '--format=%cI', headSha])).stdout.trim();
  const checks = [...new Set(fixes.map(({ check }) => inertTitle(check, 100)))];
  const findings = [...new Set(fixes.map(({ fingerprint }) => fingerprint))];
  const trailers = [
    ...checks.map((check) => `${FIX_TRAILERS.check}: ${check}`),
    ...findings.map((finding) => `${FIX_TRAILERS.finding}: ${finding}`),
  ];
  const message = `Fix ${checks.join(', ').slice(0, 60)}\n\n${trailers.join('\n')}\n`;
  return base.repository.commitTree({ tree, parent: headSha, message, author: BOT, date });
}
