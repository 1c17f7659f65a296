import { createLogger, createSummary, describeFailure, formatFailure, reportFailure } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { recordChannel } from '../../support/runner/index.ts';

const still = { now: () => 0, sleep: async () => {} };

function report(thrown: unknown) {
  const channel = recordChannel();
  const log = createLogger(channel, still);
  const summary = createSummary();
  reportFailure(thrown, { log, summary });
  log.flushAnnotations();
  return { channel, summary: summary.text() };
}

describe('a failure', () => {
  it('of ours names code, cause and remedy, and needs no stack', () => {
    const thrown = new LoopError('E_GIT_FAILED', {
      message: 'git push was refused',
      remedy: 'Give the job contents: write.',
      cause: new Error('remote: denied', { cause: 'HTTP 403' }),
    });
    const { channel, summary } = report(thrown);
    expect(channel.annotations).toEqual([
      {
        kind: 'error',
        title: 'E_GIT_FAILED',
        message:
          'git push was refused\nCaused by: remote: denied\nCaused by: HTTP 403\nRemedy: Give the job contents: write.',
      },
    ]);
    expect(channel.printed).toHaveLength(1);
    expect(summary).toContain('### ❌ E_GIT_FAILED');
    expect(summary).toContain('Remedy: Give the job contents: write.');
  });

  it('of a configuration points at file, line and column with a caret', () => {
    const thrown = new LoopError('E_SPEC_INVALID', {
      message: 'no such unit',
      remedy: 'Write 30 minutes.',
      position: { file: 'LOOP_SPEC.md', line: 12, column: 5 },
      sourceLine: '- at most 30 parsecs',
    });
    expect(formatFailure(describeFailure(thrown))).toBe(
      'no such unit\nLOOP_SPEC.md:12:5\n12 | - at most 30 parsecs\n         ^\nRemedy: Write 30 minutes.',
    );
    expect(report(thrown).channel.annotations[0]).toMatchObject({
      position: { file: 'LOOP_SPEC.md', line: 12, column: 5 },
    });
  });

  const circular: { self?: unknown } = {};
  circular.self = circular;
  const looped = new Error('looped');
  looped.cause = looped;

  it.each([
    ['an Error', new TypeError('no'), 'TypeError: no'],
    ['a text', 'no', 'something that is no Error was thrown: no'],
    ['nothing', undefined, 'something that is no Error was thrown: undefined'],
    ['null', null, 'something that is no Error was thrown: null'],
    ['a record', { a: 1 }, 'something that is no Error was thrown: {"a":1}'],
    ['a record that holds itself', circular, 'a value of type object that can not be printed'],
    ['an object without a prototype', Object.create(null), 'something that is no Error was thrown: {}'],
    ['a symbol', Symbol('s'), 'something that is no Error was thrown: Symbol(s)'],
    ['an Error that is its own cause', looped, 'Error: looped'],
    ['an Error without a message', new Error(''), 'Error: '],
    ['a ZodError', z.string().safeParse(1).error, 'ZodError'],
  ])('that is %s is a fault of ours, in one annotation', (_what, thrown, message) => {
    const { channel } = report(thrown);
    expect(channel.annotations).toHaveLength(1);
    expect(channel.annotations[0]).toMatchObject({ kind: 'error', title: 'E_INTERNAL' });
    expect(channel.annotations[0]?.message).toContain(message);
    expect(channel.annotations[0]?.message).toContain('please report it');
  });

  it('of ours by mistake shows its stack, folded, for a bug report', () => {
    expect(report(new Error('no')).channel.printed).toContain('▸ Stack, for a bug report');
  });

  it('can’t break out of its code block in the summary', () => {
    const { summary } = report(new Error('````\n# forged'));
    expect(summary).toContain('`````text\n');
  });
});
