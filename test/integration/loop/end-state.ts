import { createGit } from '@loop-actions/git';
import type { FakeGitHub } from '../../support/github/index.ts';

/** All that steps leave on a GitHub, without what differs between two undisturbed runs: times, and what holds them. */
export async function endState(github: FakeGitHub): Promise<object> {
  const plain = plainly(github.url);
  const refs = [...(await github.refs())];
  return {
    pulls: github.pulls.map(({ number, title, body, state, labels, pull }) => ({
      ...{ number, title, body: plain(body), state, labels: labels.map(({ name }) => name) },
      ...{ head: pull.headRef, headSha: pull.headSha, draft: pull.draft },
      reviewers: pull.requestedReviewers.map(({ login }) => login),
    })),
    issues: github.issues.map(({ number, title, body, state, labels, comments }) => ({
      ...{ number, title, body: plain(body), state, labels: labels.map(({ name }) => name) },
      comments: comments.map((comment) => plain(comment.body)),
    })),
    branches: refs.filter(([ref]) => ref.startsWith('refs/heads/') && ref !== 'refs/heads/loop-state'),
    queue: refs.flatMap(([ref]) => (ref.startsWith('refs/loop-actions/') && !ref.endsWith('/tip') ? [ref] : [])),
    runs: github.repository().workflowRuns.map(({ workflow, branch, headSha }) => ({ workflow, branch, headSha })),
    state: (await stateFiles(github)).map(([path, text]) => [path, plain(text)]),
  };
}

/** Every file of the state branch, in git's order. */
async function stateFiles(github: FakeGitHub): Promise<readonly (readonly [path: string, text: string])[]> {
  const tip = (await github.refs()).get('refs/heads/loop-state');
  if (tip === undefined) return [];
  const git = createGit({ gitDir: github.gitPath() });
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--name-only', tip]);
  const paths = stdout.split('\0').filter((path) => path !== '');
  return Promise.all(
    paths.map(async (path) => [path, (await git.run(['cat-file', 'blob', `${tip}:${path}`])).stdout] as const),
  );
}

/** The id of a question is a hash of its words, which can hold an address: told apart by the order they are met in. */
function plainly(url: string): (text: string | null) => string {
  const questions = new Map<string, string>();
  const ordinal = (id: string): string => {
    const known = questions.get(id) ?? `<question ${questions.size + 1}>`;
    questions.set(id, known);
    return known;
  };
  return (text) =>
    (text ?? '')
      .replaceAll(url, 'https://github.test')
      .replace(/#\d+\/[0-9a-f]{12}\b/g, ordinal)
      .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '<time>')
      .replace(/"responseMs":\d+/g, '"responseMs":"<time>"')
      .replace(/("(?:planDigest|digest)": ?)"[^"]*"/g, '$1"<digest>"');
}
