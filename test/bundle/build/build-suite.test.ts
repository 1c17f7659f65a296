import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSuite } from '../../../scripts/build/build-suite.ts';
import { compareFolders, inspectDist, listFiles } from '../../../scripts/build/inspect-dist.ts';
import { smokeTest } from '../../../scripts/build/smoke-test.ts';
import { SAMPLE_ACTION } from '../../support/runner/index.ts';
import { copySuite, type SuiteCopy } from '../../support/suite-copy/index.ts';

let suite: SuiteCopy;
let dist: string;
beforeAll(() => {
  suite = copySuite(['contract', 'text', 'action-kit'], SAMPLE_ACTION);
  dist = join(suite.root, 'dist');
  buildSuite(suite.root, dist);
});
afterAll(() => suite[Symbol.dispose]());

describe('a build', () => {
  it('is a shared bundle, a chunk and a stub per action, and the licences', () => {
    expect(listFiles(dist).map((path) => path.replace(/^\d+/, 'n'))).toEqual([
      'n.index.js',
      'index.js',
      'licenses.txt',
      'package.json',
      'sample/index.js',
    ]);
    expect(readFileSync(join(dist, 'sample', 'index.js'), 'utf8')).toBe(
      'import { run } from \'../index.js\';\nawait run("sample");\n',
    );
  });

  it('gives the same bytes twice', () => {
    const first = join(suite.root, 'first');
    cpSync(dist, first, { recursive: true });
    buildSuite(suite.root, dist);
    expect(compareFolders(first, dist)).toEqual([]);
  });

  it('leaves out the HTTP client of @actions/core, which nothing here uses', () => {
    const bundle = readFileSync(join(dist, 'index.js'), 'utf8');
    expect(bundle).toContain('@actions/core/lib/core.js');
    expect(bundle).not.toMatch(/node_modules\/undici\/|@actions\/http-client\//);
  });

  it('names the licence of what it contains', () => {
    const licences = readFileSync(join(dist, 'licenses.txt'), 'utf8');
    expect(licences).toMatch(/^@actions\/core\nMIT$/m);
    expect(licences).toMatch(/^zod\nMIT$/m);
  });

  it('stops at a type error', () => {
    using broken = copySuite(['contract', 'text', 'action-kit'], {
      ...SAMPLE_ACTION,
      'actions/sample/src/index.ts': "export const action: number = 'x';\n",
    });
    expect(() => buildSuite(broken.root, join(broken.root, 'dist'))).toThrow(/TS2322/);
  });

  it('stops at an action that does something when it is imported', () => {
    using noisy = copySuite(['contract', 'text', 'action-kit'], {
      ...SAMPLE_ACTION,
      'actions/sample/src/index.ts': `console.error('hello');\n${SAMPLE_ACTION['actions/sample/src/index.ts']}`,
    });
    expect(() => buildSuite(noisy.root, join(noisy.root, 'dist'))).toThrow(/does not start cleanly/);
  });
});

describe('the inspection of a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, path: string, text: string): string => {
    mkdirSync(join(folder, name, path, '..'), { recursive: true });
    writeFileSync(join(folder, name, path), text);
    return join(folder, name);
  };

  it('finds a module that the bundler did not', () => {
    const place = write('missing', 'index.js', 'Object(function webpackMissingModule() {})');
    expect(inspectDist(place, '/build/root')).toEqual(['index.js lacks a module (webpackMissingModule)']);
  });

  it('finds a path of the machine it was built on', () => {
    const place = write('path', 'index.js', 'const here = "/build/root/node_modules/x";');
    expect(inspectDist(place, '/build/root')).toEqual(['index.js holds the path /build/root of this machine']);
  });

  it('finds that it is too large', () => {
    const place = write('large', 'index.js', 'x'.repeat(9 * 1024 * 1024));
    expect(inspectDist(place, '/build/root')).toEqual([expect.stringMatching(/bytes raw, more than/)]);
  });

  it.each([
    ['a stack trace', "throw new Error('no')"],
    ['success', ''],
    ['silence', 'process.exitCode = 1'],
  ])('does not take %s for a clear refusal to start', (_what, code) => {
    const place = write(`stub-${code.length}`, 'sample/index.js', code);
    const [action] = [{ name: 'sample', manifest: '', source: '', main: '', stub: '' }];
    expect(smokeTest(place, [action])).toHaveLength(1);
  });

  it('names each file that differs, is missing, or that nothing builds', () => {
    const left = write('left', 'a.js', '1');
    const right = write('right', 'a.js', '2');
    write('left', 'old.js', '');
    write('right', 'new.js', '');
    expect(compareFolders(left, right)).toEqual(['a.js: differs', 'new.js: missing', 'old.js: nothing builds it']);
  });
});
