import { LoopError } from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';

/** What a candidate adds to one file. */
export interface AddedLines {
  readonly path: string;
  /** Each with its number in the candidate's file; bytes that are not UTF-8 read as U+FFFD. */
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

const MAX_BYTES = 128 * 1024 * 1024;

/**
 * The lines that a tree adds to the base, by file in path order. Every file counts as text: a NUL byte hides nothing.
 * Throws E_GIT_FAILED beyond 128 MiB; a candidate of 32 MiB can't get there.
 */
export async function readAddedLines(
  repository: TrustedRepository,
  base: string,
  tree: string,
): Promise<readonly AddedLines[]> {
  const flags = ['-r', '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none', '--text'];
  const { stdout } = await repository.git.run(
    [
      'diff-tree',
      ...flags,
      '--diff-algorithm=myers',
      '--find-renames=50%',
      '-l1000',
      '--raw',
      '-p',
      '-U0',
      '-z',
      base,
      tree,
    ],
    { maxBytes: MAX_BYTES },
  );
  return parseAddedLines(stdout);
}

/** Reads `--raw -p -z`: NUL-ended records, an empty one, then a section of the patch for each record in its order. */
export function parseAddedLines(text: string): readonly AddedLines[] {
  const { paths, patchAt } = readRecords(text);
  const added: AddedLines[] = [];
  let section = -1;
  let at = patchAt;
  let lines: { line: number; text: string }[] = [];
  const next = (): string => {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end);
    at = end === -1 ? text.length : end + 1;
    return line;
  };
  while (at < text.length) {
    const line = next();
    if (line.startsWith('diff --git ')) {
      lines = [];
      const path = paths[++section];
      if (path === undefined) throw malformed();
      added.push({ path, lines });
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    // By count: no content can pass for a header.
    let removed = Number(hunk[1] ?? 1);
    let plus = Number(hunk[3] ?? 1);
    for (let number = Number(hunk[2]); removed + plus > 0 && at < text.length; ) {
      const content = next();
      if (content.startsWith('-')) removed--;
      else if (content.startsWith('+')) {
        plus--;
        lines.push({ line: number++, text: content.slice(1) });
      } else if (!content.startsWith('\\')) throw malformed();
    }
  }
  if (section + 1 !== paths.length) throw malformed();
  return added.filter((file) => file.lines.length > 0);
}

/** A path for each section to come; a change of type has two, one of what went and one of what came. */
function readRecords(text: string): { readonly paths: readonly string[]; readonly patchAt: number } {
  const paths: string[] = [];
  let at = 0;
  const take = (): string => {
    const end = text.indexOf('\0', at);
    if (end === -1) throw malformed();
    const field = text.slice(at, end);
    at = end + 1;
    return field;
  };
  while (at < text.length && text[at] === ':') {
    const letter = take().split(' ')[4]?.slice(0, 1) ?? '';
    const first = take();
    const path = letter === 'R' || letter === 'C' ? take() : first;
    paths.push(...(letter === 'T' ? [path, path] : [path]));
  }
  return { paths, patchAt: text[at] === '\0' ? at + 1 : at };
}

function malformed(): LoopError {
  return new LoopError('E_INTERNAL', {
    message: 'git diff-tree printed a patch of an unknown form',
    remedy: 'Report it together with the version of git.',
  });
}
