import { LoopError } from '@loop-actions/contract';
import type { Git } from './git.ts';
import { requireObjectName } from './tree-listing.ts';

/** One file that differs between two trees. */
export interface TreeChange {
  readonly path: string;
  /** Where it lay before, for a rename. */
  readonly oldPath?: string;
  readonly status: 'added' | 'deleted' | 'modified' | 'renamed' | 'type-changed';
  /** `000000` where there is no file. */
  readonly oldMode: string;
  readonly newMode: string;
  readonly addedLines: number;
  readonly deletedLines: number;
  readonly binary: boolean;
}

const STATUSES: Readonly<Record<string, TreeChange['status']>> = {
  A: 'added',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  T: 'type-changed',
};

/** Plumbing with every configurable choice spelled out, so that no setting can break the reading (attacks B12). */
const DIFF_FLAGS = [
  '-r',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=none',
  '--diff-algorithm=myers',
];

/** What differs between two trees or commits, renames found, in path order. */
export async function diffTrees(git: Git, base: string, tree: string): Promise<TreeChange[]> {
  const { stdout } = await git.run([
    'diff-tree',
    ...DIFF_FLAGS,
    '--find-renames=50%',
    '-l1000',
    '--raw',
    '--numstat',
    '--full-index',
    '-z',
    requireObjectName(base),
    requireObjectName(tree),
  ]);
  return parseDiff(stdout);
}

/** A patch from base to tree that git can apply anywhere: binary, full object ids, no renames, fixed prefixes. */
export async function makePatch(git: Git, base: string, tree: string, maxBytes: number): Promise<Buffer> {
  const { stdout } = await git.runBytes(
    [
      'diff-tree',
      '-p',
      ...DIFF_FLAGS,
      '--no-renames',
      '--binary',
      '--full-index',
      '--unified=3',
      '--src-prefix=a/',
      '--dst-prefix=b/',
      requireObjectName(base),
      requireObjectName(tree),
    ],
    { maxBytes },
  );
  return stdout;
}

function parseDiff(text: string): TreeChange[] {
  const fields = text.split('\0');
  const changes = new Map<string, TreeChange>();
  let at = 0;
  const take = (): string => {
    const field = fields[at++];
    if (field === undefined) throw malformed();
    return field;
  };
  while (at < fields.length && fields[at] !== '') {
    const field = take();
    if (field.startsWith(':')) {
      const [oldMode = '', newMode = '', , , letter = ''] = field.slice(1).split(' ');
      const status = STATUSES[letter.slice(0, 1)];
      if (status === undefined) throw malformed();
      const first = take();
      const renamed = status === 'renamed' ? { path: take(), oldPath: first } : { path: first };
      changes.set(renamed.path, {
        ...renamed,
        status,
        oldMode,
        newMode,
        addedLines: 0,
        deletedLines: 0,
        binary: false,
      });
      continue;
    }
    applyCounts(changes, field, take);
  }
  return [...changes.values()];
}

/** `added TAB deleted TAB path`, or an empty path followed by the two fields of a rename. `-` counts a binary file. */
function applyCounts(changes: Map<string, TreeChange>, field: string, take: () => string): void {
  const [, added = '', deleted = '', inline = ''] = /^([^\t]*)\t([^\t]*)\t(.*)$/s.exec(field) ?? [];
  if (inline === '') take();
  const path = inline === '' ? take() : inline;
  const change = changes.get(path);
  if (change === undefined) throw malformed();
  const binary = added === '-';
  changes.set(path, {
    ...change,
    binary: change.binary || binary,
    addedLines: change.addedLines + (binary ? 0 : Number(added)),
    deletedLines: change.deletedLines + (binary ? 0 : Number(deleted)),
  });
}

function malformed(): LoopError {
  return new LoopError('E_INTERNAL', {
    message: 'git diff-tree printed a record of an unknown form',
    remedy: 'Report it together with the version of git.',
  });
}
