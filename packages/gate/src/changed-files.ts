import { LoopError } from '@loop-actions/contract';
import { listRawChanges, readObjects, TREE_MODES, type TrustedRepository } from '@loop-actions/git';

/** A regular file that differs between base and candidate, with its text on both sides. A rename is two of these. */
export interface ChangedFile {
  readonly path: string;
  /** null where there is no regular file. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Bytes of all changed files together, both sides. */
const MAX_BYTES = 128 * 1024 * 1024;
const REGULAR: ReadonlySet<string> = new Set([TREE_MODES.file, TREE_MODES.executable]);

/**
 * The texts behind a change, from git objects alone, in three processes however many files there are. null for more
 * than 128 MB, which the base alone can make: what can't be read whole is not judged in part.
 */
export async function readChangedFiles(
  repository: TrustedRepository,
  base: string,
  candidate: string,
): Promise<readonly ChangedFile[] | null> {
  const changes = (await listRawChanges(repository.git, base, candidate)).map(({ path, ...change }) => ({
    path,
    before: REGULAR.has(change.oldMode) ? change.oldId : null,
    after: REGULAR.has(change.newMode) ? change.newId : null,
  }));
  const wanted = changes.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
  const ids = [...new Set(wanted)];
  if ((await sizeOf(repository, ids)) > MAX_BYTES) return null;
  const texts = await readTexts(repository, ids);
  const textOf = (id: string | null): string | null => (id === null ? null : (texts.get(id) ?? null));
  return changes.map(({ path, before, after }) => ({ path, before: textOf(before), after: textOf(after) }));
}

async function sizeOf(repository: TrustedRepository, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const input = `${ids.join('\n')}\n`;
  const { stdout } = await repository.git.run(['cat-file', '--batch-check=%(objectsize)'], { input });
  return stdout.split('\n').reduce((sum, size) => sum + Number(size), 0);
}

/** Texts of blobs by their ids, in one process. Bytes that are no UTF-8 read as U+FFFD. */
export async function readTexts(
  repository: TrustedRepository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const objects = await readObjects(repository.git, ids, { maxBytes: MAX_BYTES + ids.length * 200 });
  return new Map(
    ids.map((id, at) => {
      const object = objects[at];
      if (object?.type !== 'blob') throw unreadable(id);
      return [id, object.bytes.toString('utf8')];
    }),
  );
}

function unreadable(id: string): LoopError {
  return new LoopError('E_GIT_FAILED', {
    message: `git cat-file gave no content for ${id}`,
    remedy: 'The repository is damaged or incomplete. Run the step again on a fresh runner.',
  });
}
