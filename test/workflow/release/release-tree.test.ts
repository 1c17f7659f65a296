import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { discoverActions, ROOT_ACTION } from '../../../scripts/build/discover-actions.ts';
import { gitIn } from '../../../scripts/release/git.ts';
import { release } from '../../../scripts/release/main.ts';
import { type ActRun, exportSuite, leavesOutWorkflowTests, runAct } from '../../support/act/index.ts';
import { createLoopWorld, type LoopWorld, REPOSITORY } from '../../support/loop-world/index.ts';
import { minimist } from '../../support/real-bugs/index.ts';
import { readManifest } from '../../support/runner/index.ts';

const ACTIONS = discoverActions('.')
  .map(({ name }) => name)
  .filter((name) => name !== ROOT_ACTION);

describe.skipIf(leavesOutWorkflowTests())('a clone of v1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-tree-'));
  const clone = join(folder, 'clone');
  let sha = '';
  let world: LoopWorld | undefined;
  let run: ActRun;

  beforeAll(async () => {
    sha = releaseTo(folder);
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=v1', `file://${folder}/remote.git`, clone], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    world = await createLoopWorld({ bug: minimist });
    const place = join(world.workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'addresses.yml'), stringify(workflow(sha, world.issueNumber)));
    run = await runAct({
      repositoryDir: world.workspace,
      workflow: '.github/workflows/addresses.yml',
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      github: world.github,
      token: 'ghs_loop',
      localRepositories: { 'org/loop-actions@v1': clone, [`org/loop-actions@${sha}`]: clone },
    });
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const step = (id: string) => run.job('loop').steps.find((known) => known.id === id);

  it('is the release commit', () => {
    expect(gitIn(clone)(['rev-parse', 'HEAD'])).toBe(sha);
  });

  it.each(ACTIONS.flatMap((name) => [`${name}-short`, `${name}-long`]))('finds and starts the bundle of %s', (id) => {
    expect(step(id)?.annotations, run.log.slice(-4000)).toEqual([
      expect.objectContaining({
        kind: 'error',
        title: expect.stringMatching(/^E_(?:INPUT_(?:MISSING|INVALID)|EVENT_INVALID)$/),
      }),
    ]);
  });

  it.each(['oracle-asks-short', 'oracle-asks-long'])('does real work: %s', (id) => {
    expect(step(id)?.outputs).toMatchObject({ done: 'false', ready: '["#1"]' });
  });

  it('runs the whole loop by the root address', () => {
    expect(step('whole')?.outcome, run.log.slice(-4000)).toBe('success');
    expect(step('whole')?.outputs).toMatchObject({ done: 'false' });
    expect(step('whole')?.summary).toContain('would have picked 1 ticket');
    world?.github.assertClean();
  });
});

/** Releases the suite as it is on disk from a repository of its own to a bare remote. */
function releaseTo(folder: string): string {
  const source = join(folder, 'source');
  exportSuite(source);
  const git = gitIn(source);
  git(['init', '--quiet', '--initial-branch=main']);
  git(['add', '--all', '--force']);
  git(['-c', 'user.name=Maria', '-c', 'user.email=maria@example.com', 'commit', '--quiet', '--message=Merge']);
  git(['clone', '--quiet', '--bare', source, join(folder, 'remote.git')]);
  git(['remote', 'add', 'origin', join(folder, 'remote.git')]);
  const made = release(git, { version: '1.2.3', commit: 'HEAD', main: 'main', remote: 'origin', dryRun: false });
  if (made.kind === 'refused') throw new Error(made.reasons.join('\n'));
  return made.commit;
}

/** Each action by both addresses, with inputs that it must object to itself; the oracle and the root for real. */
function workflow(sha: string, issue: number): object {
  const both = (name: string, id: string, given: object): readonly object[] => [
    { id: `${id}-short`, uses: `org/loop-actions/${name}@v1`, ...given },
    { id: `${id}-long`, uses: `org/loop-actions/actions/${name}@${sha}`, ...given },
  ];
  // act leaves out what the manifest doesn't declare, so an action that needs nothing gets a value there is not.
  const wrong = (name: string): object => {
    const inputs = readManifest('.', name).inputs ?? {};
    const lacking = Object.values(inputs).some(({ required }) => required);
    const given = 'mode' in inputs ? { mode: 'reckless' } : { upload: 'perhaps' };
    return { 'continue-on-error': true, with: lacking ? {} : given };
  };
  return {
    on: 'workflow_dispatch',
    jobs: {
      loop: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: 'actions/checkout@v6' },
          ...ACTIONS.flatMap((name) => both(name, name, wrong(name))),
          ...both('oracle', 'oracle-asks', { with: { batch: String(issue) } }),
          { id: 'whole', uses: 'org/loop-actions@v1', with: { mode: 'shadow', 'dry-run': 'true' } },
        ],
      },
    },
  };
}
