import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workName } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeArtifactService, startArtifactService } from '../../support/artifacts/index.ts';
import { type ChainRun, openChain } from '../../support/chain/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import type { CommandAgent } from '../../support/real-bugs/index.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import { askGit, openWorld, readItem, tipOf } from '../loop/loop-room.ts';
import { SMALL_SPEC, shellAgent, smallProject } from '../loop/small-project.ts';

let artifacts: FakeArtifactService;
beforeAll(async () => {
  artifacts = await startArtifactService();
});
afterAll(() => artifacts[Symbol.asyncDispose]());

let run = 100;
/** The next run in a world: each has artifacts of its own. */
function nextRun(world: LoopWorld): ChainRun {
  run++;
  return openChain(world, { artifacts, runId: String(run) });
}

const workRefs = async (world: LoopWorld): Promise<readonly string[]> =>
  (await askGit(world, 'for-each-ref', '--format=%(refname)', 'refs/loop-actions/loop-state/work/'))
    .split('\n')
    .filter((name) => name !== '');

/** How long an agent sleeps whose maker is ended: a command line that no other process has. */
const ASLEEP = `60.${process.pid}`;
const AT_WORK = `sleep\0${ASLEEP}`;

/** Begins, and goes on from its own beginning; what it read stays in the change. */
const twoPart = shellAgent(
  [
    'if [ -e part.txt ]; then cp "$LOOP_PROMPT_FILE" prompt.txt; echo 42 > answer.txt; exit; fi',
    `echo begun > part.txt; echo "The second part is answer.txt." > "$LOOP_NOTES_FILE"; sleep ${ASLEEP}`,
  ].join('\n'),
);

const readManifest = ({ outputs }: ActionRun): unknown =>
  JSON.parse(readFileSync(join(outputs.directory ?? '', 'candidate.json'), 'utf8'));

/** An agent that must not be started. */
const never = shellAgent('echo started > agent-was-started.txt');

async function finish(chain: ChainRun, plan: ActionRun, item: string, made: ActionRun): Promise<ActionRun> {
  const judged = await chain.gate(plan, made);
  expect(judged.outputs.verdict, judged.stdout).toBe('pass');
  const published = await chain.publish(plan, item, made, judged);
  expect(published, published.stdout).toMatchObject({ exitCode: 0 });
  return published;
}

/** A run whose maker is cancelled at work; its outcome is recorded. */
async function leaveWork(world: LoopWorld, agent: CommandAgent = twoPart): Promise<void> {
  const chain = nextRun(world);
  const plan = await chain.triage();
  const inputs = { model: 'first-model' };
  const made = await chain.maker(plan, '#1', agent, { inputs, isCancelled: true, atWork: AT_WORK });
  expect(made.outputs, made.stdout).toMatchObject({ 'stopped-reason': 'cancelled', status: 'stopped' });
  await chain.publish(plan, '#1', made, null);
  expect(await readItem(world)).toMatchObject({ status: 'ready', failedAttempts: 1 });
  expect(await workRefs(world)).toEqual([`refs/loop-actions/loop-state/work/${workName('#1')}`]);
}

/** A commit on main by a person. */
async function moveBase(world: LoopWorld, files: Readonly<Record<string, string>>): Promise<void> {
  const git = createGit({ gitDir: world.github.gitPath() });
  const before = await tipOf(world, 'main');
  const parts = Object.entries(files).map(([name, text]) => `M 100644 inline ${name}\ndata ${text.length}\n${text}\n`);
  const commit = `commit refs/heads/main\ncommitter p <p@x> 1700000000 +0000\ndata 4\nmore\nfrom ${before}\n${parts.join('')}`;
  await git.run(['fast-import', '--quiet'], { input: commit });
  const checkout = createGit({ gitDir: `${world.workspace}/.git`, workTree: world.workspace });
  await checkout.run(['fetch', '--quiet', world.github.gitPath(), 'main']);
  await checkout.run(['reset', '--hard', '--quiet', 'FETCH_HEAD']);
}

