import { describe, expect, it } from 'vitest';
import { ask, HEAD, openProbeRoom, printed } from './probe-room.ts';

const run = (stdout: string, exitCode: number | null = 0, rest = '') =>
  ask(openProbeRoom({ runCommand: printed(stdout, exitCode) }), `smoke: \`npm run smoke\`${rest}, within 5s`);

describe('a command probe', () => {
  it.each([
    ['12 passed, 0 failed', ''],
    ['checked 3 routes', ''],
    ['all green', ', prints `all green`'],
  ])('holds on 0 and the words %s', async (words, rest) => {
    expect(await run(words, 0, rest)).toMatchObject({ state: 'held' });
  });

  it.each([
    ['', 0, '', 'printed nothing'],
    ['  \n', 0, '', 'printed nothing'],
    ['0', 0, '', 'nothing was found'],
    ['[]', 0, '', 'nothing was found'],
    ['null', 0, '', 'nothing was found'],
    ['No tests found, exiting with code 0', 0, '', 'nothing was checked'],
    ['Tests run: 0, Failures: 0', 0, '', 'nothing was checked'],
    ['collected 0 items', 0, '', 'nothing was checked'],
    ['0 passed', 0, '', 'nothing was checked'],
    ['all yellow', 0, ', prints `all green`', 'did not print'],
    ['all green', 1, '', 'ended with 1'],
    ['all green', null, '', 'did not end by itself'],
  ])('does not hold on %j and %s%s: absence of error is not a pass', async (words, exitCode, rest, reason) => {
    expect(await run(words, exitCode, rest)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining(reason),
    });
  });

  it('is told the newest commit of the base, and the variables it names alone', async () => {
    let seen: Readonly<Record<string, string>> = {};
    const room = openProbeRoom({
      variables: { SMOKE_TOKEN: 'abc-abc-abc', OTHER: 'no' },
      runCommand: async ({ env }) => {
        seen = env;
        return { exitCode: 0, stdout: 'ok abc-abc-abc', stderr: '', problem: '' };
      },
    });
    const found = await ask(room, 'smoke: `npm run smoke -- "$LOOP_SHA"`, secret `SMOKE_TOKEN`');
    expect(seen).toEqual({ SMOKE_TOKEN: 'abc-abc-abc', LOOP_SHA: HEAD });
    expect(JSON.stringify(found.evidence)).not.toContain('abc-abc-abc');
  });
});
