import {
  LABELS,
  type MergeEvidence,
  type MergeRecords,
  type PermissionLevel,
  type Ticket,
} from '@loop-actions/contract';
import { decideBatch, type LiveAnswer, mergedChange, type Standing } from '@loop-actions/verifier';
import { describe, expect, it } from 'vitest';
import { linkedPullRequest, ticket } from '../../support/values/ticket.ts';

const completed = { state: 'closed', stateReason: 'completed' } as const;
const MERGED = linkedPullRequest();
const MERGE_SHA = MERGED.mergeCommitSha ?? '';
const passed = (name: string) => ({ name, state: 'passed', required: false }) as const;

/** What GitHub has on record of the merged pull request, green unless told. */
const recordsOf = (
  differences: Partial<MergeEvidence> = {},
  requiredContexts: MergeRecords['requiredContexts'] = ['ci'],
): MergeRecords => ({
  requiredContexts,
  merges: new Map([
    [
      MERGED.number,
      {
        pullRequest: MERGED.number,
        headSha: MERGED.headSha,
        mergeSha: MERGE_SHA,
        head: [passed('ci')],
        merge: [],
        workflows: [],
        ...differences,
      },
    ],
  ]),
});
const green = { records: recordsOf(), postMergeWorkflows: [] };

const ask = (tickets: readonly Ticket[], problems: readonly string[] = [], batch = ['#1']) =>
  decideBatch({
    batch,
    baseRef: 'main',
    liveRequired: false,
    ...green,
    tracker: { repository: 'acme/widgets', readAt: '2026-11-02T08:00:00Z', tickets, problems },
  });

const gatedBy = (
  kind: 'user' | 'bot' | 'unknown',
  permission: PermissionLevel | null,
  state: Ticket['state'] = 'open',
) =>
  ticket(1, {
    state,
    labels: [LABELS.humanGated],
    labelEvents: [
      {
        label: LABELS.humanGated,
        action: 'labeled',
        actor: { login: 'someone', kind, permission },
        at: '2026-11-01T09:00:00Z',
      },
    ],
  });

describe('live verification', () => {
  const merged = ticket(1, { state: 'closed', stateReason: 'completed', pullRequests: [linkedPullRequest()] });
  const askLive = (live?: ReadonlyMap<string, LiveAnswer>) =>
    decideBatch({
      batch: ['#1'],
      baseRef: 'main',
      liveRequired: true,
      ...green,
      ...(live === undefined ? {} : { live }),
      tracker: { repository: 'acme/widgets', readAt: '2026-11-02T08:00:00Z', tickets: [merged], problems: [] },
    });
  const answer = (verified: boolean, mergeSha = MERGE_SHA) =>
    new Map([['#1', { verified, mergeSha, reason: 'no event arrived' }]]);

  it.each([
    ['nobody verified it', undefined, 'nobody verified that it is live'],
    ['another ticket was verified', new Map([['#2', { verified: true, mergeSha: MERGE_SHA, reason: '' }]]), 'nobody'],
    ['the probe failed', answer(false), 'not live: no event arrived'],
    [
      'another commit was verified',
      answer(true, 'f'.repeat(40)),
      'what was verified is ffffffffffff, not its merge commit bbbbbbbbbbbb',
    ],
  ] as const)('merged is not shipped: %s', (_name, live, reason) => {
    const decision = askLive(live);
    expect(decision.tickets[0]?.standing).toBe('dark');
    expect(`${decision.tickets[0]?.reason}.`).toMatch(new RegExp(`${reason}(?:\\b|$)`));
    expect(decision).toMatchObject({ done: false, remaining: 1, dark: 1, activationGaps: 0, ready: [] });
  });

  it('is done when the merge commit was verified', () => {
    expect(askLive(answer(true))).toMatchObject({ done: true, tickets: [{ standing: 'done' }] });
  });
});

