import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { LEFT_OUT, PROPERTY_RUNS } from './mutated-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STRYKER_VERSION = '10.1.1';
const STRYKER_PACKAGES = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER_VERSION}`);
const run = promisify(execFile);

/** A copy of the project that may be mutated, with Stryker beside it. */
export interface StrykerCopy extends AsyncDisposable {
  readonly directory: string;
  /** Stryker's own entry point. */
  readonly command: string;
}

/**
 * Copies the project's files to a temporary folder and installs Stryker next to it: a mutated file never stands in the
 * working tree, and `npm ci` stays free of Stryker's hundred packages. Needs git, npm and the registry.
 */
export async function openStrykerCopy(): Promise<StrykerCopy> {
  const room = await mkdtemp(join(tmpdir(), 'loop-mutants-'));
  const remove = (): Promise<void> => rm(room, { recursive: true, force: true });
  try {
    const directory = join(room, 'copy');
    await copyFiles(directory);
    await linkModules(directory);
    await writeFile(join(directory, 'setup-mutants.ts'), setupFile());
    const command = await installStryker(room);
    return { directory, command, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function copyFiles(directory: string): Promise<void> {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', '.', ':!dist'];
  const { stdout } = await run('git', listed, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
  for (const path of stdout.split('\0').filter((name) => name !== '')) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await cp(join(ROOT, path), join(directory, path), { verbatimSymlinks: true });
  }
}

/** Dependencies are those of the project; its own packages are those of the copy, or no mutant would ever be run. */
async function linkModules(directory: string): Promise<void> {
  const [from, to] = [join(ROOT, 'node_modules'), join(directory, 'node_modules')];
  const own = '@loop-actions';
  await mkdir(join(to, own), { recursive: true });
  for (const name of await readdir(from)) {
    if (name !== own && !name.startsWith('.')) await symlink(join(from, name), join(to, name));
  }
  for (const name of await readdir(join(from, own))) {
    await cp(join(from, own, name), join(to, own, name), { verbatimSymlinks: true });
  }
}

/** Stryker is given the project's own vitest: with a second one its tests would register nowhere. */
async function installStryker(room: string): Promise<string> {
  await writeFile(join(room, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--prefer-offline'];
  await run('npm', ['install', '--prefix', room, ...quiet, ...STRYKER_PACKAGES], { cwd: room });
  await symlink(join(ROOT, 'node_modules', 'vitest'), join(room, 'node_modules', 'vitest'));
  return join(room, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
}

function setupFile(): string {
  return [
    "import fc from 'fast-check';",
    "import { beforeEach } from 'vitest';",
    `fc.configureGlobal({ numRuns: ${PROPERTY_RUNS}, seed: 1 });`,
    `const left = ${JSON.stringify(LEFT_OUT)};`,
    'beforeEach(({ task, skip }) => { if (left.some((words) => task.name.includes(words))) skip(); });',
    '',
  ].join('\n');
}
