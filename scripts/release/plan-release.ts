import { ROOT_ACTION } from '../build/discover-actions.ts';
import { shortenManifest } from './short-manifest.ts';
import { compareVersions, parseVersion, printVersion, type Version, versionOfTag } from './version.ts';

/** All that the decision rests on, as git tells it. */
export interface ReleaseFacts {
  /** As typed: `1.2.3`. */
  readonly version: string;
  readonly commit: string;
  readonly onMain: boolean;
  /** Every file of the commit. */
  readonly paths: readonly string[];
  /** Text of each `actions/<name>/action.yml` of the commit, by path. */
  readonly manifests: ReadonlyMap<string, string>;
  /** Full names (`refs/tags/v1.2.3`), here and on the remote. */
  readonly refs: readonly string[];
  /** Files that decide about the release and differ from the commit on disk. */
  readonly uncommitted: readonly string[];
}

/** What a release adds to its commit, and the tags it sets. */
export interface ReleasePlan {
  /** Never moves once it is set. */
  readonly tag: string;
  /** `v1`: moves with each release of its major version. */
  readonly movingTag: string;
  readonly message: string;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

export type Planning =
  | { readonly kind: 'planned'; readonly plan: ReleasePlan }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

/** Decides about a release: the additive tree, or every reason against it at once. */
export function planRelease(facts: ReleaseFacts): Planning {
  const reasons: string[] = [];
  const version = parseVersion(facts.version);
  if (version === null) reasons.push(`"${facts.version}" is no version: write it as 1.2.3`);
  else reasons.push(...objectToVersion(version, facts.refs));
  if (!facts.onMain) reasons.push(`${facts.commit} is not on main: release what was merged`);
  if (facts.uncommitted.length > 0) reasons.push(`commit or restore first: ${listSome(facts.uncommitted)}`);
  const files = planFiles(facts, reasons);
  if (version === null || reasons.length > 0) return { kind: 'refused', reasons };
  const tag = `v${printVersion(version)}`;
  const message = `Release ${tag}\n\nAdds the short address of each action to ${facts.commit}, and nothing else.\n`;
  return { kind: 'planned', plan: { tag, movingTag: `v${version.major}`, message, files } };
}

function objectToVersion(version: Version, refs: readonly string[]): readonly string[] {
  const tag = `v${printVersion(version)}`;
  const reasons: string[] = [];
  for (const name of [tag, `v${version.major}`]) {
    if (refs.includes(`refs/heads/${name}`)) reasons.push(`a branch ${name} would make uses: …@${name} ambiguous`);
  }
  if (refs.includes(`refs/tags/${tag}`)) {
    reasons.push(`${tag} exists already: a release never moves, take the next version`);
    return reasons;
  }
  const last = refs
    .map((ref) => versionOfTag(ref.replace(/^refs\/tags\//, '')))
    .filter((known) => known !== null)
    .sort(compareVersions)
    .at(-1);
  if (last !== undefined && compareVersions(version, last) < 0) {
    reasons.push(`${tag} is not greater than the last release, v${printVersion(last)}`);
  }
  return reasons;
}

function planFiles(facts: ReleaseFacts, reasons: string[]): ReleasePlan['files'] {
  const present = new Set(facts.paths);
  const require = (path: string, command: string): void => {
    if (!present.has(path)) reasons.push(`${path} is missing in the commit: run npm run ${command} and commit it`);
  };
  require('action.yml', 'generate');
  require('dist/index.js', 'build');
  require(`dist/${ROOT_ACTION}/index.js`, 'build');
  require('dist/package.json', 'build');
  const files: { path: string; content: string }[] = [];
  const names = actionNames(facts.paths);
  if (names.length === 0) reasons.push('the commit has no actions/<name>/');
  for (const name of names) {
    const taken = facts.paths.find((path) => path.toLowerCase().split('/')[0] === name.toLowerCase());
    if (taken !== undefined) reasons.push(`/${name} would collide with ${taken}`);
    const manifest = facts.manifests.get(`actions/${name}/action.yml`);
    require(`actions/${name}/action.yml`, 'generate');
    if (manifest === undefined) continue;
    const short = shortenManifest(name, manifest);
    if (short.kind === 'refused') reasons.push(short.reason);
    else {
      for (const path of short.needs) require(path, 'build');
      files.push({ path: `${name}/action.yml`, content: short.text });
    }
  }
  return files;
}

/** The folders below `actions/`, the root action's aside: its manifest is the repository's own. */
function actionNames(paths: readonly string[]): readonly string[] {
  const names = paths.flatMap((path) => /^actions\/([^/]+)\/./.exec(path)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name !== ROOT_ACTION).sort();
}

function listSome(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(', ');
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
