import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Throws, with what to do, when the machine or the checkout lacks what the demo needs. */
export function requireMachine({ from, root }: { readonly from: 'dist' | 'source'; readonly root: string }): void {
  gitVersion();
  if (!existsSync(join(askGit('--exec-path'), 'git-http-backend'))) {
    throw new Error('this git comes without its HTTP server, git http-backend. On Alpine: `apk add git-daemon`.');
  }
  if (from === 'dist' && !existsSync(join(root, 'dist', 'loop', 'index.js'))) {
    throw new Error('dist/ is not there, and the demo runs what it holds. Build it: `npm run build`.');
  }
}

/** `git version 2.47.1`. Throws where there is none. */
export function gitVersion(): string {
  try {
    return askGit('--version');
  } catch (error) {
    throw new Error('git is not on this machine, and the demo needs it.', { cause: error });
  }
}

function askGit(question: '--version' | '--exec-path'): string {
  return execFileSync('git', [question], { encoding: 'utf8' }).trim();
}
