import { type CheckResult, sha256 } from '@loop-actions/contract';

/** What was tried on one pull request before, in this run and in those before it. */
export interface FixHistory {
  /** Fixes by a fixer so far. */
  readonly fixes: number;
  /** How often the gate was asked again because of its environment. */
  readonly retries: number;
  /** Trees that the pull request has had, the present one left out. */
  readonly trees: ReadonlySet<string>;
  /** Fingerprints of the findings that a fix was made for. */
  readonly fixed: ReadonlySet<string>;
}

/** Nothing was tried yet. */
export const NO_FIXES: FixHistory = { fixes: 0, retries: 0, trees: new Set(), fixed: new Set() };

/**
 * What a check found, as something to recognise it by when it comes back: its name and words, without line numbers,
 * durations and other figures, which a change elsewhere moves. 16 hexadecimal digits.
 */
export function fingerprintOf(check: Pick<CheckResult, 'name' | 'findings'>): string {
  const words = check.findings.map(({ file, rule, message }) => [file ?? '', rule ?? '', message].join(' '));
  const text = [check.name, ...words.map((line) => line.replace(/\d+/g, '0')).sort()].join('\n');
  return sha256(text).slice('sha256:'.length, 'sha256:'.length + 16);
}
