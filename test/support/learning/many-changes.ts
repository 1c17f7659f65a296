import { createGit } from '@loop-actions/git';
import type { FakeGitHub } from '../github/index.ts';

const BOT = 'github-actions[bot]';

/** What the job of a report may, and so many tickets with a change of the loop each, every tenth corrected, and a deployment for every change. */
export async function fillWithChanges(github: FakeGitHub, count: number): Promise<void> {
  github.jobs.declare('loop', {
    ...{ contents: 'write', issues: 'write', 'pull-requests': 'read', deployments: 'read' },
  });
  const git = createGit({ gitDir: github.gitPath() });
  const parent = (await git.run(['rev-parse', 'refs/heads/main'])).stdout.trim();
  const who = ['-c', 'user.name=loop-actions', '-c', 'user.email=loop-actions@users.noreply.github.com'];
  const commit = (await git.run([...who, 'commit-tree', `${parent}^{tree}`, '-p', parent, '-m', 'Work'])).stdout.trim();
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
    if (at % 10 !== 0) continue;
    const comments = [{ path: 'answer.txt', body: 'The error state is not handled', diffHunk: '@@ -1 +1 @@\n+42' }];
    github.review({ number: pull.number, as: 'maria' }, { event: 'COMMENT', body: '', comments });
  }
}
