import { assertNever, type FailureClass, type GateKind, type VerdictValue } from '@loop-actions/contract';
import type { ProcessOutcome } from '@loop-actions/process';

/** What the end of a check's process says about the candidate. */
export interface Classification {
  readonly verdict: VerdictValue;
  readonly failureClass: FailureClass | null;
  /** One sentence; empty for a pass. */
  readonly reason: string;
  /** The check could not be run at all because what it calls is not there. */
  readonly missing: boolean;
}

/** Words of a machine in trouble. The candidate can print them too, so they never decide alone (see `judge`). */
const ENVIRONMENT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bENOSPC\b|No space left on device/i, 'the disk is full'],
  [/\bEDQUOT\b|Disk quota exceeded/i, 'the disk quota is used up'],
  [
    /\b(?:ENOTFOUND|EAI_AGAIN)\b|Could not resolve host|Temporary failure in name resolution/i,
    'a host name was not found',
  ],
  [/\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b/, 'a connection failed'],
  [/\bEMFILE\b|\bENFILE\b|Too many open files/i, 'too many files are open'],
  [
    /Cannot fork|fork: (?:retry: )?Resource temporarily unavailable|\bspawn \S+ EAGAIN\b/i,
    'no process could be started',
  ],
  [/Cannot allocate memory|JavaScript heap out of memory|\bENOMEM\b/i, 'memory ran out'],
  [/npm (?:ERR!|error) (?:code )?E(?:401|403|429|5\d\d)\b/i, 'the package registry refused'],
];

/** Words with which a tool says that there is nothing of that name to run. */
const MISSING_WORDS =
  /npm (?:ERR!|error) Missing script|Couldn't find a script named|ERR_PNPM_NO_SCRIPT|Command "[^"]{1,100}" not found|No rule to make target|Error: no test specified/i;

/** Signals with which somebody, and not a fault in the code, ends a process. */
const ENDED_BY_OTHERS = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']);
/** 128 plus the number of each of those, as bash reports a child's end (bash(1), EXIT STATUS). */
const ENDED_BY_OTHERS_CODES = new Set([129, 130, 137, 143]);

/** Reads how a check ended. Only an exit by itself with 0 passes; what was killed or never started is an error. */
export function classifyOutcome(kind: GateKind, outcome: ProcessOutcome, excerpt: string): Classification {
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
  if (MISSING_WORDS.test(excerpt)) return error('config', 'calls a script that is not there', true);
  const ended = exitCode === null ? `was ended by ${signal}` : `failed with exit code ${exitCode}`;
  const trouble = ENVIRONMENT_WORDS.find(([words]) => words.test(excerpt));
  if (trouble !== undefined) return error('environment', `${ended}, and its output says that ${trouble[1]}`);
  return { verdict: 'fail', failureClass: failureClassOf(kind), reason: ended, missing: false };
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
    case 'links':
    case 'generated':
    case 'secrets':
    case 'trojan-source':
      return 'policy';
    case 'command':
      return 'unknown';
    default:
      return assertNever(kind);
  }
}
