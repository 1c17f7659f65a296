/** Words of a line that tells why something failed, and not only that it did. */
const CAUSE =
  /\b(?:error|exception|panic(?:ked)?|traceback|assert(?:ion)?\w*|expected|received|actual|cannot|can't|unable|undefined|refused|denied|not (?:found|ok|defined|assignable)|no such|mismatch|undeclared|unresolved|missing|FAIL(?:ED)?)\b|^\s*at .+:\d+|:\d+:\d+|^\s*[-+] |^\s*[×✗✖]/i;
const GAP = '…';

/**
 * A failing check’s log within a number of characters: the lines that tell of the cause first, in their order and each
 * once, then the end of the log. Lines that `shown` holds already are left out. Pure, linear.
 */
export function rootCauseFirst(
  log: string,
  { shown, maxChars }: { readonly shown: string; readonly maxChars: number },
): string {
  const known = new Set(shown.split('\n').map((line) => line.trim()));
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !known.has(line.trim()));
  const causes = [...new Set(lines.filter((line) => CAUSE.test(line)))];
  const first = fill(causes, maxChars);
  const room = maxChars - lengthOf(first);
  const told = new Set(first);
  const rest = fill(lines.filter((line) => !told.has(line)).toReversed(), room - GAP.length - 1).toReversed();
  return [...first, ...(first.length > 0 && rest.length > 0 ? [GAP] : []), ...rest].join('\n');
}

/** As many lines from the front as there is room for. */
function fill(lines: readonly string[], maxChars: number): readonly string[] {
  const kept: string[] = [];
  let room = maxChars;
  for (const line of lines) {
    if (line.length + 1 > room) break;
    room -= line.length + 1;
    kept.push(line);
  }
  return kept;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
