import type { TreeChange, TrustedRepository } from '@loop-actions/git';
import type { ScopeRules } from '../scope-rules.ts';
import { type AddedLines, readAddedLines } from './added-lines.ts';
import { openTree, type TreeView } from './tree-view.ts';

/** The step from the base to a candidate, as git's objects tell it; each part is read at most once, when asked for. */
export interface JudgedChange {
  readonly repository: TrustedRepository;
  readonly baseSha: string;
  readonly tree: string;
  readonly changes: readonly TreeChange[];
  readonly scope: ScopeRules;
  base(): Promise<TreeView>;
  candidate(): Promise<TreeView>;
  addedLines(): Promise<readonly AddedLines[]>;
}

/** Opens the step that a judgement is about. */
export function openChange(
  step: Pick<JudgedChange, 'repository' | 'baseSha' | 'tree' | 'changes' | 'scope'>,
): JudgedChange {
  const { repository, baseSha, tree } = step;
  let base: Promise<TreeView> | undefined;
  let candidate: Promise<TreeView> | undefined;
  let added: Promise<readonly AddedLines[]> | undefined;
  return {
    ...step,
    base: () => {
      base ??= openTree(repository, baseSha);
      return base;
    },
    candidate: () => {
      candidate ??= openTree(repository, tree);
      return candidate;
    },
    addedLines: () => {
      added ??= readAddedLines(repository, baseSha, tree);
      return added;
    },
  };
}
