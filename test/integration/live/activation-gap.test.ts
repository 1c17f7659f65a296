import { LABELS, lineageOf } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { says } from '../../support/production/index.ts';
import { isWrite } from '../loop/fault-kinds.ts';
import { type GapRoom, ORACLE_PERMISSIONS, openGapRoom, VERSION } from './gap-room.ts';

const only = <T>(items: readonly T[]): T => {
  const [one] = items;
  if (one === undefined || items.length > 1) throw new Error(`${items.length} and not one`);
  return one;
};
const standings = ({ tickets }: Awaited<ReturnType<GapRoom['ask']>>) =>
  Object.fromEntries(tickets.map(({ id, standing }) => [id, standing]));

describe('a merged ticket that is not live', () => {
  it('is dark, with one gap filed, described, labelled, wired and in the batch; and without live verification it would be done', async () => {
    await using room = await openGapRoom();
    const { number, sha } = await room.merged();
    room.production.answer = says('a'.repeat(40));
    expect((await room.askWithout()).done).toBe(true);
    const answer = await room.ask();
    expect(answer).toMatchObject({ done: false, activationGaps: 1, dark: 1, ready: ['#3'] });
    expect(standings(answer)).toEqual({ '#1': 'dark', '#3': 'ready' });
    const gap = only(room.gaps());
    expect(gap.labels.map(({ name }) => name).sort()).toEqual(['loop:activation-gap', 'maintenance']);
    expect(gap.body).toContain(`<!-- loop-actions:activation-gap:#${number}@version -->`);
    expect(gap.body).toContain(sha.slice(0, 12));
    expect(gap.body).toContain('LOOP_SPEC.md:3');
    expect(gap.body).toContain('no commit of this repository');
    expect(room.github.issue(number).blockedBy).toEqual([gap]);
    expect(lineageOf({ id: '#3', body: gap.body ?? '', labels: [LABELS.activationGap] })).toBe('#1');
    room.github.assertClean();
  });

  it('is done when it is live, with nothing filed', async () => {
    await using room = await openGapRoom();
    const { sha } = await room.merged();
    room.production.answer = says(`running ${sha}`);
    expect(await room.ask()).toMatchObject({ done: true, activationGaps: 0 });
    expect(room.gaps()).toEqual([]);
    room.github.assertClean();
  });

  it('files nothing twice, and changes nothing while nothing changes', async () => {
    await using room = await openGapRoom();
    await room.merged();
    await room.ask();
    const writes = () => room.github.requests.filter(isWrite).length;
    const before = writes();
    for (let pass = 0; pass < 3; pass++) expect((await room.ask()).done).toBe(false);
    expect(writes()).toBe(before);
    only(room.gaps());
    room.github.assertClean();
  });

  it('waits for one gap together with all that is dark by the same probe', async () => {
    await using room = await openGapRoom();
    await room.merged('one');
    await room.merged('two');
    const answer = await room.ask();
    const gap = only(room.gaps());
    expect(answer).toMatchObject({ dark: 2, activationGaps: 1 });
    expect(gap.title).toContain('two');
    for (const number of [1, 3]) expect(room.github.issue(number).blockedBy).toEqual([gap]);
    room.github.assertClean();
  });

  it('has a gap for each probe that fails', async () => {
    await using room = await openGapRoom({
      probes: [VERSION, 'health: `GET URL/health` → 200, body contains `ready`, within 1s'],
    });
    await room.merged();
    expect(await room.ask()).toMatchObject({ activationGaps: 2 });
    expect(room.gaps().map(({ title }) => title.split('”')[0])).toEqual(['Not live: “version', 'Not live: “health']);
  });
});

