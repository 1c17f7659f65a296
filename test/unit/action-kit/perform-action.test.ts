import {
  type ActionDeps,
  type ActionHost,
  defineAction,
  output,
  performAction,
  red,
  secret,
  text,
} from '@loop-actions/action-kit';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { recordChannel } from '../../support/runner/index.ts';

const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'octocat/demo',
  GITHUB_RUN_ID: '42',
  GITHUB_WORKSPACE: '/work',
  RUNNER_TEMP: '/temp',
  INPUT_ITEM: '#12',
  'INPUT_API-KEY': 'sk-secret-value',
};

type Body = (inputs: { readonly item: string | undefined }, deps: ActionDeps) => Promise<object>;

/** Performs an action that does `body`, on a runner that remembers. */
function host(body: Body) {
  const channel = recordChannel();
  let listeners: Parameters<ActionHost['listen']>[0] | undefined;
  const action = defineAction({
    name: 'test',
    description: 'For the test.',
    inputs: { item: text({ description: 'i' }), 'api-key': secret({ description: 'k' }) },
    outputs: { status: output(z.string(), 's'), answer: output(z.string(), 'a') },
    run: body as never,
  });
  const performed = performAction(action, {
    environment: ENVIRONMENT,
    channel,
    clock: {
      now: () => 0,
      sleep: (_ms, signal) =>
        new Promise((resolve, reject) => {
          const timer = setTimeout(resolve, 30);
          signal?.addEventListener('abort', () => {
            clearTimeout(timer);
            reject(signal.reason);
          });
        }),
    },
    random: { next: () => 0, token: () => '0' },
    version: '0.0.0',
    listen: (on) => {
      listeners = on;
    },
  });
  return {
    performed,
    channel,
    cancel: () => listeners?.cancel('cancelled'),
    crash: (e: unknown) => listeners?.crash(e),
  };
}

describe('performing an action', () => {
  it('hands over parsed inputs, writes every output, and ends with 0', async () => {
    const { performed, channel } = host(async ({ item }) => ({ status: 'done', answer: item }));
    expect(await performed).toBe(0);
    expect(Object.fromEntries(channel.outputs)).toEqual({ status: 'done', answer: '#12' });
  });

  it('writes status last, so that a killed step has none', async () => {
    const { performed, channel } = host(async () => ({ status: 'done' }));
    await performed;
    expect([...channel.outputs.keys()].at(-1)).toBe('status');
  });

  it('masks secrets before anything else', async () => {
    const { performed, channel } = host(async () => ({}));
    await performed;
    expect(channel.masks).toEqual(['sk-secret-value']);
  });

  it('writes the outputs of a red step, and ends with 1', async () => {
    const { performed, channel } = host(async () => red({ status: 'fail' }, { title: 'Gate', message: 'lint failed' }));
    expect(await performed).toBe(1);
    expect(channel.outputs.get('status')).toBe('fail');
    expect(channel.annotations).toEqual([{ kind: 'error', title: 'Gate', message: 'lint failed' }]);
  });

  it('writes no output at all when one of them breaks its declaration', async () => {
    const { performed, channel } = host(async () => ({ answer: 'a', status: 7 }));
    expect(await performed).toBe(1);
    expect(channel.outputs.size).toBe(0);
  });

  it.each<[string, Body]>([
    [
      'throws at once',
      () => {
        throw new Error('no');
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('no');
      },
    ],
    ['rejects with nothing', () => Promise.reject()],
  ])('ends with 1 and no outputs when it %s', async (_what, body) => {
    const { performed, channel } = host(body);
    expect(await performed).toBe(1);
    expect(channel.outputs.size).toBe(0);
    expect(channel.annotations).toHaveLength(1);
  });

  it('ends with 1 on a crash beside the work', async () => {
    const { performed, channel, crash } = host(() => new Promise(() => {}));
    crash(new Error('elsewhere'));
    expect(await performed).toBe(1);
    expect(channel.annotations[0]?.message).toContain('elsewhere');
  });

  it('lets cancelled work end by itself, and takes its outputs', async () => {
    const { performed, channel, cancel } = host(
      (_inputs, { signal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve({ status: 'stopped' }))),
    );
    cancel();
    expect(await performed).toBe(0);
    expect(channel.outputs.get('status')).toBe('stopped');
  });

  it('goes on to clean up when cancelled work does not end', async () => {
    const done: string[] = [];
    const { performed, channel, cancel } = host((_inputs, deps) => {
      deps.onCleanup(() => void done.push('first registered'));
      deps.onCleanup(async () => void done.push('last registered'));
      return new Promise(() => {});
    });
    cancel();
    expect(await performed).toBe(1);
    expect(done).toEqual(['last registered', 'first registered']);
    expect(channel.annotations[0]?.message).toContain('did not end');
  });

  it('cleans up after success too, and warns when that fails or hangs', async () => {
    const { performed, channel } = host(async (_inputs, deps) => {
      deps.onCleanup(() => new Promise(() => {}));
      deps.onCleanup(() => Promise.reject(new Error('locked')));
      return { status: 'done' };
    });
    expect(await performed).toBe(0);
    expect(channel.annotations.map(({ kind, message }) => [kind, message.split(' within')[0]])).toEqual([
      ['warning', 'clean-up: locked'],
      ['warning', 'clean-up: clean-up did not end'],
    ]);
  });
});
