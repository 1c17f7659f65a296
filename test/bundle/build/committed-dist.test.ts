import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../../scripts/build/complete-licenses.ts';
import { discoverActions } from '../../../scripts/build/discover-actions.ts';
import { inspectDist, listFiles, measureDist } from '../../../scripts/build/inspect-dist.ts';
import { smokeTest } from '../../../scripts/build/smoke-test.ts';
import { readManifest } from '../../support/runner/index.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const DIST = join(ROOT, 'dist');
const actions = discoverActions(ROOT);

describe('the committed bundles', () => {
  it('are what the sources build, byte for byte', () => {
    const check = spawnSync(process.execPath, ['scripts/build/main.ts', '--check'], { cwd: ROOT, encoding: 'utf8' });
    expect(check.status, check.stderr).toBe(0);
  });

  it('hold a stub for every action and for nothing else', () => {
    const stubs = listFiles(DIST).filter((path) => path.includes('/'));
    expect(stubs).toEqual(actions.map(({ name }) => `${name}/index.js`).sort());
  });

  it('lie where each action.yml says', () => {
    for (const { name, manifest } of actions) {
      const main = readManifest(ROOT, name).runs.main ?? '';
      expect(existsSync(resolve(ROOT, manifest, '..', main)), `${manifest}: ${main}`).toBe(true);
    }
  });

  it.each(actions.map(({ name }) => name))('start %s, which says clearly what its environment lacks', (name) => {
    expect(
      smokeTest(
        DIST,
        actions.filter((action) => action.name === name),
      ),
    ).toEqual([]);
  });

  it('lack no module, hold no path of a machine, and keep to their size', () => {
    expect(inspectDist(DIST, ROOT)).toEqual([]);
    expect(measureDist(DIST).raw).toBeGreaterThan(0);
  });

  it('name the licence of every package of others in them', () => {
    const licences = readFileSync(join(DIST, 'licenses.txt'), 'utf8');
    const bundled = bundledPackages(DIST);
    expect(bundled.size).toBeGreaterThan(3);
    for (const name of bundled.keys()) expect(licences.split('\n'), name).toContain(name);
  });

  it('hold no package under a licence that binds more than naming it', () => {
    const names = readFileSync(join(DIST, 'licenses.txt'), 'utf8').matchAll(
      /^((?:@[\w.-]+\/)?[\w.-]+)\n([\w.() -]+)$/gm,
    );
    const licences = [...names].filter(([, name]) => existsSync(join(ROOT, 'node_modules', name ?? '')));
    expect(licences.length).toBeGreaterThan(3);
    const harmless = ['MIT', 'MIT/X11', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'];
    for (const [, name, licence = ''] of licences) {
      // An SPDX expression such as `(Apache-2.0 AND BSD-3-Clause)`: all of its terms have to be harmless.
      for (const term of licence.replace(/[()]/g, '').split(/ (?:AND|OR) /)) expect(harmless, name).toContain(term);
    }
  });
});
