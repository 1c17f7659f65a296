import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './inspect-dist.ts';

/** ncc names the file of each module it concatenates; the last `node_modules` in it is the package's. */
const MODULE = /^;\/\/ CONCATENATED MODULE: (.*node_modules\/((?:@[\w.-]+\/)?[\w.-]+))\//gm;

/** The packages of others that a bundle names, with the folder each came from, relative to where ncc ran. */
export function bundledPackages(dist: string): ReadonlyMap<string, string> {
  const packages = new Map<string, string>();
  for (const path of listFiles(dist).filter((file) => file.endsWith('.js'))) {
    for (const [, folder = '', name = ''] of readFileSync(join(dist, path), 'utf8').matchAll(MODULE)) {
      if (!name.startsWith('@loop-actions/')) packages.set(name, folder);
    }
  }
  return packages;
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
