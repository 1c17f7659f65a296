import { UNKNOWN_USAGE } from '@loop-actions/agent';
import { describeExit } from '@loop-actions/loop/make/describe-exit';
import { describe, expect, it } from 'vitest';

const SECRET = 'key-0123456789abcdef';
const stream = { text: '', totalBytes: 0, truncated: false };
const outcome = {
  ended: 'exited',
  exitCode: 1,
  signal: null,
  durationMs: 1,
  stdout: stream,
  stderr: stream,
  survivorsKilled: null,
  problems: [],
} as const;
const report = (finalText: string, status: 'ok' | 'error' = 'error') => ({ status, usage: UNKNOWN_USAGE, finalText });

describe('how an agent ended', () => {
  it('is said with its last words where it failed, and without where it did not', () => {
    expect(describeExit({ outcome, report: report('no model') }, [])).toBe('exited with 1: no model');
    expect(describeExit({ outcome, report: report('all done', 'ok') }, [])).toBe('exited with 1');
    expect(describeExit({ outcome: { ...outcome, ended: 'deadline' }, report: report('') }, [])).toBe(
      'ended by deadline',
    );
  });

  it('holds no secret, nor the part of one that a cut would leave', () => {
    const near = `${'x'.repeat(290)} ${SECRET}`;
    // Nothing redacted, a summary would show it, or most of it.
    expect(describeExit({ outcome, report: report(`refused: ${SECRET}`) }, [])).toContain(SECRET);
    expect(describeExit({ outcome, report: report(near) }, [])).toContain(SECRET.slice(0, 8));
    expect(describeExit({ outcome, report: report(`refused: ${SECRET}`) }, [SECRET])).not.toContain(SECRET);
    expect(describeExit({ outcome, report: report(near) }, [SECRET])).not.toContain(SECRET.slice(0, 8));
  });
});
