import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findWeakness } from '../../../packages/process/src/detect-box.ts';
import { findHiddenPaths, findShutAbove, withoutCovered } from '../../../packages/process/src/hidden-paths.ts';

const GOOD = {
  Pid: '2',
  Uid: '60600\t60600\t60600\t60600',
  Gid: '60600\t60600\t60600\t60600',
  Groups: ' ',
  CapPrm: '0000000000000000',
  CapEff: '0000000000000000',
  NoNewPrivs: '1',
};
const status = (over: Partial<typeof GOOD> = {}): string =>
  Object.entries({ ...GOOD, ...over })
    .map(([name, value]) => `${name}:\t${value}`)
    .join('\n');

describe('the trial run of a box', () => {
  it('is passed by a process that has nothing', () => {
    expect(findWeakness({ kind: 'root', uid: 60_600 }, status())).toBeNull();
  });

  it.each([
    ['the uid of root', { Uid: '0\t0\t0\t0' }],
    ['a saved uid of root', { Uid: '60600\t60600\t0\t60600' }],
    ['another group', { Gid: '0\t0\t0\t0' }],
    ['a supplementary group', { Groups: '999 ' }],
    ['capabilities in effect', { CapEff: '0000000000000400' }],
    ['capabilities to take', { CapPrm: '000001ffffffffff' }],
    ['a way to gain privileges', { NoNewPrivs: '0' }],
    ['the host’s /proc', { Pid: '48213' }],
    ['no init above it', { Pid: '1' }],
  ])('is failed by one that has %s', (_name, over) => {
    expect(findWeakness({ kind: 'sudo', uid: 60_600 }, status(over))).not.toBeNull();
  });

  it('is failed by an answer that is none', () => {
    expect(findWeakness({ kind: 'root', uid: 60_600 }, '')).not.toBeNull();
    expect(findWeakness({ kind: 'userns', uid: null }, '')).not.toBeNull();
  });
});

describe('what is hidden', () => {
  it('is what exists of the runner’s directories, and never the whole machine', () => {
    const hidden = findHiddenPaths({
      HOME: '/',
      RUNNER_TEMP: '/no/such/place',
      GITHUB_OUTPUT: '/etc/passwd',
      SSH_AUTH_SOCK: 'relative',
    });
    expect(hidden.filter((path) => ['/', '/etc', '/no/such/place', 'relative'].includes(path))).toEqual([]);
  });

  it('is the socket of an engine of containers too, wherever a variable says that it is', () => {
    const file = fileURLToPath(import.meta.url);
    expect(findHiddenPaths({ DOCKER_HOST: `unix://${file}` })).toContain(file);
    expect(findHiddenPaths({ DOCKER_HOST: 'tcp://127.0.0.1:2375' }).join()).not.toContain('tcp');
  });

  it('is a directory too through which another user can not pass anyway, so that what is needed below can be shown', () => {
    const open = mkdtempSync(join(tmpdir(), 'loop-shut-'));
    chmodSync(open, 0o755);
    mkdirSync(join(open, 'home', 'work', 'tree'), { recursive: true });
    expect(findShutAbove([join(open, 'home', 'work', 'tree')])).toEqual([]);
    chmodSync(join(open, 'home'), 0o750);
    chmodSync(join(open, 'home', 'work'), 0o700);
    expect(findShutAbove([join(open, 'home', 'work', 'tree'), '/usr/bin/env'])).toEqual([join(open, 'home')]);
    rmSync(open, { recursive: true });
  });

  it('leaves out what lies below something else that is hidden', () => {
    expect(withoutCovered(['/a/b/c', '/a', '/ab', '/a', '/z/y'])).toEqual(['/a', '/ab', '/z/y']);
  });
});
