import type { Finding } from '@loop-actions/contract';
import type { TreeChange, TrustedRepository } from '@loop-actions/git';
import { cargoProblems, goProblems, uvProblems } from './language-locks.ts';

/** An address that a lockfile gives a package, with the origin that it is served from. */
const ADDRESS = /(?:"resolved": ?"|^ *resolved:? "?|tarball: ?"?|\b(?:url|registry) = ")(https?:\/\/[^/"\s]+)\//gm;
/** What the locks of Cargo and Go name whole: a registry, or what is put in another module's place. */
const NAMED = /^(?:source = "([^"]+)"|\s*(?:replace\s+)?(\S+(?: \S+)? => \S+(?: \S+)?))\s*$/gm;
const MAX_FINDINGS = 50;

interface NpmEntry {
  readonly resolved?: unknown;
  readonly integrity?: unknown;
  readonly link?: unknown;
  readonly name?: unknown;
  readonly inBundle?: unknown;
}

const LOCKFILES =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|requirements[\w-]*\.txt|uv\.lock|Cargo\.lock|go\.(?:mod|work))$/;
const MAX_LOCK_BYTES = 32 * 1024 * 1024;

/** Findings for the lockfiles that a candidate changes; whether it may change them at all is a matter of scope. */
export async function checkLockfiles(
  repository: TrustedRepository,
  commits: { readonly base: string; readonly candidate: string },
  changes: readonly TreeChange[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const read = (commit: string, path: string) => repository.readFile(commit, path, MAX_LOCK_BYTES).catch(() => null);
  for (const { path, oldPath, status } of changes) {
    if (status === 'deleted' || !LOCKFILES.test(path)) continue;
    const origins = originsOf((await read(commits.base, oldPath ?? path)) ?? '');
    findings.push(...lockfileFindings(path, (await read(commits.candidate, path)) ?? '', origins));
  }
  return findings;
}

/** The registries that a lockfile of the base takes packages from, and what it puts in place of others. */
export function originsOf(text: string): ReadonlySet<string> {
  const named = [...text.matchAll(NAMED)].map(([, source, replacement]) => source ?? replacement ?? '');
  return new Set([...[...text.matchAll(ADDRESS)].map(([, origin = '']) => origin), ...named]);
}

/**
 * What a candidate's lockfile may not bring (attacks P08): a package from anywhere but the registries of the base's
 * lockfile, under another name, or without integrity. An entry without an address comes from the registry that the
 * installer is set up with. A file that can't be read is refused.
 */
export function lockfileFindings(path: string, text: string, origins: ReadonlySet<string>): readonly Finding[] {
  const name = path.split('/').at(-1) ?? '';
  return problemsOf(name, text, origins)
    .slice(0, MAX_FINDINGS)
    .map((message) => ({ severity: 'error', rule: 'lockfile-source', file: path.slice(0, 1000), message }));
}

function problemsOf(name: string, text: string, origins: ReadonlySet<string>): readonly string[] {
  switch (name) {
    case 'package-lock.json':
    case 'npm-shrinkwrap.json':
      return npmProblems(text, origins);
    case 'yarn.lock':
    case 'pnpm-lock.yaml':
      return lineProblems(text, origins);
    case 'uv.lock':
      return uvProblems(text, origins);
    case 'Cargo.lock':
      return cargoProblems(text, origins);
    case 'go.mod':
    case 'go.work':
      return goProblems(text, origins);
    default:
      return name.endsWith('.txt') ? requirementProblems(text) : [];
  }
}

function npmProblems(text: string, origins: ReadonlySet<string>): string[] {
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
    if (entry.resolved !== undefined && !comesFrom(origins, String(entry.resolved))) {
      problems.push(`${wanted} does not come from a registry of the base's lockfile`);
    } else if (entry.resolved !== undefined && !isOf(wanted, String(entry.resolved))) {
      problems.push(`${wanted} comes from another package's address`);
    }
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

function comesFrom(origins: ReadonlySet<string>, address: string): boolean {
  const origin = /^(https?:\/\/[^/"\s]+)\//.exec(address)?.[1];
  return origin !== undefined && origins.has(origin);
}

/** `<registry>/<name>/-/<file>.tgz`; a registry may lie below a path of its host. */
function isOf(name: string, address: string): boolean {
  return new URL(address).pathname.toLowerCase().includes(`/${name.toLowerCase()}/-/`);
}

/** Yarn's later locks name the registry so: "left-pad@npm:^1.0.0". */
const REGISTRY = /^@?[\w./-]+@npm:[^@]*$/;
/** A patch that comes with Yarn itself, for the package of that name from the registry. */
const BUILT_IN = /^([\w.-]+)@patch:\1@npm%3A[^#@]*#(?:optional!|~)builtin<compat\/\1>(?:::[\w=&.%-]*)?$/;

/** In the locks of yarn and pnpm each source has a line of its own, and one from the registry needs none. */
function lineProblems(text: string, origins: ReadonlySet<string>): string[] {
  const foreign =
    /(?:^|[\s"'@{:,])(?:git[+:@]|github:|gitlab:|bitbucket:|file:|link:|portal:|exec:|patch:|npm:@?[\w./-]+@|https?:\/\/)/;
  return text.split('\n').flatMap((line) => {
    const bare = line.trim();
    if (!foreign.test(bare)) return [];
    const address = /^(?:resolved:? |tarball: ?)?"?(https?:\/\/\S+)/.exec(bare)?.[1];
    if (address !== undefined && comesFrom(origins, address)) return [];
    const named = bare.replace(/^resolution: /, '').replace(/^"|"?:?$/g, '');
    if (named.split(', ').every((part) => REGISTRY.test(part) || BUILT_IN.test(part))) return [];
    return [`a package does not come from a registry of the base's lockfile: ${bare.slice(0, 200)}`];
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
