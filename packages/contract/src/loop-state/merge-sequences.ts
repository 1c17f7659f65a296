/** Keys that are one in a list, by putting how often they were there before behind those that repeat. */
export function distinctKeys(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `${times}\n${key}`;
  });
}

/**
 * The order of what two lists of distinct keys have together: ours, with each key only theirs has put behind the one it
 * stands behind there. Linear.
 */
export function joinOrders(ours: readonly string[], theirs: readonly string[]): string[] {
  const first: string[] = [];
  const behind = new Map(ours.map((key) => [key, [key]]));
  let group = first;
  for (const key of theirs) {
    const own = behind.get(key);
    if (own === undefined) group.push(key);
    else group = own;
  }
  return [...first, ...[...behind.values()].flat()];
}

/** Three-way choice between values that compare as text: the side that changed, or null where both did. */
export function changedSide(
  ancestor: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
): 'ours' | 'theirs' | null {
  if (ours === theirs || theirs === ancestor) return 'ours';
  return ours === ancestor ? 'theirs' : null;
}
