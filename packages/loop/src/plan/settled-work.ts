import { itemOfWork } from '@loop-actions/contract';
import { type GitHub, readTracker } from '@loop-actions/github';
import type { StateSnapshot } from '@loop-actions/state';

/** Items asked about at once; the others have their turn in a later run. */
const MOST_ASKED = 50;

/**
 * Items whose kept work nobody will take up: their tickets are closed. Only asked about those that a reading of the
 * tracker didn't show open.
 */
export async function settledWork(
  github: GitHub,
  snapshot: Pick<StateSnapshot, 'work'>,
  open: ReadonlySet<string>,
): Promise<readonly string[]> {
  const asked = [...snapshot.work].flatMap((name) => {
    const item = itemOfWork(name);
    const number = Number(/^#(\d+)$/.exec(item ?? '')?.[1] ?? Number.NaN);
    return item === null || open.has(item) || Number.isNaN(number) ? [] : [number];
  });
  if (asked.length === 0) return [];
  const { tickets } = await readTracker(github, { numbers: asked.slice(0, MOST_ASKED), state: 'all' });
  return tickets.filter(({ state }) => state === 'closed').map(({ id }) => id);
}
