import { foldPath, type PathMatch } from '../path-match.ts';
import { classifyPath } from './classify-path.ts';
import type { FrozenReason } from './frozen-reason.ts';
import type { Loader } from './references/reference.ts';
import type { UnresolvedLoad } from './resolve-reference.ts';
import type { TreeEntries } from './tree-entries.ts';
import { directoryOf } from './tree-index.ts';

/** What the closure found, as it is asked about paths old and new. */
export interface FrozenSetParts {
  readonly base: TreeEntries;
  /** Files of the base that are frozen. */
  readonly paths: ReadonlyMap<string, FrozenReason>;
  readonly named: PathMatch;
  /** Directories of which every file counts, and why. */
  readonly directories: ReadonlyMap<string, FrozenReason>;
  /** Directories compiled as one, with the extensions that are. */
  readonly packages: ReadonlyMap<string, readonly string[]>;
  /** Paths at which a new file would be loaded, with what would load it. */
  readonly reserved: ReadonlyMap<string, string>;
  readonly unresolved: readonly UnresolvedLoad[];
  /** Files in a `transport` directory that a judge uses, and what those load. */
  readonly transports: ReadonlySet<string>;
  /** Names that judges read from the environment. */
  readonly environment: ReadonlySet<string>;
}

const LOADED: Readonly<Record<Loader, RegExp>> = {
  javascript: /\.(?:[cm]?[jt]sx?|json|node|wasm|vue|svelte)$/i,
  python: /\.(?:pyi?|so|pyx)$/i,
  shell: /\.(?:sh|bash|zsh|bats)$|(?:^|\/)[^./]+$/i,
  jvm: /\.(?:java|kts?|scala|groovy)$/i,
};
const INDEX = /^(?:index|__init__|__main__|mod|package)$/;

/** Answers for every path, of the base or new, whether and why it is frozen. */
export class FrozenSet {
  readonly parts: FrozenSetParts;
  #folded: ReadonlyMap<string, string> | undefined;
  #reserved: ReadonlyMap<string, string> | undefined;

  constructor(parts: FrozenSetParts) {
    this.parts = parts;
  }

  /** Why a path is frozen; null when it is not. */
  why(path: string): FrozenReason | null {
    const known = this.parts.paths.get(path);
    if (known !== undefined) return known;
    // A file that was there when the set was computed takes nobody's place, and its name was asked then.
    if (this.parts.base.has(path)) return this.#inDirectory(path) ?? this.#unresolved(path);
    if (this.parts.named(path)) return { rule: 'named', because: 'is named by the `frozen` globs' };
    return (
      classifyPath(path) ??
      this.#variant(path) ??
      this.#inDirectory(path) ??
      this.#inPackage(path) ??
      this.#shadow(path) ??
      this.#unresolved(path)
    );
  }

  #variant(path: string): FrozenReason | null {
    this.#folded ??= new Map([...this.parts.paths.keys()].map((known) => [foldPath(known), known]));
    const twin = this.#folded.get(foldPath(path));
    if (twin === undefined || twin === path) return null;
    return { rule: 'shadows', because: `differs from the frozen ${JSON.stringify(twin)} only in case or composition` };
  }

  #inDirectory(path: string): FrozenReason | null {
    for (let at = directoryOf(path); at !== ''; at = directoryOf(at)) {
      const reason = this.parts.directories.get(at);
      if (reason !== undefined) return reason;
    }
    return null;
  }

  #inPackage(path: string): FrozenReason | null {
    const extensions = this.parts.packages.get(directoryOf(path)) ?? [];
    if (!extensions.some((extension) => path.endsWith(extension))) return null;
    return { rule: 'shadows', because: 'would be compiled together with frozen files of its directory' };
  }

  /** A new `lib.mjs` beside `lib.js`, `lib/index.js`, or `json.py` beside a script that imports `json`. */
  #shadow(path: string): FrozenReason | null {
    this.#reserved ??= new Map([...this.parts.reserved].map(([place, by]) => [foldPath(place), by]));
    const folded = foldPath(path);
    const name = folded.slice(folded.lastIndexOf('/') + 1);
    const stem = name.replace(/^(.[^.]*)\..*$/, '$1');
    const directory = directoryOf(folded);
    const places = [folded, directory === '' ? stem : `${directory}/${stem}`, folded.replace(/\.[^./]*$/, '')];
    if (INDEX.test(stem)) places.push(directory);
    for (const place of places) {
      const by = this.#reserved.get(place);
      if (by !== undefined && isLoadable(path))
        return { rule: 'shadows', because: `would be loaded by the frozen ${by}` };
    }
    const exact = this.#reserved.get(folded);
    return exact === undefined ? null : { rule: 'shadows', because: `would be read by the frozen ${exact}` };
  }

  #unresolved(path: string): FrozenReason | null {
    const load = this.parts.unresolved.find(({ within, loader }) => within === null && LOADED[loader].test(path));
    if (load === undefined) return null;
    const where = `${load.path}:${load.line} (${load.source})`;
    return { rule: 'unresolved', because: `may be loaded at ${where}, where the name is computed` };
  }
}

function isLoadable(path: string): boolean {
  return Object.values(LOADED).some((pattern) => pattern.test(path)) || /\.rs$/i.test(path);
}
