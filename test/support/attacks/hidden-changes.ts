import { execFileSync } from 'node:child_process';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainGit, writeFiles } from '../repository/test-repository.ts';
import type { Tampering } from './git-room.ts';

type Hiding = readonly [name: string, hide: (tampering: Tampering) => Promise<unknown>];

/** Ways to keep an edit of a tracked file from git's own eyes in the agent's check-out (attacks B01 to B18). */
export const HIDDEN: readonly Hiding[] = [
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

/** The same for a new file. */
export const HIDDEN_FILES: readonly Hiding[] = [
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

/** What git says in the agent's check-out, by status and by diff; empty: that nothing was changed. */
export async function plainlySeen(checkout: string): Promise<string> {
  return (await plainGit(checkout, 'status', '--porcelain')) + (await plainGit(checkout, 'diff', 'HEAD'));
}
