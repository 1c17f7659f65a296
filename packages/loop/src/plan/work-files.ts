import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeItemId, type PlanItem, WORK_FILES, type WorkFile } from '@loop-actions/contract';
import { readRegularFile } from '@loop-actions/git';
import type { WorkBytes } from './find-work.ts';

/** Below the plan's directory: `work/<item>/change.patch`, `work/<item>/notes.md`. */
function placeOf(directory: string, item: string): string {
  return join(directory, 'work', encodeItemId(item));
}

/** Writes work beside a plan that pins it. */
export async function writeWorkFiles(directory: string, item: string, bytes: WorkBytes): Promise<void> {
  const place = placeOf(directory, item);
  await mkdir(place, { recursive: true });
  for (const [name, content] of bytes) await writeFile(join(place, name), content);
}

/** The bytes beside a plan that its item pins. Throws `E_CANDIDATE_INVALID` for what is missing, no file or too large. */
export async function readWorkFiles(
  directory: string,
  { id, work }: Pick<PlanItem, 'id' | 'work'>,
): Promise<WorkBytes> {
  const place = placeOf(directory, id);
  const bytes = new Map<WorkFile, Buffer>();
  for (const name of Object.keys(WORK_FILES) as WorkFile[]) {
    if (work?.files[name] === undefined) continue;
    const wanted = { path: join(place, name), name, maxBytes: WORK_FILES[name], code: 'E_CANDIDATE_INVALID' } as const;
    bytes.set(name, await readRegularFile(wanted));
  }
  return bytes;
}
