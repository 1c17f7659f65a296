import { diffArrays } from 'diff';

/** Lines that stand in one text and others that stand in their place in another. */
export interface LineHunk {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Lines gone and come, at most: the search takes their square, a tenth of a second here. More are one hunk. */
const MAX_EDITS = 1000;

/** Where two texts differ, by their longest common lines. White space around a line makes no difference. */
export function lineHunks(before: readonly string[], after: readonly string[]): readonly LineHunk[] {
  const changes = diffArrays([...before], [...after], {
    comparator: (left, right) => left.trim() === right.trim(),
    maxEditLength: MAX_EDITS,
  });
  if (changes === undefined) return [{ before, after }];
  const hunks: { before: string[]; after: string[] }[] = [];
  let goesOn = false;
  for (const { added, removed, value } of changes) {
    const differs = added || removed;
    if (differs && !goesOn) hunks.push({ before: [], after: [] });
    if (differs) hunks.at(-1)?.[added ? 'after' : 'before'].push(...value);
    goesOn = differs;
  }
  return hunks;
}
