import { LoopError } from '@loop-actions/contract';
import { scopeRulesOf, whyFixRefused } from '@loop-actions/gate';
import { mergeCommits, verifyCandidateTree } from '@loop-actions/git';
import { commitFix } from './fix-commit.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';
import type { Judged } from './read-judged.ts';

/**
 * The commit that a fix makes of the judged head. Everything is built again from the patches: it has to be the tree that
 * was judged, and to touch no more than a fixer may. Throws E_CANDIDATE_INVALID.
 */
export async function verifyFix(
  pull: OpenedPullRequest,
  { candidate, binding }: Pick<Judged, 'candidate' | 'binding'>,
): Promise<string> {
  const { base, headSha } = pull;
  const { repository, control } = base;
  const tree = await verifyCandidateTree(repository, candidate);
  const fixed = await repository.applyPatch(headSha, candidate.fix ?? Buffer.alloc(0));
  if (fixed !== binding.headTree) throw invalid(`fix.patch makes ${fixed} of ${headSha}, not ${binding.headTree}`);
  const commit = await commitFix(base, { headSha, tree: fixed, fixes: binding.fixes });
  const merged = await mergeCommits(repository.git, base.sha, commit);
  if (merged.tree !== tree) throw invalid(`the fix, merged, is ${merged.tree}, but ${tree} was judged`);
  const scope = scopeRulesOf({ ...control.spec, rules: [...control.spec.rules, ...control.policy] });
  const changed = await repository.diffTrees(pull.headTree, fixed);
  const refused = whyFixRefused(changed, await repository.diffTrees(base.sha, pull.tree), scope);
  if (refused !== null) throw invalid(refused);
  return commit;
}

function invalid(message: string): LoopError {
  return new LoopError('E_CANDIDATE_INVALID', {
    message,
    remedy: 'Hand over the candidate as the gate of this run made it.',
  });
}