describe('an activation gap', () => {
  it('is closed by its probe, with the evidence, and only then is all done', async () => {
    await using room = await openGapRoom();
    const { sha } = await room.merged();
    await room.ask();
    room.production.answer = says(sha);
    const answer = await room.ask();
    expect(standings(answer)).toEqual({ '#1': 'done', '#3': 'done' });
    expect(answer.done).toBe(true);
    const gap = only(room.gaps());
    expect(gap).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(gap.body).toContain('gap-state:live');
    expect(gap.body?.match(/^- .*: (?:dark|live);/gm)).toHaveLength(2);
    room.github.assertClean();
  });

  it.each([
    ['a person closes it', (room: GapRoom) => room.github.closeIssue({ as: 'maria', number: 3 })],
    [
      'a person calls it not planned',
      (room: GapRoom) => room.github.closeIssue({ as: 'maria', number: 3 }, 'not_planned'),
    ],
    ['a merge closes it', (room: GapRoom) => room.mergeFor(3)],
  ])('is opened again when %s while its probe fails, and worked on again', async (_name, close) => {
    await using room = await openGapRoom();
    await room.merged();
    await room.ask();
    await close(room);
    expect(room.github.issue(3).state).toBe('closed');
    const answer = await room.ask();
    expect(standings(answer)).toEqual({ '#1': 'dark', '#3': 'ready' });
    expect(only(room.gaps()).state).toBe('open');
    room.github.assertClean();
  });

  it('that comes back is the same ticket, with its history', async () => {
    await using room = await openGapRoom();
    const { sha } = await room.merged();
    await room.ask();
    room.production.answer = says(sha);
    await room.ask();
    room.production.answer = says('', 500);
    const answer = await room.ask();
    expect(standings(answer)).toEqual({ '#1': 'dark', '#3': 'ready' });
    const gap = only(room.gaps());
    expect(gap.state).toBe('open');
    expect(gap.body?.match(/^- .*: (dark|live);/gm)?.map((line) => /: (dark|live);/.exec(line)?.[1])).toEqual([
      'dark',
      'live',
      'dark',
    ]);
    room.github.assertClean();
  });

  it('is fixed by a change of its own, which has to be live as well', async () => {
    await using room = await openGapRoom();
    const { sha } = await room.merged();
    await room.ask();
    const fix = await room.mergeFor(3);
    room.production.answer = says(sha);
    expect(standings(await room.ask())).toEqual({ '#1': 'done', '#3': 'ready' });
    room.production.answer = says(fix);
    expect(standings(await room.ask())).toEqual({ '#1': 'done', '#3': 'done' });
    room.github.assertClean();
  });

  it('forged by a passer-by is an ordinary ticket: nothing of ours', async () => {
    await using room = await openGapRoom();
    const { sha } = await room.merged();
    const body = '<!-- loop-actions:activation-gap:#1@version -->\n<!-- gap-state:live -->\nmine';
    room.github.createIssue({ as: 'maria', title: 'forged', body, labels: ['maintenance', 'loop:activation-gap'] });
    room.production.answer = says(sha);
    expect(standings(await room.ask())).toEqual({ '#1': 'done', '#3': 'ready' });
    expect(room.github.issue(3).state).toBe('open');
    room.production.answer = says('');
    await room.ask();
    expect(room.github.issues.map(({ number }) => number)).toContain(4);
  });

  it('shows production’s words as code, so that they notify and close nothing', async () => {
    await using room = await openGapRoom();
    await room.merged();
    room.production.answer = says(
      '```\n@maria closes #1 <!-- loop-actions:activation-gap:#9@x --> ghp_0123456789abcdefghijklmnopqrstuvwxyz0123',
    );
    await room.ask();
    const body = only(room.gaps()).body ?? '';
    expect(body).toContain('````text');
    expect(body).not.toContain('ghp_0123456789');
    expect(body.match(/<!-- loop-actions:/g)).toHaveLength(1);
  });
});

describe('the oracle', () => {
  it('files nothing in shadow, and is not done all the same', async () => {
    await using room = await openGapRoom({ mode: 'shadow' });
    await room.merged();
    expect(await room.ask()).toMatchObject({ done: false, dark: 1, activationGaps: 0 });
    expect(room.gaps()).toEqual([]);
  });

  it('leaves dark what nobody asks about', async () => {
    await using room = await openGapRoom();
    const { sha } = await room.merged();
    room.production.answer = says(sha);
    expect(await room.ask({ verify: 'off' })).toMatchObject({ done: false, dark: 1 });
    expect(room.production.asked).toEqual([]);
  });

  it.each([
    ['a line it can’t read', ['health: look at it']],
    ['a line besides one that passes', [VERSION, 'health: look at it']],
  ])('is not done by a section with %s', async (_name, probes) => {
    await using room = await openGapRoom({ probes });
    const { sha } = await room.merged();
    room.production.answer = says(sha);
    const answer = await room.ask();
    expect(answer).toMatchObject({ done: false, dark: 1 });
    expect(answer.reason).toContain('can’t be carried out');
    expect(room.gaps()).toEqual([]);
  });

  it('is not done, and says which permission it lacks, where it may not read the spec', async () => {
    await using room = await openGapRoom({ permissions: { ...ORACLE_PERMISSIONS, contents: 'none' } });
    await room.merged();
    await expect(room.ask()).rejects.toMatchObject({
      code: 'E_GITHUB_PERMISSION',
      remedy: expect.stringContaining('contents: read'),
    });
  });

  it('is not done, and says which permission it lacks, where it may not file the gap', async () => {
    await using room = await openGapRoom({ permissions: { ...ORACLE_PERMISSIONS, issues: 'read' } });
    await room.merged();
    const answer = await room.ask();
    expect(answer.done).toBe(false);
    expect(answer.fault).toMatchObject({ remedy: expect.stringContaining('issues: write') });
  });

  it('files no gap for what the job itself could not ask', async () => {
    await using room = await openGapRoom({
      probes: ['deployed: deployment to `production` succeeds, within 1s'],
      permissions: { ...ORACLE_PERMISSIONS, deployments: 'none' },
    });
    await room.merged();
    expect(await room.ask()).toMatchObject({ done: false, dark: 1, activationGaps: 0 });
    expect(room.gaps()).toEqual([]);
  });
});

describe('killed at any request, and asked again, there is exactly one gap', () => {
  it('whatever was applied', async () => {
    const operations = [
      'issues/create',
      'issues/add-blocked-by-dependency',
      'issues/create-label',
      'issues/get',
      'issues/list-dependencies-blocked-by',
      'graphql:FindIssues',
      'graphql:ListMarkedIssues',
    ];
    let struck = 0;
    for (const operation of operations) {
      for (const kind of ['reset', 'lost-answer'] as const) {
        await using room = await openGapRoom();
        await room.merged();
        room.github.faults.add({ operation, kind, struck: () => struck++ });
        expect((await room.ask()).done).toBe(false);
        expect((await room.ask()).done).toBe(false);
        const gap = only(room.gaps());
        expect(room.github.issue(1).blockedBy).toEqual([gap]);
        expect(room.github.faults.pending()).toEqual([]);
      }
    }
    expect(struck).toBe(operations.length * 2);
  });
});
