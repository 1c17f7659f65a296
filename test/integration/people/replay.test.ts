import { createGit } from '@loop-actions/git';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaredPermissions } from '../../support/chain/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import { errorsOf } from '../loop/loop-room.ts';
import { openStepRoom, type StepRoom } from '../loop/step-room.ts';
import { LABEL_SPEC, openTriageWorld, TRIAGE_PERMISSIONS } from '../loop/triage-room.ts';

let world: LoopWorld & AsyncDisposable;
beforeAll(async () => {
  world = await openTriageWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** What the example grants a replay. */
const PERMISSIONS = declaredPermissions(['replay.yml']).replay ?? {};

/** A room in which run 1 took #1 and put #2 to a person; a replay is asked with the example's rights from then on. */
async function openDecidedRoom(): Promise<StepRoom> {
  const room = await openStepRoom(world, { action: 'triage', permissions: TRIAGE_PERMISSIONS });
  const ticket = (title: string, ...labels: string[]) =>
    room.github.createIssue({ as: 'maria', title, body: 'It says 41.', labels: ['maintenance', ...labels] });
  ticket('The answer is wrong', 'slow');
  ticket('The login is open', 'security');
  expect((await room.run({ inputs: { upload: 'false' }, runId: '1' })).outputs).toMatchObject({ items: '["#1"]' });
  room.github.jobs.declare('triage', PERMISSIONS);
  return room;
}

const tips = async ({ github }: StepRoom) => [...(await github.refs())].filter(([name]) => name.includes('loop-state'));

/** Puts another spec on the base that the next run stands on. */
async function changeSpec(text: string): Promise<string> {
  const git = createGit({ gitDir: `${world.workspace}/.git` });
  const run = async (args: readonly string[], input?: string) =>
    (await git.run([...args], input === undefined ? {} : { input })).stdout.trim();
  const blob = await run(['hash-object', '-w', '--stdin'], text);
  const entries = (await run(['ls-tree', 'HEAD'])).replace(/[0-9a-f]{40}(?=\tLOOP_SPEC\.md$)/m, blob);
  const tree = await run(['mktree'], `${entries}\n`);
  return run(['-c', 'user.name=m', '-c', 'user.email=m@example.org', 'commit-tree', tree, '-p', 'HEAD', '-m', 'Spec']);
}

describe('a replay of a run', () => {
  it('shows nothing where nothing changed, with the right to read alone, and writes nothing', async () => {
    await using room = await openDecidedRoom();
    const before = await tips(room);
    const comments = room.github.comments.length;
    const replayed = await room.run({ inputs: { replay: '1' }, runId: '2' });
    expect(replayed.outputs).toMatchObject({
      differences: '0',
      count: '0',
      items: '[]',
      escalated: '1',
      mode: 'shadow',
    });
    expect(replayed.summary).toContain('no difference');
    expect(await tips(room)).toEqual(before);
    expect(room.github.comments).toHaveLength(comments);
    room.github.assertClean();
  });

  it('names the lines by which today’s spec decides otherwise', async () => {
    await using room = await openDecidedRoom();
    const base = await changeSpec(LABEL_SPEC.replace('labeled security', 'labeled slow'));
    const replayed = await room.run({ inputs: { replay: '1', base }, runId: '2' });
    expect(replayed.outputs).toMatchObject({ differences: '2' });
    expect(replayed.summary).toMatch(/issues\/1\).*\*\*selected\*\*.*\*\*escalated\*\*.*the issue is labeled slow/);
    expect(replayed.summary).toMatch(
      /issues\/2\).*\*\*escalated\*\*.*\*\*selected\*\*.*no longer.*the issue is labeled security/,
    );
  });

  it('that is not on record ends red, and says which are', async () => {
    await using room = await openDecidedRoom();
    const replayed = await room.run({ inputs: { replay: '99' }, runId: '2' });
    expect(replayed.exitCode).toBe(1);
    const [error] = errorsOf(replayed);
    expect(error?.title).toContain('E_REPLAY_UNAVAILABLE');
    expect(error?.message).toMatch(/no run 99 is on record[\s\S]*On record are 1/);
  });
});
