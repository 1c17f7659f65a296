import { LABELS, parseLoopSpec } from '@loop-actions/contract';
import { askOracle } from '@loop-actions/loop';
import { describe, expect, it } from 'vitest';
import { dispatchPass } from '../../../packages/loop/src/decide/dispatch-pass.ts';
import { type OracleRoom, openOracleRoom, PERMISSIONS } from './oracle-room.ts';

const WORKFLOW = 'maintenance-loop.yml';
const { rules } = parseLoopSpec('## Budgets\n\n- at most 20 passes per day\n');

async function dispatch(room: OracleRoom, tickets: readonly number[], permissions = PERMISSIONS, workflow = WORKFLOW) {
  const github = room.open(permissions);
  const batch = tickets.map((number) => `#${number}`);
  const rest = { postMergeWorkflows: [], priorities: [], verifyLive: null };
  const answer = await askOracle(github, { batch, baseRef: 'main', ...rest });
  return dispatchPass(github, { workflow, batch, baseRef: 'main', rules, answer, runId: '1' });
}

const inputsOf = ({ fake }: OracleRoom) =>
  fake.startedWorkflows
    .filter(({ event }) => event === 'workflow_dispatch')
    .map(({ payload }) => (payload as { inputs: Record<string, string> }).inputs);

describe('the start of the next pass', () => {
  it('carries what is ready, in its order, and comes once however often it is asked for', async () => {
    await using room = await openOracleRoom();
    const [a, b, c] = [room.createTicket(), room.createTicket(), room.createTicket()];
    room.fake.addBlockedBy({ number: a }, c);
    expect(await dispatch(room, [a, b, c])).toEqual({
      started: true,
      reason: 'started maintenance-loop.yml: 2 tickets are ready',
    });
    for (let again = 0; again < 3; again++) expect((await dispatch(room, [a, b, c])).started).toBe(false);
    expect(inputsOf(room)).toEqual([{ batch: `${c},${b}`, 'loop-pass': expect.stringMatching(/^loop-pass:/) }]);
    room.fake.assertClean();
  });

  it('is not doubled when the answer to it is lost', async () => {
    await using room = await openOracleRoom();
    const ticket = room.createTicket();
    room.fake.faults.add({ operation: 'actions/create-workflow-dispatch', kind: 'lost-answer', status: 502 });
    expect((await dispatch(room, [ticket])).started).toBe(true);
    expect(inputsOf(room)).toHaveLength(1);
  });

  it('comes again after a pass ended and changed something, at once', async () => {
    await using room = await openOracleRoom();
    const [a, b] = [room.createTicket(), room.createTicket()];
    await dispatch(room, [a, b]);
    room.endRuns();
    await room.finish(a);
    const start = performance.now();
    expect((await dispatch(room, [a, b])).started).toBe(true);
    expect(inputsOf(room).at(-1)?.batch).toBe(String(b));
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('stops where passes change nothing, with one issue for a person, and goes on when a ticket changes', async () => {
    await using room = await openOracleRoom();
    const [a, b] = [room.createTicket(), room.createTicket()];
    for (let pass = 0; pass < 3; pass++) {
      expect((await dispatch(room, [a, b])).started).toBe(true);
      room.wait(60_000);
      room.endRuns();
    }
    for (let again = 0; again < 3; again++) {
      const { started, reason } = await dispatch(room, [a, b]);
      expect(started).toBe(false);
      expect(reason).toContain('3 passes began from where the batch stands now, and none changed it');
    }
    const stops = room.fake.issues.filter(({ labels }) => labels.some(({ name }) => name === LABELS.stopped));
    expect(stops).toHaveLength(1);
    expect(stops[0]?.body).toContain('Any change to how a ticket of the batch stands sets the loop going again');

    room.fake.addLabel({ number: a, as: 'maria' }, LABELS.humanGated);
    expect((await dispatch(room, [a, b])).started).toBe(true);
    expect(inputsOf(room)).toHaveLength(4);
  });

  it('is refused with the lines to paste where the workflow takes no such inputs', async () => {
    await using room = await openOracleRoom();
    const ticket = room.createTicket();
    await expect(dispatch(room, [ticket], PERMISSIONS, 'none.yml')).rejects.toMatchObject({
      code: expect.stringMatching(/^E_GITHUB_/),
    });
  });

  it('needs actions: write, and says so', async () => {
    await using room = await openOracleRoom();
    const ticket = room.createTicket();
    const lacking = { ...(PERMISSIONS as object), actions: 'read' } as const;
    await expect(dispatch(room, [ticket], lacking)).rejects.toMatchObject({
      code: 'E_GITHUB_PERMISSION',
      remedy: expect.stringContaining('actions: write'),
    });
  });
});
