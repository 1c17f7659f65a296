import type { TreeChange } from '@loop-actions/git';
import { matchPaths } from '@loop-actions/verifier/path-match';
import { protectionOf } from '../protected-paths.ts';
import type { ScopeRules } from '../scope-rules.ts';

/**
 * Why what a fixer changed may not stand; null when it may. A fixer touches only files that the candidate touched or
 * that the spec opens by an "only" rule, and never a test, a configuration of a judge or what decides who may do what:
 * nobody looks at a fix as they look at a change. It adds, deletes and renames nothing, and leaves modes alone.
 */
export function whyFixRefused(
  fixed: readonly TreeChange[],
  candidate: readonly TreeChange[],
  rules: ScopeRules,
): string | null {
  const touched = new Set(candidate.map(({ path }) => path));
  const open = rules.only.map((globs) => matchPaths(globs));
  for (const { path, status, oldMode, newMode } of fixed) {
    const shown = JSON.stringify(path.slice(0, 200));
    const protection = protectionOf(path, rules.controlFiles);
    if (protection !== null) return `the fixer changes ${shown}, which a fixer may never change (${protection})`;
    if (status !== 'modified' || oldMode !== newMode) return `the fixer ${VERBS[status]} ${shown}; it may only edit`;
    if (!touched.has(path) && (open.length === 0 || !open.every((matches) => matches(path)))) {
      return `the fixer changes ${shown}, which neither the candidate touches nor the spec opens`;
    }
  }
  return null;
}

const VERBS: Readonly<Record<TreeChange['status'], string>> = {
  added: 'adds',
  deleted: 'deletes',
  renamed: 'renames',
  modified: 'changes the mode of',
  'type-changed': 'changes the type of',
};
