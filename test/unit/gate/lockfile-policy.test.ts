import { describe, expect, test } from 'vitest';
import { lockfileFindings, originsOf } from '../../../packages/gate/src/dependencies/lockfile-policy.ts';

const INTEGRITY = `sha512-${'a'.repeat(86)}==`;
const entry = (more: object = {}) => ({
  version: '1.3.0',
  resolved: 'https://packages.example/left-pad/-/left-pad-1.3.0.tgz',
  integrity: INTEGRITY,
  ...more,
});
const npmLock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } });
const ORIGINS = new Set(['https://packages.example']);
const npm = (packages: object) =>
  lockfileFindings('package-lock.json', npmLock(packages), ORIGINS).map(({ message }) => message);

describe('package-lock.json', () => {
  test.each([
    ['a package of the registry', { 'node_modules/left-pad': entry() }],
    ['one with a scope', { 'node_modules/@a/b': entry({ resolved: 'https://packages.example/@a/b/-/b-1.0.0.tgz' }) }],
    ['one that names no address', { 'node_modules/left-pad': entry({ resolved: undefined }) }],
    ['one inside another', { 'node_modules/x/node_modules/left-pad': entry() }],
    ['a workspace', { 'packages/a': { version: '1.0.0' }, 'node_modules/a': { resolved: 'packages/a', link: true } }],
    [
      'one that came inside another',
      { 'node_modules/npm/node_modules/left-pad': { version: '1.3.0', inBundle: true } },
    ],
  ])('control: %s is welcome', (_name, packages) => {
    expect(npm(packages)).toEqual([]);
  });
  test.each([
    [
      'an archive',
      entry({ resolved: 'https://evil.example/left-pad.tgz' }),
      "left-pad does not come from a registry of the base's lockfile",
    ],
    [
      'a look-alike',
      entry({ resolved: 'https://packages.example.evil.example/left-pad/-/x.tgz' }),
      "left-pad does not come from a registry of the base's lockfile",
    ],
    [
      'plain http',
      entry({ resolved: 'http://packages.example/left-pad/-/x.tgz' }),
      "left-pad does not come from a registry of the base's lockfile",
    ],
    [
      'git',
      entry({ resolved: 'git+ssh://git@github.com/evil/left-pad.git#abc' }),
      "left-pad does not come from a registry of the base's lockfile",
    ],
    ['a file', entry({ resolved: 'file:../evil' }), "left-pad does not come from a registry of the base's lockfile"],
    [
      'another package',
      entry({ resolved: 'https://packages.example/evil/-/evil-1.0.0.tgz' }),
      "left-pad comes from another package's address",
    ],
    ['an alias', entry({ name: 'evil' }), 'left-pad is evil under another name'],
    ['no integrity', entry({ integrity: undefined }), 'left-pad has no integrity'],
    ['a weak one', entry({ integrity: 'sha1-abc=' }), 'left-pad has no integrity'],
    ['a link', { resolved: '../evil', link: true }, 'node_modules/left-pad is a link out of the repository'],
  ])('%s is refused', (_name, found, message) => {
    expect(npm({ 'node_modules/left-pad': found })).toEqual([message]);
  });
  test.each(['', '{', '[]', '{"lockfileVersion":1}'])('what can’t be read is refused: %j', (text) => {
    expect(lockfileFindings('package-lock.json', text, ORIGINS)).toHaveLength(1);
  });
});

describe('the registries of a base', () => {
  test('are those that its packages come from, not every address in it', () => {
    const text = JSON.stringify(
      { packages: { 'node_modules/left-pad': entry({ funding: { url: 'https://github.com/evil' } }) } },
      null,
      2,
    );
    expect([...originsOf(text)]).toEqual(['https://packages.example']);
    expect([...originsOf('x@1:\n  resolved "https://packages.example:8443/x/-/x-1.tgz#a"\n')]).toEqual([
      'https://packages.example:8443',
    ]);
    expect([...originsOf('    resolution: {integrity: a, tarball: https://packages.example/x.tgz}\n')]).toEqual([
      'https://packages.example',
    ]);
    expect([...originsOf('')]).toEqual([]);
  });
  test('a base that names none lets none be named', () => {
    const text = npmLock({ 'node_modules/left-pad': entry() });
    expect(lockfileFindings('package-lock.json', text, new Set())).toHaveLength(1);
  });
});

