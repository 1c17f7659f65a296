import { join } from 'node:path';
import { createTrustedRepository, type TrustedRepository } from '@loop-actions/git';
import { createTestRepository, type TestFiles } from '../repository/test-repository.ts';
import type { Tampering } from './heal-attacks.ts';

/** A trusted repository with a base commit, and trees made of it by tampering. */
export interface HealRoom extends AsyncDisposable {
  readonly repository: TrustedRepository;
  readonly baseSha: string;
  /** Id of the base's tree with these files changed, made by plumbing: no file system has a say in names and modes. */
  readonly tamper: (tampering: Tampering, on?: string) => Promise<string>;
  /** A commit of a tree on top of the base, as a heal that rewrites history would make it. */
  readonly commit: (tree: string) => Promise<string>;
}

export async function openHealRoom(files: TestFiles): Promise<HealRoom> {
  const origin = await createTestRepository(files);
  const repository = await createTrustedRepository({
    source: origin.remote,
    directory: join(origin.directory, 'trusted'),
  });
  await repository.fetchCommit(origin.baseSha);
  const { git } = repository;
  let made = 0;
  const tamper: HealRoom['tamper'] = async (tampering, on = origin.baseSha) => {
    const env = { GIT_INDEX_FILE: join(repository.directory, `index-${++made}`) };
    await git.run(['read-tree', on], { env });
    const zero = '0'.repeat(40);
    const records: string[] = [];
    const refused: [string, string][] = [];
    for (const [path, file] of Object.entries(tampering)) {
      if (/^(?:\.git|git~1)\//i.test(path) && typeof file === 'string') refused.push([path, file]);
      else if (file === null) records.unshift(`0 ${zero}\t${path}\0`);
      else if (typeof file === 'object' && 'gitlink' in file) records.push(`160000 ${file.gitlink}\t${path}\0`);
      else {
        const [mode, content] =
          typeof file === 'string'
            ? ['100644', file]
            : 'link' in file
              ? ['120000', file.link]
              : ['100755', file.executable];
        const { stdout } = await git.run(['hash-object', '-w', '--stdin'], { input: content });
        records.push(`${mode} ${stdout.trim()}\t${path}\0`);
      }
    }
    await git.run(['update-index', '-z', '--index-info'], { env, input: records.join('') });
    const tree = (await git.run(['write-tree', '--missing-ok'], { env })).stdout.trim();
    return refused.length === 0 ? tree : addDirectories(repository, tree, refused);
  };
  return {
    repository,
    baseSha: origin.baseSha,
    tamper,
    commit: async (tree) => {
      const person = { NAME: 'Person', EMAIL: 'person@example.com', DATE: '2026-01-01T00:00:00Z' };
      const env = Object.fromEntries(
        ['AUTHOR', 'COMMITTER'].flatMap((who) =>
          Object.entries(person).map(([key, value]) => [`GIT_${who}_${key}`, value]),
        ),
      );
      return (await git.run(['commit-tree', tree, '-p', origin.baseSha, '-m', 'Heal'], { env })).stdout.trim();
    },
    [Symbol.asyncDispose]: () => origin.remove(),
  };
}

/** Files of new directories at the root, whose names git's index would refuse. */
async function addDirectories(
  { git }: TrustedRepository,
  tree: string,
  files: readonly (readonly [string, string])[],
): Promise<string> {
  const root = (await git.run(['ls-tree', '-z', tree])).stdout;
  const added: string[] = [];
  for (const [path, content] of files) {
    const [directory, name] = path.split('/');
    const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: content })).stdout.trim();
    const inner = (await git.run(['mktree', '-z'], { input: `100644 blob ${blob}\t${name}\0` })).stdout.trim();
    added.push(`040000 tree ${inner}\t${directory}\0`);
  }
  return (await git.run(['mktree', '-z'], { input: root + added.join('') })).stdout.trim();
}
