import { readCandidate } from '@loop-actions/git';
import { openPullRequest, openWriters, publishPullRequest, readJudged } from '@loop-actions/loop';
import { pullRequestOfEvent } from '@loop-actions/loop/pull-request/pull-request-of-event';
import { describe, expect, it } from 'vitest';
import {
  createPullRequestWorld,
  QUALITY_PROJECT,
  REPOSITORY,
  TIDY,
  UNTIDY,
} from '../../support/pull-request-world/index.ts';
import type { PullRequestWorld, StepOptions } from '../../support/pull-request-world/pull-request-world.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import { errorsOf, gate, handedOver, publish } from './pull-request-steps.ts';

/** A change that the linter objects to and that is more than that. */
const CHANGE = { ...UNTIDY, 'src/name.mjs': "export const name = 'total';\n" } as const;

describe('what a fixer may not do', () => {
  const fixers: readonly { readonly what: string; readonly fix: string; readonly reason: RegExp }[] = [
    { what: 'edits a test', fix: "writeFileSync('test/sum.test.mjs', '')", reason: /never change \(test\)/ },
    { what: 'edits the spec', fix: "writeFileSync('LOOP_SPEC.md', '')", reason: /never change \(never\)/ },
    { what: 'adds a configuration', fix: "writeFileSync('.npmrc', 'x=1')", reason: /judge-configuration/ },
    {
      what: 'edits a workflow',
      fix: "mkdirSync('.github/workflows', { recursive: true }); writeFileSync('.github/workflows/ci.yml', '')",
      reason: /never change \(never\)/,
    },
    {
      what: 'edits a file that the candidate leaves alone',
      fix: "writeFileSync('src/other.mjs', '// ')",
      reason: /neither the candidate touches nor/,
    },
    { what: 'adds a file', fix: "writeFileSync('src/new.mjs', '')", reason: /adds .*; it may only edit/ },
    { what: 'deletes a file', fix: "rmSync('src/sum.mjs')", reason: /deletes .*; it may only edit/ },
    { what: 'makes a file executable', fix: "chmodSync('src/sum.mjs', 0o755)", reason: /changes the mode of/ },
    { what: 'changes nothing', fix: '0', reason: /changed nothing/ },
  ];
  it.each(fixers)('a fixer that $what is refused, and the pull request stays red', async ({ fix, reason }) => {
    const script = `import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';\n${fix};\n`;
    await using world = await createPullRequestWorld({
      files: { 'src/other.mjs': "export const other = 'x';\n", 'tools/fix.mjs': script },
    });
    const event = await world.event(await world.open(CHANGE));
    const judged = await gate(world, event);
    expect(judged.exitCode).toBe(1);
    expect(judged.outputs).toMatchObject({
      verdict: 'fail',
      fixed: '0',
      remediation: 'propose',
      'human-review': 'yes',
    });
    expect(judged.outputs['remediation-reason']).toMatch(reason);
  });

  it('is to be brought along by the pull request: fixer, policy and limit come from the base', async () => {
    await using world = await createPullRequestWorld();
    const spec = (QUALITY_PROJECT['LOOP_SPEC.md'] ?? '').replace('node tools/fix.mjs', 'true');
    const event = await world.event(await world.open({ ...CHANGE, 'LOOP_SPEC.md': spec }));
    const judged = await gate(world, event);
    expect(judged.outputs).toMatchObject({
      verdict: 'fail',
      'failure-class': 'policy',
      remediation: 'escalate',
      fixed: '0',
    });
  });
});

/** What publish does with a gate's artifacts, in this process, with defences that a test may take out. */
async function publishHere(
  world: PullRequestWorld,
  event: StepOptions['event'],
  judged: ActionRun,
  off: { readonly bind?: Parameters<typeof readJudged>[3]; readonly whyStale?: () => null },
) {
  const deps = await world.deps('publish', event);
  const pull = pullRequestOfEvent(deps.context, undefined);
  const { candidate = '', 'gate-verdict': gated = '' } = judged.outputs;
  const from = (directory: string) => ({ directory, digest: undefined });
  const files = { candidate: from(candidate), gate: from(gated), checker: null };
  const bound = await readJudged(deps, pull, files, off.bind);
  const opened = await openPullRequest(deps, pull, { workingDirectory: '.', specPath: 'LOOP_SPEC.md' });
  const writers = openWriters(deps, opened.base, { token: 'ghs_publish', stateBranch: 'loop-state' });
  const request = { judged: bound, dispatchChecks: [], dryRun: false };
  return publishPullRequest(deps, opened, writers, request, off.whyStale && { whyStale: off.whyStale });
}

