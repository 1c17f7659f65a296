import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './inspect-dist.ts';

/** ncc names the file of each module it concatenates; the last `node_modules` in it is the package's. */
const MODULE = /^;\/\/ CONCATENATED MODULE: (.*node_modules\/((?:@[\w.-]+\/)?[\w.-]+))\//gm;

/** The packages of others that a bundle names, with the folder each came from, relative to where ncc ran. */
export function bundledPackages(dist: string): ReadonlyMap<string, string> {
  const scripts = listFiles(dist).filter((file) => file.endsWith('.js'));
  return new Map(scripts.flatMap((path) => [...packagesIn(readFileSync(join(dist, path), 'utf8'))]));
}

/** The same of one chunk. */
export function packagesIn(chunk: string): ReadonlyMap<string, string> {
  const found = [...chunk.matchAll(MODULE)].map(([, folder = '', name = '']) => [name, folder] as const);
  return new Map(found.filter(([name]) => !name.startsWith('@loop-actions/')));
}

/** What names a package in a chunk: the line that ncc writes, without the file. */
export function nameInChunk(folder: string): string {
  return `;// CONCATENATED MODULE: ${folder}/`;
}

/** Adds to `licenses.txt` what ncc leaves out of it: packages whose modules all went into the entry's own scope. */
export function completeLicenses(root: string, dist: string): void {
  const file = join(dist, 'licenses.txt');
  const named = new Set(readFileSync(file, 'utf8').split('\n'));
  for (const [name, folder] of [...bundledPackages(dist)].sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (named.has(name)) continue;
    const { license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { license?: string };
    if (license === undefined) throw new Error(`${name} names no licence`);
    const text = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
    const words = text === undefined ? '' : readFileSync(join(root, folder, text), 'utf8');
    appendFileSync(file, `\n\n${name}\n${license}\n${words.trimEnd()}\n`);
  }
}
