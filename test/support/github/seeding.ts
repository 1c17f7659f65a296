import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLabel } from './domain/labels.ts';
import { installPushRules } from './domain/workflow-files.ts';
import type { Repository, RepositorySettings } from './entities.ts';
import { BareRepository } from './git/bare-repository.ts';
import { runGit } from './git/run.ts';
import type { SeedRepository } from './options.ts';
import type { World } from './world.ts';

const SETTINGS: RepositorySettings = {
  actionsMayCreatePullRequests: true,
  allowMergeCommit: true,
  allowSquashMerge: true,
  allowRebaseMerge: true,
  deleteBranchOnMerge: false,
  protectedBranches: {},
  rulesetChecks: {},
  mergeableLag: 0,
  workflowRunLag: 0,
};

/** A repository with a real bare repository behind it, at `<root>/<owner>/<name>.git`. */
export async function seedRepository(world: World, root: string, seed: SeedRepository): Promise<Repository> {
  const fullName = `${seed.owner}/${seed.name}`;
  const path = join(root, `${fullName}.git`);
  await mkdir(dirname(path), { recursive: true });
  await fillBare(path, seed, seed.defaultBranch ?? 'main', world.seconds() / 1000);
  const head = (await runGit(path, ['symbolic-ref', '--short', 'HEAD'])).stdout.toString().trim();
  const defaultBranch = seed.defaultBranch ?? head;
  await configure(path, defaultBranch);
  const git = new BareRepository(path);
  const now = world.seconds();
  const repository: Repository = {
    kind: 'Repository',
    ...world.identify('R'),
    owner: world.addUser(seed.owner),
    name: seed.name,
    fullName,
    private: seed.private ?? true,
    defaultBranch,
    git,
    collaborators: new Map(
      Object.entries(seed.collaborators ?? {}).map(([login, level]) => [login.toLowerCase(), level]),
    ),
    labels: new Map(),
    milestones: [],
    issues: new Map(),
    statuses: [],
    checkRuns: [],
    workflowRuns: [],
    deployments: [],
    artifacts: [],
    settings: { ...SETTINGS, ...seed.settings },
    createdAt: now,
    refs: await git.refs(),
    pushedAt: now,
  };
  for (const login of Object.keys(seed.collaborators ?? {})) world.addUser(login);
  for (const name of seed.labels ?? []) createLabel(world, repository, { name });
  world.repositories.set(fullName.toLowerCase(), repository);
  return world.register(repository);
}

async function fillBare(path: string, seed: SeedRepository, branch: string, seconds: number): Promise<void> {
  if (seed.from !== undefined && (await isGitRepository(seed.from))) {
    await runGit(dirname(path), ['clone', '--quiet', '--bare', '--no-hardlinks', seed.from, path]);
    await runGit(path, ['remote', 'remove', 'origin']);
    return;
  }
  await runGit(dirname(path), ['init', '--quiet', '--bare', `--initial-branch=${branch}`, path]);
  if (seed.from === undefined && seed.files === undefined) return;
  const work = await mkdtemp(join(tmpdir(), 'fake-github-'));
  try {
    if (seed.from !== undefined) await cp(seed.from, work, { recursive: true });
    for (const [name, content] of Object.entries(seed.files ?? {})) {
      await mkdir(dirname(join(work, name)), { recursive: true });
      await writeFile(join(work, name), content);
    }
    await commitFolder(path, work, branch, seed.owner, seconds);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function isGitRepository(folder: string): Promise<boolean> {
  const isThere = (path: string): Promise<boolean> =>
    stat(path).then(
      () => true,
      () => false,
    );
  return (
    (await isThere(join(folder, '.git'))) ||
    ((await isThere(join(folder, 'HEAD'))) && (await isThere(join(folder, 'objects'))))
  );
}

async function commitFolder(path: string, work: string, branch: string, owner: string, seconds: number): Promise<void> {
  const email = `${owner}@users.noreply.github.com`;
  const date = `${Math.floor(seconds)} +0000`;
  const env = {
    GIT_AUTHOR_NAME: owner,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: owner,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
  const index = { ...env, GIT_INDEX_FILE: join(path, 'seed-index'), GIT_DIR: path, GIT_WORK_TREE: work };
  await runGit(work, ['-c', 'core.bare=false', 'add', '--all', '--force', '.'], { env: index });
  const tree = (await runGit(path, ['write-tree'], { env: index })).stdout.toString().trim();
  const commit = await runGit(path, ['commit-tree', tree, '-m', 'Initial commit'], { env });
  await runGit(path, ['update-ref', `refs/heads/${branch}`, commit.stdout.toString().trim()]);
  await rm(join(path, 'seed-index'), { force: true });
}

async function configure(path: string, defaultBranch: string): Promise<void> {
  const settings: readonly [string, string][] = [
    ['http.receivepack', 'true'],
    // Any commit that is there can be fetched by its id, as on GitHub.
    ['uploadpack.allowAnySHA1InWant', 'true'],
    ['uploadpack.allowFilter', 'true'],
    // GitHub's own refs can be fetched and not be pushed to.
    ['receive.hideRefs', 'refs/pull'],
    ['gc.auto', '0'],
    ['receive.autogc', 'false'],
  ];
  for (const [name, value] of settings) await runGit(path, ['config', name, value]);
  await runGit(path, ['symbolic-ref', 'HEAD', `refs/heads/${defaultBranch}`]);
  await mkdir(join(path, 'hooks'), { recursive: true });
  await installPushRules(path);
}
