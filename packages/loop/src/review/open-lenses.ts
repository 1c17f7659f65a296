import { BUILT_IN_LENSES, composeLens, type Lens } from '@loop-actions/agent';
import { LENSES_FOLDER, LoopError } from '@loop-actions/contract';
import { removeInvisible } from '@loop-actions/text';
import type { LoopBase } from '../context/loop-context.ts';
import { questionOfLens } from './scrutiny.ts';

/** A lens is a page, not a book. */
const MAX_LENS_BYTES = 16 * 1024;

/**
 * What the lenses of a review ask: the suite's own words, the spec's bullet, and `.loop/lenses/<name>.md` of the base,
 * never of the candidate. Throws E_INPUT_INVALID for a lens that nobody describes, E_GIT_REFUSED for a file that is none.
 */
export async function openLenses(
  { repository, sha, control }: Pick<LoopBase, 'repository' | 'sha' | 'control'>,
  names: readonly string[],
): Promise<readonly Lens[]> {
  return Promise.all(
    names.map(async (name) => {
      const path = `${LENSES_FOLDER}${name}.md`;
      const file = await repository.readFile(sha, path, MAX_LENS_BYTES);
      const own = [questionOfLens(control.spec, name), file].filter((text) => text !== null);
      if (own.length === 0 && !Object.hasOwn(BUILT_IN_LENSES, name)) {
        throw new LoopError('E_INPUT_INVALID', {
          message: `lenses: nobody says what ${name} looks for`,
          remedy: `Write ${path} on the base branch, or a bullet "lens ${name}: …" under Roles; there are ${Object.keys(BUILT_IN_LENSES).join(', ')}.`,
        });
      }
      return composeLens(name, removeInvisible(own.join('\n\n')).text);
    }),
  );
}