describe('the proof of a merge', () => {
  const merged = ticket(1, { ...completed, pullRequests: [linkedPullRequest()] });
  const askWith = (records: MergeRecords | undefined, postMergeWorkflows: readonly string[] = []) =>
    decideBatch({
      batch: ['#1'],
      baseRef: 'main',
      liveRequired: false,
      records,
      postMergeWorkflows,
      tracker: { repository: 'acme/widgets', readAt: '2026-11-02T08:00:00Z', tickets: [merged], problems: [] },
    });
  const check = (name: string, state: 'passed' | 'failed' | 'pending', required = false) => ({ name, state, required });
  const ran = (state: 'passed' | 'failed' | 'pending') => ({ workflows: [{ workflow: 'deploy.yml', state }] });

  it.each<[string, MergeRecords | undefined, readonly string[], string]>([
    ['no checks were read at all', undefined, [], 'its checks could not be read'],
    ['the checks of this one were not read', { requiredContexts: [], merges: new Map() }, [], 'could not be read'],
    ['nobody knows what the base requires', recordsOf({}, null), [], 'what main requires could not be read'],
    ['the checks are of another head', recordsOf({ headSha: 'c'.repeat(40) }), [], 'of another commit'],
    ['the checks are of another merge commit', recordsOf({ mergeSha: 'c'.repeat(40) }), [], 'of another commit'],
    ['a required check never reported', recordsOf({ head: [] }), [], 'the required check “ci” did not report on'],
    [
      'a required check failed',
      recordsOf({ head: [check('ci', 'failed')] }),
      [],
      'the required check “ci” failed on its last head aaaaaaaaaaaa$',
    ],
    ['one report of a required check failed', recordsOf({ head: [passed('ci'), check('ci', 'failed')] }), [], 'failed'],
    ['a required check still runs', recordsOf({ head: [check('ci', 'pending')] }), [], '“ci” is still running on'],
    [
      'GitHub calls a failed check required',
      recordsOf({ head: [check('e2e', 'failed', true)] }, []),
      [],
      '“e2e” failed',
    ],
    [
      'a check failed on the merge commit',
      recordsOf({ merge: [passed('lint'), check('ci', 'failed')] }),
      [],
      '“ci” failed on its merge commit bbbbbbbbbbbb$',
    ],
    [
      'a check still runs on the merge commit',
      recordsOf({ merge: [passed('lint'), check('ci', 'pending')] }),
      [],
      '“ci” is still running on its merge commit',
    ],
    ['the workflow after the merge never ran', recordsOf(), ['deploy.yml'], 'deploy.yml has not run on its merge'],
    [
      'another workflow ran after the merge',
      recordsOf({ workflows: [{ workflow: 'other.yml', state: 'passed' }] }),
      ['deploy.yml'],
      'deploy.yml has not run on its merge',
    ],
    ['the workflow after the merge failed', recordsOf(ran('failed')), ['deploy.yml'], 'deploy.yml failed on its merge'],
    [
      'the workflow after the merge still runs',
      recordsOf(ran('pending')),
      ['deploy.yml'],
      'deploy.yml is still running',
    ],
  ])('is missing where %s', (_name, records, workflows, reason) => {
    const decision = askWith(records, workflows);
    expect(decision.tickets[0]).toMatchObject({
      standing: 'unproven',
      reason: expect.stringMatching(new RegExp(reason)),
    });
    expect(decision).toMatchObject({ done: false, remaining: 1, ready: [] });
  });

  it.each<[string, MergeRecords, readonly string[]]>([
    ['the required checks passed', recordsOf(), []],
    ['nothing is required, and nothing failed', recordsOf({ head: [] }, []), []],
    ['a check failed that nobody requires', recordsOf({ head: [passed('ci'), check('spelling', 'failed')] }), []],
    ['the checks of the merge commit passed', recordsOf({ merge: [passed('lint'), passed('ci')] }), []],
    ['the workflow after the merge passed', recordsOf(ran('passed')), ['deploy.yml']],
  ])('is there where %s', (_name, records, workflows) => {
    expect(askWith(records, workflows)).toMatchObject({ done: true, tickets: [{ standing: 'done' }] });
  });

  it('is asked of the newest pull request that was merged for a ticket', () => {
    const later = linkedPullRequest({ number: 95, headSha: 'd'.repeat(40), mergeCommitSha: 'e'.repeat(40) });
    const twice = ticket(1, { ...completed, pullRequests: [later, linkedPullRequest()] });
    expect(mergedChange(twice, 'main')?.number).toBe(95);
    const inOrder = ticket(1, { ...completed, pullRequests: [linkedPullRequest(), later] });
    expect(mergedChange(inOrder, 'main')?.number).toBe(95);
    const withoutCommit = ticket(1, { ...completed, pullRequests: [linkedPullRequest({ mergeCommitSha: null })] });
    expect(mergedChange(withoutCommit, 'main')).toBeUndefined();
    expect(ask([twice]).tickets[0]?.reason).toContain('#95 is merged, but its checks could not be read');
  });
});

