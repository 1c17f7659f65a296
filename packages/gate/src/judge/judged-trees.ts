import { posix } from 'node:path';
import type { TreeChange, TrustedRepository } from '@loop-actions/git';
import { isNamed } from '../protected-paths.ts';
import type { VerifierFiles } from './verifier-files.ts';

/** The trees on which a candidate is judged. */
export interface JudgedTrees {
  /** The candidate with the base's verifier: what judges is as the base has it, unless the spec names it as in scope. */
  readonly judged: string;
  /** The candidate as it is; the same as `judged` where it brings no test of its own. */
  readonly whole: string;
  /** The base with the candidate's tests: new ones have to fail here. Null where there are none. */
  readonly baseWithTests: string | null;
  /** Whether the spec names this test file as in scope and the candidate touches it; for Go, one of this package. */
  mayChange(file: string): boolean;
}

/**
 * Makes the trees. New tests are welcome, but the base's tests run without them first: one process runs them all, and a
 * new one could patch what the others test (attacks T13, T14).
 */
export async function makeJudgedTrees(
  repository: TrustedRepository,
  commits: { readonly base: string; readonly candidate: string },
  changes: readonly TreeChange[],
  rules: { readonly verifier: VerifierFiles; readonly named: readonly string[] },
): Promise<JudgedTrees> {
  const { base, candidate } = commits;
  const paths = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [oldPath, path]));
  const judging = paths.filter((path) => rules.verifier.protectionOf(path) !== null);
  const isInScope = (path: string): boolean => isNamed(path, rules.verifier.protectionOf(path), rules.named);
  const tests = judging.filter((path) => rules.verifier.protectionOf(path) === 'test');
  const changed = new Set(tests.filter(isInScope));
  for (const name of await goPackages(repository, base, [...changed])) changed.add(name);
  return {
    judged: await repository.restorePaths(
      { tree: candidate, source: base },
      judging.filter((path) => !isInScope(path)),
    ),
    whole: candidate,
    baseWithTests: tests.length === 0 ? null : await repository.restorePaths({ tree: base, source: candidate }, tests),
    mayChange: (file) => changed.has(file),
  };
}

/** Import paths of the packages that these files test: Go names a test by its package, and by no file. */
async function goPackages(repository: TrustedRepository, base: string, tests: readonly string[]): Promise<string[]> {
  const files = tests.filter((path) => path.endsWith('_test.go'));
  if (files.length === 0) return [];
  const manifest = await repository.readFile(base, 'go.mod').catch(() => null);
  const module = /^module\s+"?([^\s"]+)/m.exec(manifest ?? '')?.[1];
  return module === undefined ? [] : files.map((path) => posix.join(module, posix.dirname(path)));
}
