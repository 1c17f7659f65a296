import type { Git } from './git.ts';

/** A path that differs between two trees; a rename is two of these. */
export interface RawChange {
  readonly path: string;
  /** `000000` where there is nothing. */
  readonly oldMode: string;
  readonly newMode: string;
  /** Full object ids; all zeros where there is nothing. */
  readonly oldId: string;
  readonly newId: string;
}

const FLAGS = ['-r', '-z', '--raw', '--no-renames', '--full-index', '--ignore-submodules=none'];

/** What differs between two commits or trees by full id, in path order. Reads trees alone and no file. */
export async function listRawChanges(git: Git, left: string, right: string): Promise<readonly RawChange[]> {
  const { stdout } = await git.run(['diff-tree', ...FLAGS, left, right]);
  const fields = stdout.split('\0');
  const changes: RawChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [oldMode = '', newMode = '', oldId = '', newId = ''] = (fields[at] ?? '').slice(1).split(' ');
    changes.push({ path: fields[at + 1] ?? '', oldMode, newMode, oldId, newId });
  }
  return changes;
}
