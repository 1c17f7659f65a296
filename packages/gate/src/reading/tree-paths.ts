import type { PrintedPlace } from './finding-sink.ts';

/** Folders of other people's code: a frame there is never where the fault is, even when they are checked in. */
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo\/registry|\.rustup|rustlib|\.git)\//;

/** Finds out which file of the checked tree a tool means. Never answers with a path outside of it. */
export class TreePaths {
  readonly #root: string;
  readonly #files: ReadonlySet<string> | null;
  /** Files by their last part: a tool that runs in a sub-folder prints less than the whole path. */
  readonly #byName = new Map<string, string[]>();

  /** `files` as `git ls-tree` lists them; without them any relative path below the root is believed. */
  constructor(root: string, files?: Iterable<string>) {
    this.#root = root.replace(/\/+$/, '');
    this.#files = files === undefined ? null : new Set(files);
    for (const file of this.#files ?? []) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), file]);
    }
  }

  /** Path from the root with `/`, or null for what lies outside, isn't there or can't be told. */
  resolve({ file, partial = false }: Pick<PrintedPlace, 'file' | 'partial'>): string | null {
    if (file === '' || file.length > 1000 || file.includes('\0')) return null;
    const path = this.#relative(file.replaceAll('\\', '/').replace(/^file:\/\//, ''));
    if (path === null || FOREIGN.test(`${path}/`)) return null;
    if (this.#files === null) return path;
    if (this.#files.has(path)) return path;
    return this.#byEnd(path) ?? (partial ? this.#byBeginning(path) : null);
  }

  #relative(path: string): string | null {
    const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
    if (isAbsolute && (this.#root === '' || !path.startsWith(`${this.#root}/`))) return null;
    const kept: string[] = [];
    for (const part of (isAbsolute ? path.slice(this.#root.length) : path).split('/')) {
      if (part === '..') {
        if (kept.pop() === undefined) return null;
      } else if (part !== '' && part !== '.') kept.push(part);
    }
    return kept.length === 0 ? null : kept.join('/');
  }

  /** The one file whose path ends with this one. */
  #byEnd(path: string): string | null {
    const named = this.#byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    const fitting = named.filter((file) => file.endsWith(`/${path}`));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** Drops leading parts (a module's name, a package that is no folder) until a file fits. */
  #byBeginning(path: string): string | null {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      const rest = path.slice(at + 1);
      if (this.#files?.has(rest) === true) return rest;
      const fitting = this.#byEnd(rest);
      if (fitting !== null) return fitting;
    }
    return null;
  }
}
