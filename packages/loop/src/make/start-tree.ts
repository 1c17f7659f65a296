import { isInstructionPath } from '@loop-actions/agent';
import { GUARDS_FOLDER, isLoopError, type Maker } from '@loop-actions/contract';
import { checkScope, scopeRulesOf } from '@loop-actions/gate';
import type { LoopBase } from '../context/loop-context.ts';
import type { EarlierWork } from './earlier-work.ts';

/** Where an attempt begins. */
export interface Start {
  /** `work`: with an earlier attempt's change; `notes`: from the base, with its words only; `base`: with nothing. */
  readonly from: 'base' | 'notes' | 'work';
  readonly tree: string;
  /** `<run>/<attempt>` of the earlier attempt; null: there was none. */
  readonly earlier: string | null;
  /** The earlier attempt's words; untrusted. */
  readonly notes: string;
  /** Its change as text, where it could not be applied to a base that has moved; untrusted. */
  readonly patch: string | null;
  /** Who made the change that it starts with or is shown; none: there is no such change. */
  readonly makers: readonly Maker[];
  /** Whether all judges passed the change that it starts with. */
  readonly passed: boolean;
  /** Why the earlier change is not taken up; null: it is, or there is none. */
  readonly refusal: string | null;
}

/**
 * The tree that an attempt begins with: the earlier attempt's where its change fits this base and keeps to the spec, else
 * the base. It meets the refusals of any candidate (attacks on .git, bombs, links) before an agent sees it.
 */
export async function findStart(
  base: Pick<LoopBase, 'repository' | 'sha' | 'control'>,
  work: EarlierWork | null,
): Promise<Start> {
  const tree = await base.repository.treeOf(base.sha);
  const start: Start = {
    from: work === null || work.notes === '' ? 'base' : 'notes',
    tree,
    earlier: work?.key ?? null,
    notes: work?.notes ?? '',
    patch: null,
    makers: [],
    passed: false,
    refusal: null,
  };
  if (work === null || work.patch === null) return start;
  const applied = await applyWork(base, work, work.patch);
  if (applied.tree === null) {
    const from = applied.patch === null ? start.from : 'notes';
    const makers = applied.patch === null ? [] : work.makers;
    return { ...start, from, patch: applied.patch, makers, refusal: applied.refusal };
  }
  const refusal = await outOfScope(base, applied.tree);
  if (refusal !== null) return { ...start, refusal };
  const passed = work.passed && applied.whole;
  return { ...start, from: 'work', tree: applied.tree, makers: work.makers, passed };
}

type Applied =
  /** `whole`: nothing that its judges passed was left out. */
  | { readonly tree: string; readonly whole: boolean }
  | { readonly tree: null; readonly refusal: string; readonly patch: string | null };

async function applyWork(
  { repository, sha }: Pick<LoopBase, 'repository' | 'sha'>,
  work: EarlierWork,
  patch: Uint8Array,
): Promise<Applied> {
  try {
    const tree = await repository.applyPatch(sha, patch);
    if (sha !== work.baseSha || tree === work.tree) return withoutOrders(repository, sha, tree);
    return { tree: null, refusal: 'its patch does not make the tree it names', patch: null };
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    // Only what git itself could not apply; a change that no candidate may hold is not even shown.
    const isConflict = isLoopError(error.cause, 'E_GIT_FAILED') && sha !== work.baseSha;
    if (!isConflict) return { tree: null, refusal: error.message, patch: null };
    const reason = `the base has moved from ${work.baseSha.slice(0, 12)} and its change does not fit any more`;
    return { tree: null, refusal: reason, patch: Buffer.from(patch).toString('utf8') };
  }
}

/**
 * The guards that we left with the earlier candidate name that attempt; this one leaves its own (docs/ratchet.md). And what
 * an earlier agent wrote for agents is none that this one obeys: such files are those of the base (DESIGN rule 5).
 */
async function withoutOrders(repository: LoopBase['repository'], sha: string, tree: string): Promise<Applied> {
  const changes = await repository.diffTrees(sha, tree);
  const paths = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
  const orders = paths.filter(isInstructionPath);
  const left = new Set([...paths.filter((path) => path.startsWith(GUARDS_FOLDER)), ...orders]);
  const own = left.size === 0 ? tree : await repository.restorePaths({ tree, source: sha }, [...left]);
  return { tree: own, whole: orders.length === 0 };
}

/** Work that the gate would refuse for what it touches is no beginning; how much it touches may still change. */
async function outOfScope(
  { repository, sha, control }: Pick<LoopBase, 'repository' | 'sha' | 'control'>,
  tree: string,
): Promise<string | null> {
  const changes = await repository.diffTrees(sha, tree);
  const rules = scopeRulesOf({ ...control.spec, rules: [...control.spec.rules, ...control.policy] });
  const { findings } = checkScope(changes, { ...rules, maxFiles: null, maxLines: null });
  return findings[0]?.message ?? null;
}
