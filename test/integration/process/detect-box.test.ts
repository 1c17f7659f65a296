import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { detectBox, findTools } from '@loop-actions/process';
import { describe, expect, it } from 'vitest';

/** As root, or as a user with passwordless sudo, as on GitHub's own runners. */
const strongHere = (await detectBox({ env: {} })).strength === 'strong';

describe.runIf(process.platform === 'linux')('the box that is found', () => {
  it.runIf(strongHere)('is as strong as ever where something is mounted below what it hides or replaces', async () => {
    const home = mkdtempSync('/var/tmp/loop-home-');
    const { mount, sudo } = findTools();
    const asRoot = (...argv: readonly string[]): void => {
      const [program = '', ...args] = process.getuid?.() === 0 ? argv : [sudo ?? '', '-n', '--', ...argv];
      execFileSync(program, args);
    };
    asRoot(mount ?? '', '-t', 'tmpfs', 'loop-test', home);
    try {
      expect(await detectBox({ env: {} })).toMatchObject({ strength: 'strong', reasons: [] });
      expect(await detectBox({ env: { HOME: home } })).toMatchObject({ strength: 'strong', reasons: [] });
    } finally {
      asRoot((mount ?? '').replace(/mount$/, 'umount'), home);
      rmdirSync(home);
    }
  });

  it('is no strong one without the programs that build one', async () => {
    const weak = await detectBox({ env: {}, tools: { ...findTools(), unshare: null, setpriv: null, timeout: null } });
    expect(weak).toMatchObject({ strength: 'weak', kind: 'session' });
    expect(weak.reasons.join()).toContain('is not in a system directory');
  });

  it.runIf(strongHere)('is no strong one without the program that cuts a worker off from the session', async () => {
    const weak = await detectBox({ env: {}, tools: { ...findTools(), perl: null } });
    expect(weak.strength).toBe('weak');
    expect(weak.reasons.join()).toContain('the program perl is not in a system directory');
  });
});
