import { describe, expect, test } from 'vitest';
import { lockfileFindings, originsOf } from '../../../packages/gate/src/dependencies/lockfile-policy.ts';

const HASH = 'a'.repeat(64);
const found = (path: string, base: string, candidate: string) =>
  lockfileFindings(path, candidate, originsOf(base)).map(({ message }) => message);

describe('Cargo.lock', () => {
  const OWN = 'sparse+https://crates.example/index/';
  const crate = (source: string, checksum = HASH) =>
    `version = 4\n\n[[package]]\nname = "pad"\nversion = "1.0.0"\nsource = "${source}"\nchecksum = "${checksum}"\n`;
  const CRATES_IO = 'registry+https://github.com/rust-lang/crates.io-index';

  test.each([
    ['of crates.io', crate(CRATES_IO)],
    ['of a registry of the base', crate(OWN)],
    ['of the repository itself', '[[package]]\nname = "shop"\nversion = "1.0.0"\ndependencies = [\n "pad",\n]\n'],
  ])('control: a crate %s is welcome', (_name, text) => {
    expect(found('Cargo.lock', crate(OWN), text)).toEqual([]);
  });
  test.each([
    ['git', crate('git+https://evil.example/pad#abc'), /pad does not come from a registry/],
    ['a git of the base', crate('git+https://crates.example/pad#abc'), /pad does not come from a registry/],
    ['another registry', crate('registry+https://evil.example/index'), /pad does not come from a registry/],
    ['no checksum', crate(CRATES_IO, ''), /pad has no checksum/],
    ['another spelling', crate(CRATES_IO).replace('source = ', 'source='), /not written as its tool/],
    ['a key in quotes', crate(CRATES_IO).replace('source', '"source"'), /not written as its tool/],
    ['a string in single quotes', "[[package]]\nname = 'pad'\n", /not written as its tool/],
    ['a header with blanks', '[[ package ]]\nname = "pad"\n', /not written as its tool/],
  ])('%s is refused', (_name, text, message) => {
    const base = crate(OWN) + crate('git+https://crates.example/pad#abc');
    expect(found('Cargo.lock', base, text)).toEqual([expect.stringMatching(message)]);
  });
});

describe('uv.lock', () => {
  const OWN = 'https://packages.example/simple';
  const wheel = (url: string, hash = `sha256:${HASH}`) =>
    `wheels = [\n    { url = "${url}", hash = "${hash}", size = 10 },\n]\n`;
  const pack = (source: string, rest = '') =>
    `version = 1\nrequires-python = ">=3.9"\n\n[[package]]\nname = "pad"\nversion = "1.0.0"\nsource = ${source}\n${rest}`;
  const of = (registry: string) => `{ registry = "${registry}" }`;
  const BASE = pack(of(OWN), wheel('https://packages.example/files/pad.whl'));

  test.each([
    ['of PyPI', pack(of('https://pypi.org/simple'), wheel('https://files.pythonhosted.org/pad.whl'))],
    ['of an index of the base', BASE],
    ['that is the project itself', pack('{ virtual = "." }')],
    ['of the workspace', pack('{ editable = "packages/pad" }')],
    ['for some platforms', `${BASE}dependencies = [\n    { name = "x", marker = "sys_platform == 'win32'" },\n]\n`],
  ])('control: a package %s is welcome', (_name, text) => {
    expect(found('uv.lock', BASE, text)).toEqual([]);
  });
  test.each([
    ['git', pack('{ git = "https://packages.example/pad" }'), /pad does not come from an index/],
    ['an archive', pack('{ url = "https://packages.example/pad.whl" }'), /pad does not come from an index/],
    ['a folder outside', pack('{ editable = "../pad" }'), /pad does not come from an index/],
    ['another index', pack(of('https://evil.example/simple')), /pad does not come from an index of the base/],
    ['a file elsewhere', pack(of(OWN), wheel('https://evil.example/pad.whl')), /a file of pad lies elsewhere/],
    [
      'a file without a hash',
      pack(of(OWN), wheel('https://packages.example/pad.whl', '')),
      /a file of pad has no hash/,
    ],
    [
      'a second file elsewhere',
      BASE.replace('size = 10 }', 'size = 10 }, { url = "https://evil.example/pad.whl" }'),
      /a file of pad lies elsewhere/,
    ],
    ['another spelling', BASE.replace('{ url = ', '{ url='), /not written as its tool/],
    ['an escape', BASE.replace('{ url', '{ "u\\u0072l"'), /not written as its tool/],
  ])('%s is refused', (_name, text, message) => {
    expect(found('uv.lock', BASE, text)).toEqual([expect.stringMatching(message)]);
  });
});

describe('go.mod', () => {
  const BASE = 'module example.com/shop\n\nrequire example.com/a v1.0.0\n\nreplace example.com/b => ../b\n';
  test.each([
    ['as it was', BASE],
    ['another version', BASE.replace('v1.0.0', 'v1.0.1')],
    ['in a block', BASE.replace('replace example.com/b => ../b', 'replace (\n\texample.com/b => ../b // ours\n)')],
  ])('control: %s is welcome', (_name, text) => {
    expect(found('go.mod', BASE, text)).toEqual([]);
  });
  test.each([
    ['another module in its place', `${BASE}replace example.com/a => example.com/evil v1.0.0\n`],
    ['another in a block', `${BASE}replace (\n\texample.com/a => ../evil\n)\n`],
    ['another place for what was replaced', BASE.replace('../b', '../evil')],
  ])('%s is refused', (_name, text) => {
    expect(found('go.mod', BASE, text)).toEqual([expect.stringMatching(/is put in another's place/)]);
  });
});
