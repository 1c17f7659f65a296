import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from './logger.ts';

/** GitHub's limit for one output of a job; it counts UTF-16, so two bytes for each unit ("Passing information"). */
export const OUTPUT_BYTES = 1024 * 1024;

/** What stands in an output whose value was too large; no verdict, JSON or number reads so. */
export function spillMarker(bytes: number, path: string): string {
  return `loop-actions: value of ${bytes} bytes is in ${path}`;
}

/** Values beyond the limit go to a file of the job; the output then says where, and a warning says so too. */
export function spillOversized(
  outputs: ReadonlyMap<string, string>,
  to: { readonly directory: string; readonly log: Logger },
): ReadonlyMap<string, string> {
  return new Map(
    [...outputs].map(([name, value]) => {
      const bytes = value.length * 2;
      if (bytes <= OUTPUT_BYTES) return [name, value];
      const folder = join(to.directory, 'loop-actions-outputs');
      mkdirSync(folder, { recursive: true });
      const path = join(folder, name);
      writeFileSync(path, value);
      to.log.warning(`output ${name} is larger than GitHub passes on; its value is in ${path}`);
      return [name, spillMarker(bytes, path)];
    }),
  );
}
