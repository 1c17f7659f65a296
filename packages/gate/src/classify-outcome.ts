import { assertNever, type FailureClass, type GateKind, type VerdictValue } from '@loop-actions/contract';
import type { ProcessOutcome } from '@loop-actions/process';
import type { FailureReading } from './reading/read-failures.ts';

/** What the end of a check's process says about the candidate. */
export interface Classification {
  readonly verdict: VerdictValue;
  readonly failureClass: FailureClass | null;
  /** One sentence; empty for a pass. */
  readonly reason: string;
  /** The check could not be run at all because what it calls is not there. */
  readonly missing: boolean;
}

/** Words with which a tool says that there is nothing of that name to run. */
const MISSING_WORDS =
  /npm (?:ERR!|error) Missing script|Couldn't find a script named|ERR_PNPM_NO_SCRIPT|Command "[^"]{1,100}" not found|No rule to make target|Error: no test specified/i;

/** Signals with which somebody, and not a fault in the code, ends a process. */
const ENDED_BY_OTHERS = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']);
/** 128 plus the number of each of those, as bash reports a child's end (bash(1), EXIT STATUS). */
const ENDED_BY_OTHERS_CODES = new Set([129, 130, 137, 143]);

/** What of a reading tells the class of a failure. */
export type ReadEvidence = Pick<FailureReading, 'failureClass' | 'evidence' | 'findings' | 'rootCause'>;

/**
 * Says what a check's end means. Only an exit by itself with 0 passes; what was killed or never started is an error.
 * The candidate can print whatever is read, so its words never decide alone that the machine is to blame (see `judge`).
 */
export function classifyOutcome(kind: GateKind, outcome: ProcessOutcome, reading: ReadEvidence): Classification {
  const error = (failureClass: FailureClass, reason: string, missing = false): Classification => ({
    verdict: 'error',
    failureClass,
    reason,
    missing,
  });
  if (outcome.ended === 'deadline') return error('environment', `did not end within its deadline`);
  if (outcome.ended === 'cancelled') return error('environment', 'was cancelled');
  if (outcome.ended === 'spawn-failed') {
    return error('environment', `could not be started: ${outcome.problems.join('; ').slice(0, 500)}`);
  }
  const { exitCode, signal } = outcome;
  if (exitCode === 0) return { verdict: 'pass', failureClass: null, reason: '', missing: false };
  if (exitCode === null && (signal === null || ENDED_BY_OTHERS.has(signal))) {
    return error('environment', `was ended by ${signal ?? 'an unknown cause'} before it could answer`);
  }
  if (exitCode !== null && ENDED_BY_OTHERS_CODES.has(exitCode)) {
    return error('environment', `was killed (exit code ${exitCode}), as happens when memory runs out`);
  }
  if (exitCode === 127) return error('config', 'calls a command that is not there (exit code 127)', true);
  if (exitCode === 126) return error('config', 'calls a file that can’t be executed (exit code 126)', true);
  if (saysMissing(reading)) return error('config', 'calls a script that is not there', true);
  const ended = exitCode === null ? `was ended by ${signal}` : `failed with exit code ${exitCode}`;
  if (reading.failureClass === 'environment') {
    return error('environment', `${ended}, and its output says: ${reading.evidence}`);
  }
  return { verdict: 'fail', failureClass: weigh(kind, reading.failureClass), reason: ended, missing: false };
}

function saysMissing({ failureClass, findings, rootCause }: ReadEvidence): boolean {
  if (failureClass !== 'config') return false;
  return [...findings.map(({ message }) => message), rootCause?.text ?? ''].some((text) => MISSING_WORDS.test(text));
}

/** How much of a person's judgement a class asks for (`remediation`); what is read may only ask for more. */
const WEIGHT: Readonly<Record<FailureClass, number>> = {
  lint: 0,
  type: 1,
  build: 1,
  test: 2,
  eval: 2,
  config: 3,
  environment: 3,
  scope: 3,
  policy: 3,
  unknown: 3,
};

/** The class of the check's kind, unless its output shows a heavier one: no candidate prints itself a lighter failure. */
function weigh(kind: GateKind, read: FailureClass): FailureClass {
  const meant = failureClassOf(kind);
  if (meant === 'unknown') return read;
  return read !== 'unknown' && WEIGHT[read] >= WEIGHT[meant] ? read : meant;
}

/** What a red check of a kind means. */
export function failureClassOf(kind: GateKind): FailureClass {
  switch (kind) {
    case 'build':
    case 'test':
    case 'lint':
    case 'type':
    case 'scope':
      return kind;
    case 'acceptance':
      return 'test';
    case 'eval':
      return 'eval';
    case 'coverage':
      return 'test';
    case 'schema':
      return 'type';
    case 'links':
      return 'lint';
    case 'generated':
      return 'build';
    case 'secrets':
    case 'trojan-source':
      return 'policy';
    case 'command':
      return 'unknown';
    default:
      return assertNever(kind);
  }
}