describe('the attempt after a cancelled one', () => {
  it('goes on from its change with its notes, is judged anew, and leaves no work behind once it is published', async () => {
    await using world = await openWorld({ bug: smallProject() });
    await leaveWork(world);
    const chain = nextRun(world);
    const plan = await chain.triage();
    const made = await chain.maker(plan, '#1', twoPart);
    expect(made.outputs, made.stdout).toMatchObject({ 'started-from': 'work', iterations: '1', status: 'candidate' });
    // Nobody saw which model made the first half, and a checker has to differ from that one too.
    expect(readManifest(made)).toMatchObject({ earlierMakers: [{ agent: 'command', model: 'first-model' }] });
    const published = await finish(chain, plan, '#1', made);
    const head = published.outputs['pull-request-head-sha'] ?? '';
    expect(await askGit(world, 'show', `${head}:part.txt`)).toBe('begun');
    const prompt = await askGit(world, 'show', `${head}:prompt.txt`);
    expect(prompt).toMatch(/DATA \w+ notes:[^\n]*\nThe second part is answer\.txt\./);
    expect(prompt).toContain('already holds the unfinished change of an earlier attempt');
    expect(await workRefs(world)).toEqual([]);
    expect(await readItem(world)).toMatchObject({ status: 'drafted', attempts: 2, failedAttempts: 1 });
    world.github.assertClean();
  });

  it('goes on where the base has moved elsewhere', async () => {
    await using world = await openWorld({ bug: smallProject() });
    await leaveWork(world);
    await moveBase(world, { 'README.md': '# Smaller\n' });
    const chain = nextRun(world);
    const plan = await chain.triage();
    const made = await chain.maker(plan, '#1', twoPart);
    expect(made.outputs, made.stdout).toMatchObject({ 'started-from': 'work', 'base-sha': await tipOf(world, 'main') });
    await finish(chain, plan, '#1', made);
  });

  it('starts afresh where the base has moved under its change, with the notes and the change as text', async () => {
    await using world = await openWorld({ bug: smallProject() });
    await leaveWork(world);
    await moveBase(world, { 'part.txt': 'by a person\n' });
    const chain = nextRun(world);
    const plan = await chain.triage();
    const reader = shellAgent('cp "$LOOP_PROMPT_FILE" prompt.txt; echo 42 > answer.txt');
    const made = await chain.maker(plan, '#1', reader);
    expect(made.outputs, made.stdout).toMatchObject({ 'started-from': 'notes', status: 'candidate' });
    expect(made.stdout).toContain('is not taken up: the base has moved from');
    const published = await finish(chain, plan, '#1', made);
    const prompt = await askGit(world, 'show', `${published.outputs['pull-request-head-sha']}:prompt.txt`);
    expect(prompt).toContain('+begun');
    expect(prompt).toContain('The second part is answer.txt.');
  });

  it('starts afresh, and says so, where what the plan pins was changed on its way', async () => {
    await using world = await openWorld({ bug: smallProject() });
    await leaveWork(world);
    const chain = nextRun(world);
    const plan = await chain.triage();
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${plan.outputs.directory}/work/~23~1/change.patch`, 'diff --git a/x b/x\n');
    const made = await chain.maker(
      { ...plan, outputs: { ...plan.outputs, plan: plan.outputs.directory ?? '' } },
      '#1',
      shellAgent('echo 42 > answer.txt'),
    );
    expect(made.outputs, made.stdout).toMatchObject({ 'started-from': 'base', status: 'candidate' });
    expect(made.stdout).toContain('is refused, it starts afresh: change.patch of attempt');
  });
});

describe('the attempt after a killed one', () => {
  it('goes on from what was uploaded between its iterations', async () => {
    await using world = await openWorld({ bug: smallProject() });
    // The empty answer fails the advisory check, so that a second iteration follows.
    const agent = shellAgent(
      `if [ -s answer.txt ]; then : > answer.txt; echo "Emptied it." > "$LOOP_NOTES_FILE"; else sleep ${ASLEEP}; fi`,
    );
    const first = nextRun(world);
    const plan = await first.triage();
    const killed = await first.maker(plan, '#1', agent, { isKilled: true, atWork: AT_WORK });
    expect(killed, killed.stdout).toMatchObject({ signal: 'SIGKILL', outputs: {} });
    const recorded = await first.publish(plan, '#1', null, null);
    expect(recorded.outputs, recorded.stdout).toMatchObject({ status: 'not-published', recorded: 'true' });
    expect(await readItem(world)).toMatchObject({ entries: [{ stopReason: 'cancelled', tokens: null }] });
    const second = nextRun(world);
    const again = await second.triage();
    const made = await second.maker(again, '#1', shellAgent('[ -s answer.txt ] || echo 42 > answer.txt'));
    expect(made.outputs, made.stdout).toMatchObject({ 'started-from': 'work', status: 'candidate' });
    await finish(second, again, '#1', made);
    expect(await workRefs(world)).toEqual([]);
  });

  it('goes on from it too where only the oracle’s job was left to record it', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const agent = shellAgent(`if [ -s answer.txt ]; then : > answer.txt; else sleep ${ASLEEP}; fi`);
    const chain = nextRun(world);
    const plan = await chain.triage();
    await chain.maker(plan, '#1', agent, { isKilled: true, atWork: AT_WORK });
    expect((await chain.oracle(plan)).outputs['recorded-missing']).toBe('["#1"]');
    expect(await workRefs(world)).toHaveLength(1);
  });

  it('goes on from it within the same run, where the job is run again alone, as a later attempt', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const agent = shellAgent(`if [ -s answer.txt ]; then : > answer.txt; else sleep ${ASLEEP}; fi`);
    const first = nextRun(world);
    const plan = await first.triage();
    await first.maker(plan, '#1', agent, { isKilled: true, atWork: AT_WORK });
    await first.publish(plan, '#1', null, null);
    const again = openChain(world, { artifacts, runId: String(run), runAttempt: 2 });
    const made = await again.maker(plan, '#1', shellAgent('[ -s answer.txt ] || echo 42 > answer.txt'));
    expect(made.outputs, made.stdout).toMatchObject({ 'started-from': 'work', status: 'candidate' });
    await finish(again, plan, '#1', made);
    expect(await readItem(world)).toMatchObject({
      status: 'drafted',
      entries: [
        { key: `${run}/1`, outcome: 'failed' },
        { key: `${run}/2`, outcome: 'succeeded' },
      ],
    });
    expect(await workRefs(world)).toEqual([]);
  });
});

describe('work that passed and found no pull request slot', () => {
  it('is published by the next run without an agent, before other items', async () => {
    const bug = smallProject({ spec: SMALL_SPEC.replace('per run: 2', 'per run: 1') });
    await using world = await openWorld({ bug });
    world.github.createIssue({ as: 'maria', ...bug.issue, labels: ['maintenance'] });
    world.github.createIssue({ as: 'maria', ...bug.issue, labels: ['maintenance'] });
    const first = nextRun(world);
    const plan = await first.triage({ 'max-items': '3' });
    for (const item of ['#1', '#3']) {
      await finish(first, plan, item, await first.maker(plan, item, bug.honestAgent));
    }
    expect(await readItem(world, '#3')).toMatchObject({ status: 'ready', failedAttempts: 0 });
    expect(world.github.pulls).toHaveLength(1);

    const second = nextRun(world);
    const next = await second.triage();
    expect(next.outputs.items).toBe('["#3"]');
    const made = await second.maker(next, '#3', never);
    expect(made.outputs, made.stdout).toMatchObject({ status: 'candidate', iterations: '0', 'started-from': 'work' });
    const published = await finish(second, next, '#3', made);
    expect(published.outputs.status).toBe('published');
    expect(await workRefs(world)).toEqual([]);
  });

  it('is not taken for passed where its agent was cut off', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const chain = nextRun(world);
    const plan = await chain.triage();
    const halfway = shellAgent(`echo 42 > answer.txt; sleep ${ASLEEP}`);
    const made = await chain.maker(plan, '#1', halfway, { isCancelled: true, atWork: AT_WORK });
    const judged = await chain.gate(plan, made);
    expect(judged.outputs.verdict).toBe('pass');
    const published = await chain.publish(plan, '#1', made, judged);
    expect(published.outputs).toMatchObject({ status: 'not-published' });
    expect(world.github.pulls).toEqual([]);
    const second = nextRun(world);
    const again = await second.triage();
    const resumed = await second.maker(again, '#1', shellAgent('echo done >> more.txt'));
    expect(resumed.outputs, resumed.stdout).toMatchObject({ 'started-from': 'work', iterations: '1' });
  });
});

describe('work whose ticket is settled', () => {
  it('is removed by the next triage', async () => {
    await using world = await openWorld({ bug: smallProject() });
    await leaveWork(world);
    world.github.issue(1).state = 'closed';
    const plan = await nextRun(world).triage();
    expect(plan, plan.stdout).toMatchObject({ exitCode: 0, outputs: { count: '0' } });
    expect(await workRefs(world)).toEqual([]);
  });
});
