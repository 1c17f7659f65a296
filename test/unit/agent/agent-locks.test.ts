import { PACKAGED_AGENTS, type PackagedAgentName } from '@loop-actions/agent';
import { describe, expect, it } from 'vitest';
import { readLock } from '../../../packages/agent/src/install/read-lock.ts';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

describe.each(Object.keys(PACKAGED_AGENTS) as PackagedAgentName[])('the lock of %s', (name) => {
  it('names the pinned version, and a checksum for every package, and no registry', async () => {
    const lock = await readLock(name);
    const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> };
    const { package: own, version } = PACKAGED_AGENTS[name];
    expect(packages[`node_modules/${own}`]?.version).toBe(version);
    for (const [path, { integrity }] of Object.entries(packages)) {
      if (path !== '') expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    }
    expect(lock).not.toContain('://');
    expect(lock).not.toContain('resolved');
  });

  it('has the build for Linux on x64', async () => {
    const at = { os: 'linux', cpu: 'x64', libc: 'glibc', avx2: true, node: '/node' } as const;
    const [path = ''] = PACKAGED_AGENTS[name].program(at).slice(-1);
    expect(await readLock(name)).toContain(
      `"node_modules/${path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/')}"`,
    );
  });
});
