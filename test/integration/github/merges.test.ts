import { readMerges } from '@loop-actions/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { createClient } from './scripted-github.ts';

const READS = { contents: 'read', checks: 'read', statuses: 'read', 'pull-requests': 'read', issues: 'read' } as const;

describe('what GitHub has on record of a merge', () => {
  let github: FakeGitHub;
  let number: number;
  let mergeSha: string;
  let headSha: string;
  const client = (permissions: Readonly<Record<string, 'read' | 'write'>> = READS) =>
    createClient(github.url, {
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      token: github.jobs.declare('oracle', permissions),
      job: 'oracle',
      tries: 1,
    }).github;
  const report = (sha: string, name: string, conclusion: string | null): void => {
    const repository = github.repository();
    repository.checkRuns.push({
      kind: 'CheckRun',
      ...github.world.identify('CR'),
      sha,
      name,
      status: conclusion === null ? 'in_progress' : 'completed',
      conclusion,
      title: null,
      summary: null,
      detailsUrl: null,
      externalId: null,
      startedAt: 0,
      completedAt: conclusion === null ? null : 0,
    } as (typeof repository.checkRuns)[number]);
  };

  beforeEach(async () => {
    github = await startGitHub({ repositories: [{ owner: 'octo', name: 'demo', files: { 'a.txt': 'a' } }] });
    const { git } = github.repository();
    const base = (await github.refs()).get('refs/heads/main') ?? '';
    const commit = await git.text([
      '-c',
      'user.name=mona',
      '-c',
      'user.email=mona@example.com',
      'commit-tree',
      `${base}^{tree}`,
      '-p',
      base,
      '-m',
      'Change',
    ]);
    headSha = commit.trim();
    await git.text(['update-ref', 'refs/heads/topic', headSha]);
    number = (await github.createPullRequest({ title: 'Change', head: 'topic', base: 'main' })).number;
    mergeSha = await github.mergePullRequest({ number });
  });
  afterEach(async () => {
    github.assertClean();
    await github.close();
  });

  it('is the checks of its last head and of its merge commit, and what the base requires by protection and rulesets', async () => {
    const { settings } = github.repository();
    settings.protectedBranches = { main: { requiredChecks: ['tests'] } };
    settings.rulesetChecks = { main: ['lint', 'tests'] };
    report(headSha, 'tests', 'failure');
    report(headSha, 'tests', 'success');
    report(headSha, 'lint', 'skipped');
    report(headSha, 'spelling', 'timed_out');
    report(mergeSha, 'deploy', null);
    github.addWorkflowRun({
      workflow: 'deploy.yml',
      branch: 'main',
      headSha: mergeSha,
      event: 'push',
      status: 'completed',
      conclusion: 'failure',
    });
    github.addWorkflowRun({
      workflow: 'deploy.yml',
      branch: 'main',
      headSha: mergeSha,
      event: 'push',
      status: 'completed',
      conclusion: 'success',
    });
    const records = await readMerges(client(), 'main', [number]);
    expect(records.problems).toEqual([]);
    expect(records.requiredContexts).toEqual(['tests', 'lint']);
    expect(records.merges.get(number)).toEqual({
      pullRequest: number,
      headSha,
      mergeSha,
      head: [
        { name: 'tests', state: 'passed', required: true },
        { name: 'lint', state: 'passed', required: true },
        { name: 'spelling', state: 'failed', required: false },
      ],
      merge: [{ name: 'deploy', state: 'pending', required: false }],
      workflows: [{ workflow: 'deploy.yml', state: 'passed' }],
    });
  });

  it('is one request for 50 merges', async () => {
    const asking = client();
    await readMerges(asking, 'main', [number]);
    expect(asking.requests().total).toBe(1);
  });

  it.each(['checks', 'statuses', 'contents'] as const)(
    'is missing, with the reason, without %s: read',
    async (name) => {
      report(headSha, 'tests', 'failure');
      const { [name]: _lacking, ...rest } = READS;
      const records = await readMerges(client(rest), 'main', [number]);
      expect(records.problems.join('\n')).toContain(`${name}: read`);
      if (name === 'contents') expect(records.requiredContexts).toBeNull();
      else expect(records.merges.get(number)).toBeUndefined();
    },
  );

  it('is missing for a pull request that is not there, and for one that is not merged', async () => {
    const records = await readMerges(client(), 'main', [number, 999]);
    expect([...records.merges.keys()]).toEqual([number]);
    expect(records.problems.join('\n')).toContain('#999');
  });

  it.each(['status', 'hang', 'truncated'] as const)('throws where nothing could be read: %s', async (kind) => {
    github.faults.add({ operation: 'graphql', kind, status: 502, times: 9 } as Parameters<
      FakeGitHub['faults']['add']
    >[0]);
    const asking = createClient(github.url, {
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      token: github.jobs.declare('oracle', READS),
      job: 'oracle',
      tries: 2,
      requestTimeoutMs: 300,
    }).github;
    await expect(readMerges(asking, 'main', [number])).rejects.toMatchObject({ name: 'LoopError' });
  });
});
