import { classifyOutcome, type ReadEvidence, readFailures } from '@loop-actions/gate';
import type { ProcessOutcome } from '@loop-actions/process';
import { describe, expect, test } from 'vitest';

const none = { text: '', totalBytes: 0, truncated: false };
const ended = (more: Partial<ProcessOutcome>): ProcessOutcome => ({
  exitCode: null,
  signal: null,
  ended: 'exited',
  durationMs: 1,
  stdout: none,
  stderr: none,
  survivorsKilled: 0,
  problems: [],
  ...more,
});

const reading = (text: string): Promise<ReadEvidence> => readFailures({ text: [text] }, { root: '/work' });
const NOTHING: ReadEvidence = { failureClass: 'unknown', evidence: '', findings: [], rootCause: null };

describe('how a check ended', () => {
  test.each<[string, Partial<ProcessOutcome>, string, string, string | null]>([
    ['exit 0', { exitCode: 0 }, '', 'pass', null],
    ['exit 0 whatever it printed', { exitCode: 0 }, 'ENOSPC', 'pass', null],
    ['exit 1', { exitCode: 1 }, '2 of 148 failed', 'fail', 'test'],
    ['a crash', { signal: 'SIGSEGV' }, '', 'fail', 'test'],
    ['a passed deadline', { ended: 'deadline', signal: 'SIGKILL' }, '', 'error', 'environment'],
    ['a passed deadline with exit 0', { ended: 'deadline', exitCode: 0 }, '', 'error', 'environment'],
    ['a cancelled run', { ended: 'cancelled' }, '', 'error', 'environment'],
    ['a box that did not start', { ended: 'spawn-failed' }, '', 'error', 'environment'],
    ['a killed shell', { signal: 'SIGKILL' }, '', 'error', 'environment'],
    ['a shell that was asked to end', { signal: 'SIGTERM' }, '', 'error', 'environment'],
    ['a killed child', { exitCode: 137 }, '', 'error', 'environment'],
    ['neither code nor signal', {}, '', 'error', 'environment'],
    ['a command that is not there', { exitCode: 127 }, '', 'error', 'config'],
    ['a file that can’t be executed', { exitCode: 126 }, '', 'error', 'config'],
    ['a missing script', { exitCode: 1 }, 'npm error Missing script: "test"', 'error', 'config'],
    ['npm init’s placeholder', { exitCode: 1 }, 'Error: no test specified', 'error', 'config'],
    ['a full disk', { exitCode: 1 }, 'Error: ENOSPC: no space left on device, write', 'error', 'environment'],
    ['an unknown host', { exitCode: 1 }, 'npm error code ENOTFOUND', 'error', 'environment'],
    ['a refused connection', { exitCode: 1 }, 'connect ECONNREFUSED 127.0.0.1:4873', 'error', 'environment'],
    ['no memory', { exitCode: 134 }, 'FATAL ERROR: JavaScript heap out of memory', 'error', 'environment'],
  ])('%s', async (_name, outcome, printed, verdict, failureClass) => {
    expect(classifyOutcome('test', ended(outcome), await reading(printed))).toMatchObject({ verdict, failureClass });
  });

  test.each([
    ['build', 'build'],
    ['test', 'test'],
    ['lint', 'lint'],
    ['type', 'type'],
    ['scope', 'scope'],
    ['acceptance', 'test'],
    ['schema', 'type'],
    ['links', 'lint'],
    ['generated', 'build'],
    ['coverage', 'test'],
    ['eval', 'eval'],
    ['secrets', 'policy'],
    ['trojan-source', 'policy'],
    ['command', 'unknown'],
  ] as const)('a red %s check is a failure of class %s', (kind, failureClass) => {
    expect(classifyOutcome(kind, ended({ exitCode: 2 }), NOTHING).failureClass).toBe(failureClass);
  });

  test.each([
    ['lint', 'test', 'test'],
    ['type', 'test', 'test'],
    ['build', 'test', 'test'],
    ['eval', 'test', 'eval'],
    ['type', 'lint', 'type'],
    ['type', 'build', 'type'],
    ['lint', 'build', 'build'],
    ['lint', 'command', 'lint'],
    ['unknown', 'test', 'test'],
  ] as const)('output that reads as %s in a %s check makes it %s', (read, kind, failureClass) => {
    const evidence = { ...NOTHING, failureClass: read };
    expect(classifyOutcome(kind, ended({ exitCode: 1 }), evidence).failureClass).toBe(failureClass);
  });
});
