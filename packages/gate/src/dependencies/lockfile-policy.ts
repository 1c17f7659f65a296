import type { Finding } from '@loop-actions/contract';
import type { TreeChange, TrustedRepository } from '@loop-actions/git';

/** Where packages may come from. */
const REGISTRIES = /^https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com)\//;
const MAX_FINDINGS = 50;

interface NpmEntry {
  readonly resolved?: unknown;
  readonly integrity?: unknown;
  readonly link?: unknown;
  readonly name?: unknown;
  readonly inBundle?: unknown;
}

const LOCKFILES =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|requirements[\w-]*\.txt)$/;
const MAX_LOCK_BYTES = 32 * 1024 * 1024;

/** Findings for the lockfiles that a candidate changes; whether it may change them at all is a matter of scope. */
export async function checkLockfiles(
  repository: TrustedRepository,
  tree: string,
  changes: readonly TreeChange[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { path, status } of changes) {
    if (status === 'deleted' || !LOCKFILES.test(path)) continue;
    const text = await repository.readFile(tree, path, MAX_LOCK_BYTES).catch(() => null);
    findings.push(...lockfileFindings(path, text ?? ''));
  }
  return findings;
}

/**
 * What a candidate's lockfile may not bring (attacks P08): a package from anywhere but the registry, under another name,
 * or without integrity. `workspaces` says which entries are folders of the repository. A file that can't be read is refused.
 */
export function lockfileFindings(path: string, text: string): readonly Finding[] {
  const name = path.split('/').at(-1) ?? '';
  const problems =
    name === 'package-lock.json' || name === 'npm-shrinkwrap.json'
      ? npmProblems(text)
      : name === 'yarn.lock' || name === 'pnpm-lock.yaml'
        ? lineProblems(text)
        : name.endsWith('.txt')
          ? requirementProblems(text)
          : [];
  return problems
    .slice(0, MAX_FINDINGS)
    .map((message) => ({ severity: 'error', rule: 'lockfile-source', file: path.slice(0, 1000), message }));
}

function npmProblems(text: string): string[] {
  const packages = readPackages(text);
  if (packages === null) return ['is no lockfile of npm 7 or later'];
  return Object.entries(packages).flatMap(([place, entry]) => {
    if (!place.includes('node_modules/')) return [];
    if (entry.link === true) {
      const target = String(entry.resolved);
      return Object.hasOwn(packages, target) && !target.includes('..')
        ? []
        : [`${place} is a link out of the repository`];
    }
    const wanted = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const problems: string[] = [];
    if (entry.name !== undefined && entry.name !== wanted)
      problems.push(`${wanted} is ${String(entry.name)} under another name`);
    if (entry.inBundle === true) return problems;
    if (typeof entry.resolved !== 'string' || !REGISTRIES.test(entry.resolved)) {
      problems.push(`${wanted} does not come from the registry`);
    } else if (!isOf(wanted, entry.resolved)) problems.push(`${wanted} comes from another package's address`);
    if (typeof entry.integrity !== 'string' || !/^sha(?:512|384|256)-/.test(entry.integrity)) {
      problems.push(`${wanted} has no integrity`);
    }
    return problems.map((problem) => problem.slice(0, 500));
  });
}

function readPackages(text: string): Record<string, NpmEntry> | null {
  try {
    const { packages } = JSON.parse(text) as { packages?: unknown };
    return packages !== null && typeof packages === 'object' ? (packages as Record<string, NpmEntry>) : null;
  } catch {
    return null;
  }
}

/** `https://registry.npmjs.org/<name>/-/<file>.tgz` */
function isOf(name: string, address: string): boolean {
  return new URL(address).pathname.toLowerCase().startsWith(`/${name.toLowerCase()}/-/`);
}

/** In the locks of yarn and pnpm each source has a line of its own, and one from the registry needs none. */
function lineProblems(text: string): string[] {
  const foreign =
    /(?:^|[\s"'@{:,])(?:git[+:@]|github:|gitlab:|bitbucket:|file:|link:|portal:|exec:|patch:|npm:@?[\w./-]+@|https?:\/\/)/;
  return text.split('\n').flatMap((line) => {
    const bare = line.trim();
    if (
      !foreign.test(bare) ||
      /^(?:resolved:? |tarball: ?)?"?https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com)\//.test(bare)
    )
      return [];
    // Yarn's later locks name the registry so: "left-pad@npm:^1.0.0".
    if (/^"?(@?[\w./-]+)@npm:[^@]*"?:?$/.test(bare) || /^resolution: "(@?[\w./-]+)@npm:[^@]+"$/.test(bare)) return [];
    return [`a package does not come from the registry: ${bare.slice(0, 200)}`];
  });
}

function requirementProblems(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const bare = line.trim();
    const foreign =
      /^(?:-e|--editable|--index-url|--extra-index-url|-i|--find-links|-f|--trusted-host|\.|\/)(?:[\s=./]|$)|@\s*\w+[+:]|:\/\//;
    return !bare.startsWith('#') && foreign.test(bare)
      ? [`a package does not come from the index: ${bare.slice(0, 200)}`]
      : [];
  });
}
