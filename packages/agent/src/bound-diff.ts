import { revealInvisible } from '@loop-actions/text';

/** A diff that fits a prompt. */
export interface BoundedDiff {
  readonly text: string;
  /** False when something of it was left out. */
  readonly complete: boolean;
}

const MAX_FILES = 300;

/** Only a line feed ends a line of a patch; `^` would also match behind a carriage return within a changed line. */
const FILE_START = /(?<![^\n])(?=diff --git )/;
const BINARY = /(?<![^\n])GIT binary patch\n/;

/**
 * A diff within `maxChars`, each file with its share: one huge file can't push the others out of sight. What is left
 * out is said in its place; binary content never shows. Invisible characters are made visible. Pure.
 */
export function boundDiff(patch: string, maxChars: number): BoundedDiff {
  const files = patch.split(FILE_START).filter((file) => file !== '');
  const shown = files.slice(0, MAX_FILES).map((file) => revealInvisible(withoutBinary(file)));
  const shares = shareOut(
    shown.map(({ length }) => length),
    maxChars,
  );
  const parts = shown.map((file, index) => cut(file, shares[index] ?? 0));
  const hidden = files.length - shown.length;
  if (hidden > 0) parts.push(`… (${hidden} more files are not shown)\n`);
  const complete =
    hidden === 0 && parts.every((part, index) => part === shown[index]) && !files.some((file) => BINARY.test(file));
  return { text: parts.join(''), complete };
}

/** In a hunk every line starts with a space, `+`, `-` or `\`, so the line can only be git's own. */
function withoutBinary(file: string): string {
  const at = file.search(BINARY);
  return at === -1 ? file : `${file.slice(0, at)}… (binary content, not shown)\n`;
}

/** The smallest get what they need; what they leave is shared among the larger. */
function shareOut(lengths: readonly number[], total: number): readonly number[] {
  const order = lengths.map((length, index) => ({ length, index })).sort((one, other) => one.length - other.length);
  const shares: number[] = lengths.map(() => 0);
  let left = total;
  for (const [position, { length, index }] of order.entries()) {
    const share = Math.min(length, Math.floor(left / (order.length - position)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}

function cut(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const kept = text.slice(0, Math.max(0, maxChars)).toWellFormed();
  return `${kept}\n… (${text.length - kept.length} of ${text.length} characters of this file’s diff are not shown)\n`;
}
