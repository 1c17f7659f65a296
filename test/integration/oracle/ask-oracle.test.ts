import { LABELS } from '@loop-actions/contract';
import { askOracle, type OracleRequest } from '@loop-actions/loop';
import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../../support/github/index.ts';
import { openOracleRoom, PERMISSIONS } from './oracle-room.ts';

const NO_RULES = { postMergeWorkflows: [], priorities: [], verifyLive: null };
const ask = (github: Parameters<typeof askOracle>[0], batch: readonly number[], rules: Partial<OracleRequest> = {}) =>
  askOracle(github, { batch: batch.map((number) => `#${number}`), baseRef: 'main', ...NO_RULES, ...rules });

describe('the oracle, asked after each thing that happens', () => {
  it('frees a ticket when its blocker is merged, closed and green, and not a moment before', async () => {
    await using room = await openOracleRoom();
    const { fake } = room;
    fake.repository().settings.rulesetChecks = { main: ['tests'] };
    const [first, second, third] = [room.createTicket(), room.createTicket(), room.createTicket()];
    fake.addBlockedBy({ number: second }, first);
    fake.addSubIssue({ number: third }, second);
    const batch = [first, second, third];

    expect(await ask(room.open(), batch)).toMatchObject({
      done: false,
      ready: [`#${first}`],
      blocked: 2,
      remaining: 3,
    });

    const { headSha } = await room.finish(first);
    const red = await ask(room.open(), batch);
    expect(red.tickets[0]).toMatchObject({
      standing: 'unproven',
      reason: expect.stringContaining('the required check “tests” did not report'),
    });
    expect(red).toMatchObject({ ready: [], blocked: 2 });

    room.report(headSha, 'tests', 'success');
    const green = await ask(room.open(), batch);
    expect(green).toMatchObject({ done: false, ready: [`#${second}`], blocked: 1, remaining: 2 });
    expect(green.tickets[2]?.reason).toBe(`waits for #${second}, a part of it`);

    for (const ticket of [second, third]) room.report((await room.finish(ticket)).headSha, 'tests', 'success');
    expect(await ask(room.open(), batch)).toMatchObject({ done: true, ready: [], remaining: 0 });
    fake.assertClean();
  });

  it('is not done while a workflow after the merge has not passed on that commit', async () => {
    await using room = await openOracleRoom();
    const ticket = room.createTicket();
    const { mergeSha } = await room.finish(ticket);
    const rules = { postMergeWorkflows: ['deploy.yml'] };
    const run = { workflow: 'deploy.yml', branch: 'main', event: 'push', status: 'completed' };
    expect((await ask(room.open(), [ticket], rules)).reason).toContain('deploy.yml has not run on its merge commit');
    room.fake.addWorkflowRun({ ...run, headSha: mergeSha, conclusion: 'failure' });
    expect((await ask(room.open(), [ticket], rules)).reason).toContain('deploy.yml failed on its merge commit');
    room.fake.addWorkflowRun({ ...run, headSha: 'f'.repeat(40), conclusion: 'success' });
    expect((await ask(room.open(), [ticket], rules)).done).toBe(false);
    room.fake.addWorkflowRun({ ...run, headSha: mergeSha, conclusion: 'success' });
    expect((await ask(room.open(), [ticket], rules)).done).toBe(true);
  });

  it('names a cycle, and takes what is outside of it', async () => {
    await using room = await openOracleRoom();
    const [a, b, c] = [room.createTicket(), room.createTicket(), room.createTicket()];
    room.fake.addBlockedBy({ number: a }, b);
    room.fake.addBlockedBy({ number: b }, a);
    const answer = await ask(room.open(), [a, b, c]);
    expect(answer.ready).toEqual([`#${c}`]);
    expect(answer.readySet.cycles).toEqual([[`#${a}`, `#${b}`, `#${a}`]]);
    expect(answer.tickets[0]?.reason).toContain(`#${a} → #${b} → #${a}`);
  });

  it('does not let a bot’s label settle a ticket, nor free what waits for it', async () => {
    await using room = await openOracleRoom();
    const [gated, waiting] = [room.createTicket(), room.createTicket()];
    room.fake.addBlockedBy({ number: waiting }, gated);
    room.fake.addLabel({ number: gated, as: 'maria' }, LABELS.humanGated);
    const answer = await ask(room.open(), [gated, waiting]);
    expect(answer.tickets.map(({ standing }) => standing)).toEqual(['human-gated', 'blocked']);
  });
});

describe('a tracker that fails', () => {
  type Fault = Parameters<FakeGitHub['faults']['add']>[0];
  const always = { after: 0, times: 50 };
  it.each<[string, Fault, RegExp]>([
    ['is down', { operation: 'graphql', kind: 'reset', ...always } as Fault, /not done: .*could not be read/],
    ['answers 502', { operation: 'graphql', kind: 'status', status: 502, ...always } as Fault, /502/],
    [
      'answers 503 to what checks there are',
      { operation: 'graphql:MergeRecords', kind: 'status', status: 503, ...always } as Fault,
      /503/,
    ],
    ['is cut off', { operation: 'graphql', kind: 'truncated', ...always } as Fault, /not done: .*could not be read/],
    ['hangs', { operation: 'graphql', kind: 'hang', times: 4 } as Fault, /no complete answer within/],
    [
      'limits the rate',
      { operation: 'graphql', kind: 'secondary-limit', retryAfterSeconds: 3600, ...always } as Fault,
      /rate limit/,
    ],
    ['has no requests left', { operation: 'graphql', kind: 'primary-limit', ...always } as Fault, /rate limit/],
  ])('that %s is not done, with the reason', async (_name, fault, reason) => {
    await using room = await openOracleRoom();
    const ticket = room.createTicket();
    await room.finish(ticket);
    expect((await ask(room.open(), [ticket])).done).toBe(true);
    room.fake.faults.add(fault);
    const answer = await ask(room.open(), [ticket]);
    expect(answer).toMatchObject({ done: false, ready: [] });
    expect(answer.reason).toMatch(reason);
    expect(answer.fault).not.toBeNull();
  });

  it.each(['checks', 'statuses', 'contents'])('to whom nobody gave %s: read is not done, and says so', async (name) => {
    await using room = await openOracleRoom();
    const ticket = room.createTicket();
    const { headSha } = await room.finish(ticket);
    room.report(headSha, 'tests', 'failure');
    const { [name]: _lacking, ...rest } = PERMISSIONS as Record<string, 'read' | 'write'>;
    const answer = await ask(room.open(rest), [ticket]);
    expect(answer.done).toBe(false);
    expect(answer.reason).toContain(`${name}: read`);
    expect(answer.tickets[0]?.standing).toBe('unproven');
  });

  it('that has no such ticket, or only a pull request of that number, is not done', async () => {
    await using room = await openOracleRoom();
    const ticket = room.createTicket();
    const { pull } = await room.finish(ticket);
    for (const number of [pull, 999]) {
      const answer = await ask(room.open(), [ticket, number]);
      expect(answer.done).toBe(false);
      expect(answer.reason).toContain(`with the number of ${number}`);
      expect(answer.tickets[1]?.standing).toBe('unknown');
    }
  });
});