describe('the locks of yarn and pnpm', () => {
  test.each([
    [
      'yarn.lock',
      'left-pad@^1.0.0:\n  version "1.3.0"\n  resolved "https://packages.example/left-pad/-/left-pad-1.3.0.tgz#abc"\n  integrity sha512-abc\n',
    ],
    ['yarn.lock', '"left-pad@npm:^1.0.0":\n  version: 1.3.0\n  resolution: "left-pad@npm:1.3.0"\n  checksum: abc\n'],
    [
      'yarn.lock',
      '"fsevents@patch:fsevents@npm%3A^2.3.0#optional!builtin<compat/fsevents>, fsevents@patch:fsevents@npm%3A~2.3.2#optional!builtin<compat/fsevents>":\n  resolution: "fsevents@patch:fsevents@npm%3A2.3.3#optional!builtin<compat/fsevents>::version=2.3.3&hash=df0bf1"\n  conditions: os=darwin\n',
    ],
    ['pnpm-lock.yaml', 'packages:\n  left-pad@1.3.0:\n    resolution: {integrity: sha512-abc}\n'],
  ])('control: %s of the registry is welcome', (path, text) => {
    expect(lockfileFindings(path, text, ORIGINS)).toEqual([]);
  });
  test.each([
    ['yarn.lock', 'left-pad@^1.0.0:\n  resolved "https://evil.example/left-pad.tgz#abc"\n'],
    ['yarn.lock', '"left-pad@git+https://evil.example/x.git":\n  version "1.3.0"\n'],
    ['yarn.lock', '"left-pad@npm:evil@1.0.0":\n  version: 1.0.0\n  resolution: "evil@npm:1.0.0"\n'],
    ['yarn.lock', '"left-pad@file:./evil":\n  version "1.3.0"\n'],
    ['yarn.lock', '"left-pad@patch:left-pad@npm%3A1.3.0#./x.patch":\n  version: 1.3.0\n'],
    ['yarn.lock', '"left-pad@patch:left-pad@npm%3A1.3.0#optional!builtin<compat/evil>":\n  version: 1.3.0\n'],
    ['yarn.lock', '"evil@patch:fsevents@npm%3A1.3.0#optional!builtin<compat/fsevents>":\n  version: 1.3.0\n'],
    ['yarn.lock', '"fsevents@patch:fsevents@https%3A//evil.example/x.tgz#optional!builtin<compat/fsevents>":\n'],
    [
      'yarn.lock',
      '"fsevents@patch:fsevents@npm%3A~2.3.2#optional!builtin<compat/fsevents>, fsevents@file:./evil":\n  version: 1.3.0\n',
    ],
    ['pnpm-lock.yaml', '  left-pad@1.3.0:\n    resolution: {tarball: https://evil.example/x.tgz}\n'],
    ['pnpm-lock.yaml', '  left-pad@file:evil:\n    resolution: {directory: evil, type: directory}\n'],
  ])('%s: %s is refused', (path, text) => {
    expect(lockfileFindings(path, text, ORIGINS).length).toBeGreaterThan(0);
  });
});

describe('requirements.txt', () => {
  test('control: names, versions and hashes are welcome', () => {
    expect(
      lockfileFindings(
        'requirements.txt',
        '# x\npytest==9.0.2 \\\n    --hash=sha256:abc\nrequests[socks]>=2\n',
        ORIGINS,
      ),
    ).toEqual([]);
  });
  test.each([
    '-e ./evil',
    './evil',
    'x @ https://evil.example/x.whl',
    'git+https://evil.example/x',
    '--index-url https://evil.example',
    '--extra-index-url=https://evil.example',
  ])('%s is refused', (line) => {
    expect(lockfileFindings('requirements.txt', `pytest==9\n${line}\n`, ORIGINS)).toHaveLength(1);
  });
});
