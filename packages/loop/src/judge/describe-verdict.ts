import type { Verdict } from '@loop-actions/contract';

/** A verdict in one line: what did not pass, and where the scope was left, the path. Other findings are the change's own words. */
export function describeVerdict({ verdict, checks }: Pick<Verdict, 'verdict' | 'checks'>): string {
  const failed = checks.filter((check) => check.required && check.verdict !== 'pass');
  const named = failed.map(({ name, command, findings }) =>
    command === null && findings[0] !== undefined ? `${name} (${findings[0].message})` : name,
  );
  return `the gate says ${verdict}${named.length === 0 ? '' : `: ${named.join(', ')}`}`;
}
