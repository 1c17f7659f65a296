import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSuite } from '../../../scripts/build/build-suite.ts';
import { exportSuite, leavesOutWorkflowTests, runAct } from '../../support/act/index.ts';
import { serveGit } from '../../support/git-http/index.ts';
import { SAMPLE_ACTION } from '../../support/runner/index.ts';
import { copySuite } from '../../support/suite-copy/index.ts';

const WORKFLOW = `
on: [workflow_dispatch]
jobs:
  first:
    runs-on: ubuntu-latest
    outputs:
      answer: \${{ steps.say.outputs.answer }}
    steps:
      - id: say
        uses: org/loop-actions/actions/sample@v1
        with:
          say: \${{ github.event.client.word }}
      - id: remote
        run: git ls-remote "$GITHUB_SERVER_URL/octocat/demo.git"
  second:
    needs: first
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        item: ['#1', '#2']
    steps:
      - id: refuse
        uses: org/loop-actions/actions/sample@v1
        continue-on-error: \${{ matrix.item == '#2' }}
        with:
          say: refuse
      - id: after
        if: \${{ !cancelled() && steps.refuse.outputs.status == 'refused' }}
        env:
          ANSWER: \${{ needs.first.outputs.answer }}
        run: echo "$ANSWER on \${{ matrix.item }} in $GITHUB_REPOSITORY, run $GITHUB_RUN_ID"
`;

describe.skipIf(leavesOutWorkflowTests())('a workflow under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'act-harness-'));
  let exported: string;
  let remote: Awaited<ReturnType<typeof serveGit>>;

  beforeAll(async () => {
    using suite = copySuite(['contract', 'text', 'action-kit'], SAMPLE_ACTION);
    buildSuite(suite.root, join(suite.root, 'dist'));
    exported = exportSuite(join(folder, 'export'), suite.root);
    const repository = join(folder, 'repository');
    const workflow = join(repository, '.github', 'workflows', 'try.yml');
    mkdirSync(dirname(workflow), { recursive: true });
    writeFileSync(workflow, WORKFLOW);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@e.invalid', ...args]);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message=first');
    git('clone', '--quiet', '--bare', repository, join(folder, 'remotes', 'octocat', 'demo.git'));
    remote = await serveGit({ root: join(folder, 'remotes') });
  });
  afterAll(async () => {
    await remote.close();
    rmSync(folder, { recursive: true });
  });

  it('runs our bundles, passes outputs on, and tells jobs, steps and annotations apart', async () => {
    const run = await runAct({
      repositoryDir: join(folder, 'repository'),
      workflow: '.github/workflows/try.yml',
      event: { name: 'workflow_dispatch', payload: { client: { word: 'hello' } } },
      github: { url: remote.url, apiUrl: `${remote.url}/api`, graphqlUrl: `${remote.url}/graphql` },
      localRepositories: { 'org/loop-actions@v1': exported },
    });
    expect(run.exitCode, run.log).toBe(1);
    const first = run.job('first');
    expect(first.result).toBe('success');
    expect(first.steps.find(({ id }) => id === 'say')).toMatchObject({
      outcome: 'success',
      outputs: { status: 'said', answer: 'hello' },
      summary: '# Said\n',
    });
    expect(first.steps.find(({ id }) => id === 'remote')?.log).toMatch(/^[0-9a-f]{40}\trefs\/heads\/main/m);
    for (const item of ['#1', '#2']) {
      const { steps } = run.job('second', { item });
      expect(steps.find(({ id }) => id === 'refuse')).toMatchObject({
        outcome: 'failure',
        outputs: { status: 'refused', answer: '' },
        annotations: [{ kind: 'error', title: 'Refused', message: 'not that' }],
      });
      expect(steps.find(({ id }) => id === 'after')?.log).toContain(`hello on ${item} in octocat/demo, run 9001`);
    }
  });
});
