import type { ActionDeps } from '@loop-actions/action-kit';
import type { CheckResult, Finding } from '@loop-actions/contract';

/** A required check's findings come before those of one that decides nothing. */
const REQUIRED = 100;
const PLACED = 10;

/**
 * Puts what was found at its place in the files of a pull request. The log keeps GitHub's limit of ten of each kind,
 * the heaviest first, and counts the rest.
 */
export function annotateFindings(log: ActionDeps['log'], checks: readonly CheckResult[]): void {
  for (const check of checks) {
    if (check.verdict === 'pass') continue;
    for (const finding of check.findings) {
      if (finding.file !== undefined) annotate(log, check, { ...finding, file: finding.file });
    }
  }
}

function annotate(log: ActionDeps['log'], check: CheckResult, finding: Finding & { readonly file: string }): void {
  const { file, line, column = 1, rule, severity, message } = finding;
  log[severity](message, {
    title: rule === undefined ? check.name : `${check.name}: ${rule}`,
    position: { file, line: line ?? 1, column },
    weight: (check.required ? REQUIRED : 0) + (line === undefined ? 0 : PLACED),
  });
}
