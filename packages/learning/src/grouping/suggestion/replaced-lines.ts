/** Lines that a suggestion takes away and lines that it puts there, without those that stay. */
export interface SuggestedEdit {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

const TOKEN = /[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu;

/** The tokens of code or prose: words, numbers and single marks. */
export const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];

/**
 * What a suggestion changes. GitHub keeps how many lines it stands for to itself: it is taken to stand for those last
 * lines, of the ones commented on, that it shares most with.
 */
export function editOf(wrote: readonly string[], after: readonly string[]): SuggestedEdit {
  const before = wrote.slice(wrote.length - replacedCount(wrote, after));
  return { before, after, gone: without(before, after), come: without(after, before) };
}

function replacedCount(wrote: readonly string[], after: readonly string[]): number {
  const open = new Map<string, number>();
  let [distance, best] = [0, { count: 0, cost: Number.POSITIVE_INFINITY }];
  for (const token of tokensOf(after.join('\n'))) {
    open.set(token, (open.get(token) ?? 0) + 1);
    distance++;
  }
  for (let count = 1; count <= wrote.length; count++) {
    for (const token of tokensOf(wrote[wrote.length - count] ?? '')) {
      const left = open.get(token) ?? 0;
      distance += left > 0 ? -1 : 1;
      open.set(token, left - 1);
    }
    const cost = distance + Math.abs(count - after.length) * 2;
    if (cost < best.cost) best = { count, cost };
  }
  return best.count;
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line.trim(), (left.get(line.trim()) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line.trim()) ?? 0;
    left.set(line.trim(), count - 1);
    return count <= 0;
  });
}
