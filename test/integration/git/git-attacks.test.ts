import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTrustedRepository, type TrustedRepository } from '@loop-actions/git';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createTestRepository,
  plainGit,
  type TestRepository,
  writeFiles,
} from '../../support/repository/test-repository.ts';

/** What an agent may write: its check-out with the `.git` in it. `canary` is a shell command that leaves a trace. */
interface Tampering {
  readonly checkout: string;
  readonly canary: string;
  readonly config: (text: string) => Promise<void>;
}

const HOOKS = [
  'pre-commit',
  'commit-msg',
  'prepare-commit-msg',
  'post-commit',
  'pre-push',
  'reference-transaction',
  'post-index-change',
  'post-checkout',
];

const hookIn = async (directory: string, name: string, canary: string): Promise<void> => {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, name), `#!/bin/sh\n${canary}\n`);
  await chmod(join(directory, name), 0o755);
};

const VECTORS: readonly (readonly [string, (tampering: Tampering) => Promise<unknown>])[] = [
  ...HOOKS.map(
    (name) =>
      [
        `the hook ${name}`,
        ({ checkout, canary }: Tampering) => hookIn(join(checkout, '.git/hooks'), name, canary),
      ] as const,
  ),
  [
    'core.hooksPath in the tree',
    async ({ checkout, canary, config }) => {
      await hookIn(join(checkout, 'hooks'), 'pre-commit', canary);
      await config('[core]\n\thooksPath = hooks\n');
    },
  ],
  ['core.fsmonitor', ({ canary, config }) => config(`[core]\n\tfsmonitor = "${canary}; true"\n`)],
  ['diff.external', ({ canary, config }) => config(`[diff]\n\texternal = "${canary}; true"\n`)],
  [
    'a diff driver’s command',
    async ({ checkout, canary, config }) => {
      await writeFiles(checkout, { '.gitattributes': '* diff=evil\n' });
      await config(`[diff "evil"]\n\tcommand = "${canary}; true"\n`);
    },
  ],
  [
    'a diff driver’s textconv',
    async ({ checkout, canary, config }) => {
      await writeFiles(checkout, { '.gitattributes': '* diff=evil\n' });
      await config(`[diff "evil"]\n\ttextconv = "${canary}; cat"\n`);
    },
  ],
  [
    'a clean filter',
    async ({ checkout, canary, config }) => {
      await writeFiles(checkout, { '.gitattributes': '* filter=evil\n' });
      await config(`[filter "evil"]\n\tclean = "${canary}; cat"\n\tsmudge = "${canary}; cat"\n`);
    },
  ],
  [
    'a filter process',
    async ({ checkout, canary, config }) => {
      await writeFiles(checkout, { '.gitattributes': '* filter=evil\n' });
      await config(`[filter "evil"]\n\tprocess = "${canary}; false"\n`);
    },
  ],
  [
    'gpg.program',
    ({ checkout, canary, config }) =>
      hookIn(join(checkout, 'bin'), 'sign', canary).then(() =>
        config(`[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = ${join(checkout, 'bin/sign')}\n`),
      ),
  ],
  [
    'gpg.ssh.program',
    ({ checkout, canary, config }) =>
      hookIn(join(checkout, 'bin'), 'sign', canary).then(() =>
        config(
          `[commit]\n\tgpgSign = true\n[user]\n\tsigningKey = key\n[gpg]\n\tformat = ssh\n[gpg "ssh"]\n\tprogram = ${join(checkout, 'bin/sign')}\n`,
        ),
      ),
  ],
  [
    'include.path into the tree',
    async ({ checkout, canary, config }) => {
      await writeFiles(checkout, { 'more.config': `[core]\n\tfsmonitor = "${canary}; true"\n` });
      await config('[include]\n\tpath = ../more.config\n');
    },
  ],
  [
    'core.sshCommand with an ssh remote',
    ({ canary, config }) =>
      config(`[core]\n\tsshCommand = "${canary}; false"\n[remote "origin"]\n\turl = ssh://host.invalid/x\n`),
  ],
  [
    'remote.origin.receivepack',
    ({ canary, config }) => config(`[remote "origin"]\n\treceivepack = "${canary}; git-receive-pack"\n`),
  ],
  [
    'remote.origin.uploadpack',
    ({ canary, config }) => config(`[remote "origin"]\n\tuploadpack = "${canary}; git-upload-pack"\n`),
  ],
  [
    'an ext:: remote',
    ({ canary, config }) =>
      config(
        `[protocol "ext"]\n\tallow = always\n[remote "origin"]\n\turl = "ext::sh -c ${canary.replaceAll(' ', '% ')}"\n`,
      ),
  ],
  ['core.pager', ({ canary, config }) => config(`[core]\n\tpager = "${canary}; cat"\n`)],
  ['core.editor', ({ canary, config }) => config(`[core]\n\teditor = "${canary}; true"\n`)],
  ['an alias', ({ canary, config }) => config(`[alias]\n\tst = "!${canary}"\n`)],
  [
    'core.alternateRefsCommand',
    async ({ checkout, canary, config }) => {
      const alternate = join(checkout, '../remote.git/objects');
      await appendFile(join(checkout, '.git/objects/info/alternates'), `${alternate}\n`);
      await config(`[core]\n\talternateRefsCommand = "${canary}; true"\n`);
    },
  ],
  [
    'uploadpack.packObjectsHook',
    ({ canary, config }) => config(`[uploadpack]\n\tpackObjectsHook = "${canary}; true"\n`),
  ],
  [
    'a post-merge and pre-auto-gc hook',
    async ({ checkout, canary, config }) => {
      await hookIn(join(checkout, '.git/hooks'), 'pre-auto-gc', canary);
      await config('[gc]\n\tauto = 1\n\tautoDetach = false\n');
    },
  ],
];

