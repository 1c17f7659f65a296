import { digestOf } from '@loop-actions/contract';
import { createGit, mergeCommits } from '@loop-actions/git';
import { openPullRequest, readStoredPass } from '@loop-actions/loop';
import { pullRequestOfEvent } from '@loop-actions/loop/pull-request/pull-request-of-event';
import { describe, expect, it } from 'vitest';
import { createPullRequestWorld, type PullRequestWorld, UNTIDY } from '../../support/pull-request-world/index.ts';
import { gate, publish } from './pull-request-steps.ts';

const CHANGE = { 'src/name.mjs': "export const name = 'total';\n" } as const;
const STORED = 'verdicts/pull-request-1.json';

/** What GitHub queues: the pull request merged into the base as it is now. */
async function queue(world: PullRequestWorld, number: number, change: { readonly tree?: string } = {}) {
  const base = await world.tip('main');
  const { headSha } = world.github.pull(number).pull;
  const git = createGit({ gitDir: world.github.gitPath() });
  const tree = change.tree ?? (await mergeCommits(git, base, headSha)).tree;
  const env = {
    GIT_AUTHOR_NAME: 'GitHub',
    GIT_AUTHOR_EMAIL: 'noreply@github.com',
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@github.com',
  };
  const args = ['commit-tree', tree, '-p', base, '-p', headSha, '-m', `Merge #${number}`];
  const head = (await git.run(args, { env })).stdout.trim();
  const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`;
  await git.run(['update-ref', ref, head]);
  const group = { head_sha: head, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' };
  return { name: 'merge_group', payload: { merge_group: group, repository: { default_branch: 'main' } } };
}

async function judgedWorld(files: Readonly<Record<string, string>> = CHANGE) {
  const world = await createPullRequestWorld();
  const number = await world.open(files);
  const event = await world.event(number);
  await publish(world, event, await gate(world, event));
  return { world, number };
}

/** The stored document with another content and a digest that fits it, as whoever can push the branch writes it. */
async function forge(world: PullRequestWorld, change: (stored: Record<string, unknown>) => Record<string, unknown>) {
  const stored = JSON.parse((await world.readState(STORED)) ?? 'null') as Record<string, unknown>;
  const document = change(stored);
  await world.push('loop-state', { [STORED]: JSON.stringify({ ...document, digest: digestOf(document) }) });
}

describe('the merge queue', () => {
  it('is given the stored verdict on the same base and tree, and nothing runs', async () => {
    const { world, number } = await judgedWorld();
    await using _ = world;
    const queued = await gate(world, await queue(world, number), {}, '2');
    expect(queued.exitCode, queued.stdout).toBe(0);
    expect(queued.outputs).toMatchObject({ verdict: 'pass', stored: 'true' });
    expect(queued.stdout).not.toContain('node tools/lint.mjs');
  });

  it('is given the verdict on the fix that was pushed', async () => {
    const { world, number } = await judgedWorld({ ...CHANGE, ...UNTIDY });
    await using _ = world;
    const queued = await gate(world, await queue(world, number), {}, '2');
    expect(queued.outputs).toMatchObject({ verdict: 'pass', stored: 'true' });
  });

  it('is judged anew when the base has moved', async () => {
    const { world, number } = await judgedWorld();
    await using _ = world;
    await world.push('main', { 'src/other.mjs': "export const other = 'x';\n" });
    const queued = await gate(world, await queue(world, number), {}, '2');
    expect(queued.outputs).toMatchObject({ verdict: 'pass', stored: 'false' });
    expect(queued.stdout).toContain('the base has moved');
  });

  it('is judged anew, and found red, when it would merge something else than was judged', async () => {
    const { world, number } = await judgedWorld();
    await using _ = world;
    const evil = await world.push('evil', UNTIDY, { from: await world.tip('main') });
    const tree = (await world.git.run(['rev-parse', `${evil}^{tree}`])).stdout.trim();
    const queued = await gate(world, await queue(world, number, { tree }), {}, '2');
    expect(queued).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', stored: 'false', fixed: '0' } });
  });

  it.each([
    {
      what: 'red',
      change: (stored: Record<string, unknown>) => stored,
      files: { 'test/new.test.mjs': 'x', ...UNTIDY, 'src/sum.mjs': 'export const sum = () => 0;\n' },
      why: 'it is no pass',
    },
    {
      what: 'of a sibling',
      change: (stored: Record<string, unknown>) => ({ ...stored, pullRequest: 7 }),
      files: CHANGE,
      why: 'another pull request',
    },
    {
      what: 'of another repository',
      change: (stored: Record<string, unknown>) => ({ ...stored, repository: 'acme/other' }),
      files: CHANGE,
      why: 'another repository',
    },
    { what: 'unreadable', change: () => ({ schemaVersion: 1 }), files: CHANGE, why: 'none is stored' },
  ])('takes no stored verdict that is $what', async ({ change, files, why }) => {
    const { world, number } = await judgedWorld(files);
    await using _ = world;
    await forge(world, change);
    const queued = await gate(world, await queue(world, number), {}, '2');
    expect(queued.outputs.stored).toBe('false');
    expect(queued.stdout).toContain(why);
  });

  it('would be given a forged or foreign verdict, were it not held against what is queued', async () => {
    const { world, number } = await judgedWorld();
    await using _ = world;
    await forge(world, (stored) => ({ ...stored, pullRequest: 7, repository: 'acme/other' }));
    const evil = await world.push('evil', UNTIDY, { from: await world.tip('main') });
    const tree = (await world.git.run(['rev-parse', `${evil}^{tree}`])).stdout.trim();
    const event = await queue(world, number, { tree });
    const deps = await world.deps('gate', event, '2');
    const pull = pullRequestOfEvent(deps.context, undefined);
    const opened = await openPullRequest(deps, pull, { workingDirectory: '.', specPath: 'LOOP_SPEC.md' });
    expect(await readStoredPass(deps, opened, 'loop-state')).toBeNull();
    const through = await readStoredPass(deps, opened, 'loop-state', () => null);
    expect(through).toMatchObject({ verdict: 'pass' });
    expect(through?.subject.tree).not.toBe(opened.tree);
  });
});
