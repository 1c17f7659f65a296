import type { Loader, Reference } from './references/reference.ts';
import { directoryOf, joinPath, nameOf, type TreeIndex } from './tree-index.ts';

/** A load that can't be followed. */
export interface UnresolvedLoad {
  readonly path: string;
  readonly line: number;
  readonly source: string;
  readonly loader: Loader;
  /** The directory it can't leave; null: it may load any file of its language. */
  readonly within: string | null;
}

/** What references come to in a tree; sets that are added to. */
export interface Resolution {
  /** Files of the tree. */
  readonly targets: Set<string>;
  /** Directories of which every file counts, the new ones too. */
  readonly directories: Set<string>;
  /** Directories whose files of these extensions are compiled as one, with the new ones. */
  readonly packages: Map<string, readonly string[]>;
  /** Paths at which a new file would be loaded: whole ones, and ones without extension. */
  readonly reserved: Set<string>;
  readonly scripts: Set<string>;
  readonly unresolved: UnresolvedLoad[];
}

/** Who refers. */
export interface ReferringFile {
  readonly path: string;
  /** Its directory and all above it. */
  readonly above: readonly string[];
  /** Whether a name that is nowhere near counts wherever it lies. */
  readonly searching: boolean;
}

export interface ResolutionRoom {
  readonly index: TreeIndex;
  /** Directory of each package of the workspace, by name. */
  readonly packageNames: ReadonlyMap<string, string>;
}

export function emptyResolution(): Resolution {
  return {
    targets: new Set(),
    directories: new Set(),
    packages: new Map(),
    reserved: new Set(),
    scripts: new Set(),
    unresolved: [],
  };
}

/**
 * Resolves one reference of a file. Where it can't tell which of several files is meant, all count. `searching`: a name
 * that is nowhere near may be put together at run time, so that files of that name count wherever they lie.
 */
export function resolveReference(
  room: ResolutionRoom,
  from: ReferringFile,
  reference: Reference,
  into: Resolution,
): void {
  const { index } = room;
  switch (reference.kind) {
    case 'path':
      resolveWord(index, from, reference.word, into);
      return;
    case 'module':
      for (const stem of reference.stems) {
        into.reserved.add(stem);
        for (const place of placesOf(index, stem)) addModule(index, place, reference, into);
      }
      return;
    case 'suffix':
      resolveSuffix(room, reference, into);
      return;
    case 'package':
      addPackage(index, reference.directory, reference.extensions, into);
      return;
    case 'package-suffix':
      for (const directory of index.directoriesEndingIn(reference.directory)) {
        addPackage(index, directory, reference.extensions, into);
      }
      return;
    case 'run-directory':
      for (const base of from.above) {
        const directory = joinPath(reference.word.startsWith('/') ? '' : base, reference.word);
        if (directory !== null && directory !== '' && index.isDirectory(directory)) into.directories.add(directory);
      }
      return;
    case 'package-script':
      into.scripts.add(reference.name);
      return;
    case 'computed':
      into.unresolved.push({
        path: from.path,
        line: reference.line,
        source: reference.source,
        loader: reference.loader,
        within: reference.within,
      });
  }
}

function resolveWord(index: TreeIndex, from: ReferringFile, word: string, into: Resolution): void {
  const plain = !/(?:^|\/)\.{0,2}(?:\/|$)/.test(word);
  let found = false;
  if (index.hasLinks || index.hasName(nameOf(word))) {
    for (const base of from.above) {
      const path = plain ? (base === '' ? word : `${base}/${word}`) : joinPath(base, word);
      if (path !== null && path !== '' && addFile(index, path, into)) found = true;
    }
  }
  if (found) return;
  const bare = plain ? word : word.replace(/^(?:\.{0,2}\/)+/, '');
  if (bare === '') return;
  if (from.searching) {
    for (const base of [directoryOf(from.path), '']) {
      const path = joinPath(base, word);
      if (path !== null && path !== '') into.reserved.add(path);
    }
  }
  if (!from.searching && !bare.includes('/')) return;
  for (const path of index.endingIn(bare)) into.targets.add(path);
}

function resolveSuffix(
  { index, packageNames }: ResolutionRoom,
  reference: Extract<Reference, { kind: 'suffix' }>,
  into: Resolution,
): void {
  const { stem, specifier } = reference;
  if (specifier !== undefined) {
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    const directory = packageNames.get(name);
    if (directory !== undefined && directory !== '') into.directories.add(directory);
  }
  for (const path of index.filesEndingAt(stem, reference.extensions)) into.targets.add(path);
  if (reference.indexes.length === 0) return;
  for (const directory of index.directoriesEndingIn(stem)) addIndexes(index, directory, reference, into);
}

/** A stem and, where links lead to its place, that place. */
function placesOf(index: TreeIndex, stem: string): readonly string[] {
  if (!index.hasLinks) return [stem];
  const end = index.follow(stem)?.end;
  return end === undefined || end === stem ? [stem] : [stem, end];
}

type Module = Extract<Reference, { kind: 'module' }>;

function addModule(index: TreeIndex, stem: string, reference: Module, into: Resolution): void {
  for (const path of index.filesAt(stem, reference.extensions)) addFile(index, path, into);
  if (index.isDirectory(stem)) addIndexes(index, stem, reference, into);
}

function addIndexes(
  index: TreeIndex,
  directory: string,
  { indexes, extensions }: Pick<Module, 'indexes' | 'extensions'>,
  into: Resolution,
): void {
  for (const name of indexes) {
    for (const path of index.filesAt(`${directory}/${name}`, extensions)) addFile(index, path, into);
  }
}

function addPackage(index: TreeIndex, directory: string, extensions: readonly string[], into: Resolution): void {
  if (directory !== '' && !index.isDirectory(directory)) return;
  if (into.packages.has(directory)) return;
  into.packages.set(directory, extensions);
  for (const path of index.childrenOf(directory)) {
    if (extensions.some((extension) => path.endsWith(extension))) into.targets.add(path);
  }
}

/** A path and, where links lead to it or on from it, those links too. */
function addFile(index: TreeIndex, path: string, into: Resolution): boolean {
  const followed = index.follow(path);
  if (followed === null) return false;
  for (const link of followed.links) into.targets.add(link);
  if (index.has(followed.end)) {
    into.targets.add(followed.end);
    return true;
  }
  if (followed.links.length > 0 && index.isDirectory(followed.end)) into.directories.add(followed.end);
  return false;
}
