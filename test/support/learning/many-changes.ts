import { createGit } from '@loop-actions/git';
import type { FakeGitHub } from '../github/index.ts';

const BOT = 'github-actions[bot]';

/**
 * What the job of a report may, and so many tickets with a change of the loop each, every tenth corrected, every
 * fiftieth amended by a person and merged, and a deployment for every change.
 */
export async function fillWithChanges(github: FakeGitHub, count: number): Promise<void> {
  github.jobs.declare('loop', {
    ...{ contents: 'write', issues: 'write', 'pull-requests': 'read', deployments: 'read' },
  });
  const git = createGit({ gitDir: github.gitPath() });
  const parent = (await git.run(['rev-parse', 'refs/heads/main'])).stdout.trim();
  const who = ['-c', 'user.name=loop-actions', '-c', 'user.email=loop-actions@users.noreply.github.com'];
  const commit = (
    await git.run([...who, 'commit-tree', `${parent}^{tree}`, '-p', parent, '-m', 'Work\n\nLoop-Item: #1'])
  ).stdout.trim();
  const issues = Array.from({ length: count }, (_, at) =>
    github.createIssue({ title: `Task ${at}`, body: 'Small.', as: 'maria' }),
  );
  const refs = issues.map(({ number }) => `create refs/heads/loop/${number}-work ${commit}\n`);
  await git.run(['update-ref', '--stdin'], { input: refs.join('') });
  for (const [at, { number }] of issues.entries()) {
    const pull = await github.createPullRequest({
      ...{ title: 'Work', body: `Closes #${number}.`, head: `loop/${number}-work`, base: 'main', as: BOT },
    });
    github.addLabel({ number: pull.number, as: BOT }, 'loop:pull-request');
    github.deploy({ environment: 'production', sha: parent, state: 'success' });
    if (at % 50 === 0) await mergeAmended(github, { number: pull.number, parent: commit, ref: `loop/${number}-work` });
    if (at % 10 !== 0) continue;
    const comments = [{ path: 'answer.txt', body: 'The error state is not handled', diffHunk: '@@ -1 +1 @@\n+42' }];
    github.review({ number: pull.number, as: 'maria' }, { event: 'COMMENT', body: '', comments });
  }
}

/** A person adds a file to a change, and merges it. */
async function mergeAmended(
  github: FakeGitHub,
  { number, parent, ref }: { readonly number: number; readonly parent: string; readonly ref: string },
): Promise<void> {
  const git = createGit({ gitDir: github.gitPath() });
  const env = { GIT_INDEX_FILE: `${github.gitPath()}/amend-index` };
  const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: `Amended ${number}\n` })).stdout.trim();
  await git.run(['read-tree', parent], { env });
  await git.run(['update-index', '--add', '--cacheinfo', `100644,${blob},amended-${number}.txt`], { env });
  const tree = (await git.run(['write-tree'], { env })).stdout.trim();
  const who = ['-c', 'user.name=maria', '-c', 'user.email=maria@users.noreply.github.com'];
  const commit = (await git.run([...who, 'commit-tree', tree, '-p', parent, '-m', 'Amend'])).stdout.trim();
  await git.run(['update-ref', `refs/heads/${ref}`, commit]);
  await github.sync();
  await github.mergePullRequest({ number, as: 'maria', method: 'squash' });
}
