import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit } from '@loop-actions/git';
import { describe, expect, it } from 'vitest';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import { askGit, branchesOf, errorsOf, openWorld, readItem, tipOf, writesOf } from './loop-room.ts';
import { SMALL_SPEC, smallProject } from './small-project.ts';

describe.concurrent('a spec that does not allow work', () => {
  const notReady = [
    { what: 'is missing', spec: null, says: 'there is no spec' },
    { what: 'has no gate', spec: SMALL_SPEC.replace(/- (?:tests|acceptance): .*\n/g, ''), says: 'no required gate' },
    { what: 'has no limit on iterations', spec: SMALL_SPEC.replace('- max iterations: 2\n', ''), says: 'iterations' },
    {
      what: 'contradicts itself',
      spec: SMALL_SPEC.replace('- max iterations: 2', '- max iterations: 2\n- max iterations: 5'),
      says: 'max iterations',
    },
  ];
  it.each(notReady)('because it $what: it reports in shadow mode and writes nothing else', async ({ spec, says }) => {
    const bug = smallProject({ spec });
    await using world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).not.toContain('iteration 1');
    expect(run.summary).toContain('`shadow`');
    expect(run.summary).toContain(says);
    expect(writesOf(world).filter(({ kind }) => kind === 'rest')).toEqual([]);
    expect(await branchesOf(world)).toEqual(['main']);
  });

  const broken = [
    { what: 'is no text', spec: Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00, 0x80]) },
    { what: 'is huge', spec: `${SMALL_SPEC}\n${'- a line\n'.repeat(60_000)}` },
    { what: 'is nested without end', spec: `${SMALL_SPEC}\n${'> '.repeat(20_000)}deep\n` },
  ];
  it.each(broken)('because it $what: an error with the file and a remedy, nothing written', async ({ spec }) => {
    const bug = smallProject({ spec });
    await using world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toEqual([
      { title: expect.stringMatching(/^E_[A-Z_]+$/), message: expect.stringMatching(/LOOP_SPEC\.md[\s\S]*Remedy: /) },
    ]);
    expect(world.github.requests).toEqual([]);
  });
});

describe('what the work tree says', () => {
  it('counts for nothing: a spec edited there after the checkout lifts no limit', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const lax = SMALL_SPEC.replace('labeled maintenance', 'labeled anything').replace('propose', 'auto');
    await writeFile(join(world.workspace, 'LOOP_SPEC.md'), lax.replace(/- acceptance.*\n/, ''));
    await writeFile(join(world.workspace, 'answer.txt'), '42\n');
    await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    expect(world.github.pulls).toEqual([]);
    expect(await readItem(world)).toMatchObject({
      gates: expect.arrayContaining([{ name: 'acceptance', outcome: 'failed' }]),
    });
  });
});

describe.concurrent('an event file', () => {
  const pulls = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_NAME: 'pull_request' };
  const files = [
    { what: 'is missing', text: null },
    { what: 'is cut off', text: '{"pull_request": {"base": {"sha": "' },
    { what: 'is no object', text: '[]' },
    { what: 'is deeply nested', text: `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}` },
    { what: 'names no base', text: '{"pull_request": {"number": 7}}' },
    { what: 'is larger than GitHub sends', text: ' '.repeat(26 * 1024 * 1024) },
  ];
  it.each(files)('that $what: red, with the reason, nothing asked and nothing written', async ({ text }) => {
    const directory = await mkdtemp(join(tmpdir(), 'loop-event-'));
    const file = join(directory, 'event.json');
    if (text !== null) await writeFile(file, text);
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent, env: { ...pulls, GITHUB_EVENT_PATH: file } });
    await rm(directory, { recursive: true });
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toMatchObject([{ title: 'E_EVENT_INVALID' }]);
    expect(world.github.requests).toEqual([]);
  });
});

