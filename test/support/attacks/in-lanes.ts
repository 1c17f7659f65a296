/** Works through a list, so many at once; `lane` counts from 0. Results in the order of the list; throws what one threw, once all lanes have ended. */
export async function inLanes<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T, lane: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  const follow = async (lane: number): Promise<void> => {
    for (const [at, item] of left) results[at] = await work(item, lane);
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => follow(lane)));
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  return results;
}
