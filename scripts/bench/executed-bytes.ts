import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface CoverageFile {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}

/** ncc writes the path of each module it concatenates in a comment before it. */
const MODULE = /^;\/\/ CONCATENATED MODULE: (.*)$/gm;

/** Characters of the project's files that ran at least once, from a folder that NODE_V8_COVERAGE named. */
export function executedBytes(folder: string, { except }: { readonly except?: string } = {}): number {
  let sum = 0;
  for (const name of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as CoverageFile;
    for (const { url, functions } of result) {
      if (!url.startsWith('file:')) continue;
      const source = readFileSync(fileURLToPath(url), 'utf8');
      const ran = new Uint8Array(source.length);
      // V8 lists outer ranges before the inner ones that refine them.
      for (const { ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
      }
      if (except !== undefined) leaveOut(ran, source, except);
      for (const mark of ran) sum += mark;
    }
  }
  return sum;
}

function leaveOut(ran: Uint8Array, source: string, except: string): void {
  const modules = [...source.matchAll(MODULE)];
  for (const [at, match] of modules.entries()) {
    if (match[1]?.includes(except)) ran.fill(0, match.index, modules[at + 1]?.index ?? source.length);
  }
}
