import { type Finding, isLoopError } from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';

/** Lines of each file that a finding may name: the most of before and after. null: there is no such file. */
export type LineCounts = ReadonlyMap<string, number | null>;

const MAX_FILES = 200;
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** How many lines the files that findings name have, in the tree and in its base. */
export async function countLines(
  repository: Pick<TrustedRepository, 'readFile'>,
  trees: { readonly base: string; readonly tree: string },
  findings: readonly Finding[],
): Promise<LineCounts> {
  const files = [...new Set(findings.flatMap(({ file }) => (file === undefined ? [] : [file])))].slice(0, MAX_FILES);
  const counts = new Map<string, number | null>();
  for (const file of files) {
    const lines = [await linesOf(repository, trees.tree, file), await linesOf(repository, trees.base, file)];
    const known = lines.filter((count) => count !== null);
    counts.set(file, known.length === 0 ? null : Math.max(...known));
  }
  return counts;
}

/** What can't be read as text (a binary, a link, a name that git takes for something else) has a place and no lines. */
async function linesOf(
  repository: Pick<TrustedRepository, 'readFile'>,
  treeish: string,
  file: string,
): Promise<number | null> {
  if (file === '' || file.startsWith('/') || file.split('/').includes('..') || file.includes('\0')) return null;
  try {
    const text = await repository.readFile(treeish, file, MAX_FILE_BYTES);
    if (text === null) return null;
    return text === '' ? 1 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED', 'E_GIT_FAILED')) throw error;
    return isLoopError(error, 'E_GIT_REFUSED') ? Number.MAX_SAFE_INTEGER : null;
  }
}

export interface PlacedFinding {
  readonly finding: Finding;
  /** Whether it names a place that is not there: a reviewer that invents it may have invented the rest. */
  readonly invented: boolean;
}

/** A finding whose place exists as it is; one whose place does not loses it and says so. Pure. */
export function placeFinding(finding: Finding, lines: LineCounts): PlacedFinding {
  const { file, line, column: _column, message, ...rest } = finding;
  if (file === undefined) return { finding, invented: false };
  const count = lines.get(file) ?? null;
  if (count !== null && (line ?? 1) <= count) return { finding, invented: false };
  const place = line === undefined ? file : `${file}:${line}`;
  const note = ` (it names ${place.slice(0, 200)}, which is not there)`;
  const kept: Finding = { ...rest, message: `${message.slice(0, 4000 - note.length)}${note}` };
  return { finding: count === null ? kept : { ...kept, file }, invented: true };
}
