import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateActionDocs } from './action-docs.ts';
import { generateActionManifests } from './action-yml.ts';
import type { Generator } from './generated-file.ts';
import { generateNames } from './names.ts';
import { generateSchemas } from './schemas.ts';

/** Everything that is generated and committed, `dist/` aside. */
export const GENERATORS: readonly Generator[] = [
  generateSchemas,
  generateActionManifests,
  generateActionDocs,
  generateNames,
];

/** The files below `root` that differ from what the generators make of the sources; written anew unless only checking. */
export async function generate(root: string, options: { readonly check: boolean }): Promise<readonly string[]> {
  const drifted: string[] = [];
  for (const generator of GENERATORS) {
    for (const [path, content] of await generator()) {
      const file = join(root, path);
      const present = await readFile(file, 'utf8').catch(() => null);
      if (present === content) continue;
      drifted.push(path);
      if (options.check) continue;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  return drifted;
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  const drifted = await generate(fileURLToPath(new URL('../..', import.meta.url)), { check });
  for (const path of drifted) console.log(`${check ? 'drifted' : 'written'}: ${path}`);
  if (check && drifted.length > 0) {
    console.error('Generated files are not up to date. Run: npm run generate');
    process.exitCode = 1;
  }
}
