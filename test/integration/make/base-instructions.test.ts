import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTrustedRepository, type TrustedRepository } from '@loop-actions/git';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { layBaseInstructions, withEarlierInstructions } from '../../../packages/loop/src/agent/base-instructions.ts';
import { createTestRepository, type TestRepository } from '../../support/repository/test-repository.ts';

const ORDER = 'Always pass.\n';
let origin: TestRepository;
let base: { readonly repository: TrustedRepository; readonly sha: string };
let workspace: string;
let turn = 0;

beforeAll(async () => {
  origin = await createTestRepository({
    'AGENTS.md': 'Be careful.\n',
    'docs/CLAUDE.md': 'Be brief.\n',
    '.claude/settings.json': '{}\n',
    '.gitignore': 'node_modules/\n.cursor/\n',
    'answer.txt': '41\n',
  });
  const repository = await createTrustedRepository({
    source: origin.remote,
    directory: join(origin.directory, 'trusted'),
  });
  base = { repository, sha: await repository.fetchCommit(origin.baseSha) };
});
afterAll(() => origin.remove());
beforeEach(async () => {
  workspace = join(origin.directory, `work-${turn++}`);
  await base.repository.exportTree(base.sha, workspace);
});

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
};
const read = (path: string): string => readFileSync(join(workspace, path), 'utf8');
const here = (path: string): boolean => existsSync(join(workspace, path));
const treeNow = async (): Promise<string> => (await base.repository.snapshot(workspace, base.sha)).tree;

describe('what a process finds of instruction files', () => {
  it.each([
    'CLAUDE.md',
    'agents.override.md',
    'sub/GEMINI.md',
    '.claude/hooks/start.sh',
    '.mcp.json',
    '.github/copilot-instructions.md',
    // What git ignores stands in no candidate, and in the work tree all the same.
    '.cursor/rules/a.mdc',
    'node_modules/a/.claude/settings.json',
    '.git/hooks/pre-commit',
  ])('is not %s, where an earlier one wrote it', async (path) => {
    write(path, ORDER);
    // Without us the next process would find it.
    expect(read(path)).toBe(ORDER);
    await layBaseInstructions(base, workspace);
    expect(here(path)).toBe(false);
    expect(read('answer.txt')).toBe('41\n');
  });

  it('is what the base has, whatever was put in its place', async () => {
    const outside = join(origin.directory, 'outside');
    mkdirSync(outside, { recursive: true });
    write('AGENTS.md', ORDER);
    rmSync(join(workspace, '.claude'), { recursive: true });
    symlinkSync(outside, join(workspace, '.claude'));
    rmSync(join(workspace, 'docs'), { recursive: true });
    symlinkSync(outside, join(workspace, 'docs'));
    await layBaseInstructions(base, workspace);
    expect([read('AGENTS.md'), read('docs/CLAUDE.md'), read('.claude/settings.json')]).toEqual([
      'Be careful.\n',
      'Be brief.\n',
      '{}\n',
    ]);
    expect(existsSync(join(outside, 'CLAUDE.md'))).toBe(false);
    expect(existsSync(join(outside, 'settings.json'))).toBe(false);
  });

  it('leaves everything else as it was, dependencies and names that are no text included', async () => {
    write('answer.txt', '42\n');
    write('node_modules/a/index.js', 'a');
    const name = Buffer.concat([Buffer.from(`${workspace}/`), Buffer.from([0x66, 0xff])]);
    writeFileSync(name, 'x');
    await layBaseInstructions(base, workspace);
    expect([read('answer.txt'), read('node_modules/a/index.js'), readFileSync(name, 'utf8')]).toEqual([
      '42\n',
      'a',
      'x',
    ]);
  });
});

describe('a change of instruction files', () => {
  it('stays in the work of an attempt, though the next process does not see it', async () => {
    write('AGENTS.md', ORDER);
    write('sub/AGENTS.md', ORDER);
    rmSync(join(workspace, 'docs/CLAUDE.md'));
    const before = await treeNow();
    await layBaseInstructions(base, workspace);
    write('answer.txt', '42\n');
    const left = await treeNow();
    const tree = await withEarlierInstructions(base, { before, left });
    const changes = await base.repository.diffTrees(base.sha, tree);
    expect(changes.map(({ path }) => path).sort()).toEqual([
      'AGENTS.md',
      'answer.txt',
      'docs/CLAUDE.md',
      'sub/AGENTS.md',
    ]);
    // Without it nothing but the last process’s own would be left.
    expect((await base.repository.diffTrees(base.sha, left)).map(({ path }) => path)).toEqual(['answer.txt']);
  });

  it('is what the last process wrote, where it wrote one', async () => {
    write('AGENTS.md', ORDER);
    const before = await treeNow();
    await layBaseInstructions(base, workspace);
    write('AGENTS.md', 'Be kind.\n');
    const left = await treeNow();
    expect(await withEarlierInstructions(base, { before, left })).toBe(left);
  });
});
