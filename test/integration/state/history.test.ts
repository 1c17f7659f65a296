import { getItem, type RunReport } from '@loop-actions/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  BRANCH_REF,
  createStateWorld,
  record,
  type StateWorld,
  TIP_REF,
  writtenKeys,
} from '../../support/state-writer/state-world.ts';

let world: StateWorld;
let tip: string;
beforeEach(async () => {
  world = await createStateWorld();
  const writer = world.open();
  await writer.update(record('1/1'), { message: 'one' });
  await writer.update(record('1/2'), { message: 'two' });
  tip = (await writer.update(record('1/3'), { message: 'three' })).tip ?? '';
});
afterEach(() => world[Symbol.asyncDispose]());

const rewritten = { code: 'E_STATE_REWRITTEN' };

describe('what people do to a branch all the time is fine', () => {
  test('a commit on top, pushed without the witness, is read and built upon', async () => {
    const text = (await world.stateText()).replace('## Items', 'Maria says hello.\n\n## Items');
    const edit = await world.personCommits(tip, 'LOOP_STATE.md', text);
    await world.git('update-ref', BRANCH_REF, edit);
    await world.open({ options: { knownTip: tip } }).update(record('2/1'), { message: 'four' });
    expect(await world.stateText()).toContain('Maria says hello.');
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '1/2', '1/3', '2/1']);
    expect(await world.ref(TIP_REF)).toBe(await world.ref(BRANCH_REF));
  });

  test('so is a branch that existed before the suite did, with no witness', async () => {
    await world.git('update-ref', '-d', TIP_REF);
    await world.open().update(record('2/1'), { message: 'four' });
    expect(await world.ref(TIP_REF)).toBe(await world.ref(BRANCH_REF));
  });
});

describe('a branch that was deleted', () => {
  test('alone is restored from its witness with all its history', async () => {
    await world.git('update-ref', '-d', BRANCH_REF);
    const said: string[] = [];
    const writer = world.open({ log: (text) => said.push(text) });
    expect(getItem((await writer.read()).state, '#1')?.attempts).toBe(3);
    await writer.update(record('2/1'), { message: 'four' });
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '1/2', '1/3', '2/1']);
    expect(await world.git('rev-list', '--count', BRANCH_REF)).toBe('4');
    expect(said.join('\n')).toMatch(/was deleted; restoring it/);
  });

  test('alone is restored for a caller that knew an older tip, too', async () => {
    const knownTip = await world.git('rev-parse', `${tip}~2`);
    await world.git('update-ref', '-d', BRANCH_REF);
    await world.open({ options: { knownTip } }).update(record('2/1'), { message: 'four' });
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '1/2', '1/3', '2/1']);
  });

  test('together with its witness stops a caller that knew its tip, and says why and what to do', async () => {
    await world.git('update-ref', '-d', BRANCH_REF);
    await world.git('update-ref', '-d', TIP_REF);
    const update = world.open({ options: { knownTip: tip } }).update(record('2/1'), { message: 'four' });
    await expect(update).rejects.toMatchObject({ ...rewritten, message: expect.stringContaining(tip) });
    await expect(update).rejects.toMatchObject({ remedy: expect.stringContaining('git push --force origin') });
    expect(await world.git('for-each-ref')).toBe('');
  });

  test('together with its witness is rebuilt where run reports were kept', async () => {
    await world.git('update-ref', '-d', BRANCH_REF);
    await world.git('update-ref', '-d', TIP_REF);
    const options = { knownTip: tip, runReports: async () => [report('7'), report('8')] };
    await world.open({ options }).update(record('9/1'), { message: 'four' });
    const snapshot = await world.open().read();
    expect(getItem(snapshot.state, '#1')?.entries.map(({ key }) => key)).toEqual(['7/1', '8/1', '9/1']);
    expect([...(await snapshot.listRunReports())].sort()).toEqual(['7', '8']);
  });

  test('while a writer is open is noticed by that writer', async () => {
    const writer = world.open();
    await writer.read();
    await world.git('update-ref', '-d', BRANCH_REF);
    await world.git('update-ref', '-d', TIP_REF);
    await expect(writer.read()).rejects.toMatchObject(rewritten);
  });
});

