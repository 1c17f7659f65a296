export type DiffLineKind = 'context' | 'added' | 'removed';

export interface DiffLine {
  readonly kind: DiffLineKind;
  /** Line number before the change; null for an added line. */
  readonly before: number | null;
  /** Line number after the change; null for a removed line. */
  readonly after: number | null;
  readonly text: string;
}

export interface DiffHunk {
  readonly header: string;
  readonly lines: readonly DiffLine[];
}

export interface DiffFile {
  readonly path: string;
  /** What happened to the file as a whole, when not simply changed. */
  readonly change: 'modified' | 'added' | 'deleted' | 'renamed' | 'binary';
  readonly hunks: readonly DiffHunk[];
  readonly added: number;
  readonly removed: number;
}

interface OpenFile {
  path: string;
  change: DiffFile['change'];
  hunks: { header: string; lines: DiffLine[] }[];
}

/** Reads a unified diff as git and GitHub write it. Lines it does not know are passed over; it never throws. */
export function parseUnifiedDiff(diff: string): readonly DiffFile[] {
  const files: OpenFile[] = [];
  let left = { before: 0, after: 0 };
  let next = { before: 0, after: 0 };
  for (const line of diff.split('\n')) {
    const file = files.at(-1);
    const hunk = file?.hunks.at(-1);
    if (hunk !== undefined && (left.before > 0 || left.after > 0)) {
      const read = readHunkLine(line, next);
      if (read === null) continue;
      hunk.lines.push(read);
      const inBefore = read.before === null ? 0 : 1;
      const inAfter = read.after === null ? 0 : 1;
      left = { before: left.before - inBefore, after: left.after - inAfter };
      next = { before: next.before + inBefore, after: next.after + inAfter };
    } else if (line.startsWith('diff --git ')) {
      files.push({ path: pathFromGitLine(line), change: 'modified', hunks: [] });
    } else if (file !== undefined && line.startsWith('@@ ')) {
      const range = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line);
      if (range === null) continue;
      next = { before: Number(range[1]), after: Number(range[3]) };
      left = { before: Number(range[2] ?? 1), after: Number(range[4] ?? 1) };
      file.hunks.push({ header: line, lines: [] });
    } else if (file !== undefined) {
      readFileHeader(line, file);
    }
  }
  return files.map(closeFile);
}

function readHunkLine(line: string, next: { before: number; after: number }): DiffLine | null {
  const text = line.slice(1);
  if (line.startsWith('+')) return { kind: 'added', before: null, after: next.after, text };
  if (line.startsWith('-')) return { kind: 'removed', before: next.before, after: null, text };
  // "\ No newline at end of file" speaks about the line above it; some tools drop the space of an empty line.
  if (line.startsWith('\\')) return null;
  return { kind: 'context', before: next.before, after: next.after, text };
}

function readFileHeader(line: string, file: OpenFile): void {
  if (line.startsWith('new file mode')) file.change = 'added';
  else if (line.startsWith('deleted file mode')) file.change = 'deleted';
  else if (line.startsWith('rename to ')) {
    file.change = 'renamed';
    file.path = unquote(line.slice('rename to '.length));
  } else if (line.startsWith('Binary files ') || line.startsWith('GIT binary patch')) file.change = 'binary';
  else if (line.startsWith('+++ ') && !line.startsWith('+++ /dev/null')) file.path = stripSide(line.slice(4));
  else if (line.startsWith('--- ') && !line.startsWith('--- /dev/null')) file.path = stripSide(line.slice(4));
}

/** `diff --git a/x b/x` names the file twice; only needed where no `+++` line follows (modes, renames, binaries). */
function pathFromGitLine(line: string): string {
  const names = line.slice('diff --git '.length);
  const half = names.slice(Math.ceil(names.length / 2));
  return stripSide(half);
}

function stripSide(name: string): string {
  return unquote(name.replace(/\t.*$/, '')).replace(/^[ab]\//, '');
}

/** Git quotes names with unusual bytes like C strings (`core.quotePath`). */
function unquote(name: string): string {
  if (!name.startsWith('"') || !name.endsWith('"') || name.length < 2) return name;
  const bytes: number[] = [];
  const inner = name.slice(1, -1);
  const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
  for (const part of inner.match(/\\[0-7]{3}|\\.|[^\\]+/gsu) ?? []) {
    if (/^\\[0-7]{3}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 8) & 0xff);
    else if (part.startsWith('\\')) bytes.push(...Buffer.from(named[part[1] ?? ''] ?? part.slice(1)));
    else bytes.push(...Buffer.from(part));
  }
  return Buffer.from(bytes).toString('utf8');
}

function closeFile(file: OpenFile): DiffFile {
  const lines = file.hunks.flatMap((hunk) => hunk.lines);
  return {
    ...file,
    added: lines.filter((line) => line.kind === 'added').length,
    removed: lines.filter((line) => line.kind === 'removed').length,
  };
}
