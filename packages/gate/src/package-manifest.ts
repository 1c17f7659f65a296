import { canonicalJson, isLoopError } from '@loop-actions/contract';
import type { TreeChange, TrustedRepository } from '@loop-actions/git';
import { type Objection, objection } from './checks/objection.ts';
import { coversDependencies, isNamed } from './protected-paths.ts';
import type { ScopeRules } from './scope-rules.ts';

/** Fields of package.json that decide what a check runs or with what (attacks P01 to P11). */
const DECIDING_FIELDS = [
  'scripts',
  'packageManager',
  'engines',
  'overrides',
  'resolutions',
  'pnpm',
  'workspaces',
  'jest',
  'vitest',
  'mocha',
  'ava',
  'tap',
  'nyc',
  'c8',
  'babel',
  'eslintConfig',
  'eslintIgnore',
  'prettier',
  'lint-staged',
  'husky',
  'imports',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'bundleDependencies',
  'bundledDependencies',
] as const;

/** What is depended on; open where the spec speaks of dependency files. */
const DEPENDENCY_FIELDS: ReadonlySet<string> = new Set([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
]);

const MAX_MANIFEST_BYTES = 1024 * 1024;

/** Which deciding fields differ between two texts of package.json; `everything` for one that can't be read. */
export function decidingFieldsChanged(before: string | null, after: string | null): readonly string[] {
  if (before === null || after === null) return before === after ? [] : ['everything'];
  const old = parseObject(before);
  const now = parseObject(after);
  if (old === null || now === null) return ['everything'];
  return DECIDING_FIELDS.filter((field) => canonicalJson(old[field] ?? null) !== canonicalJson(now[field] ?? null));
}

/** Objections to every package.json of the base whose deciding fields a candidate changes without being asked to. */
export async function checkPackageManifests(
  repository: TrustedRepository,
  commits: { readonly base: string; readonly candidate: string },
  changes: readonly TreeChange[],
  rules: ScopeRules,
): Promise<readonly Objection[]> {
  const objections: Objection[] = [];
  for (const change of changes) {
    const path = change.oldPath ?? change.path;
    if (path.split('/').at(-1) !== 'package.json' || change.status === 'added') continue;
    if (isNamed(path, 'judge-configuration', rules.only.flat())) continue;
    const before = await readManifest(repository, commits.base, path);
    const changed = decidingFieldsChanged(before, await readManifest(repository, commits.candidate, path));
    const isOpen = coversDependencies(path, rules.only.flat());
    const fields = changed.filter((field) => !(isOpen && DEPENDENCY_FIELDS.has(field)));
    if (fields.length === 0) continue;
    const message = `${JSON.stringify(path)} changes ${fields.join(', ')}, which decide what the checks run, and the spec does not name it`;
    objections.push(objection('policy', 'package-manifest', message, { file: path }));
  }
  return objections;
}

async function readManifest(repository: TrustedRepository, treeish: string, path: string): Promise<string | null> {
  try {
    return await repository.readFile(treeish, path, MAX_MANIFEST_BYTES);
  } catch (error) {
    // A link, a binary or a huge file where the manifest was: unreadable, and so everything has changed.
    if (isLoopError(error, 'E_GIT_REFUSED')) return '';
    throw error;
  }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
