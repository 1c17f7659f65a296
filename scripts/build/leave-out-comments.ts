import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MinifyOptions, minifySync } from 'rolldown/utils';
import { nameInChunk, packagesIn } from './complete-licenses.ts';

/** Without comments; names and lines stay, so that a person can still read what runs. */
const READABLE: MinifyOptions = { compress: false, mangle: false, codegen: { removeWhitespace: false } };
/** Of others, who publish it readable: local names go too, those that a program can see of itself stay. */
const SMALL: MinifyOptions = {
  compress: false,
  mangle: { toplevel: false, keepNames: { function: true, class: true } },
  codegen: { removeWhitespace: true },
};

/**
 * Prints the chunks again without what no runner needs: of ours the comments, which stand in the sources; of chunks that
 * hold nothing of ours white space and local names too, or the clients of Azure alone would be five megabytes. What names
 * the packages of a chunk stays; their licences stand in `licenses.txt`. Smaller only, no faster.
 */
export function leaveOutComments(dist: string): void {
  for (const name of readdirSync(dist).filter((file) => /^(?:\d+\.)?index\.js$/.test(file))) {
    const path = join(dist, name);
    const text = readFileSync(path, 'utf8');
    const isOurs = name === 'index.js' || text.includes('./build/packages/');
    writeFileSync(path, isOurs ? printOurs(name, text) : printForeign(name, text));
  }
}

const MODULE = /^;\/\/ (CONCATENATED MODULE: .*)$/gm;
const CARRIED = /^(?:;\n)?"(CONCATENATED MODULE: .*)";$/gm;

/** What says where each module begins is carried over as a statement, since no comment is. */
function printOurs(name: string, text: string): string {
  const marked = text.replaceAll(MODULE, (_, told: string) => `;"${told.replaceAll('"', "'")}";`);
  return print(name, marked, READABLE).replaceAll(CARRIED, ';// $1');
}

function printForeign(name: string, text: string): string {
  return [...[...packagesIn(text).values()].map(nameInChunk), print(name, text, SMALL)].join('\n');
}

function print(name: string, text: string, options: MinifyOptions): string {
  const { code, errors } = minifySync(name, text, { module: true, ...options });
  if (errors.length > 0) throw new Error(`${name} could not be read: ${errors[0]?.message}`);
  return code;
}
