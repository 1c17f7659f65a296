// A command agent that mends links: each broken target becomes the one file of that name that there is.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';

const { stdout } = spawnSync('node', ['scripts/check-links.mjs'], { encoding: 'utf8' });
const files = readdirSync('.', { recursive: true });
for (const [, file, target] of stdout.matchAll(/^(.+):\d+: (\S+)$/gm)) {
  const [meant, ...others] = files.filter((path) => basename(path) === basename(target));
  if (meant === undefined || others.length > 0) continue;
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`(${target})`, `(${relative(dirname(file), meant)})`));
}
