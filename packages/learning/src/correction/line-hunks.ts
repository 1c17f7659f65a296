/** Lines that stand in one text and others that stand in their place in another. */
export interface LineHunk {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Cells of the table of common lines, at most; texts that differ in more are one hunk. */
const MAX_CELLS = 4_000_000;

/** Where two texts differ, by their longest common lines. White space around a line makes no difference. */
export function lineHunks(before: readonly string[], after: readonly string[]): readonly LineHunk[] {
  const same = (left: number, right: number): boolean => before[left]?.trim() === after[right]?.trim();
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  const left = before.slice(head, before.length - tail);
  const right = after.slice(head, after.length - tail);
  if (left.length === 0 && right.length === 0) return [];
  if (left.length * right.length > MAX_CELLS) return [{ before: left, after: right }];
  return hunksOf(left, right, commonLines(left, right));
}

/** For each pair of places how many lines the rests from there on have in common, in order. */
function commonLines(left: readonly string[], right: readonly string[]): (row: number, column: number) => number {
  const width = right.length + 1;
  const table = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  const words = right.map((line) => line.trim());
  for (let row = left.length - 1; row >= 0; row--) {
    const line = left[row]?.trim();
    for (let column = right.length - 1; column >= 0; column--) {
      table[row * width + column] =
        line === words[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return at;
}

function hunksOf(
  left: readonly string[],
  right: readonly string[],
  common: (row: number, column: number) => number,
): readonly LineHunk[] {
  const hunks: LineHunk[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const [fromRow, fromColumn] = [row, column];
    while (row < left.length || column < right.length) {
      if (row < left.length && column < right.length && left[row]?.trim() === right[column]?.trim()) break;
      const skipsLeft =
        column >= right.length || (row < left.length && common(row + 1, column) >= common(row, column + 1));
      if (skipsLeft) row++;
      else column++;
    }
    const hunk = { before: left.slice(fromRow, row), after: right.slice(fromColumn, column) };
    if (hunk.before.length + hunk.after.length > 0) hunks.push(hunk);
    while (row < left.length && column < right.length && left[row]?.trim() === right[column]?.trim()) {
      row++;
      column++;
    }
  }
  return hunks;
}