describe('what waits for something unfinished', () => {
  it('is blocked, says why, and is not dispatched', () => {
    const decision = decideBatch({
      batch: ['#1', '#2'],
      baseRef: 'main',
      liveRequired: false,
      ...green,
      blocked: new Map([['#2', 'waits for #1']]),
      tracker: {
        repository: 'acme/widgets',
        readAt: '2026-11-02T08:00:00Z',
        tickets: [ticket(1), ticket(2)],
        problems: [],
      },
    });
    expect(decision).toMatchObject({ done: false, ready: ['#1'], blocked: 1, remaining: 2 });
    expect(decision.tickets[1]).toEqual({ id: '#2', standing: 'blocked', reason: 'waits for #1' });
  });
});

describe('an activation gap', () => {
  const askGap = (gap: Ticket, verified: boolean, isGap = true, blocked: ReadonlyMap<string, string> = new Map()) =>
    decideBatch({
      batch: ['#1'],
      blocked,
      baseRef: 'main',
      liveRequired: true,
      ...green,
      gaps: new Map(isGap ? [['#1', { verified, reason: 'the probe answers' }]] : []),
      tracker: { repository: 'acme/widgets', readAt: '2026-11-02T08:00:00Z', tickets: [gap], problems: [] },
    });

  it.each<[string, Ticket, boolean, Standing, string]>([
    ['open, its probe fails', ticket(1), false, 'ready', 'an activation gap: the probe answers'],
    [
      'open, its pull request open',
      ticket(1, { pullRequests: [linkedPullRequest({ state: 'open' })] }),
      false,
      'in-review',
      'its pull request #90 is open',
    ],
    [
      'open, and what was merged for it did not help',
      ticket(1, { pullRequests: [linkedPullRequest()] }),
      false,
      'ready',
      'an activation gap: the probe answers',
    ],
    [
      'open, escalated',
      ticket(1, { labels: [LABELS.escalated] }),
      false,
      'waiting',
      'the loop asked a person and has no answer yet',
    ],
    [
      'closed by a merge, while its probe fails',
      ticket(1, { ...completed, pullRequests: [linkedPullRequest()] }),
      false,
      'dark',
      'closed, though its own probe does not pass: the probe answers',
    ],
    [
      'closed by somebody, while its probe fails',
      ticket(1, completed),
      false,
      'dark',
      'closed, though its own probe does not pass: the probe answers',
    ],
    [
      'closed as not planned, while its probe fails',
      ticket(1, { state: 'closed', stateReason: 'not-planned' }),
      false,
      'dark',
      'closed, though its own probe does not pass: the probe answers',
    ],
    [
      'its probe passes, but nobody closed it',
      ticket(1),
      true,
      'waiting',
      'its probe passes, but nobody may close it: the probe answers',
    ],
    [
      'closed, and its probe passes, without any change',
      ticket(1, completed),
      true,
      'done',
      'its own probe passes: the probe answers',
    ],
    [
      'taken over by a person',
      gatedBy('user', 'write'),
      false,
      'human-gated',
      `labelled ${LABELS.humanGated} by a person with write access`,
    ],
  ])('%s', (_name, gap, verified, standing, reason) => {
    const decision = askGap(gap, verified);
    expect(decision.tickets).toEqual([{ id: '#1', standing, reason }]);
    const isSettled = standing === 'done' || standing === 'human-gated';
    expect(decision).toMatchObject({ activationGaps: isSettled ? 0 : 1, dark: standing === 'dark' ? 1 : 0 });
  });

  it('is blocked by what it waits for, and counts as unsettled', () => {
    const decision = askGap(ticket(1), false, true, new Map([['#1', 'waits for #2']]));
    expect(decision.tickets).toEqual([{ id: '#1', standing: 'blocked', reason: 'waits for #2' }]);
    expect(decision).toMatchObject({ activationGaps: 1, blocked: 1, ready: [] });
  });

  it('is not what any other open ticket is', () => {
    expect(askGap(ticket(1), false, false)).toMatchObject({ activationGaps: 0, dark: 0, ready: ['#1'] });
  });

  it('is settled by no probe where it is an ordinary ticket', () => {
    expect(askGap(ticket(1, completed), true, false).tickets[0]?.standing).toBe('unproven');
  });
});

