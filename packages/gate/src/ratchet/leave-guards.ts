import {
  type Candidate,
  canonicalJson,
  type Guard,
  guardId,
  guardsFile,
  printGuard,
  sha256,
} from '@loop-actions/contract';
import { matchPaths } from '@loop-actions/verifier/path-match';
import type { ChangedFile } from '../changed-files.ts';
import { findTests } from './find-tests.ts';
import { readGoldenCases } from './golden-cases.ts';

/** What the story of a guard takes from the candidate. */
export type GuardOrigin = Pick<Candidate, 'repository' | 'item' | 'run' | 'attempt' | 'createdAt'>;

/** A file of the ledger that a change brings along. */
export interface LedgerFile {
  readonly path: string;
  readonly text: string;
}

/** The most guards one change leaves; beyond it the first ones, in the order of paths. */
const MAX_LEFT = 200;

/**
 * The guards that a change leaves: every test and every golden case it adds. A function of the change and the
 * candidate's manifest alone, so that whoever made the candidate and whoever judges it write the same bytes; null when
 * there is nothing to guard. `known` holds the ids of guards that stand already.
 */
export function leaveGuards(
  files: readonly ChangedFile[],
  origin: GuardOrigin,
  options: { readonly goldenSets: readonly string[]; readonly known: ReadonlySet<string> },
): LedgerFile | null {
  const isGolden = options.goldenSets.length === 0 ? () => false : matchPaths(options.goldenSets);
  const left = new Map<string, Guard>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const added = isGolden(file.path) ? addedCases(file) : addedTests(file);
    for (const { kind, name, content } of added) {
      const subject = { kind, where: file.path, name };
      const id = guardId(subject);
      if (file.path.length > 500 || options.known.has(id) || left.has(id) || left.size >= MAX_LEFT) continue;
      left.set(id, { schemaVersion: 1, id, ...subject, content, story: storyOf(name, origin) });
    }
  }
  if (left.size === 0) return null;
  return { path: guardsFile(origin), text: [...left.values()].map(printGuard).join('') };
}

type Added = Pick<Guard, 'kind' | 'name' | 'content'>;

function addedTests({ path, before, after }: ChangedFile): Added[] {
  const known = new Set(findTests(path, before ?? '').map(({ title }) => title));
  return findTests(path, after ?? '')
    .filter(({ title, skipped }) => title !== '' && !skipped && !known.has(title))
    .map(({ title, content }) => ({ kind: 'test', name: title, content }));
}

function addedCases({ path, before, after }: ChangedFile): Added[] {
  const known = new Set((readGoldenCases(path, before ?? '[]') ?? []).map(({ id }) => id));
  return (readGoldenCases(path, after ?? '[]') ?? [])
    .filter(({ id }) => !known.has(id))
    .map(({ id, value }) => ({ kind: 'golden-case', name: oneLine(id), content: sha256(canonicalJson(value)) }));
}

function storyOf(name: string, { repository, item, run, createdAt }: GuardOrigin): Guard['story'] {
  const link = item.startsWith('#') ? `${repository}${item}` : item;
  return { item, run, date: createdAt, failure: oneLine(name), link };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500) || 'unnamed';
}
