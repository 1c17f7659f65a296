import { spawn } from 'node:child_process';

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are answers; any other throws. */
  readonly accept?: readonly number[];
}

/** Nobody's configuration and no prompt: the same answer on every machine. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  // Refs as files and SHA-1 ids, whatever a later git prefers.
  GIT_DEFAULT_REF_FORMAT: 'files',
  GIT_DEFAULT_HASH: 'sha1',
};

/** Runs git in a folder. Throws with git's own words on an exit code that was not asked for. */
export function runGit(folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: folder, env: { ...GIT_ENVIRONMENT, ...options.env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      const result = { status: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
      if ((options.accept ?? [0]).includes(result.status)) resolve(result);
      else reject(new Error(`git ${args.join(' ')} ended with ${result.status}: ${result.stderr.trim()}`));
    });
    child.stdin.end(options.input ?? '');
  });
}
