import { TREE_MODES } from '@loop-actions/git';
import type { TreeEntries } from './tree-entries.ts';

/** Where the kernel gives up following links (path_resolution(7): 40). */
const MAX_HOPS = 40;

/** Quick questions about the paths of one tree. */
export class TreeIndex {
  readonly entries: TreeEntries;
  readonly #children = new Map<string, string[]>();
  readonly #names = new Set<string>();
  /** Files by the name without its last extension. */
  readonly #byStem = new Map<string, string[]>();
  /** Directories by their last part. */
  readonly #byDirectoryName = new Map<string, string[]>();
  /** Targets of symbolic links by path, as they stand in their blobs. */
  readonly #links: ReadonlyMap<string, string>;

  constructor(entries: TreeEntries, links: ReadonlyMap<string, string>) {
    this.entries = entries;
    this.#links = links;
    for (const path of entries.keys()) {
      const slash = path.lastIndexOf('/');
      const name = path.slice(slash + 1);
      this.#names.add(name);
      add(this.#byStem, withoutExtension(name), path);
      const directory = slash < 0 ? '' : path.slice(0, slash);
      const siblings = this.#children.get(directory);
      if (siblings !== undefined) siblings.push(path);
      else this.#addDirectory(directory, [path]);
    }
  }

  #addDirectory(directory: string, children: string[]): void {
    this.#children.set(directory, children);
    if (directory === '') return;
    add(this.#byDirectoryName, nameOf(directory), directory);
    const above = directoryOf(directory);
    if (!this.#children.has(above)) this.#addDirectory(above, []);
  }

  /** Whether a path is a file, link or submodule of the tree. */
  has(path: string): boolean {
    return this.entries.has(path);
  }

  isDirectory(path: string): boolean {
    return this.#children.has(path);
  }

  get hasLinks(): boolean {
    return this.#links.size > 0;
  }

  /** Whether any file has this name: the cheap question before the others. */
  hasName(name: string): boolean {
    return this.#names.has(name);
  }

  /** Paths whose last parts are these. */
  endingIn(suffix: string): readonly string[] {
    const name = nameOf(suffix);
    if (!this.#names.has(name)) return [];
    const same = this.#byStem.get(withoutExtension(name)) ?? [];
    return same.filter((path) => path === suffix || path.endsWith(`/${suffix}`));
  }

  /** Files at a stem, by any of the extensions: `lib/x` is `lib/x.ts`, `lib/x.js`, or `lib/x` itself. */
  filesAt(stem: string, extensions: readonly string[]): string[] {
    const siblings = this.#byStem.get(nameOf(stem)) ?? [];
    const found = siblings.filter((path) => path.startsWith(stem) && extensions.includes(path.slice(stem.length)));
    if (this.entries.has(stem) && !found.includes(stem) && extensions.includes('')) found.push(stem);
    return found;
  }

  /** As `filesAt`, where only the last parts of the stem are known. */
  filesEndingAt(stem: string, extensions: readonly string[]): string[] {
    const found = (this.#byStem.get(nameOf(stem)) ?? []).filter((path) =>
      extensions.some((extension) => path === stem + extension || path.endsWith(`/${stem}${extension}`)),
    );
    return extensions.includes('') ? [...found, ...this.endingIn(stem)] : found;
  }

  /** Paths directly in a directory, without those in directories of it. */
  childrenOf(directory: string): readonly string[] {
    return this.#children.get(directory) ?? [];
  }

  /** Directories whose last parts are these. */
  directoriesEndingIn(suffix: string): readonly string[] {
    return endingWith(this.#byDirectoryName.get(nameOf(suffix)) ?? [], suffix);
  }

  *pathsUnder(directory: string): Generator<string> {
    for (const path of this.entries.keys()) if (path.startsWith(`${directory}/`)) yield path;
  }

  /** A path through the tree's links, with every link on its way; null where it leaves the tree or never ends. */
  follow(path: string): { readonly end: string; readonly links: readonly string[] } | null {
    if (this.#links.size === 0) return { end: path, links: [] };
    const links: string[] = [];
    const done: string[] = [];
    const pending = path.split('/');
    for (let hops = 0; pending.length > 0; ) {
      const name = pending.shift();
      if (name === undefined || name === '' || name === '.') continue;
      if (name === '..') {
        if (done.pop() === undefined) return null;
        continue;
      }
      done.push(name);
      const here = done.join('/');
      if (this.entries.get(here)?.mode !== TREE_MODES.symlink) continue;
      const target = this.#links.get(here);
      if (target === undefined || target.startsWith('/') || ++hops > MAX_HOPS) return null;
      links.push(here);
      done.pop();
      pending.unshift(...target.split('/'));
    }
    return { end: done.join('/'), links };
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function endingWith(paths: readonly string[], suffix: string): readonly string[] {
  return suffix.includes('/') ? paths.filter((path) => path === suffix || path.endsWith(`/${suffix}`)) : paths;
}

function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Joins and resolves `.` and `..`; null where it leaves the root. */
export function joinPath(directory: string, relative: string): string | null {
  const parts = directory === '' ? [] : directory.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The directory of a path; empty for the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The directory of a path and all above it, nearest first, the root last. */
export function directoriesAbove(path: string): string[] {
  const all: string[] = [];
  for (let at = directoryOf(path); at !== ''; at = directoryOf(at)) all.push(at);
  return [...all, ''];
}
