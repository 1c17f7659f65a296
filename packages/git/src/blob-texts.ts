import { LoopError } from '@loop-actions/contract';
import type { Git } from './git.ts';
import { readObjects } from './read-objects.ts';

/** Larger files are no text that anybody reads. */
const MAX_TEXT_BYTES = 1024 * 1024;
/** What is asked of git at once. */
const BATCH_BYTES = 64 * 1024 * 1024;

/** Texts of blobs by object id; null for one that is not there, larger than 1 MiB, or no text. However much it is together. */
export async function readBlobTexts(git: Git, objectIds: readonly string[]): Promise<Map<string, string | null>> {
  const unique = [...new Set(objectIds)];
  const texts = new Map<string, string | null>();
  if (unique.length === 0) return texts;
  const sizes = await git.run(['cat-file', '--buffer', '--batch-check=%(objectname) %(objectsize)'], {
    input: `${unique.join('\n')}\n`,
  });
  let batch: string[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await readBatch(git, batch, texts);
    batch = [];
    bytes = 0;
  };
  for (const line of sizes.stdout.split('\n')) {
    const [objectId = '', size = ''] = line.split(' ');
    if (!/^\d+$/.test(size) || Number(size) > MAX_TEXT_BYTES) continue;
    if (bytes + Number(size) > BATCH_BYTES) await flush();
    batch.push(objectId);
    bytes += Number(size);
  }
  await flush();
  for (const objectId of unique) if (!texts.has(objectId)) texts.set(objectId, null);
  return texts;
}

async function readBatch(git: Git, batch: readonly string[], into: Map<string, string | null>): Promise<void> {
  const maxBytes = BATCH_BYTES + batch.length * 128 + MAX_TEXT_BYTES;
  for (const [at, object] of (await readObjects(git, batch, { maxBytes })).entries()) {
    if (object === null) throw vanished(batch[at] ?? '');
    into.set(object.sha, object.bytes.includes(0) ? null : object.bytes.toString('utf8'));
  }
}

function vanished(objectId: string): LoopError {
  return new LoopError('E_INTERNAL', {
    message: `git has no ${objectId} any more, whose size it told`,
    remedy: 'Report it together with the version of git.',
  });
}
