import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Runs `use` with the path of a fresh private directory below `parent`, and removes it afterwards. */
export async function withScratch<T>(parent: string, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = join(parent, randomUUID());
  await mkdir(directory, { recursive: true, mode: 0o700 });
  try {
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
