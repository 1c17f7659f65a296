import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LoopError } from '@loop-actions/contract';
import { hasSucceeded, runTool } from '@loop-actions/process';
import { PACKAGED_AGENTS, type PackagedAgent, type PackagedAgentName, type Platform } from './agent-versions.ts';
import { findNpm } from './find-npm.ts';
import { findPlatform } from './find-platform.ts';
import { readLock } from './read-lock.ts';

/** Where downloaded packages are kept from run to run; what comes out of it is checked against the lock. */
export interface PackageCache {
  /** Fills the directory from what an earlier run kept. A fault is only slow. */
  restore(directory: string, key: string): Promise<boolean>;
  save(directory: string, key: string): Promise<void>;
}

export interface InstallRequest {
  readonly agent: PackagedAgentName;
  /** null: the pinned one. Another has no lock: npm checks what it gets against the registry only. */
  readonly version: string | null;
  /** Outside of every work tree; an agent that is there already is not installed again. */
  readonly directory: string;
  /** Of the job: PATH, and what npm needs to reach its registry. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cache: PackageCache | null;
  readonly log: (message: string) => void;
}

/** An agent that can be started. */
export interface InstalledAgent {
  readonly name: PackagedAgentName;
  readonly version: string;
  /** Program and first arguments, absolute. */
  readonly program: readonly string[];
  /** What its box must show. */
  readonly directory: string;
}

const INSTALL_MS = 10 * 60_000;
/** What npm may know of the job: where its registry is and how to get there, no token of GitHub’s. */
const NPM_ENVIRONMENT =
  /^(PATH|HOME|https?_proxy|no_proxy|node_extra_ca_certs|ssl_cert_(file|dir)|npm_config_(registry|userconfig|cafile|https?[-_]proxy|noproxy))$/i;

/**
 * Installs an agent from npm, each package checked against the lock and without running a script of any. Throws
 * `E_AGENT_INSTALL` when npm is not there or fails.
 */
export async function installAgent(request: InstallRequest): Promise<InstalledAgent> {
  const { agent } = request;
  const pinned: PackagedAgent = PACKAGED_AGENTS[agent];
  const version = request.version ?? pinned.version;
  const platform = findPlatform();
  const lock = version === pinned.version ? lockFor(pinned, platform, await readLock(agent)) : null;
  const directory = join(request.directory, agent, `${version}-${stampOf(lock)}`);
  const installed = { name: agent, version, program: programOf(pinned, platform, directory), directory };
  if (await isThere(installed.program)) return installed;
  request.log(`${agent} ${version} is installed from npm (${pinned.package})`);
  await place(request, pinned, { version, lock, platform, directory });
  if (await isThere(installed.program)) return installed;
  throw fault(
    `${pinned.package}@${version} has no program for ${platform.os} ${platform.cpu}`,
    'Use a runner of Linux or macOS on x64 or arm64.',
  );
}

/** A lock that knows the build for this platform; without it npm checks what it gets against the registry only. */
function lockFor({ program }: PackagedAgent, platform: Platform, lock: string): string | null {
  const [path = ''] = program(platform).slice(-1);
  const name = path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
  return lock.includes(`"node_modules/${name}"`) ? lock : null;
}

/** Into a directory of its own first: one that was cut off is never taken for whole. */
async function place(
  request: InstallRequest,
  pinned: PackagedAgent,
  what: {
    readonly version: string;
    readonly lock: string | null;
    readonly platform: Platform;
    readonly directory: string;
  },
): Promise<void> {
  const { version, lock, platform, directory } = what;
  const above = join(directory, '..');
  await mkdir(above, { recursive: true });
  const fresh = await mkdtemp(join(above, 'new-'));
  try {
    await writeFile(
      join(fresh, 'package.json'),
      JSON.stringify({ private: true, dependencies: { [pinned.package]: version } }),
    );
    if (lock !== null) await writeFile(join(fresh, 'package-lock.json'), lock);
    await runNpm(request, fresh, lock);
    await unpack(pinned, platform, fresh);
    await openToRead(fresh);
    await rename(fresh, directory).catch(async (error: NodeJS.ErrnoException) => {
      // Another job of this machine was quicker.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function runNpm(request: InstallRequest, fresh: string, lock: string | null): Promise<void> {
  const { agent, environment, cache } = request;
  const npm = findNpm(environment.PATH ?? '');
  if (npm === null) throw fault('npm is not on this machine', 'Add actions/setup-node before this step.');
  const packages = join(request.directory, 'npm-cache', agent);
  const key = `loop-agent-${agent}-${process.platform}-${process.arch}-${stampOf(lock)}`;
  const cached = lock !== null && cache !== null && (await cache.restore(packages, key));
  const args = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--cache', packages];
  const outcome = await runTool({
    argv: [...npm, lock === null ? 'install' : 'ci', ...args],
    cwd: fresh,
    env: npmEnvironment(environment),
    deadlineMs: INSTALL_MS,
  });
  if (!hasSucceeded(outcome)) {
    const words = outcome.stderr.text
      .replace(/^npm (error|warn) /gm, '')
      .trim()
      .slice(-600);
    throw fault(
      `npm could not install ${agent} (${outcome.exitCode ?? outcome.ended}): ${words}`,
      'Check that this runner reaches the npm registry.',
    );
  }
  if (lock !== null && cache !== null && !cached) await cache.save(packages, key);
}

function npmEnvironment(environment: InstallRequest['environment']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value !== undefined && NPM_ENVIRONMENT.test(name) ? [[name, value]] : [],
    ),
  );
}

/** Started once for its version, and for nothing else. */
async function unpack(pinned: PackagedAgent, platform: Platform, directory: string): Promise<void> {
  if (pinned.unpacks === undefined) return;
  const env = {
    [pinned.unpacks.variable]: join(directory, pinned.unpacks.directory),
    HOME: directory,
    PATH: '/usr/bin:/bin',
  };
  await runTool({
    argv: [...programOf(pinned, platform, directory), '--version'],
    cwd: directory,
    env,
    deadlineMs: 120_000,
  });
}

/** The agent may be another user. */
async function openToRead(directory: string): Promise<void> {
  await runTool({ argv: ['/bin/chmod', '-R', 'a+rX', directory], deadlineMs: 60_000 });
}

function programOf({ program }: PackagedAgent, platform: Platform, directory: string): readonly string[] {
  return program(platform).map((part) => (part === platform.node ? part : join(directory, 'node_modules', part)));
}

async function isThere(program: readonly string[]): Promise<boolean> {
  try {
    for (const [at, path] of program.entries()) await access(path, at === 0 ? constants.X_OK : constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function stampOf(lock: string | null): string {
  return lock === null ? 'unlocked' : createHash('sha256').update(lock).digest('hex').slice(0, 12);
}

function fault(message: string, remedy: string): LoopError {
  return new LoopError('E_AGENT_INSTALL', { message, remedy });
}
