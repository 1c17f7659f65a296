import { TREE_MODES } from '@loop-actions/git';
import { foldPath, type PathMatch } from '../path-match.ts';
import { classifyPath, isCodePath } from './classify-path.ts';
import type { FrozenReason } from './frozen-reason.ts';
import { FrozenSet } from './frozen-set.ts';
import { type PackageManifests, readPackageManifests } from './package-manifests.ts';
import { findEnvironmentNames, findReferences, isReadForReferences } from './references/find-references.ts';
import type { Loader } from './references/reference.ts';
import { findShellReferences } from './references/shell.ts';
import { emptyResolution, type Resolution, resolveReference } from './resolve-reference.ts';
import type { TreeEntries } from './tree-entries.ts';
import { directoriesAbove, TreeIndex } from './tree-index.ts';

/** Texts of files of the base by path; null for one that is too large to read or no text. */
export type ReadTexts = (paths: readonly string[]) => Promise<ReadonlyMap<string, string | null>>;

export interface ClosureRequest {
  readonly tree: TreeEntries;
  /** Targets of the tree's symbolic links by path. */
  readonly links: ReadonlyMap<string, string>;
  readonly harness: PathMatch;
  /** Where the harness begins, folded (`literalRoots`): only there a new file can take another's place. */
  readonly harnessRoots: readonly string[];
  /** The user's additions. */
  readonly named: PathMatch;
  readonly read: ReadTexts;
}

/** How a file came in: what judges use is searched for more eagerly than what tests and configuration name. */
type Tier = 'judge' | 'support';
interface Visit {
  readonly path: string;
  readonly tier: Tier;
}

/** Computes what is frozen in a base: the built-in sets, the user's, and all that these load, call, read and are called by. */
export async function computeFrozenSet(request: ClosureRequest): Promise<FrozenSet> {
  const closure = new Closure(request);
  await closure.grow();
  return closure.result();
}

const JUDGING = new Set<FrozenReason['rule']>(['judge', 'named', 'workflow', 'control', 'calls-judge']);
/** Where a path says that it carries and does not decide (docs/frozen-line.md, “Transport”). */
const TRANSPORT = /(?:^|\/)transports?\//i;

const LOADERS: readonly Loader[] = ['javascript', 'python', 'shell', 'jvm'];

class Closure {
  readonly #request: ClosureRequest;
  readonly #index: TreeIndex;
  readonly #paths = new Map<string, FrozenReason>();
  readonly #directories = new Map<string, FrozenReason>();
  readonly #packages = new Map<string, readonly string[]>();
  readonly #reserved = new Map<string, string>();
  readonly #unresolved: Resolution['unresolved'] = [];
  readonly #transports = new Set<string>();
  readonly #environment = new Set<string>();
  readonly #entries = new Set<string>();
  readonly #tiers = new Map<string, Tier>();
  #manifests: PackageManifests = { names: new Map(), scripts: [] };
  readonly #ran = new Set<string>();

  constructor(request: ClosureRequest) {
    this.#request = request;
    this.#index = new TreeIndex(request.tree, request.links);
  }

  async grow(): Promise<void> {
    const seeds = this.#seeds();
    this.#manifests = await readPackageManifests([...this.#paths.keys()], this.#request.read);
    await this.#visit(seeds.filter(({ tier }) => tier === 'judge'));
    await this.#visit(seeds.filter(({ tier }) => tier === 'support'));
    await this.#addCallers();
    await this.#addTransports();
  }

  result(): FrozenSet {
    return new FrozenSet({
      base: this.#request.tree,
      paths: this.#paths,
      named: this.#request.named,
      directories: this.#directories,
      packages: this.#packages,
      reserved: this.#reserved,
      unresolved: this.#unresolved,
      transports: this.#transports,
      environment: this.#environment,
    });
  }

