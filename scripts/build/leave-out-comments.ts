import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';
import { nameInChunk, packagesIn } from './complete-licenses.ts';

/**
 * Prints the chunks that hold nothing of ours without their comments: a third of the artifact client's five megabytes.
 * Names and lines stay, so that a person can still read them, and so does what names the packages; their licences stand
 * in `licenses.txt`. Smaller only, no faster.
 */
export function leaveOutForeignComments(dist: string): void {
  for (const name of readdirSync(dist).filter((file) => /^\d+\.index\.js$/.test(file))) {
    const path = join(dist, name);
    const text = readFileSync(path, 'utf8');
    if (text.includes('./build/packages/')) continue;
    const { code, errors } = minifySync(name, text, {
      module: true,
      compress: false,
      mangle: false,
      codegen: { removeWhitespace: false },
    });
    if (errors.length > 0) throw new Error(`${name} could not be read: ${errors[0]?.message}`);
    const packages = [...packagesIn(text).values()].map(nameInChunk);
    writeFileSync(path, [...packages, code].join('\n'));
  }
}
