import { createGitHub, type GitHub } from '@loop-actions/github';
import { type FakeGitHub, type JobPermissions, startGitHub } from '../../support/github/index.ts';

export const PERMISSIONS: JobPermissions = {
  contents: 'read',
  issues: 'write',
  'pull-requests': 'read',
  checks: 'read',
  statuses: 'read',
  actions: 'write',
};

const LOOP_WORKFLOW = `name: maintenance-loop
run-name: maintenance-loop \${{ inputs.loop-pass }}
on:
  workflow_dispatch:
    inputs:
      batch: { type: string }
      loop-pass: { type: string }
jobs: {}
`;

export interface OracleRoom extends AsyncDisposable {
  readonly fake: FakeGitHub;
  /** A client of the oracle's job, on a clock on which waiting takes no time. */
  open(permissions?: JobPermissions): GitHub;
  createTicket(body?: string): number;
  isTicket(number: number): boolean;
  /** Does the work of a ticket and merges it, which closes the ticket. Gives the merge commit. */
  finish(ticket: number): Promise<{ readonly pull: number; readonly headSha: string; readonly mergeSha: string }>;
  /** Ends every run that is under way. */
  endRuns(): void;
  report(sha: string, name: string, conclusion: string): void;
  /** Time passes. */
  wait(milliseconds: number): void;
}

/** A repository with tickets on a GitHub, and whoever asks the oracle there. */
export async function openOracleRoom(): Promise<OracleRoom> {
  let waited = 0;
  const now = () => Date.now() + waited;
  const wait = (milliseconds: number): void => {
    waited += milliseconds;
  };
  const fake = await startGitHub({
    clock: now,
    users: [{ login: 'maria' }],
    repositories: [
      {
        owner: 'octo',
        name: 'demo',
        files: { 'a.txt': 'a', '.github/workflows/maintenance-loop.yml': LOOP_WORKFLOW },
        collaborators: { maria: 'write' },
      },
    ],
  });
  const { git } = fake.repository();
  const ids = (name: string) => fake.world.identify(name);
  return {
    fake,
    wait,
    open: (permissions = PERMISSIONS) =>
      createGitHub({
        token: fake.jobs.declare('oracle', permissions),
        action: 'oracle',
        version: '0.0.0-test',
        job: 'oracle',
        apiUrl: fake.apiUrl,
        graphqlUrl: fake.graphqlUrl,
        serverUrl: fake.url,
        repository: 'octo/demo',
        clock: { now, sleep: async (milliseconds) => wait(milliseconds) },
        random: { next: () => 0 },
        log: { debug: () => undefined, info: () => undefined, warning: () => undefined },
        requestTimeoutMs: 2000,
      }),
    createTicket: (body = '') =>
      fake.createIssue({ title: 'A ticket', body, labels: ['maintenance'], as: 'maria' }).number,
    isTicket: (number) => fake.issues.some((issue) => issue.number === number && issue.author.login === 'maria'),
    async finish(ticket) {
      const base = (await fake.refs()).get('refs/heads/main') ?? '';
      const person = ['-c', 'user.name=maria', '-c', 'user.email=maria@example.com'];
      const commit = [...person, 'commit-tree', `${base}^{tree}`, '-p', base, '-m', `Finish ${ticket}`];
      const headSha = (await git.text(commit)).trim();
      await git.text(['update-ref', `refs/heads/work-${ticket}`, headSha]);
      const { number: pull } = await fake.createPullRequest({
        title: `Finish ${ticket}`,
        body: `Closes #${ticket}`,
        head: `work-${ticket}`,
        base: 'main',
        as: 'maria',
      });
      return { pull, headSha, mergeSha: await fake.mergePullRequest({ number: pull, as: 'maria' }) };
    },
    endRuns() {
      const { workflowRuns } = fake.repository();
      for (const [at, run] of workflowRuns.entries()) {
        workflowRuns[at] = { ...run, status: 'completed', conclusion: run.conclusion ?? 'success' };
      }
    },
    report(sha, name, conclusion) {
      const run = { sha, name, status: 'completed', conclusion, startedAt: 0, completedAt: 0 };
      const rest = { title: null, summary: null, detailsUrl: null, externalId: null };
      fake.repository().checkRuns.push({ ...ids('CR'), ...run, ...rest });
    },
    [Symbol.asyncDispose]: () => fake.close(),
  };
}