/** Puts a file on the state branch as somebody with git would. */
async function putState(world: LoopWorld, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const git = createGit({ gitDir: world.github.gitPath() });
  const env = { GIT_AUTHOR_NAME: 'm', GIT_AUTHOR_EMAIL: 'm@x', GIT_COMMITTER_NAME: 'm', GIT_COMMITTER_EMAIL: 'm@x' };
  const entries: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: text })).stdout.trim();
    entries.push(`100644 blob ${blob}\t${path}\n`);
  }
  const tree = (await git.run(['mktree'], { input: entries.join('') })).stdout.trim();
  const commit = (await git.run(['commit-tree', tree, '-m', 'by hand'], { env })).stdout.trim();
  await git.run(['update-ref', 'refs/heads/loop-state', commit]);
  return commit;
}

describe.concurrent('a state branch', () => {
  const states = [
    { what: 'no UTF-8', text: Buffer.from([0xff, 0xfe, 0x00]) },
    { what: 'huge', text: `# Loop State\n\n## Items\n\n${'### #1\n- note: x\n'.repeat(2_000_000)}` },
  ];
  it.each(states)('whose LOOP_STATE.md is $what: E_STATE_INVALID, red, and it stays as it is', async ({ text }) => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const tip = await putState(world, { 'LOOP_STATE.md': text });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toMatchObject([{ title: 'E_STATE_INVALID' }]);
    expect(await tipOf(world, 'loop-state')).toBe(tip);
    expect(writesOf(world)).toEqual([]);
  });

  it('with conflict markers left in it is read cautiously: the item waits, and no line is lost', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const lines = ['<<<<<<< ours', '### #1', '=======', '### #2', '- status: ready', '>>>>>>> theirs'];
    await putState(world, { 'LOOP_STATE.md': `# Loop State: x\n\n## Items\n\n${lines.join('\n')}\n` });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run.stdout).not.toContain('iteration 1');
    expect(run.stdout).toMatch(/^::warning [^:]*file=LOOP_STATE\.md,line=\d+/m);
    expect(await readItem(world)).toMatchObject({ status: 'waiting' });
    expect((await world.readState())?.split('\n')).toEqual(expect.arrayContaining(lines));
  });

  it('whose run report and ledger are torn is written beside what is there, and the torn lines stay', async () => {
    const bug = smallProject({ spec: SMALL_SPEC.replace('failed twice', 'failed once') });
    await using world = await openWorld({ bug });
    await putState(world, { 'interrupts.jsonl': '{"id": "#9/abc", "item"\n' });
    expect((await world.runLoop({ runId: '1', agent: bug.wrongAgent })).exitCode).toBe(0);
    const lines = ((await world.readState('interrupts.jsonl')) ?? '').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('{"id": "#9/abc", "item"');
  });

  it('that was deleted between two runs is restored with what was in it', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    await askGit(world, 'update-ref', '-d', 'refs/heads/loop-state');
    const run = await world.runLoop({ runId: '2', agent: bug.wrongAgent });
    expect(run.exitCode).toBe(0);
    expect((await readItem(world)).entries.map(({ key }) => key)).toEqual(['1/1', '2/1']);
  });

  it('that was rewritten between two runs is noticed: red, with the commands to mend it, nothing written', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    const tip = await putState(world, { 'LOOP_STATE.md': '# Loop State: forged\n' });
    const run = await world.runLoop({ runId: '2', agent: bug.honestAgent });
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toMatchObject([{ title: 'E_STATE_REWRITTEN', message: expect.stringContaining('git push') }]);
    expect(await tipOf(world, 'loop-state')).toBe(tip);
    expect(world.github.pulls).toEqual([]);
  });
});

describe('a tracker', () => {
  it('whose answer can’t be read in full sends nobody to work', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    world.github.faults.add({ operation: 'graphql:ListIssues', kind: 'truncated', times: 99 });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toMatchObject([{ title: expect.stringContaining('E_GITHUB_') }]);
    expect(writesOf(world)).toEqual([]);
  }, 180_000);

  it('that is asked for items without an agent to make them: red before anything is written', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent, inputs: { 'agent-command': '' } });
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toMatchObject([{ title: 'E_INPUT_MISSING' }]);
    expect(writesOf(world)).toEqual([]);
  });
});