/** Vectors that git itself asks for in a step this sequence doesn't have; that they are inert with us is all we can show. */
const NEEDS_ANOTHER_STEP = new Set([
  'core.pager',
  'core.editor',
  'an alias',
  'core.alternateRefsCommand',
  'uploadpack.packObjectsHook',
  'a post-merge and pre-auto-gc hook',
]);

let origin: TestRepository;
let trusted: TrustedRepository;
let checkout: string;
let trace: string;
let tampering: Tampering;

beforeEach(async () => {
  origin = await createTestRepository({ 'src/a.js': 'export const a = 1;\n', 'README.md': 'hello\n' });
  trusted = await createTrustedRepository({ source: origin.remote, directory: join(origin.directory, 'trusted') });
  await trusted.fetchCommit(origin.baseSha);
  checkout = await origin.checkout();
  trace = join(origin.directory, 'trace');
  tampering = {
    checkout,
    canary: `touch ${trace}`,
    config: (text) => appendFile(join(checkout, '.git/config'), text),
  };
  await writeFile(join(checkout, 'src/a.js'), 'export const a = 2;\n');
});
afterEach(() => origin.remove());

/** The steps of a naive publishing job, in the agent's check-out; each may fail. */
async function publishNaively(): Promise<void> {
  const steps = [
    ['status'],
    ['diff'],
    ['add', '--all'],
    ['diff', '--cached'],
    ['commit', '-m', 'x'],
    ['log', '-p'],
    ['fetch', 'origin'],
    ['checkout', '-b', 'loop'],
    ['push', 'origin', 'loop'],
  ];
  for (const step of steps) await plainGit(checkout, '--no-pager', ...step).catch(() => '');
}

async function publishTrusted(): Promise<string> {
  const { tree, changes } = await trusted.snapshot(checkout, origin.baseSha);
  const patch = await trusted.makePatch(origin.baseSha, tree);
  expect(await trusted.applyPatch(origin.baseSha, patch)).toBe(tree);
  expect(changes.map(({ path }) => path)).toContain('src/a.js');
  const author = { name: 'loop', email: 'loop@example.com' };
  const request = { tree, parent: origin.baseSha, message: 'Fix', author, date: '2026-01-01T00:00:00Z' };
  const commit = await trusted.commitTree(request);
  await trusted.fetchCommit('main');
  await trusted.exportTree(tree, join(origin.directory, 'exported'));
  await trusted.pushCommit({ url: origin.remote, commit, tree, branch: 'loop/1-x', expectedOld: null });
  return (await plainGit(origin.remote, 'show', 'loop/1-x:src/a.js')).trim();
}

describe('git metadata that runs code', () => {
  test.each(VECTORS)('%s runs nothing, and the honest edit is still found and pushed', async (_name, tamper) => {
    await tamper(tampering);
    expect(await publishTrusted()).toBe('export const a = 2;');
    expect(existsSync(trace)).toBe(false);
  });

  test.each(VECTORS.filter(([name]) => !NEEDS_ANOTHER_STEP.has(name)))(
    '%s runs with plain git in the agent’s check-out',
    async (_name, tamper) => {
      await tamper(tampering);
      await publishNaively();
      expect(existsSync(trace)).toBe(true);
    },
  );
});

describe('a push goes where it was told', () => {
  test.each([
    ['pushurl', (evil: string) => `[remote "origin"]\n\tpushurl = ${evil}\n`],
    ['pushInsteadOf', (evil: string) => `[url "${evil}"]\n\tpushInsteadOf = ${origin.remote}\n`],
    ['insteadOf', (evil: string) => `[url "${evil}"]\n\tinsteadOf = ${origin.remote}\n`],
  ])('whatever %s says', async (_name, configuration) => {
    const evil = join(origin.directory, 'evil.git');
    await plainGit(origin.directory, 'init', '--quiet', '--bare', evil);
    await tampering.config(configuration(evil));
    await publishTrusted();
    expect((await plainGit(evil, 'for-each-ref')).trim()).toBe('');
    await publishNaively();
    expect((await plainGit(evil, 'for-each-ref')).trim()).not.toBe('');
  });
});

