import { createGit } from '@loop-actions/git';
import type { FakeGitHub } from '../../support/github/index.ts';

/** All that steps leave on a GitHub, without what differs between two undisturbed runs: times, and what holds them. */
export async function endState(github: FakeGitHub): Promise<object> {
  const plain = (text: string | null) =>
    (text ?? '')
      .replaceAll(github.url, 'https://github.test')
      .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '<time>')
      .replace(/("planDigest": )"[^"]*"/g, '$1"<digest>"');
  const git = createGit({ gitDir: github.gitPath() });
  const refs = [...(await github.refs())];
  const state = refs.find(([ref]) => ref === 'refs/heads/loop-state')?.[1];
  const files = state === undefined ? '' : (await git.run(['ls-tree', '-r', '-z', '--name-only', state])).stdout;
  const texts = files.split('\0').filter((path) => path !== '');
  return {
    pulls: github.pulls.map(({ number, title, body, state: open, labels, pull }) => ({
      ...{ number, title, body: plain(body), open, labels: labels.map(({ name }) => name) },
      ...{ head: pull.headRef, headSha: pull.headSha, draft: pull.draft },
      reviewers: pull.requestedReviewers.map(({ login }) => login),
    })),
    issues: github.issues.map(({ number, title, body, state: open, labels, comments }) => ({
      ...{ number, title, body: plain(body), open, labels: labels.map(({ name }) => name) },
      comments: comments.map((comment) => plain(comment.body)),
    })),
    branches: refs.filter(([ref]) => ref.startsWith('refs/heads/') && ref !== 'refs/heads/loop-state'),
    queue: refs.flatMap(([ref]) => (ref.startsWith('refs/loop-actions/') && !ref.endsWith('/tip') ? [ref] : [])),
    runs: github.repository().workflowRuns.map(({ workflow, branch, headSha }) => ({ workflow, branch, headSha })),
    state: Object.fromEntries(
      await Promise.all(
        texts.map(async (path) => [path, plain((await git.run(['cat-file', 'blob', `${state}:${path}`])).stdout)]),
      ),
    ),
  };
}
