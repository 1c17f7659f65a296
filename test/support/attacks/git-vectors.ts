import { appendFile, chmod, mkdir, readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '../repository/test-repository.ts';
import type { Tampering } from './git-room.ts';

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

/** A name and what it does to the agent's check-out. */
export type GitVector = readonly [name: string, tamper: (tampering: Tampering) => Promise<unknown>];

/** Git metadata that makes git run code of the agent's (attacks §6). */
export const GIT_VECTORS: readonly GitVector[] = [
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
      const hooks = join(checkout, '.git/hooks');
      await hookIn(hooks, 'post-merge', canary);
      await hookIn(hooks, 'pre-auto-gc', canary);
      await config('[gc]\n\tauto = 1\n\tautoDetach = false\n');
    },
  ],
  [
    'core.hooksPath that is absolute',
    async ({ checkout, canary, config }) => {
      await hookIn(join(checkout, 'hooks'), 'pre-push', canary);
      await config(`[core]\n\thooksPath = ${join(checkout, 'hooks')}\n`);
    },
  ],
  [
    'credential.helper',
    ({ lockedUrl, canary, config }) =>
      config(`[credential]\n\thelper = "!${canary}; true"\n[remote "origin"]\n\turl = ${lockedUrl}\n`),
  ],
  [
    'a credential helper for one address',
    ({ lockedUrl, canary, config }) =>
      config(`[credential "${lockedUrl}"]\n\thelper = "!${canary}; true"\n[remote "origin"]\n\turl = ${lockedUrl}\n`),
  ],
  [
    'core.askPass',
    async ({ checkout, lockedUrl, canary, config }) => {
      await hookIn(join(checkout, 'bin'), 'ask', canary);
      await config(`[core]\n\taskPass = ${join(checkout, 'bin/ask')}\n[remote "origin"]\n\turl = ${lockedUrl}\n`);
    },
  ],
  [
    'includeIf into the tree',
    async ({ checkout, canary, config }) => {
      await writeFiles(checkout, { 'more.config': `[diff]\n\texternal = "${canary}; true"\n` });
      await config('[includeIf "onbranch:main"]\n\tpath = ../more.config\n');
    },
  ],
  [
    'config.worktree',
    async ({ checkout, canary, config }) => {
      await config('[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tworktreeConfig = true\n');
      await writeFile(join(checkout, '.git/config.worktree'), `[core]\n\tfsmonitor = "${canary}; true"\n`);
    },
  ],
  [
    'a .git file that points into the tree',
    async ({ checkout, canary, config }) => {
      await config(`[core]\n\tfsmonitor = "${canary}; true"\n`);
      await rename(join(checkout, '.git'), join(checkout, 'metadata'));
      await writeFile(join(checkout, '.git'), 'gitdir: metadata\n');
    },
  ],
  [
    'a bare repository in place of .git',
    async ({ checkout, canary }) => {
      for (const entry of await readdir(join(checkout, '.git'))) {
        await rename(join(checkout, '.git', entry), join(checkout, entry));
      }
      await rmdir(join(checkout, '.git'));
      await appendFile(join(checkout, 'config'), `[core]\n\tworktree = .\n\tfsmonitor = "${canary}; true"\n`);
    },
  ],
  [
    'a diff driver named in info/attributes',
    async ({ checkout, canary, config }) => {
      await appendFile(join(checkout, '.git/info/attributes'), '* diff=evil\n');
      await config(`[diff "evil"]\n\tcommand = "${canary}; true"\n`);
    },
  ],
  [
    'a filter named in info/attributes',
    async ({ checkout, canary, config }) => {
      await appendFile(join(checkout, '.git/info/attributes'), '* filter=evil\n');
      await config(`[filter "evil"]\n\tclean = "${canary}; cat"\n`);
    },
  ],
  [
    'core.attributesFile',
    async ({ checkout, canary, config }) => {
      await writeFile(join(checkout, '.git/more'), '* filter=evil\n');
      await config(`[core]\n\tattributesFile = .git/more\n[filter "evil"]\n\tclean = "${canary}; cat"\n`);
    },
  ],
  [
    'gpg.x509.program',
    ({ checkout, canary, config }) =>
      hookIn(join(checkout, 'bin'), 'sign', canary).then(() =>
        config(
          `[commit]\n\tgpgSign = true\n[gpg]\n\tformat = x509\n[gpg "x509"]\n\tprogram = ${join(checkout, 'bin/sign')}\n`,
        ),
      ),
  ],
  [
    'core.gitProxy with a git:// remote',
    async ({ checkout, canary, config }) => {
      await hookIn(join(checkout, 'bin'), 'proxy', canary);
      await config(
        `[core]\n\tgitProxy = ${join(checkout, 'bin/proxy')}\n[remote "origin"]\n\turl = git://host.invalid/x\n`,
      );
    },
  ],
  [
    'insteadOf an ext:: address',
    ({ checkout, canary, config }) =>
      config(
        `[protocol "ext"]\n\tallow = always\n[url "ext::sh -c ${canary.replaceAll(' ', '% ')} "]\n\tinsteadOf = ${join(checkout, '../remote.git')}\n`,
      ),
  ],
  [
    'a pushurl that is an ext:: address',
    ({ canary, config }) =>
      config(
        `[protocol "ext"]\n\tallow = always\n[remote "origin"]\n\tpushurl = "ext::sh -c ${canary.replaceAll(' ', '% ')}"\n`,
      ),
  ],
];

/** Vectors that git itself asks for in a step this sequence doesn't have; that they are inert with us is all we can show. */
export const NEEDS_ANOTHER_STEP = new Set([
  'core.pager',
  'core.editor',
  'an alias',
  'core.alternateRefsCommand',
  'uploadpack.packObjectsHook',
  'a post-merge and pre-auto-gc hook',
]);

/** The step of those that need no terminal and no server. */
export const ANOTHER_STEP: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['core.editor', [['commit', '--allow-empty']]],
  ['an alias', [['st']]],
  [
    'a post-merge and pre-auto-gc hook',
    [
      ['checkout', '-b', 'side'],
      ['commit', '--allow-empty', '-m', 'y'],
      ['checkout', 'loop'],
      ['merge', 'side'],
    ],
  ],
]);

/** Vectors that put a repository into the tree: such a change is refused whole. */
export const REFUSED_WHOLE = new Set(['a .git file that points into the tree', 'a bare repository in place of .git']);
