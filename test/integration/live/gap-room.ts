import { createGitHub, type GitHub } from '@loop-actions/github';
import { askOracle, type OracleAnswer } from '@loop-actions/loop/decide/ask-oracle';
import { readBaseSpec } from '@loop-actions/loop/decide/base-spec';
import { oracleRules } from '@loop-actions/loop/decide/oracle-rules';
import { type LiveRequest, openLive } from '@loop-actions/loop/live/open-live';
import { resolveBatch } from '@loop-actions/loop/plan/resolve-batch';
import { type FakeGitHub, type JobPermissions, startGitHub } from '../../support/github/index.ts';
import { type Production, says, startProduction } from '../../support/production/index.ts';
import { createDeps } from '../../support/runner/create-deps.ts';

export const ORACLE_PERMISSIONS = {
  checks: 'read',
  contents: 'read',
  deployments: 'read',
  actions: 'read',
  issues: 'write',
  'pull-requests': 'read',
  statuses: 'read',
} as const;

export interface GapRoom extends AsyncDisposable {
  readonly github: FakeGitHub;
  readonly production: Production;
  /** A ticket, worked on and merged by people; gives its number and the merge commit. */
  merged(title?: string): Promise<{ readonly number: number; readonly sha: string }>;
  /** Merges a change that closes a ticket which is there. */
  mergeFor(number: number): Promise<string>;
  ask(more?: Partial<Pick<LiveRequest, 'verify' | 'mode' | 'openRoom'>>): Promise<OracleAnswer>;
  /** As `ask`, with live verification taken out: what the oracle would say without it. */
  askWithout(): Promise<OracleAnswer>;
  /** Activation gaps on the tracker. */
  gaps(): FakeGitHub['issues'];
  /** Commands that ran, and the environment they saw. */
  readonly warnings: string[];
}

export interface GapRoomOptions {
  /** Bullets of Live Verification; `URL` stands for production. */
  readonly probes?: readonly string[];
  readonly mode?: string;
  readonly permissions?: JobPermissions;
  readonly tries?: number;
}

export const VERSION = 'version: `GET URL/version` → 200, version in body, within 2s';

/** A GitHub with a repository whose spec asks for proof, and a production of its own. */
export async function openGapRoom(options: GapRoomOptions = {}): Promise<GapRoom> {
  const { probes = [VERSION], mode = 'propose', permissions = ORACLE_PERMISSIONS, tries = 1 } = options;
  const production = await startProduction(says('nothing'));
  const bullets = probes.map((probe) => `- ${probe.replaceAll('URL', production.url)}`).join('\n');
  const spec = `## Live Verification\n\n${bullets}\n\n## Autonomy\n\n- mode: ${mode}\n`;
  const github = await startGitHub({
    users: [{ login: 'maria' }],
    repositories: [
      {
        owner: 'acme',
        name: 'shop',
        files: { 'LOOP_SPEC.md': spec, 'a.txt': 'a', '.github/workflows/e2e.yml': 'on: push\njobs: {}\n' },
        collaborators: { maria: 'write' },
        labels: ['maintenance'],
      },
    ],
    jobs: { oracle: permissions },
  });
  const deps = createDeps({ repository: 'acme/shop', runUrl: 'https://github.example/acme/shop/actions/runs/9001' });
  const warnings: string[] = [];
  const client = (): GitHub =>
    createGitHub({
      token: 'ghs_oracle',
      action: 'oracle',
      version: '0.0.0-test',
      job: 'oracle',
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      serverUrl: github.url,
      repository: 'acme/shop',
      clock: deps.clock,
      random: deps.random,
      log: { debug: () => {}, info: () => {}, warning: (message) => void warnings.push(message) },
      tries,
      requestTimeoutMs: 10_000,
    });
  const loopDeps = { ...deps, secrets: [] };
  const change = async (title: string, body: string): Promise<string> => {
    const { git } = github.repository();
    const base = (await github.refs()).get('refs/heads/main') ?? '';
    const name = `topic-${github.pulls.length}`;
    const author = ['-c', 'user.name=maria', '-c', 'user.email=maria@example.com'];
    const commit = await git.text([...author, 'commit-tree', `${base}^{tree}`, '-p', base, '-m', title]);
    await git.text(['update-ref', `refs/heads/${name}`, commit.trim()]);
    const { number } = await github.createPullRequest({ as: 'maria', title, body, head: name, base: 'main' });
    return github.mergePullRequest({ as: 'maria', number });
  };
  const question = async (github: GitHub) => ({
    base: await readBaseSpec(github, 'main', 'LOOP_SPEC.md'),
    batch: await resolveBatch(github, { labels: ['maintenance'] }),
  });
  return {
    github,
    production,
    warnings,
    merged: async (title = 'The answer is wrong') => {
      const { number } = github.createIssue({ as: 'maria', title, body: 'Mend it.', labels: ['maintenance'] });
      return { number, sha: await change(title, `Closes #${number}`) };
    },
    mergeFor: (number) => change(`Mend #${number}`, `Closes #${number}`),
    ask: async (more = {}) => {
      const reader = client();
      const { base, batch } = await question(reader);
      const request = {
        baseRef: 'main',
        base,
        verify: 'spec',
        mode: null,
        openRoom: async () => null,
        ...more,
      } as const;
      const verifyLive = openLive(loopDeps, reader, request);
      return askOracle(reader, { ...oracleRules(base.spec?.rules ?? []), batch, baseRef: 'main', verifyLive });
    },
    askWithout: async () => {
      const reader = client();
      const { batch } = await question(reader);
      return askOracle(reader, { ...oracleRules([]), batch, baseRef: 'main', verifyLive: null });
    },
    gaps: () => github.issues.filter(({ labels }) => labels.some(({ name }) => name === 'loop:activation-gap')),
    [Symbol.asyncDispose]: async () => {
      await production.close();
      await github.close();
    },
  };
}
