import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from './git.ts';
import type { ReleasePlan } from './plan-release.ts';

/** Nobody in particular, so that anyone can make the same commit again and compare. */
const IDENTITY = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

export interface CommitOptions {
  readonly parent: string;
  /** Objects go to a folder that is thrown away: the commit's id is known and the repository is as before. */
  readonly dryRun: boolean;
}

/**
 * Makes the release commit by plumbing, in an index of its own, and gives its id. Work tree, index and branches stay as
 * they are. Who, when and what follow from the parent, so the same plan makes the same id on any machine.
 */
export function writeReleaseCommit(git: Git, plan: ReleasePlan, options: CommitOptions): string {
  const scratch = mkdtempSync(join(tmpdir(), 'loop-actions-release-'));
  try {
    const env = { GIT_INDEX_FILE: join(scratch, 'index'), ...(options.dryRun ? objectsAside(git, scratch) : {}) };
    const { parent } = options;
    git(['read-tree', parent], { env });
    for (const { path, content } of plan.files) {
      const blob = git(['hash-object', '-w', '--stdin'], { input: content, env });
      git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
    }
    const tree = git(['write-tree'], { env });
    assertAdditive(git(['diff-tree', '-r', '--name-status', parent, tree], { env }), plan);
    const date = git(['show', '--no-patch', '--format=%cI', parent]);
    return git(['commit-tree', tree, '-p', parent], { input: plan.message, env: { ...env, ...signature(date) } });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function objectsAside(git: Git, scratch: string): Readonly<Record<string, string>> {
  const folder = join(scratch, 'objects');
  mkdirSync(folder);
  return {
    GIT_OBJECT_DIRECTORY: folder,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: git(['rev-parse', '--path-format=absolute', '--git-path', 'objects']),
  };
}

function signature(date: string): Readonly<Record<string, string>> {
  return {
    GIT_AUTHOR_NAME: IDENTITY.name,
    GIT_AUTHOR_EMAIL: IDENTITY.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: IDENTITY.name,
    GIT_COMMITTER_EMAIL: IDENTITY.email,
    GIT_COMMITTER_DATE: date,
  };
}

function assertAdditive(difference: string, plan: ReleasePlan): void {
  const expected = plan.files.map(({ path }) => `A\t${path}`).sort();
  const made = difference === '' ? [] : difference.split('\n').sort();
  if (made.join('\n') !== expected.join('\n')) throw new Error(`the release tree is not additive:\n${difference}`);
}

export interface TagRequest {
  readonly commit: string;
  readonly plan: ReleasePlan;
  /** Where `v1` stands now; null when it is new. Whoever moved it meanwhile makes the release fail. */
  readonly movingFrom: string | null;
}

/** Sets both tags here, or neither. */
export function setTags(git: Git, { commit, plan, movingFrom }: TagRequest): void {
  const old = movingFrom ?? '0'.repeat(commit.length);
  git(['update-ref', '--stdin'], {
    input: `create refs/tags/${plan.tag} ${commit}\nupdate refs/tags/${plan.movingTag} ${commit} ${old}\n`,
  });
}

/** Sets both tags on the remote, or neither; the release's own tag only where there is none. */
export function pushTags(git: Git, remote: string, { commit, plan, movingFrom }: TagRequest): void {
  git([
    'push',
    '--quiet',
    '--atomic',
    `--force-with-lease=refs/tags/${plan.tag}:`,
    `--force-with-lease=refs/tags/${plan.movingTag}:${movingFrom ?? ''}`,
    remote,
    `${commit}:refs/tags/${plan.tag}`,
    `${commit}:refs/tags/${plan.movingTag}`,
  ]);
}
