import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EXAMPLES } from '../chain/index.ts';
import type { RealBug } from '../real-bugs/index.ts';
import { HARNESS_GAP } from './harness-gap.ts';

/** A project around which stand a loop with these example workflows, its own oracle, and the gap in its harness. */
export function withHarness(bug: RealBug, workflows: readonly string[]): RealBug {
  return {
    ...bug,
    buildRepository: async (directory, options) => {
      await bug.buildRepository(directory, options);
      const harness = Object.entries(HARNESS_GAP).filter(([path]) => /^(?:scripts|prompts)\//.test(path));
      for (const [path, text] of harness) {
        await mkdir(dirname(join(directory, path)), { recursive: true });
        await writeFile(join(directory, path), String(text));
      }
      await mkdir(join(directory, '.github', 'workflows'), { recursive: true });
      for (const name of workflows) await cp(join(EXAMPLES, name), join(directory, '.github', 'workflows', name));
    },
  };
}
