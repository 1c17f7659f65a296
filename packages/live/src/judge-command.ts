import type { CommandOutcome } from './live-deps.ts';

/** What runners say when they found nothing to do; their exit code is often 0 all the same. */
const CHECKED_NOTHING =
  /\bno tests? (?:found|ran|were (?:found|run)|to run)\b|\bno (?:checks?|specs?|events?) (?:found|ran|received)\b|\b(?:ran|collected|executed|found|checked|received|matched|tests run:|total:?) 0\b|\b0 (?:passed|passing|tests|specs|checks|events)\b/i;
const PASSED = /\b[1-9]\d* (?:passed|passing|tests?|specs?|checks?|events?)\b/i;
/** The whole of what a query prints when it found nothing. */
const EMPTY_VALUE = /^(?:0|\[\]|\{\}|null|nil|none|undefined|false|""|'')$/i;

/** Why a command's success proves nothing, or that it failed; null when it holds. */
export function judgeCommand(outcome: CommandOutcome, prints: string | null): string | null {
  const { exitCode, stdout } = outcome;
  if (exitCode === null) return outcome.problem === '' ? 'it did not end by itself' : outcome.problem;
  if (exitCode !== 0) return `it ended with ${exitCode}`;
  const words = stdout.trim();
  if (words === '') return 'it printed nothing, so nothing was checked';
  if (EMPTY_VALUE.test(words)) return `it printed ${words}, so nothing was found`;
  if (prints !== null) return stdout.includes(prints) ? null : `it did not print “${prints}”`;
  const idle = CHECKED_NOTHING.exec(words)?.[0];
  return idle !== undefined && !PASSED.test(words) ? `it says “${idle}”, so nothing was checked` : null;
}
