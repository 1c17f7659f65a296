import { TREE_MODES } from '@loop-actions/git';

/** A file of a tree as git has it: no byte of a work tree is asked. */
export interface TreeEntry {
  /** `100644`, `100755`, `120000` or `160000`. */
  readonly mode: string;
  readonly objectId: string;
}

/** A whole tree by path; a name that is not UTF-8 is spelled with `\xNN` for each byte that does not fit. */
export type TreeEntries = ReadonlyMap<string, TreeEntry>;

/** What an entry is, in words. */
export function typeOf(mode: string): 'file' | 'executable' | 'symlink' | 'submodule' | 'unknown' {
  switch (mode) {
    case TREE_MODES.file:
      return 'file';
    case TREE_MODES.executable:
      return 'executable';
    case TREE_MODES.symlink:
      return 'symlink';
    case TREE_MODES.gitlink:
      return 'submodule';
    default:
      return 'unknown';
  }
}

/** Reads what `git ls-tree -r -z` prints. Throws for a record of another form: half a tree would hide the other half. */
export function parseTreeEntries(output: Uint8Array): TreeEntries {
  const entries = new Map<string, TreeEntry>();
  const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1');
  for (const record of bytes.split('\0')) {
    if (record === '') continue;
    const tab = record.indexOf('\t');
    const mode = record.slice(0, 6);
    const objectId = record.slice(tab - (tab > 64 ? 64 : 40), tab);
    if (tab < 0 || typeOf(mode) === 'unknown' || objectId.length < 40 || /[^0-9a-f]/.test(objectId)) {
      throw new Error(`a record of a tree can't be read: ${JSON.stringify(record.slice(0, 100))}`);
    }
    entries.set(decodePath(record.slice(tab + 1)), { mode, objectId });
  }
  return entries;
}

/**
 * The tree that `git diff-tree -r --raw -z --no-abbrev --no-renames` makes of another: everything it doesn't name is as
 * it was. Throws for a record of another form.
 */
export function applyTreeDiff(base: TreeEntries, output: Uint8Array): TreeEntries {
  const entries = new Map(base);
  const fields = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1').split('\0');
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const record = /^:[0-7]{6} ([0-7]{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) [A-Z]$/.exec(fields[at] ?? '');
    const [, mode = '', objectId = ''] = record ?? [];
    const path = decodePath(fields[at + 1] ?? '');
    if (record === null || path === '')
      throw new Error(`a record of a difference can't be read: ${JSON.stringify(fields[at])}`);
    if (mode === '000000') entries.delete(path);
    else entries.set(path, { mode, objectId });
  }
  return entries;
}

function decodePath(latin1: string): string {
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, 'latin1');
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return text;
  return latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