describe('the oracle', () => {
  const table: [string, Ticket, Standing][] = [
    ['completed, merged into the base', ticket(1, { ...completed, pullRequests: [linkedPullRequest()] }), 'done'],
    ['open, nothing made yet', ticket(1), 'ready'],
    ['open, its pull request open', ticket(1, { pullRequests: [linkedPullRequest({ state: 'open' })] }), 'in-review'],
    [
      'open, its pull request closed unmerged',
      ticket(1, { pullRequests: [linkedPullRequest({ state: 'closed' })] }),
      'ready',
    ],
    ['open, though its pull request is merged', ticket(1, { pullRequests: [linkedPullRequest()] }), 'waiting'],
    ['open, escalated by the loop', ticket(1, { labels: [LABELS.escalated] }), 'waiting'],
    ['completed, but no pull request', ticket(1, completed), 'unproven'],
    [
      'completed, pull request closed unmerged',
      ticket(1, { ...completed, pullRequests: [linkedPullRequest({ state: 'closed' })] }),
      'unproven',
    ],
    [
      'completed, merged into another branch',
      ticket(1, { ...completed, pullRequests: [linkedPullRequest({ baseRef: 'dev' })] }),
      'unproven',
    ],
    [
      'completed, merged in another repository',
      ticket(1, { ...completed, pullRequests: [linkedPullRequest({ repository: 'mallory/widgets' })] }),
      'unproven',
    ],
    [
      'merged without a merge commit',
      ticket(1, { ...completed, pullRequests: [linkedPullRequest({ mergeCommitSha: null })] }),
      'unproven',
    ],
    [
      'closed as not planned',
      ticket(1, { state: 'closed', stateReason: 'not-planned', pullRequests: [linkedPullRequest()] }),
      'unproven',
    ],
    ['closed as duplicate', ticket(1, { state: 'closed', stateReason: 'duplicate' }), 'unproven'],
    ['closed without a reason', ticket(1, { state: 'closed', stateReason: null }), 'unproven'],
    ['human-gated by a writer', gatedBy('user', 'write'), 'human-gated'],
    ['human-gated by a maintainer, then closed', gatedBy('user', 'maintain', 'closed'), 'human-gated'],
    ['human-gated by an admin', gatedBy('user', 'admin'), 'human-gated'],
    ['"human"-gated by someone with triage rights', gatedBy('user', 'triage'), 'waiting'],
    ['"human"-gated by someone who may only read', gatedBy('user', 'read'), 'waiting'],
    ['"human"-gated by a bot with write access', gatedBy('bot', 'write'), 'waiting'],
    ['human-gated, permission unreadable', gatedBy('user', null), 'waiting'],
    ['carries the label with no event that explains it', ticket(1, { labels: [LABELS.humanGated] }), 'waiting'],
  ];

  it.each(table)('says of a ticket that is %s: %s', (_name, subject, standing) => {
    const decision = ask([subject]);
    expect(decision.tickets[0]?.standing).toBe(standing);
    expect(decision.done).toBe(standing === 'done' || standing === 'human-gated');
  });

  const reasons: [Ticket, string][] = [
    [ticket(1), 'not done: #1: open, with no pull request'],
    [ticket(1, { pullRequests: [linkedPullRequest({ state: 'open' })] }), 'not done: #1: its pull request #90 is open'],
    [
      ticket(1, { pullRequests: [linkedPullRequest()] }),
      'not done: #1: pull request #90 is merged, but the ticket is open',
    ],
    [ticket(1, { labels: [LABELS.escalated] }), 'not done: #1: the loop asked a person and has no answer yet'],
    [ticket(1, completed), 'not done: #1: closed as completed without a merged pull request'],
    [
      ticket(1, { ...completed, pullRequests: [linkedPullRequest({ baseRef: 'dev' })] }),
      'not done: #1: pull request #90 was merged into dev, not main',
    ],
    [ticket(1, { state: 'closed', stateReason: 'not-planned' }), 'not done: #1: closed as not-planned'],
    [ticket(1, { state: 'closed', stateReason: null }), 'not done: #1: closed as unknown'],
    [gatedBy('user', 'write'), `done: #1: labelled ${LABELS.humanGated} by a person with write access`],
    [
      gatedBy('bot', 'write'),
      `not done: #1: labelled ${LABELS.humanGated}, but not provably by a person with write access`,
    ],
    [ticket(1, { ...completed, pullRequests: [linkedPullRequest()] }), 'done: #1: completed by pull request #90'],
  ];
  it.each(reasons)('gives the reason of the row: %#', (subject, reason) => {
    expect(ask([subject]).reason).toBe(reason);
  });

  it('names of many tickets the first that stands open, whatever settled those before it', () => {
    const settled = [
      ticket(2, { ...completed, pullRequests: [linkedPullRequest()] }),
      { ...gatedBy('user', 'admin'), id: '#3' },
    ];
    expect(ask([...settled, ticket(1)], [], ['#2', '#3', '#1']).reason).toBe(
      'not done: #1: open, with no pull request',
    );
    expect(ask(settled, [], ['#2', '#3'])).toMatchObject({
      done: true,
      reason: 'done: all 2 tickets are completed and merged, or settled by a person',
      remaining: 0,
      humanGated: 1,
      waiting: 0,
    });
  });

  it('says which tickets may be dispatched, wait, are settled or are not known', () => {
    const asked = [ticket(1, { labels: [LABELS.escalated] }), ticket(2), { ...gatedBy('user', 'admin'), id: '#3' }];
    const decision = ask(asked, [], ['#1', '#2', '#3', '#4']);
    expect(decision).toMatchObject({ done: false, ready: ['#2'], remaining: 3, waiting: 1, humanGated: 1 });
    expect(decision.tickets.map(({ standing }) => standing)).toEqual(['waiting', 'ready', 'human-gated', 'unknown']);
  });

  it('does not take the label back from a person for what happened to other labels, nor give it for one taken off', () => {
    const gated = gatedBy('user', 'admin');
    const [event] = gated.labelEvents;
    if (event === undefined) throw new Error('one event');
    const since = (more: Partial<typeof event>): Ticket => ({ ...gated, labelEvents: [event, { ...event, ...more }] });
    const bot = { login: 'loop', kind: 'bot', permission: 'write' } as const;
    expect(ask([since({ label: LABELS.escalated, actor: bot })]).done).toBe(true);
    // Put back by nobody who is known, as where the event of it is missing.
    expect(ask([since({ action: 'unlabeled' })]).tickets[0]?.standing).toBe('waiting');
  });

  it('takes of several pull requests the one merged into the base', () => {
    const pullRequests = [
      linkedPullRequest({ number: 7, baseRef: 'dev' }),
      linkedPullRequest({ number: 8, state: 'open' }),
      linkedPullRequest({ number: 90 }),
    ];
    expect(ask([ticket(1, { ...completed, pullRequests })]).reason).toBe('done: #1: completed by pull request #90');
    expect(ask([ticket(1, { pullRequests })]).reason).toBe('not done: #1: its pull request #8 is open');
  });

  it('counts only the newest label event, so that a bot can’t ride on a person’s old one', () => {
    const first = gatedBy('user', 'admin');
    const subject = { ...first, labelEvents: [...first.labelEvents, ...gatedBy('bot', 'write').labelEvents] };
    expect(ask([subject]).tickets[0]?.standing).toBe('waiting');
  });

  it('says of a single ticket what settled it', () => {
    const decision = ask([ticket(1, { ...completed, pullRequests: [linkedPullRequest()] })]);
    expect(decision.reason).toMatch(/^done: #1: completed by pull request #\d+$/);
  });

  it('is not done when one of many tickets is open', () => {
    const done = Array.from({ length: 9 }, (_, at) =>
      ticket(at + 2, { ...completed, pullRequests: [linkedPullRequest()] }),
    );
    const decision = ask([ticket(1), ...done], [], ['#1', ...done.map(({ id }) => id)]);
    expect(decision).toMatchObject({
      done: false,
      remaining: 1,
      ready: ['#1'],
      reason: 'not done: #1: open, with no pull request',
    });
  });

  it('is not done when a ticket of the batch is missing from the answer', () => {
    expect(ask([ticket(1, { ...completed, pullRequests: [linkedPullRequest()] })], [], ['#1', '#2'])).toMatchObject({
      done: false,
      reason: 'not done: #2: the tracker did not answer for it',
    });
  });

  it('is not done when anything of the tracker could not be read, even if all it saw is done', () => {
    const decision = ask(
      [ticket(1, { ...completed, pullRequests: [linkedPullRequest()] })],
      ['page 2 of the issues: 502'],
    );
    expect(decision).toMatchObject({ done: false, reason: expect.stringContaining('page 2 of the issues: 502') });
  });

  it('is not done for a batch of nothing', () => {
    expect(ask([], [], [])).toMatchObject({ done: false, reason: expect.stringContaining('nothing proves nothing') });
  });

  it('counts a ticket named twice once', () => {
    expect(ask([ticket(1)], [], ['#1', '#1']).remaining).toBe(1);
  });
});
