import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * All refs of a repository whose refs are files (gitrepository-layout(5)): packed ones, and loose ones above them. Asked
 * for at almost every request, so that it is read without starting a process.
 */
export async function readRefs(repository: string): Promise<Map<string, string>> {
  const packed = await readFile(join(repository, 'packed-refs'), 'utf8').catch(() => '');
  const refs = new Map<string, string>();
  for (const line of packed.split('\n')) {
    const [sha = '', name] = line.split(' ');
    if (/^[0-9a-f]{40}$/.test(sha) && name !== undefined) refs.set(name, sha);
  }
  await readLoose(repository, 'refs', refs);
  return new Map([...refs].sort(([left], [right]) => (left < right ? -1 : 1)));
}

async function readLoose(repository: string, folder: string, refs: Map<string, string>): Promise<void> {
  const entries = await readdir(join(repository, folder), { withFileTypes: true }).catch(() => []);
  await Promise.all(
    entries.map(async (entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readLoose(repository, name, refs);
      const content = (await readFile(join(repository, name), 'utf8').catch(() => '')).trim();
      if (!name.endsWith('.lock') && /^[0-9a-f]{40}$/.test(content)) refs.set(name, content);
    }),
  );
}
