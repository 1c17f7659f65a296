import { LoopError } from '@loop-actions/contract';
import { type GitHub, readTracker, type TrackerQuery } from '@loop-actions/github';

/**
 * The tickets of a batch by id, resolved once: open and closed tickets alike, since a batch does not shrink by closing.
 * Throws `E_GITHUB_MALFORMED` where the tracker could not be read in full, since a shorter batch would be done sooner.
 */
export async function resolveBatch(github: GitHub, query: TrackerQuery): Promise<readonly string[]> {
  if (query.numbers !== undefined) return query.numbers.map((number) => `#${number}`);
  const tracker = await readTracker(github, { ...query, state: 'all' });
  if (tracker.problems.length > 0) {
    throw new LoopError('E_GITHUB_MALFORMED', {
      message: `the batch could not be read in full: ${tracker.problems[0]}`,
      remedy: 'Run the oracle again; if it stays, name the tickets by number.',
    });
  }
  return tracker.tickets.map(({ id }) => id);
}
