import { type BytePath, bytesOf, textOf } from './byte-path.ts';

/** Longer paths don't fit a finding, and no honest project has them. */
const MAX_PATH_CHARACTERS = 1000;

/** Characters that HFS+ leaves out when it compares names (git's `is_hfs_dotgit`). */
const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const CONTROL = /\p{Cc}|[\u2028\u2029]/u;
/** Bidirectional controls and zero-width characters except the joiners that Persian and emoji need. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** What speaks against a single name, as a sentence's end; null when nothing does. */
export function findNameHazard(path: BytePath): string | null {
  const text = textOf(path);
  if (!bytesOf(path).equals(Buffer.from(text, 'utf8'))) return 'has a name that is not UTF-8';
  if (text.length > MAX_PATH_CHARACTERS) return `has a path longer than ${MAX_PATH_CHARACTERS} characters`;
  if (CONTROL.test(text)) return 'has a control character in its name';
  if (INVISIBLE.test(text)) return 'has an invisible or direction-changing character in its name';
  for (const name of text.split(/[\\/]/)) {
    if (isGitName(name)) return 'uses a name that some file systems take for .git';
    if (name === '' || name === '.' || name === '..') return 'has an empty, "." or ".." part in its path';
  }
  return null;
}

/** `.git` as some file system would read it: any case, HFS+ ignorable characters, NTFS short name, stream or dots. */
export function isGitName(name: string): boolean {
  const folded = name.replace(HFS_IGNORED, '').normalize('NFKC').toLowerCase();
  return /^(?:\.git|git~[0-9])(?:[ .]*$|[ .]*:)/.test(folded);
}
