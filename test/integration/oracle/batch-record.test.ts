import { LABELS } from '@loop-actions/contract';
import { formatMembers, parseMembers } from '@loop-actions/github';
import { resolveBatch } from '@loop-actions/loop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleBatch } from '../../../packages/loop/src/decide/settle-batch.ts';
import { type OracleRoom, openOracleRoom } from './oracle-room.ts';

const QUERY = { labels: ['maintenance'], state: 'all' } as const;
const resolve = (room: OracleRoom) => resolveBatch(room.open(), QUERY, { baseRef: 'main', words: 'label:maintenance' });
const records = ({ fake }: OracleRoom) =>
  fake.issues.filter(({ labels }) => labels.some(({ name }) => name === LABELS.batch));
const recordNumber = (room: OracleRoom): number => records(room).at(-1)?.number ?? 0;
const withoutLine = (room: OracleRoom, line: string): string =>
  (room.fake.issue(recordNumber(room)).body ?? '').replace(`${line}\n`, '');

describe('a batch that is given as a query', () => {
  it('is resolved once, into one issue, and neither shrinks nor grows with its labels', async () => {
    await using room = await openOracleRoom();
    const [a, b] = [room.createTicket(), room.createTicket()];
    for (let again = 0; again < 3; again++) expect((await resolve(room)).members).toEqual([`#${a}`, `#${b}`]);
    expect(records(room)).toHaveLength(1);
    room.fake.removeLabel({ number: a, as: 'maria' }, 'maintenance');
    room.createTicket();
    expect((await resolve(room)).members).toEqual([`#${a}`, `#${b}`]);
    room.fake.assertClean();
  });

  it('is not doubled when the answer to its creation is lost', async () => {
    await using room = await openOracleRoom();
    room.createTicket();
    room.fake.faults.add({ operation: 'issues/create', kind: 'lost-answer', status: 502 });
    await resolve(room);
    expect(records(room)).toHaveLength(1);
  });

  it('is closed when it is done, stays the answer until there is other work, and then the next one begins', async () => {
    await using room = await openOracleRoom();
    const a = room.createTicket();
    const first = await resolve(room);
    await settleBatch(room.open(), first, { done: false });
    expect(room.fake.issue(recordNumber(room)).state).toBe('open');
    await room.finish(a);
    await settleBatch(room.open(), first, { done: true });
    expect(room.fake.issue(recordNumber(room)).state).toBe('closed');
    expect(await resolve(room)).toEqual({ members: [`#${a}`], record: { number: recordNumber(room), isOpen: false } });
    const b = room.createTicket();
    expect((await resolve(room)).members).toEqual([`#${b}`]);
    expect(records(room)).toHaveLength(2);
  });

  it('is not over because somebody closes its record', async () => {
    await using room = await openOracleRoom();
    const a = room.createTicket();
    await resolve(room);
    room.fake.closeIssue({ number: recordNumber(room), as: 'maria' });
    expect((await resolve(room)).members).toEqual([`#${a}`]);
    expect(records(room)).toHaveLength(1);
  });

  it('lets a person with write access take a ticket out', async () => {
    await using room = await openOracleRoom();
    const [a, b] = [room.createTicket(), room.createTicket()];
    await resolve(room);
    room.fake.editIssue({ number: recordNumber(room), as: 'maria' }, { body: withoutLine(room, `#${a}`) });
    expect((await resolve(room)).members).toEqual([`#${b}`]);
  });

  it.each([
    ['a bot', 'renovate[bot]', /changed by renovate/],
    ['somebody who may not write', 'mallory', /changed by mallory, who may not write here/],
  ])('is in doubt where %s took a ticket out, even if a person changed it later', async (_who, login, reason) => {
    await using room = await openOracleRoom();
    const [a] = [room.createTicket(), room.createTicket()];
    await resolve(room);
    room.fake.world.addUser(login, login.endsWith('[bot]') ? 'Bot' : 'User');
    const number = recordNumber(room);
    room.fake.editIssue({ number, as: login }, { body: withoutLine(room, `#${a}`) });
    await expect(resolve(room)).rejects.toMatchObject({
      code: 'E_BATCH_DOUBTFUL',
      message: expect.stringMatching(reason),
    });
    room.fake.editIssue({ number, as: 'maria' }, { body: `${room.fake.issue(number).body}\nA note.` });
    await expect(resolve(room)).rejects.toMatchObject({ code: 'E_BATCH_DOUBTFUL' });
  });

  it('does not read a record that somebody else wrote', async () => {
    await using room = await openOracleRoom();
    const a = room.createTicket();
    await resolve(room);
    const { body } = room.fake.issue(recordNumber(room));
    const forged = (body ?? '').replace(`#${a}`, '#1000');
    room.fake.createIssue({ title: 'Batch', body: forged, labels: [LABELS.batch], as: 'maria' });
    expect((await resolve(room)).members).toEqual([`#${a}`]);
  });
});

describe('the list of a record', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1e9 })), (numbers) => {
        const members = numbers.map((number) => `#${number}`);
        expect(parseMembers(`Words.\n\n${formatMembers(members)}\n\nMore.`)).toEqual(members);
      }),
    );
  });

  it.each([
    '',
    'no list',
    '```loop-batch\n#1',
    '```loop-batch\n#1\nall\n```',
    '```loop-batch\n#1\n```\n```loop-batch\n```',
  ])('is none where it is not whole: %j', (body) => {
    expect(parseMembers(body)).toBeNull();
  });
});
