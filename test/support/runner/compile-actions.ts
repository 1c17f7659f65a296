import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const compiled = new Map<string, Promise<string>>();

/**
 * Compiles the TypeScript of every action of `root` and gives the folder of `<action>.js`: the same code as a bundle of
 * `dist`, which may be older. A process starts from it in a fifth of what some hundred files of TypeScript take, and it
 * is made again only once a source has changed.
 */
export function compileActions(root: string): Promise<string> {
  const found = compiled.get(root) ?? compileOnce(root);
  compiled.set(root, found);
  return found;
}

async function compileOnce(root: string): Promise<string> {
  const cache = join(root, '.cache', 'compiled');
  const folder = join(cache, await sourcesDigest(root));
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeOld(cache);
  const draft = `${folder}-${randomUUID()}`;
  await compile(root, draft);
  await mkdir(join(draft, 'code-cache'));
  try {
    await rename(draft, folder);
  } catch (error) {
    // Another worker was faster, and its folder holds the same.
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** What was compiled of sources that are others since, but for what a run may still use. */
async function removeOld(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const place = join(cache, name);
    const { mtimeMs = Date.now() } = (await stat(place).catch(() => null)) ?? {};
    if (Date.now() - mtimeMs > DAY_MS) await rm(place, { recursive: true, force: true });
  }
}

/** Changes with any source and any dependency. */
async function sourcesDigest(root: string): Promise<string> {
  const hash = createHash('sha256');
  const paths: string[] = [];
  for await (const path of glob(['packages/*/src/**', 'actions/*/src/**', 'package-lock.json'], { cwd: root })) {
    paths.push(path);
  }
  for (const path of paths.sort()) {
    const { size, mtimeMs } = await stat(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function compile(root: string, folder: string): Promise<void> {
  const { rolldown } = await import('rolldown');
  const names: string[] = [];
  for await (const path of glob('actions/*/src/index.ts', { cwd: root })) names.push(path.split('/')[1] ?? '');
  const bundle = await rolldown({
    cwd: root,
    platform: 'node',
    input: Object.fromEntries(names.map((name) => [name, `step:${name}`])),
    plugins: [
      {
        name: 'steps',
        resolveId: (id) => (id.startsWith('step:') ? id : null),
        load: (id) => (id.startsWith('step:') ? stepSource(root, id.slice('step:'.length)) : null),
      },
    ],
  });
  await bundle.write({ dir: folder, format: 'esm' });
}

/** What a stub of `dist` does, for an action of the sources. */
const stepSource = (root: string, action: string): string => `
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
enableCompileCache(join(import.meta.dirname, 'code-cache'));
const { runAction } = await import(${JSON.stringify(join(root, 'packages', 'action-kit', 'src', 'index.ts'))});
const { action } = await import(${JSON.stringify(join(root, 'actions', action, 'src', 'index.ts'))});
await runAction(action, { version: '0.0.0-source' });
`;
