import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCovers } from '../../../packages/agent/src/find-covers.ts';

let site: string;
let tree: string;
beforeEach(() => {
  site = realpathSync(mkdtempSync(join(tmpdir(), 'loop-covers-')));
  tree = join(site, 'tree');
  mkdirSync(join(tree, 'conf'), { recursive: true });
  writeFileSync(join(tree, 'GEMINI.md'), '');
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

describe('what of a work tree is covered', () => {
  it('is the directory or file itself, also where it is not there yet', async () => {
    const covers = ['.gemini', 'conf', 'GEMINI.md'].map((name) => ({ source: '/ours', target: join(tree, name) }));
    expect(await findCovers(tree, covers)).toEqual(covers);
  });

  it('is what a link within the tree leads to', async () => {
    symlinkSync('conf', join(tree, '.gemini'));
    const covers = [{ source: '/ours', target: join(tree, '.gemini') }];
    expect(await findCovers(tree, covers)).toEqual([{ source: '/ours', target: join(tree, 'conf') }]);
  });

  it.each([
    ['a link out of the tree', '/usr/bin'],
    ['a link beside the tree', '../tree-of-another'],
    ['a link that leads nowhere', 'nowhere'],
    ['a link to itself', '.gemini'],
  ])('is nothing for %s', async (_, to) => {
    mkdirSync(join(site, 'tree-of-another'));
    symlinkSync(to, join(tree, '.gemini'));
    expect(await findCovers(tree, [{ source: '/ours', target: join(tree, '.gemini') }])).toEqual([]);
  });
});
