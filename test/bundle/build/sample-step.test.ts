import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSuite } from '../../../scripts/build/build-suite.ts';
import { admitsText, CHANNEL_ATTACKS, CHANNEL_CONTROLS } from '../../support/attacks/runner-channels.ts';
import { type RunActionOptions, runAction, SAMPLE_ACTION } from '../../support/runner/index.ts';
import { copySuite, type SuiteCopy } from '../../support/suite-copy/index.ts';

let suite: SuiteCopy;
beforeAll(() => {
  suite = copySuite(['contract', 'text', 'action-kit'], SAMPLE_ACTION);
  buildSuite(suite.root, join(suite.root, 'dist'));
});
afterAll(() => suite[Symbol.dispose]());

const step = (say: string, options: Partial<RunActionOptions> = {}) =>
  runAction({ root: suite.root, action: 'sample', ...options, inputs: { say, ...options.inputs } });

describe('a bundled step', () => {
  it('reads its inputs and writes outputs and summary', async () => {
    const run = await step('hello');
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: { status: 'said', answer: 'hello' },
      summary: '# Said\n',
    });
    expect(run.log.annotations).toEqual([]);
    expect(run.log.masks).toEqual(['ghs_0123456789abcdefghijklmnopqrstuvwxyz']);
  });

  it('ends red with its outputs written when what it found is red', async () => {
    const run = await step('refuse');
    expect(run).toMatchObject({ exitCode: 1, outputs: { status: 'refused', answer: '' } });
    expect(run.log.annotations).toMatchObject([{ kind: 'error', title: 'Refused', message: 'not that' }]);
  });

  it.each([
    ['throw', 'thrown on purpose'],
    ['throw text', 'just text'],
    ['reject elsewhere', 'rejected elsewhere'],
  ])('that hits a fault (%s) ends with 1, one annotation, a summary and no outputs', async (say, message) => {
    const run = await step(say);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    expect(run.log.annotations).toHaveLength(1);
    expect(run.log.annotations[0]).toMatchObject({ kind: 'error', title: 'E_INTERNAL' });
    expect(run.log.annotations[0]?.message).toContain(message);
    expect(run.summary).toContain('E_INTERNAL');
    expect(run.log.lines).toContain('cleaned up');
  });

  it('whose process rejects something after the work is done ends with 1 all the same', async () => {
    const run = await step('reject afterwards');
    expect(run.exitCode).toBe(1);
    expect(run.log.lines.join('\n')).toContain('rejected afterwards');
  });

  it('ends although something it started would keep the process alive', async () => {
    const run = await step('linger');
    expect(run.exitCode).toBe(0);
    expect(run.durationMs).toBeLessThan(10_000);
  });

  it.each(['wait', 'ignore the cancel'])('that is cancelled (%s) cleans up and is gone before SIGTERM', async (say) => {
    const run = await step(say, { inputs: { wait: '60s' }, cancelAfter: 'waiting' });
    expect(run).toMatchObject({ exitCode: 1, signal: null, outputs: {} });
    expect(run.log.lines).toContain('cleaned up');
    expect(run.durationMs).toBeLessThan(5000);
  });

  it('that is killed has no status', async () => {
    const run = await step('wait', { inputs: { wait: '60s' }, killAfter: 'waiting' });
    expect(run).toMatchObject({ signal: 'SIGKILL', outputs: {} });
  });

  it('names a wrong input, what is allowed and its default', async () => {
    const run = await step('hello', { inputs: { wait: 'soon' } });
    expect(run.exitCode).toBe(1);
    expect(run.log.annotations[0]).toMatchObject({ title: 'E_INPUT_INVALID' });
    expect(run.log.annotations[0]?.message).toContain(
      'wait: "soon" is not a time with a unit. Allowed: a time with its unit',
    );
    expect(run.log.annotations[0]?.message).toContain('Left empty it is 1s (action.yml).');
  });

  it('gets the event as it was delivered', async () => {
    const payload = { action: 'opened', issue: { number: 12, title: '\u202eüñí' } };
    const run = await step('event', { event: { name: 'issues', payload } });
    expect(JSON.parse(run.outputs.answer ?? '')).toEqual(payload);
  });

  it('says clearly that its event is broken', async () => {
    const event = join(suite.root, 'event.json');
    writeFileSync(event, '{"action":"ope');
    const run = await step('event', { env: { GITHUB_EVENT_PATH: event } });
    expect(run.exitCode).toBe(1);
    expect(run.log.annotations[0]).toMatchObject({ title: 'E_EVENT_INVALID' });
  });
});

describe('the runner’s channels under attack', () => {
  it.each(CHANNEL_ATTACKS)(
    '$id: $what gets through with the defence off, and is stopped',
    async ({ offThrough, stopped }) => {
      expect(offThrough()).toBe(true);
      expect(await stopped(step)).toBe(true);
    },
  );

  it.each(CHANNEL_CONTROLS)('%s is said as it is', async (_what, text) => {
    expect(await admitsText(step, text)).toBe(true);
  });

  it('R02: the delimiter is another one each time', async () => {
    const delimiters = new Set<string>();
    for (const _turn of [1, 2]) {
      const kept = join(suite.root, `output-${delimiters.size}`);
      appendFileSync(kept, '');
      await step('hello', { env: { GITHUB_OUTPUT: kept } });
      for (const [, delimiter] of readFileSync(kept, 'utf8').matchAll(/<<(.*)/g)) delimiters.add(delimiter ?? '');
    }
    expect(delimiters.size).toBe(4);
  });

  it('R07: a value beyond GitHub’s limit goes to a file, and the output says where', async () => {
    const run = await step('too much');
    expect(run.exitCode).toBe(0);
    expect(run.outputs.answer).toMatch(/^loop-actions: value of 1200000 bytes is in .*\/answer$/);
    expect(run.log.annotations).toMatchObject([{ kind: 'warning' }]);
  });
});
