import { TREE_MODES } from '@loop-actions/git';
import type { TreeEntries } from '../frozen/tree-entries.ts';
import { directoryOf, TreeIndex } from '../frozen/tree-index.ts';
import { foldPath } from '../path-match.ts';
import type { FrozenLine, TripReason } from './heal-verdict.ts';
import type { HealChange } from './tree-changes.ts';

interface HealedTree {
  readonly tree: TreeEntries;
  readonly links: ReadonlyMap<string, string>;
}

/** Control characters, and ones that don't show or that turn the direction of what follows. */
const UNSEEN =
  /[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\\]|[\u{e0000}-\u{e007f}]/u;

/** A heal that needs more links than this is no heal. */
const MAX_LINKS = 50;

/** What speaks against paths as such: names that can be taken for others, links that lead out, nested repositories. */
export function findPathProblems(
  line: FrozenLine,
  candidate: HealedTree,
  changes: readonly HealChange[],
): TripReason[] {
  const added = changes.filter(({ kind }) => kind === 'added');
  return [
    ...added.flatMap(({ path }) => nameProblem(path)),
    ...(added.length === 0 ? [] : findVariants(line.tree, added)),
    ...findLinkProblems(line, candidate, changes),
  ];
}

function nameProblem(path: string): TripReason[] {
  const parts = path.split('/');
  if (UNSEEN.test(path)) return [{ path, rule: 'name', message: 'has a character in its name that does not show' }];
  if (parts.some((part) => part.startsWith('-') || part.startsWith(':'))) {
    return [{ path, rule: 'name', message: 'has a name that programs take for an option or a pattern' }];
  }
  if (parts.some((part) => /^ |[ .]$/.test(part))) {
    return [{ path, rule: 'name', message: 'has a name that some file systems write differently' }];
  }
  return parts.some((part) => /^(?:\.git|git~\d)(?:[ .:]|$)/i.test(part.normalize('NFKC')))
    ? [{ path, rule: 'name', message: 'has a name that some file systems take for .git' }]
    : [];
}

/** New files, and new directories, whose names differ from known ones only in case or composition (attacks V17). */
function findVariants(base: TreeEntries, added: readonly HealChange[]): TripReason[] {
  const spellings = new Map<string, string>();
  const problems: TripReason[] = [];
  let last = '';
  for (const path of base.keys()) {
    spellings.set(foldPath(path), path);
    const directory = directoryOf(path);
    // A tree comes in order, so a directory is looked at once.
    if (directory !== last && directory !== '')
      for (const part of prefixesOf(directory)) spellings.set(foldPath(part), part);
    last = directory;
  }
  for (const { path } of added) {
    for (const part of prefixesOf(path)) {
      const folded = foldPath(part);
      const twin = spellings.get(folded);
      if (twin === undefined) spellings.set(folded, part);
      else if (twin !== part) {
        problems.push({
          path,
          rule: 'variant',
          message: `differs from ${JSON.stringify(twin)} only in case or composition`,
        });
        break;
      }
    }
  }
  return problems;
}

/** Links and nested repositories that a heal brings in: each has to end at a file of the harness that is not frozen. */
function findLinkProblems(line: FrozenLine, candidate: HealedTree, changes: readonly HealChange[]): TripReason[] {
  const nested = changes.filter(({ after }) => after?.mode === TREE_MODES.gitlink);
  const links = changes.filter(({ after }) => after?.mode === TREE_MODES.symlink);
  const problems: TripReason[] = nested.map(({ path }) => ({
    path,
    rule: 'submodule',
    message: 'is a nested repository or submodule',
  }));
  if (links.length > MAX_LINKS) {
    const message = `is one of ${links.length} new links, and at most ${MAX_LINKS} are followed`;
    return [...problems, { path: links[0]?.path ?? '', rule: 'link', message }];
  }
  if (links.length === 0) return problems;
  const index = new TreeIndex(candidate.tree, candidate.links);
  for (const { path } of links) {
    const message = linkProblem(line, index, path);
    if (message !== null) problems.push({ path, rule: 'link', message });
  }
  return problems;
}

function linkProblem(line: FrozenLine, index: TreeIndex, path: string): string | null {
  const end = index.follow(path)?.end;
  if (end === undefined || end === '') return 'is a link that leaves the repository or never ends';
  const targets = index.has(end) ? [end] : [...index.pathsUnder(end)];
  if (targets.length === 0) return `is a link to nothing (${JSON.stringify(end)})`;
  const touched = targets.find((target) => line.set.why(target) !== null || !line.isHarness(target));
  return touched === undefined ? null : `is a link to what is frozen or no harness (${JSON.stringify(touched)})`;
}

function* prefixesOf(path: string): Generator<string> {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
  yield path;
}
