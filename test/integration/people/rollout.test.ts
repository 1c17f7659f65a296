import { LABELS, RolloutEntry } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import { openStepRoom, readStateOf, type StepRoom } from '../loop/step-room.ts';
import { openTriageWorld, TRIAGE_PERMISSIONS } from '../loop/triage-room.ts';

let world: LoopWorld & AsyncDisposable;
beforeAll(async () => {
  world = await openTriageWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const BOT = 'github-actions[bot]';

async function openRoom(): Promise<StepRoom> {
  const room = await openStepRoom(world, { action: 'triage', permissions: TRIAGE_PERMISSIONS });
  // The spec names it, and a label that is not there keeps nothing out.
  room.github.createLabel({ name: 'security' });
  room.github.createIssue({ as: 'maria', title: 'The answer is wrong', body: 'It says 41.', labels: ['maintenance'] });
  return room;
}

/** A pull request of the loop that maria closed without merging it. */
async function turnDown({ github }: StepRoom, head: string, as = BOT): Promise<number> {
  const git = createGit({ gitDir: github.gitPath() });
  const parent = (await git.run(['rev-parse', 'refs/heads/main'])).stdout.trim();
  const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  const commit = await git.run([...author, 'commit-tree', `${parent}^{tree}`, '-p', parent, '-m', head]);
  await git.run(['update-ref', `refs/heads/${head}`, commit.stdout.trim()]);
  await github.sync();
  const { number } = await github.createPullRequest({ as, title: head, body: 'A fix.', head, base: 'main' });
  github.addLabel({ as: 'maria', number }, LABELS.pullRequest);
  github.closeIssue({ as: 'maria', number });
  return number;
}

const triage = (room: StepRoom, runId: string) => room.run({ inputs: { upload: 'false' }, runId });
const told = ({ github }: StepRoom) => github.issues.filter(({ title }) => title.startsWith('The loop stepped down'));
const entriesOf = async ({ github }: StepRoom) =>
  ((await readStateOf(github, 'rollout.jsonl')) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => RolloutEntry.parse(JSON.parse(line)));

describe('a loop whose pull requests people close', () => {
  it('steps down by itself, says so once, and only a person with write access gives it back', async () => {
    await using room = await openRoom();
    for (const head of ['a', 'b']) await turnDown(room, head);
    // Somebody else's with the loop's label speaks neither for nor against the loop.
    await turnDown(room, 'c', 'maria');
    expect((await triage(room, '1')).outputs).toMatchObject({ mode: 'propose', count: '1' });

    await turnDown(room, 'd');
    const down = await triage(room, '2');
    expect(down.outputs).toMatchObject({ mode: 'shadow', count: '0' });
    expect(down.summary).toContain('3 pull requests closed unmerged in 30 days');
    expect(told(room)).toHaveLength(1);
    const number = told(room)[0]?.number ?? 0;
    const labels = () => room.github.issue(number).labels.map(({ name }) => name);
    expect(labels()).toEqual([LABELS.stopped, LABELS.demoted]);

    // Somebody who may label and not write: the label goes back, and nothing changes.
    room.github.setPermission('tom', 'triage');
    room.github.removeLabel({ as: 'tom', number }, LABELS.demoted);
    expect((await triage(room, '3')).outputs).toMatchObject({ mode: 'shadow' });
    expect(labels()).toContain(LABELS.demoted);

    room.github.removeLabel({ as: 'maria', number }, LABELS.demoted);
    expect((await triage(room, '4')).outputs).toMatchObject({ mode: 'propose' });
    expect((await triage(room, '5')).outputs).toMatchObject({ mode: 'propose' });
    expect(await entriesOf(room)).toMatchObject([
      { kind: 'demotion', signal: 'closed-unmerged', from: 'propose', to: 'shadow', run: '2', count: 3 },
      { kind: 'reset', person: 'maria', run: '4' },
    ]);
    expect(told(room)).toHaveLength(1);
    room.github.assertClean();
  });

  it('is told of even where the run that saw it was stopped before it could say so', async () => {
    await using room = await openRoom();
    for (const head of ['a', 'b', 'd']) await turnDown(room, head);
    room.github.faults.add({ operation: 'issues/create', kind: 'status', status: 403 });
    expect((await triage(room, '1')).exitCode).toBe(1);
    expect((await triage(room, '2')).outputs).toMatchObject({ mode: 'shadow' });
    expect(told(room)).toHaveLength(1);
    expect(await entriesOf(room)).toHaveLength(1);
  });
});
