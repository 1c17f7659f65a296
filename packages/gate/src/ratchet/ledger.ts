import { GUARDS_FOLDER, type Guard, LoopError, parseGuards } from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';

const MAX_FILES = 20_000;
const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** Every guard of a commit's ledger, one per id, oldest first. Throws `E_GUARD_INVALID`, `E_GIT_REFUSED`. */
export async function readLedger(repository: TrustedRepository, commit: string): Promise<readonly Guard[]> {
  const { stdout } = await repository.git.run([
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--full-tree',
    commit,
    '--',
    GUARDS_FOLDER,
  ]);
  const paths = stdout.split('\0').filter((path) => path.endsWith('.jsonl'));
  if (paths.length > MAX_FILES) {
    throw new LoopError('E_GUARD_INVALID', {
      message: `${GUARDS_FOLDER} holds more than ${MAX_FILES} files`,
      remedy: 'Put the lines of many files into one; their order doesn’t matter.',
    });
  }
  const guards = new Map<string, Guard>();
  for (const path of paths) {
    const text = await repository.readFile(commit, path, MAX_FILE_BYTES);
    for (const guard of parseGuards(text ?? '', path)) if (!guards.has(guard.id)) guards.set(guard.id, guard);
  }
  return [...guards.values()].sort((a, b) => (a.story.date < b.story.date ? -1 : 1));
}
