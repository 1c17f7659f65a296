import { spawn } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { LoopError } from '@loop-actions/contract';
import { buildGitEnvironment, findGit, type GitAuth, type GitCallEnvironment } from './git-environment.ts';
import { gitFailure, redactGitText } from './git-failure.ts';

/** Receives one line per git process. */
export interface GitLog {
  debug(message: string): void;
}

export interface GitOptions {
  /** Absolute path of a GIT_DIR that no agent could ever write to (DESIGN rule 6). It need not exist before `init`. */
  readonly gitDir: string;
  readonly workTree?: string;
  /** Where proxy, certificate and PATH variables are taken from; nothing else of it reaches git. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Tokens by URL prefix. */
  readonly auth?: readonly GitAuth[];
  /** A file of ours read as git's global configuration, for settings that a local server side must see too. */
  readonly globalConfigFile?: string;
  /** Sent along with git's own name over HTTP, to say who asks. */
  readonly userAgent?: string;
  readonly log?: GitLog;
  /** Milliseconds a single git process may take; default five minutes. */
  readonly deadlineMs?: number;
}

export interface GitCall {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** Return the exit code instead of throwing on anything but 0. */
  readonly allowFailure?: boolean;
  /** Bytes of standard output; more is an error, never a cut. Default 64 MiB. */
  readonly maxBytes?: number;
  readonly deadlineMs?: number;
  readonly env?: GitCallEnvironment;
  readonly workTree?: string;
  /** Tokens for this call, beside those of the options. */
  readonly auth?: readonly GitAuth[];
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: string;
  /** Bounded, tokens removed. */
  readonly stderr: string;
}

export interface GitBytesResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git with nothing of the machine's or the checkout's configuration. */
export interface Git {
  readonly gitDir: string;
  /** Throws E_GIT_FAILED on a non-zero exit (unless allowed), a passed deadline or too much output. */
  run(args: readonly string[], call?: GitCall): Promise<GitResult>;
  /** As `run`, standard output as bytes. */
  runBytes(args: readonly string[], call?: GitCall): Promise<GitBytesResult>;
}

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const DEFAULT_DEADLINE_MS = 5 * 60 * 1000;
const MAX_STDERR_BYTES = 64 * 1024;

/** Gives a git bound to one trusted GIT_DIR; the binary is looked up at the first call. */
export function createGit(options: GitOptions): Git {
  for (const path of [options.gitDir, options.workTree]) {
    if (path !== undefined && !isAbsolute(path)) {
      throw new LoopError('E_GIT_REFUSED', {
        message: `git was given the relative path ${JSON.stringify(path)}`,
        remedy: 'Hand in an absolute path.',
      });
    }
  }
  let gitPath: Promise<string> | undefined;
  const runBytes = async (args: readonly string[], call: GitCall = {}): Promise<GitBytesResult> => {
    gitPath ??= findGit(options.env?.PATH);
    return runProcess(await gitPath, options, args, call);
  };
  return {
    gitDir: options.gitDir,
    runBytes,
    run: async (args, call) => {
      const result = await runBytes(args, call);
      return { ...result, stdout: result.stdout.toString('utf8') };
    },
  };
}

async function runProcess(
  gitPath: string,
  options: GitOptions,
  args: readonly string[],
  call: GitCall,
): Promise<GitBytesResult> {
  const auth = [...(options.auth ?? []), ...(call.auth ?? [])];
  const workTree = call.workTree ?? options.workTree;
  const environment = buildGitEnvironment({
    gitPath,
    gitDir: options.gitDir,
    workTree,
    inherited: options.env ?? {},
    auth,
    globalConfigFile: options.globalConfigFile,
    userAgent: options.userAgent,
    call: call.env ?? {},
  });
  const ended = await supervise(gitPath, args, environment, {
    cwd: call.cwd ?? workTree ?? '/',
    input: call.input,
    maxBytes: call.maxBytes ?? DEFAULT_MAX_BYTES,
    deadlineMs: call.deadlineMs ?? options.deadlineMs ?? DEFAULT_DEADLINE_MS,
  });
  const stderr = redactGitText(ended.stderr, auth);
  options.log?.debug(`git ${redactGitText(args.join(' '), auth).slice(0, 300)}: ${ended.trouble ?? ended.exitCode}`);
  if (ended.trouble !== null) throw gitFailure(args, ended.trouble, stderr);
  if (ended.exitCode !== 0 && call.allowFailure !== true) {
    throw gitFailure(args, `failed with exit code ${ended.exitCode}`, stderr);
  }
  return { exitCode: ended.exitCode, stdout: ended.stdout, stderr };
}

interface Supervision {
  readonly cwd: string;
  readonly input: string | Uint8Array | undefined;
  readonly maxBytes: number;
  readonly deadlineMs: number;
}

interface Ended {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** Why it was ended or could not start; null when it ended by itself. */
  readonly trouble: string | null;
}

/** Own process group, so that transport helpers die with git at the deadline. */
function supervise(
  gitPath: string,
  args: readonly string[],
  env: Record<string, string>,
  limits: Supervision,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(gitPath, args, { cwd: limits.cwd, env, stdio: 'pipe', detached: true });
    const chunks: Buffer[] = [];
    let size = 0;
    let stderr = Buffer.alloc(0);
    let trouble: string | null = null;
    const stop = (reason: string): void => {
      trouble ??= reason;
      killGroup(child.pid);
    };
    const timer = setTimeout(() => stop(`did not end within ${limits.deadlineMs} ms`), limits.deadlineMs);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.maxBytes) stop(`printed more than ${limits.maxBytes} bytes`);
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = Buffer.concat([stderr, chunk]).subarray(-MAX_STDERR_BYTES);
    });
    // git may end before it has read everything; its exit code tells, not the broken pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(limits.input ?? '');
    child.on('error', (error) => {
      trouble ??= `could not be started (${error.message})`;
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === null) trouble ??= `was ended by ${signal ?? 'an unknown signal'}`;
      resolve({ exitCode: code ?? -1, stdout: Buffer.concat(chunks), stderr: stderr.toString('utf8'), trouble });
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
