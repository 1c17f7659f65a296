/** Lines that a suggestion stands for and the ones it puts there; `gone` and `come` are the ones that don’t stay. */
export interface SuggestedEdit {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

const TOKEN = /[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu;
/** What a line more or less than there were before weighs, in words. */
const OTHER_COUNT = 2;

/**
 * What a suggestion changes. GitHub keeps to itself how many lines it stands for: it is taken to stand for those last
 * lines, of the ones commented on, with which it has most in common.
 */
export function editOf(wrote: readonly string[], after: readonly string[]): SuggestedEdit {
  const before = wrote.slice(wrote.length - replacedCount(wrote, after));
  const [old, now] = [before, after].map((lines) => lines.map((line) => line.trim()));
  return { before, after, gone: without(old ?? [], now ?? []), come: without(now ?? [], old ?? []) };
}

function replacedCount(wrote: readonly string[], after: readonly string[]): number {
  const open = new Map<string, number>();
  const tokens = after.join('\n').match(TOKEN) ?? [];
  for (const token of tokens) open.set(token, (open.get(token) ?? 0) + 1);
  let [distance, best, lowest] = [tokens.length, 0, Number.POSITIVE_INFINITY];
  for (let count = 1; count <= wrote.length; count++) {
    for (const token of wrote[wrote.length - count]?.match(TOKEN) ?? []) {
      const left = open.get(token) ?? 0;
      distance += left > 0 ? -1 : 1;
      open.set(token, left - 1);
    }
    const cost = distance + Math.abs(count - after.length) * OTHER_COUNT;
    if (cost < lowest) [best, lowest] = [count, cost];
  }
  return best;
}

/** The items of a list that another one lacks, each as often as it is missing there. */
export function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}