  #seeds(): Visit[] {
    const seeds: Visit[] = [];
    for (const path of this.#request.tree.keys()) {
      const reason: FrozenReason | null = this.#request.named(path)
        ? { rule: 'named', because: 'is named by the `frozen` globs' }
        : classifyPath(path);
      if (reason === null) continue;
      this.#paths.set(path, reason);
      if ((reason.rule === 'judge' || reason.rule === 'named') && isCodePath(path)) this.#entries.add(path);
      seeds.push({ path, tier: JUDGING.has(reason.rule) ? 'judge' : 'support' });
    }
    return seeds;
  }

  /** Breadth first, one reading per level. A file that a judge uses is read again as such if it came in as support. */
  async #visit(start: readonly Visit[], into: 'frozen' | 'transports' = 'frozen'): Promise<void> {
    for (let level = start; level.length > 0; ) {
      const fresh = level.filter(({ path, tier }) => {
        const seen = this.#tiers.get(path);
        if (seen === 'judge' || seen === tier) return false;
        this.#tiers.set(path, tier);
        return true;
      });
      const texts = await this.#read(fresh.map(({ path }) => path));
      const next: Visit[] = [];
      for (const visit of fresh) next.push(...this.#follow(visit, texts.get(visit.path), into));
      level = next;
    }
  }

  #read(paths: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    return this.#request.read(paths.filter((path) => this.#isRead(path)));
  }

  #isRead(path: string): boolean {
    const mode = this.#request.tree.get(path)?.mode;
    const reason = this.#paths.get(path) ?? { rule: 'loaded', because: '' };
    return (mode === TREE_MODES.file || mode === TREE_MODES.executable) && isReadForReferences(path, reason);
  }

  #follow(visit: Visit, text: string | null | undefined, into: 'frozen' | 'transports'): Visit[] {
    const found = this.#resolve(visit, text);
    if (text !== undefined && text !== null && visit.tier === 'judge' && isCodePath(visit.path)) {
      for (const name of findEnvironmentNames(text)) this.#environment.add(name);
    }
    if (into === 'transports') return this.#carry(visit, found.targets);
    this.#keep(visit, found);
    return [...this.#freeze(visit, found.targets), ...this.#runScripts(visit, found.scripts)];
  }

  #resolve(visit: Visit, text: string | null | undefined): Resolution {
    const found = emptyResolution();
    const room = { index: this.#index, packageNames: this.#manifests.names };
    const from = { path: visit.path, above: directoriesAbove(visit.path), searching: visit.tier === 'judge' };
    if (text === null) {
      if (isCodePath(visit.path) && (visit.tier === 'judge' || /\.\w+$/.test(visit.path))) {
        for (const loader of LOADERS) {
          found.unresolved.push({ path: visit.path, line: 1, source: 'too large or no text', loader, within: null });
        }
      }
    } else if (text !== undefined) {
      for (const reference of findReferences(text, visit.path)) resolveReference(room, from, reference, found);
    } else if (this.#request.links.has(visit.path)) {
      // A frozen link freezes what it leads to.
      resolveReference(room, { ...from, searching: false }, { kind: 'path', word: `/${visit.path}` }, found);
    }
    return found;
  }

  #keep({ path, tier }: Visit, found: Resolution): void {
    const because = `lies in a directory that the frozen ${path} runs or loads`;
    for (const directory of found.directories) this.#directories.set(directory, { rule: 'loaded', because });
    for (const [directory, extensions] of found.packages) this.#packages.set(directory, extensions);
    for (const place of found.reserved) {
      if (this.#isInReach(place) && !this.#reserved.has(place)) this.#reserved.set(place, path);
    }
    for (const load of found.unresolved) {
      if (load.within !== null) {
        const where = `may be loaded at ${load.path}:${load.line} (${load.source}), where the name is computed`;
        this.#directories.set(load.within, { rule: 'unresolved', because: where });
      } else this.#unresolved.push(load);
    }
    const direct = this.#paths.get(path)?.rule;
    if (tier !== 'judge' || (direct !== 'workflow' && direct !== 'control')) return;
    for (const target of found.targets) if (isCodePath(target)) this.#entries.add(target);
  }

  #isInReach(place: string): boolean {
    const folded = foldPath(place);
    return this.#request.harnessRoots.some((root) => folded.startsWith(root) || root.startsWith(folded));
  }

  #freeze({ path, tier }: Visit, targets: ReadonlySet<string>): Visit[] {
    const next: Visit[] = [];
    for (const target of targets) {
      if (TRANSPORT.test(target) && !this.#paths.has(target)) {
        this.#transports.add(target);
        continue;
      }
      if (!this.#paths.has(target))
        this.#paths.set(target, { rule: 'loaded', because: `is used by the frozen ${path}` });
      if (this.#tiers.get(target) !== 'judge') next.push({ path: target, tier });
    }
    return next;
  }

  #runScripts({ path, tier }: Visit, names: ReadonlySet<string>): Visit[] {
    const next: Visit[] = [];
    for (const { manifest, name, command, always } of this.#manifests.scripts) {
      const key = `${manifest}#${name}`;
      if (this.#ran.has(key) || !(always ? path === manifest : names.has(name))) continue;
      this.#ran.add(key);
      const found = emptyResolution();
      const room = { index: this.#index, packageNames: this.#manifests.names };
      for (const reference of findShellReferences(command, manifest)) {
        resolveReference(
          room,
          { path: manifest, above: directoriesAbove(manifest), searching: false },
          reference,
          found,
        );
      }
      const visit: Visit = { path: manifest, tier };
      this.#keep(visit, found);
      next.push(...this.#freeze(visit, found.targets), ...this.#runScripts(visit, found.scripts));
    }
    return next;
  }

  /** Whoever calls a judge can hide its answer, so harness files that do are frozen too, and who calls those. */
  async #addCallers(): Promise<void> {
    const candidates = [...this.#request.tree.keys()].filter((path) => this.#request.harness(path) && isCodePath(path));
    const texts = await this.#request.read(candidates.filter((path) => !this.#paths.has(path)));
    const calls = new Map<string, ReadonlySet<string>>();
    for (const [path, text] of texts) calls.set(path, this.#resolve({ path, tier: 'support' }, text).targets);
    for (let grown = true; grown; ) {
      grown = false;
      for (const [path, targets] of calls) {
        const judge = [...targets].find((target) => this.#entries.has(target));
        if (judge === undefined || this.#transports.has(path)) continue;
        calls.delete(path);
        this.#entries.add(path);
        if (this.#paths.has(path)) continue;
        this.#paths.set(path, { rule: 'calls-judge', because: `calls ${judge}, whose answer it could hide` });
        await this.#visit([{ path, tier: 'judge' }]);
        grown = true;
      }
    }
  }

  async #addTransports(): Promise<void> {
    await this.#visit(
      [...this.#transports].map((path) => ({ path, tier: 'support' })),
      'transports',
    );
  }

  #carry({ tier }: Visit, targets: ReadonlySet<string>): Visit[] {
    const next: Visit[] = [];
    for (const target of targets) {
      if (this.#paths.has(target)) continue;
      this.#transports.add(target);
      next.push({ path: target, tier });
    }
    return next;
  }
}
