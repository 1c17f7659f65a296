import { execFileSync } from 'node:child_process';

export interface GitCall {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs git in one repository and gives its standard output without the last line break; throws what git said. */
export type Git = (args: readonly string[], call?: GitCall) => string;

/** Git as it is installed, in `directory`. It never asks for a user name. */
export function gitIn(directory: string): Git {
  return (args, { input = '', env = {} } = {}) =>
    execFileSync('git', ['--no-optional-locks', ...args], {
      cwd: directory,
      input,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', ...env },
    }).replace(/\n$/, '');
}
