import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A file of a test repository: its content, or a link's target, or an executable's content. */
export type TestFile = string | Uint8Array | { readonly link: string } | { readonly executable: string };
export type TestFiles = Readonly<Record<string, TestFile>>;

/** A bare remote with one commit on `main`, and room for check-outs; everything below one directory. */
export interface TestRepository {
  readonly directory: string;
  readonly remote: string;
  readonly baseSha: string;
  /** A check-out with a `.git` of its own, as an agent would get it from a plain clone. */
  readonly checkout: (name?: string) => Promise<string>;
  /** Commits files on a branch of the remote, on top of `main`; null removes one. */
  readonly commit: (branch: string, files: Readonly<Record<string, TestFile | null>>) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** The git a person would run: the machine's, with a throw-away identity and configuration. */
export async function plainGit(cwd: string, ...args: string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: join(cwd, '..'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Person',
    GIT_AUTHOR_EMAIL: 'person@example.com',
    GIT_COMMITTER_NAME: 'Person',
    GIT_COMMITTER_EMAIL: 'person@example.com',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  };
  const { stdout } = await execute('git', args, { cwd, env, maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}

/** Writes files below a directory, parents included. */
export async function writeFiles(root: string, files: Readonly<Record<string, TestFile | null>>): Promise<void> {
  for (const [path, file] of Object.entries(files)) {
    const place = join(root, path);
    await rm(place, { recursive: true, force: true });
    if (file === null) continue;
    await mkdir(dirname(place), { recursive: true });
    if (typeof file === 'string' || file instanceof Uint8Array) await writeFile(place, file);
    else if ('link' in file) await symlink(file.link, place);
    else {
      await writeFile(place, file.executable);
      await chmod(place, 0o755);
    }
  }
}

/** Makes the remote. Names of files are as given; all is committed, whatever `.gitignore` says. */
export async function createTestRepository(files: TestFiles): Promise<TestRepository> {
  const directory = await mkdtemp(join(tmpdir(), 'loop-repository-'));
  const remote = join(directory, 'remote.git');
  await plainGit(directory, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  await plainGit(remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const seed = join(directory, 'seed');
  await plainGit(directory, 'clone', '--quiet', remote, seed);
  const commit: TestRepository['commit'] = async (branch, changes) => {
    await plainGit(seed, 'checkout', '--quiet', '-B', branch);
    await writeFiles(seed, changes);
    await plainGit(seed, '-c', 'core.autocrlf=false', 'add', '--all', '--force');
    await plainGit(seed, 'commit', '--quiet', '--allow-empty', '-m', `Change ${branch}`);
    await plainGit(seed, 'push', '--quiet', '--force', 'origin', branch);
    const sha = (await plainGit(seed, 'rev-parse', 'HEAD')).trim();
    if (branch !== 'main') await plainGit(seed, 'checkout', '--quiet', 'main');
    return sha;
  };
  const baseSha = await commit('main', files);
  return {
    directory,
    remote,
    baseSha,
    commit,
    checkout: async (name = 'checkout') => {
      const place = join(directory, name);
      await plainGit(directory, 'clone', '--quiet', remote, place);
      return place;
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
