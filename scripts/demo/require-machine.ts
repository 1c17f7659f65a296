import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { detectBox, hasSucceeded, runBoxed } from '@loop-actions/process';
import { npmDirectory } from '../../test/support/runner/index.ts';

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

/**
 * Throws when a boxed process can't run npm: what only its owner may enter (`/root`, say) is closed to the other user
 * that an agent is.
 */
export async function requireBoxedTools(signal: AbortSignal): Promise<void> {
  const box = await detectBox({ env: {} });
  const npm = npmDirectory();
  const path = [dirname(process.execPath), ...(npm === undefined ? [] : [npm]), '/usr/local/bin', '/usr/bin', '/bin'];
  const outcome = await runBoxed(box, {
    argv: ['/bin/sh', '-c', 'npm --version'],
    cwd: '/',
    env: { PATH: path.join(delimiter), npm_config_update_notifier: 'false' },
    deadlineMs: 30_000,
    ownPaths: [],
    signal,
  });
  if (hasSucceeded(outcome) || signal.aborted) return;
  throw new Error(
    `npm can't be run in the agent's box (${outcome.stderr.text.trim() || `it ended with ${outcome.exitCode}`}). It is in ${npm ?? 'no directory of the PATH'}: put Node and this checkout where other users may read them, or run the demo as an ordinary user.`,
  );
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
