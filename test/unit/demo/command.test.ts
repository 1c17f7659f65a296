import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differencesOf } from '../../../scripts/demo/expectations.ts';
import { browserOpener } from '../../../scripts/demo/open-page.ts';
import { requireMachine } from '../../../scripts/demo/require-machine.ts';
import { runCommand } from '../../../scripts/demo/run-command.ts';

const empty = mkdtempSync(join(tmpdir(), 'demo-root-'));
afterAll(() => rmSync(empty, { recursive: true }));

describe('the demo’s command', () => {
  it.each([[['--from', 'elsewhere']], [['--out', '']], [['--out']], [['--fast']], [['page.html']]])(
    'answers %j with its usage and exit code 2',
    async (args) => {
      let text = '';
      const stream = { write: (part: string) => (text += part) };
      expect(await runCommand(args, { stream, environment: {} })).toBe(2);
      expect(text).toMatch(/^npm run demo \[-- options\]\n/);
    },
  );

  it('says how to get the bundles where they are missing, and needs none to run the sources', () => {
    expect(() => requireMachine({ from: 'dist', root: empty })).toThrow('npm run build');
    expect(() => requireMachine({ from: 'source', root: empty })).not.toThrow();
  });
});

describe('the browser', () => {
  const screen = { DISPLAY: ':0' };
  it.each([
    ['linux', true, screen, 'xdg-open'],
    ['linux', true, { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', true, {}, null],
    ['linux', true, { DISPLAY: '' }, null],
    ['linux', false, screen, null],
    ['linux', true, { ...screen, CI: 'true' }, null],
    ['darwin', true, {}, 'open'],
    ['darwin', false, {}, null],
    ['win32', true, screen, null],
  ] as const)('on %s, terminal %s, %j is opened by %s', (platform, isTerminal, environment, opener) => {
    expect(browserOpener({ platform, isTerminal, environment })).toBe(opener);
  });
});

describe('what must be', () => {
  it('is compared by value, and each difference is a sentence', () => {
    expect(
      differencesOf([
        ['pull requests', 0, 1],
        ['labels', ['a'], ['a']],
        ['checks', { tests: 'pass' }, { tests: 'fail' }],
        ['the oracle', undefined, true],
      ]),
    ).toEqual([
      'pull requests: 0, where it must be 1',
      'checks: {"tests":"pass"}, where it must be {"tests":"fail"}',
      'the oracle: undefined, where it must be true',
    ]);
  });
});
