import type { GateCheck } from '@loop-actions/contract';

const RUNNERS = /\b(?:vitest|jest|mocha|pytest|py\.test|go test)\b|(?:^|\s)--test(?:\s|$|["'])/m;

/** Whether a check runs tests with a runner whose tests can be told apart, by the commands in force. */
export function recordsTests(check: GateCheck, texts: string): boolean {
  if (check.heldOut || !['test', 'acceptance', 'coverage', 'command'].includes(check.kind)) return false;
  return RUNNERS.test(texts);
}
