import { isLoopError, type Verdict } from '@loop-actions/contract';
import { type CheckRoom, fingerprintOf, runFixers, scopeRulesOf, whyFixRefused } from '@loop-actions/gate';
import { mergeCommits } from '@loop-actions/git';
import { commitFix } from './fix-commit.ts';
import type { PullRequestState } from './keep-candidate.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';

/** What fixers made of a state, or why it may not stand. */
export type Fixed = { readonly state: PullRequestState } | { readonly refused: string };

export interface FixersWork {
  readonly room: CheckRoom;
  readonly state: PullRequestState;
  readonly verdict: Verdict;
}

/** Runs the fixers of the checks that failed, on top of a state. Whatever is odd about the outcome refuses it. */
export async function applyFixers(pull: OpenedPullRequest, work: FixersWork): Promise<Fixed> {
  try {
    return await fix(pull, work);
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    return { refused: error.message };
  }
}

async function fix({ base, headSha, headTree }: OpenedPullRequest, work: FixersWork): Promise<Fixed> {
  const { room, state, verdict } = work;
  const { repository, control } = base;
  const failed = verdict.checks.filter((check) => check.required && check.verdict !== 'pass');
  const names = new Set(failed.map(({ name }) => name));
  const checks = control.gates.filter((gate) => gate.fix !== undefined && names.has(gate.name));
  const made = await runFixers(room, { commit: state.commit, checks });
  for (const complaint of made.complaints) room.log.warning(complaint);
  if (made.tree === state.headTree) {
    return { refused: ['the fixers changed nothing', ...made.complaints].join('; ') };
  }
  const scope = scopeRulesOf({ ...control.spec, rules: [...control.spec.rules, ...control.policy] });
  // Held against the head, so that rounds can't add up to what one may not do.
  const changed = await repository.diffTrees(headTree, made.tree);
  const refused = whyFixRefused(changed, await repository.diffTrees(base.sha, state.tree), scope);
  if (refused !== null) return { refused };
  const fixes = [...state.fixes, ...failed.map((check) => ({ check: check.name, fingerprint: fingerprintOf(check) }))];
  const commit = await commitFix(base, { headSha, tree: made.tree, fixes });
  const { tree } = await mergeCommits(repository.git, base.sha, commit);
  return { state: { commit, headTree: made.tree, tree, fixes } };
}
