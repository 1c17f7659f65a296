import type { BareRepository } from './bare-repository.ts';

/** One changed file, as GitHub lists it. */
export interface ChangedFile {
  readonly filename: string;
  readonly previousFilename: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly additions: number;
  readonly deletions: number;
  readonly blob: string | null;
  /** Hunks only, without git's header; null for binary and for mode-only changes. */
  readonly patch: string | null;
}

const STATUS: Record<string, ChangedFile['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** What differs between two trees, with rename detection on as GitHub has it. */
export async function changedFiles(git: BareRepository, from: string, to: string): Promise<ChangedFile[]> {
  const range = ['-r', '-M', '-z', from, to];
  const raw = splitRaw(await git.text(['diff-tree', '--raw', '--abbrev=64', ...range]));
  if (raw.length === 0) return [];
  const [numbers, patches] = await Promise.all([
    git.text(['diff-tree', '--numstat', ...range]).then(splitNumstat),
    git.text(['diff-tree', '-p', '-r', '-M', '--full-index', from, to]).then(splitPatches),
  ]);
  return raw.map((entry, index) => ({
    filename: entry.path,
    previousFilename: entry.from,
    status: STATUS[entry.status] ?? 'modified',
    additions: numbers[index]?.additions ?? 0,
    deletions: numbers[index]?.deletions ?? 0,
    blob: entry.status === 'D' ? entry.oldBlob : entry.newBlob,
    patch: patches[index] ?? null,
  }));
}

/** The diff as text, as `application/vnd.github.diff` gives it. */
export function diffText(git: BareRepository, from: string, to: string): Promise<string> {
  return git.text(['diff', '-M', from, to]);
}

interface RawEntry {
  readonly status: string;
  readonly path: string;
  readonly from: string | null;
  readonly oldBlob: string;
  readonly newBlob: string;
}

function splitRaw(output: string): RawEntry[] {
  const fields = output.split('\0');
  const entries: RawEntry[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , oldBlob = '', newBlob = '', letter = 'M'] = (fields[at] ?? '').split(' ');
    const status = letter.charAt(0);
    const moved = status === 'R' || status === 'C';
    const first = fields[at + 1] ?? '';
    entries.push({
      status,
      oldBlob,
      newBlob,
      from: moved ? first : null,
      path: moved ? (fields[at + 2] ?? '') : first,
    });
    at += moved ? 3 : 2;
  }
  return entries;
}

function splitNumstat(output: string): { additions: number; deletions: number }[] {
  const fields = output.split('\0');
  const numbers: { additions: number; deletions: number }[] = [];
  for (let at = 0; at < fields.length; at++) {
    const [additions, deletions, path] = (fields[at] ?? '').split('\t');
    if (deletions === undefined) continue;
    numbers.push({ additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
    // A rename has an empty path here, and its two names in the fields that follow.
    if (path === '') at += 2;
  }
  return numbers;
}

/** Hunks per file, in the order of the raw listing. */
function splitPatches(output: string): (string | null)[] {
  const files = output.split(/^(?=diff --git )/m).filter((part) => part.startsWith('diff --git '));
  return files.map((file) => {
    const hunks = file.search(/^@@ /m);
    return hunks === -1 ? null : file.slice(hunks).replace(/\n$/, '');
  });
}
