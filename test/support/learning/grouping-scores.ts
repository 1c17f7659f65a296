/**
 * Grouping accuracy as log parsing measures it (Zhu and others, 2019): the share of lines whose group holds exactly the
 * lines that belong together, no more and no fewer.
 */
export function groupingAccuracy(labels: readonly string[], groups: readonly string[]): number {
  const truth = Map.groupBy(labels.keys(), (at) => labels[at] ?? '');
  const found = Map.groupBy(groups.keys(), (at) => groups[at] ?? '');
  let right = 0;
  for (const lines of truth.values()) {
    const group = found.get(groups[lines[0] ?? -1] ?? '') ?? [];
    if (group.length === lines.length && lines.every((line, at) => group[at] === line)) right += lines.length;
  }
  return labels.length === 0 ? Number.NaN : right / labels.length;
}

/** Of the pairs that were put together, those that belong together; and of those that belong together, those that were. */
export function pairScores(
  labels: readonly string[],
  groups: readonly string[],
): { readonly precision: number; readonly recall: number } {
  let [both, together, belong] = [0, 0, 0];
  for (let left = 0; left < labels.length; left++) {
    for (let right = left + 1; right < labels.length; right++) {
      const same = groups[left] === groups[right];
      const meant = labels[left] === labels[right];
      if (same) together++;
      if (meant) belong++;
      if (same && meant) both++;
    }
  }
  return { precision: together === 0 ? 1 : both / together, recall: belong === 0 ? 1 : both / belong };
}