describe('with the binding taken out, what was judged before', () => {
  it('would stand for the head that came after it (R16)', async () => {
    await using world = await createPullRequestWorld();
    // Nothing to fix, so that what is left behind is the verdict alone, for the merge queue to find.
    const event = await world.event(await world.open({ 'src/name.mjs': "export const name = 'total';\n" }));
    const judged = await gate(world, event);
    await world.push('work-1', { 'src/name.mjs': "export const name = 'other';\n" });
    expect(await publishHere(world, event, judged, {})).toMatchObject({ recorded: false });
    expect(await publishHere(world, event, judged, { whyStale: () => null })).toMatchObject({ recorded: true });
    expect(await world.readState('verdicts/pull-request-1.json')).toContain('"verdict": "pass"');
  });

  it('would go up on a sibling at the same commit (R17)', async () => {
    await using world = await createPullRequestWorld();
    const number = await world.open(CHANGE);
    await world.git.run(['update-ref', 'refs/heads/release', await world.tip('main')]);
    const twin = { as: 'maria', title: 'Twin', head: 'work-1', base: 'release' };
    const sibling = await world.event((await world.github.createPullRequest(twin)).number);
    const judged = await gate(world, await world.event(number));
    await expect(publishHere(world, sibling, judged, {})).rejects.toMatchObject({ code: 'E_CANDIDATE_INVALID' });
    const bind: Parameters<typeof readJudged>[3] = ({ pullRequest }) => {
      if (pullRequest === undefined) throw new Error('it is bound to nothing');
      return pullRequest;
    };
    const through = await publishHere(world, sibling, judged, { bind, whyStale: () => null });
    expect(through).toMatchObject({ operation: 'updated', pull: { number: 2 } });
  });
});