describe('a history that was rewritten', () => {
  const force = async (to: string) => world.git('update-ref', BRANCH_REF, to);

  test.each([
    ['set back to an older commit', async () => world.git('rev-parse', `${tip}~2`)],
    ['replaced by an unrelated one', async () => world.personCommits(null, 'LOOP_STATE.md', '# Loop State: x\n')],
    ['forked off an older commit', async () => world.personCommits(await world.git('rev-parse', `${tip}~1`), 'x', 'y')],
  ])('and %s is told apart from growth by the witness', async (_name, to) => {
    await force(await to());
    const before = await world.git('for-each-ref');
    await expect(world.open().read()).rejects.toMatchObject(rewritten);
    await expect(world.open().update(record('2/1'), { message: 'm' })).rejects.toMatchObject(rewritten);
    expect(await world.git('for-each-ref')).toBe(before);
  });

  test('without the witness, the same goes unseen by a writer that knows nothing', async () => {
    await force(await world.git('rev-parse', `${tip}~2`));
    await world.git('update-ref', '-d', TIP_REF);
    await world.open().update(record('2/1'), { message: 'm' });
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '2/1']);
  });

  test('with the witness gone is still seen by who knew a tip', async () => {
    await force(await world.git('rev-parse', `${tip}~2`));
    await world.git('update-ref', '-d', TIP_REF);
    await expect(world.open({ options: { knownTip: tip } }).read()).rejects.toMatchObject(rewritten);
  });

  test('with witness and memory gone, a rebased commit of ours still tells on itself', async () => {
    const moved = await world.git(
      'commit-tree',
      `${tip}^{tree}`,
      '-m',
      await world.git('log', '-1', '--format=%B', tip),
    );
    await force(moved);
    await world.git('update-ref', '-d', TIP_REF);
    await expect(world.open().read()).rejects.toMatchObject({
      ...rewritten,
      message: expect.stringMatching(/was written on/),
    });
  });

  test('is accepted once a person has followed the remedy', async () => {
    await force(await world.git('rev-parse', `${tip}~2`));
    await expect(world.open().read()).rejects.toMatchObject({ remedy: expect.stringContaining(`:${TIP_REF}`) });
    await world.git('push', '.', `:${TIP_REF}`);
    expect(getItem((await world.open().read()).state, '#1')?.attempts).toBe(1);
  });
});

describe('a compaction', () => {
  const compacted = (from: string) => {
    return world.git('commit-tree', `${tip}^{tree}`, '-m', `Compact\n\nLoop-State-Compacted-From: ${from}`);
  };

  test('that names the old tip, kept under an archive ref, is no rewriting', async () => {
    const root = await compacted(tip);
    await world.git('update-ref', `refs/loop-actions/loop-state/archive/${tip}`, tip);
    await world.git('update-ref', BRANCH_REF, root);
    const early = await world.git('rev-parse', `${tip}~2`);
    await world.open({ options: { knownTip: early } }).update(record('2/1'), { message: 'm' });
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '1/2', '1/3', '2/1']);
  });

  test('whose old tip is nowhere to be found is one', async () => {
    await world.git('update-ref', BRANCH_REF, await compacted(tip));
    await expect(world.open().read()).rejects.toMatchObject(rewritten);
  });

  test('that archived something else than what was seen is one', async () => {
    const other = await world.personCommits(null, 'x', 'y');
    await world.git('update-ref', `refs/loop-actions/loop-state/archive/${other}`, other);
    await world.git('update-ref', BRANCH_REF, await compacted(other));
    await expect(world.open().read()).rejects.toMatchObject(rewritten);
  });
});

test.each(['', 'main', '--upload-pack=x', 'A'.repeat(40)])(
  'a known tip like %j is refused before git sees it',
  (knownTip) => {
    expect(() => world.open({ options: { knownTip } })).toThrow(/no commit id/);
  },
);

function report(run: string): RunReport {
  const usage = { iterations: 1, toolCalls: null, tokens: 5, costUsd: null, durationMs: 1 };
  const at = `2026-07-0${run}T08:00:00Z`;
  return {
    schemaVersion: 1,
    repository: 'o/r',
    run,
    url: null,
    mode: 'propose',
    startedAt: at,
    endedAt: at,
    baseSha: 'a'.repeat(40),
    specSha256: null,
    planDigest: null,
    decisions: [
      { item: '#1', title: 't', url: 'https://github.com/o/r/issues/1', outcome: 'selected', reason: 'r', rule: null },
    ],
    attempts: [
      {
        item: '#1',
        attempt: 1,
        agent: 'command',
        box: 'weak',
        startedAt: at,
        usage,
        stopReason: 'no-change',
        candidateDigest: null,
        tree: null,
        verdict: null,
        checks: [],
        pullRequest: null,
      },
    ],
    interrupts: [],
    oracle: null,
    stopReason: null,
    usage,
    budgetLeft: {},
  };
}
