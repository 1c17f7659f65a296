import type { FailureClass } from '@loop-actions/contract';
import type { LocatedFinding } from './collect-findings.ts';
import type { TroubleLine } from './root-cause.ts';

/** What a log and its reports show, before it is known how the check was meant and how it ended. */
export interface ReadClass {
  readonly failureClass: FailureClass;
  /** One sentence fragment: why. */
  readonly evidence: string;
}

/** What needs a person most comes first: a mixed failure is read as the heavier one. */
const HEAVIEST_FIRST: readonly FailureClass[] = [
  'eval',
  'test',
  'build',
  'type',
  'lint',
  'policy',
  'scope',
  'config',
  'unknown',
];

/**
 * One class for all that was read. The machine comes first: to take its failure for the code's would have somebody
 * "fix" sound code, while the other mistake costs one more question to the base.
 */
export function classifyReading(findings: readonly LocatedFinding[], troubles: readonly TroubleLine[]): ReadClass {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const telling = errors.length > 0 ? errors : findings;
  const ofMachine = telling.find(({ failureClass }) => failureClass === 'environment');
  if (ofMachine !== undefined) return { failureClass: 'environment', evidence: firstLine(ofMachine.message) };
  const isCode = telling.some(
    ({ failureClass, line }) => failureClass !== 'config' && failureClass !== 'unknown' && line !== undefined,
  );
  const certain = troubles.find((trouble) => trouble.certain);
  if (!isCode) {
    const trouble = certain ?? troubles[0];
    if (trouble !== undefined)
      return { failureClass: 'environment', evidence: `${trouble.reason}: ${firstLine(trouble.text)}` };
  }
  const heaviest = HEAVIEST_FIRST.find((failureClass) =>
    telling.some((finding) => finding.failureClass === failureClass),
  );
  const example = telling.find(({ failureClass }) => failureClass === heaviest);
  return { failureClass: heaviest ?? 'unknown', evidence: example === undefined ? '' : firstLine(example.message) };
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200);
}