const HIDDEN: readonly (readonly [string, (tampering: Tampering) => Promise<unknown>])[] = [
  ['assume-unchanged', ({ checkout: at }) => plainGit(at, 'update-index', '--assume-unchanged', 'src/a.js')],
  ['skip-worktree', ({ checkout: at }) => plainGit(at, 'update-index', '--skip-worktree', 'src/a.js')],
  [
    'an amended base commit',
    async ({ checkout: at }) => {
      await plainGit(at, 'commit', '-aqm', 'x', '--amend');
    },
  ],
  ['a commit on top', ({ checkout: at }) => plainGit(at, 'commit', '-aqm', 'x')],
  [
    'git replace',
    async ({ checkout: at }) => {
      await plainGit(at, 'commit', '-aqm', 'x');
      await plainGit(at, 'replace', 'HEAD~1', 'HEAD');
      await plainGit(at, 'reset', '-q', '--soft', 'HEAD~1');
    },
  ],
  [
    'core.worktree elsewhere',
    async ({ checkout: at, config }) => {
      const decoy = join(at, '../decoy');
      await writeFiles(decoy, { 'src/a.js': 'export const a = 1;\n', 'README.md': 'hello\n' });
      await config(`[core]\n\tworktree = ${decoy}\n`);
    },
  ],
  [
    'an emptied .git',
    async ({ checkout: at }) => {
      await rm(join(at, '.git'), { recursive: true });
      await plainGit(at, 'init', '--quiet');
      await plainGit(at, 'add', '-A');
      await plainGit(at, 'commit', '-qm', 'x');
    },
  ],
  [
    'a time stamp and checkStat=minimal',
    async ({ checkout: at, config }) => {
      const place = join(at, 'src/a.js');
      await writeFile(place, 'export const a = 1;\n');
      execFileSync('touch', ['-d', '2020-01-01T00:00:00Z', place]);
      await config('[core]\n\tcheckStat = minimal\n\ttrustctime = false\n');
      await plainGit(at, 'update-index', '--refresh', '-q');
      await writeFile(place, 'export const a = 2;\n');
      execFileSync('touch', ['-d', '2020-01-01T00:00:00Z', place]);
    },
  ],
];

describe('git tricks that hide a change', () => {
  test.each(HIDDEN)('%s: the change is seen, though the agent’s own status is clean', async (_name, hide) => {
    await hide(tampering);
    const seen = await trusted.snapshot(checkout, origin.baseSha);
    expect(seen.changes).toEqual([expect.objectContaining({ path: 'src/a.js', addedLines: 1, deletedLines: 1 })]);
    const [status, diff] = [
      await plainGit(checkout, 'status', '--porcelain'),
      await plainGit(checkout, 'diff', 'HEAD'),
    ];
    expect(`${status}${diff}`).toBe('');
  });

  const HIDDEN_FILES: readonly (readonly [string, (tampering: Tampering) => Promise<unknown>])[] = [
    ['info/exclude', ({ checkout: at }) => appendFile(join(at, '.git/info/exclude'), '*\n')],
    [
      'core.excludesFile',
      async ({ checkout: at, config }) => {
        await writeFile(join(at, '.git/ignore'), '*\n');
        await config('[core]\n\texcludesFile = .git/ignore\n');
      },
    ],
    ['status.showUntrackedFiles', ({ config }) => config('[status]\n\tshowUntrackedFiles = no\n')],
  ];
  test.each(HIDDEN_FILES)('a new file behind %s is seen', async (_name, hide) => {
    await plainGit(checkout, 'checkout', '--quiet', '.');
    await writeFile(join(checkout, 'evil.js'), 'evil\n');
    await hide(tampering);
    expect((await trusted.snapshot(checkout, origin.baseSha)).changes.map(({ path }) => path)).toEqual(['evil.js']);
    expect(await plainGit(checkout, 'status', '--porcelain')).toBe('');
  });

  test('settings that break the reading of a diff change nothing', async () => {
    const settings =
      '[diff]\n\tnoprefix = true\n\trenames = copies\n\tmnemonicPrefix = true\n\torderFile = x\n[color]\n\tui = always\n';
    await tampering.config(settings);
    expect(await publishTrusted()).toBe('export const a = 2;');
  });

  test('nothing of ours is written into the agent’s check-out', async () => {
    const before = (await readdir(join(checkout, '.git'), { recursive: true })).sort();
    await publishTrusted();
    expect((await readdir(join(checkout, '.git'), { recursive: true })).sort()).toEqual(before);
  });
});