describe('what was judged before', () => {
  it('counts no more once the head has moved (R16)', async () => {
    await using world = await createPullRequestWorld();
    const event = await world.event(await world.open(CHANGE));
    const judged = await gate(world, event);
    const moved = await world.push('work-1', { 'src/name.mjs': "export const name = 'other';\n" });
    const published = await publish(world, event, judged);
    expect(published).toMatchObject({ exitCode: 0, outputs: { status: 'not-published', recorded: 'false' } });
    expect(published.summary).toContain(`is at ${moved} now`);
    expect(await world.tip('work-1')).toBe(moved);
    expect(await world.readState('verdicts/pull-request-1.json')).toBeNull();
  });

  it('counts for no sibling, though it stands at the same commit (R17)', async () => {
    await using world = await createPullRequestWorld();
    const number = await world.open(CHANGE);
    await world.git.run(['update-ref', 'refs/heads/release', await world.tip('main')]);
    const sibling = await world.github.createPullRequest({
      as: 'maria',
      title: 'Twin',
      head: 'work-1',
      base: 'release',
    });
    const judged = await gate(world, await world.event(number));
    const published = await publish(world, await world.event(sibling.number), judged);
    expect(published.exitCode).toBe(1);
    expect(errorsOf(published)).toMatch(/E_CANDIDATE_INVALID[\s\S]*the candidate is for #1 at/);
    expect(await world.read('refs/heads/work-1', 'src/sum.mjs')).toBe(UNTIDY['src/sum.mjs']);
  });

  it.each([
    { what: 'of another pull request', other: true, runId: '1', code: /E_CANDIDATE_INVALID/ },
    { what: 'of another run', other: false, runId: '2', code: /E_CANDIDATE_INVALID/ },
  ])('is refused as the candidate $what', async ({ other, runId, code }) => {
    await using world = await createPullRequestWorld();
    const own = await world.event(await world.open(CHANGE));
    const victim = other ? await world.event(await world.open({ 'src/name.mjs': "export const name = 'v';\n" })) : own;
    const judged = await gate(world, own);
    // By itself it is a sound candidate of this repository: only what it is bound to tells.
    const { candidate = '' } = judged.outputs;
    expect((await readCandidate(candidate, { repository: REPOSITORY })).manifest.item).toBe('#1');
    const published = await publish(world, victim, judged, {}, runId);
    expect(published.exitCode).toBe(1);
    expect(errorsOf(published)).toMatch(code);
    expect(await world.read('refs/heads/work-1', 'src/sum.mjs')).toBe(UNTIDY['src/sum.mjs']);
  });

  it('is refused without the digests of the gate when it was swapped', async () => {
    await using world = await createPullRequestWorld();
    const event = await world.event(await world.open(CHANGE));
    const fixed = await gate(world, event);
    const red = await gate(world, event, { remediate: 'off' });
    const mixed = { ...handedOver(red), 'gate-verdict': fixed.outputs['gate-verdict'] ?? '' };
    const published = await world.step('publish', { event, inputs: mixed });
    expect(errorsOf(published)).toMatch(/E_VERDICT_DIGEST/);
  });
});

describe('a fix goes round in circles', () => {
  it('when what was fixed comes back: stopped with the reason, whoever brought it back', async () => {
    await using world = await createPullRequestWorld();
    const number = await world.open(CHANGE);
    const event = await world.event(number);
    await publish(world, event, await gate(world, event));
    expect(await world.read('refs/heads/work-1', 'src/sum.mjs')).toBe(TIDY['src/sum.mjs']);
    await world.push('work-1', UNTIDY);
    const again = await gate(world, await world.event(number), {}, '2');
    expect(again.outputs).toMatchObject({
      verdict: 'fail',
      remediation: 'escalate',
      fixed: '0',
      'human-review': 'yes',
    });
    expect(again.outputs['remediation-reason']).toMatch(/oscillation/);
  });

  it('when two fixers undo each other', async () => {
    const check = (word: string) =>
      `import { readFileSync } from 'node:fs';\nprocess.exit(readFileSync('src/name.mjs', 'utf8').includes('${word}') ? 0 : 1);\n`;
    const turn = (from: string, to: string) =>
      `import { readFileSync, writeFileSync } from 'node:fs';\nwriteFileSync('src/name.mjs', readFileSync('src/name.mjs', 'utf8').replace('${from}', '${to}'));\n`;
    const spec = (QUALITY_PROJECT['LOOP_SPEC.md'] ?? '').replace(
      /- lint: .*/,
      '- lint: `node tools/a.mjs`, fix with `node tools/fix-a.mjs`\n- format: `node tools/b.mjs`, fix with `node tools/fix-b.mjs`',
    );
    await using world = await createPullRequestWorld({
      files: {
        'LOOP_SPEC.md': spec,
        'tools/a.mjs': check('left'),
        'tools/b.mjs': check('right'),
        'tools/fix-a.mjs': turn('right', 'left'),
        'tools/fix-b.mjs': turn('left', 'right'),
      },
    });
    const judged = await gate(
      world,
      await world.event(await world.open({ 'src/name.mjs': "export const name = 'left';\n" })),
    );
    expect(judged.outputs).toMatchObject({ verdict: 'fail', remediation: 'escalate', fixed: '0' });
    expect(judged.outputs['remediation-reason']).toMatch(/oscillation/);
  });

  it('is capped per pull request', async () => {
    await using world = await createPullRequestWorld();
    const number = await world.open(CHANGE);
    for (const [round, file] of ['sum', 'name'].entries()) {
      const event = await world.event(number);
      const judged = await gate(world, event, {}, `${round}`);
      expect(judged.outputs).toMatchObject({ fixed: '1' });
      await publish(world, event, judged, {}, `${round}`);
      await world.push('work-1', { [`src/${file === 'sum' ? 'name' : 'third'}.mjs`]: `export const x = "${file}";\n` });
    }
    const third = await gate(world, await world.event(number), {}, '3');
    expect(third.outputs).toMatchObject({ verdict: 'fail', remediation: 'escalate', fixed: '0' });
    expect(third.outputs['remediation-reason']).toMatch(/has had its 2 fixes/);
  });
});

describe('nothing is pushed', () => {
  it('to a fork, whose run says it in the summary', async () => {
    await using world = await createPullRequestWorld();
    const event = await world.event(await world.open(CHANGE, { fork: true }));
    const judged = await gate(world, event);
    expect(judged.outputs).toMatchObject({ verdict: 'pass', fixed: '1' });
    expect(judged.summary).toContain('```diff');
    const published = await publish(world, event, judged);
    expect(published.summary).toContain('comes from a fork');
    expect(world.github.requests.filter(({ operationId }) => operationId?.startsWith('git:receive'))).toEqual([]);
  });

  it('where the spec only reports', async () => {
    const shadow = (QUALITY_PROJECT['LOOP_SPEC.md'] ?? '').replace('mode: propose', 'mode: shadow');
    await using world = await createPullRequestWorld({ files: { 'LOOP_SPEC.md': shadow } });
    const event = await world.event(await world.open(CHANGE));
    const published = await publish(world, event, await gate(world, event));
    expect(published.summary).toContain('says shadow');
    expect(await world.read('refs/heads/work-1', 'src/sum.mjs')).toBe(UNTIDY['src/sum.mjs']);
  });

  it('to the default branch, which some other branch is to be merged with', async () => {
    await using world = await createPullRequestWorld();
    await world.git.run(['update-ref', 'refs/heads/release', await world.tip('main')]);
    const head = await world.push('main', CHANGE);
    const { number } = await world.github.createPullRequest({
      as: 'maria',
      title: 'Out',
      head: 'main',
      base: 'release',
    });
    const event = await world.event(number);
    const published = await publish(world, event, await gate(world, event));
    expect(published.summary).toContain('changes by pull requests only');
    expect(await world.tip('main')).toBe(head);
  });
});
