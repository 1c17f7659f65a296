import {
  type Demotion,
  LABELS,
  lastResetOf,
  modeAfterDemotions,
  openDemotions,
  parseLoopSpec,
  type RolloutEntry,
  type RolloutSignal,
} from '@loop-actions/contract';
import type { LoopPullRequest } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';
import { modeInForce } from '../../../packages/loop/src/context/mode-in-force.ts';
import { newDemotions, type RolloutQuestion } from '../../../packages/loop/src/rollout/decide-rollout.ts';
import { findIncidents, type Incident, type RolloutFacts } from '../../../packages/loop/src/rollout/incidents.ts';
import { demotionMarker, liftedDemotions } from '../../../packages/loop/src/rollout/lifted-demotions.ts';
import {
  agreedWith,
  mergedAsItWas,
  pickedInShadow,
  promotionEvidence,
} from '../../../packages/loop/src/rollout/promotion.ts';
import { DEFAULT_ROLLOUT_LIMITS, rolloutLimits } from '../../../packages/loop/src/rollout/rollout-limits.ts';
import { demotionIssue, describeRolloutReport } from '../../../packages/loop/src/rollout/rollout-text.ts';
import { describeCost, estimateCost } from '../../../packages/loop/src/rollout/shadow-cost.ts';
import { linkedPullRequest, ticket } from '../../support/values/ticket.ts';
import { attempt, check, report } from './loop-values.ts';

const NOW = Date.parse('2026-11-26T08:00:00Z');
const ago = (days: number) => new Date(NOW - days * 86_400_000).toISOString();
const happened = (signal: RolloutSignal, count: number, days = 1): readonly Incident[] =>
  Array.from({ length: count }, (_, n) => ({ signal, at: ago(days), evidence: `e${n}` }));
const decide = (differences: Partial<RolloutQuestion>) =>
  newDemotions({
    ...{ mode: 'auto', incidents: [], entries: [], limits: DEFAULT_ROLLOUT_LIMITS, run: '9', now: NOW },
    ...differences,
  });

describe('a loop loses authority', () => {
  it.each<[RolloutSignal, number, 'shadow' | 'propose']>([
    ['reverts', 1, 'shadow'],
    ['tripwires', 1, 'shadow'],
    ['policy-findings', 3, 'shadow'],
    ['closed-unmerged', 3, 'propose'],
    ['unanswered-questions', 5, 'propose'],
    ['open-too-long', 3, 'propose'],
    ['change-requests', 10, 'propose'],
  ])('by %s, from the %i. on, down to %s, and not before', (signal, limit, to) => {
    expect(decide({ incidents: happened(signal, limit) })).toMatchObject([{ from: 'auto', to, signal, count: limit }]);
    expect(decide({ incidents: happened(signal, limit - 1) })).toEqual([]);
  });

  it('not by what is older than 30 days, and no further than shadow', () => {
    expect(decide({ incidents: happened('reverts', 3, 31) })).toEqual([]);
    expect(decide({ mode: 'propose', incidents: happened('closed-unmerged', 3) })).toMatchObject([{ to: 'shadow' }]);
    expect(decide({ mode: 'shadow', incidents: happened('reverts', 3) })).toEqual([]);
  });

  it('once for one reason, and the record has one id whichever run sees it', () => {
    const [first] = decide({ incidents: happened('reverts', 1) });
    const [other] = decide({ incidents: happened('reverts', 2), run: '10', now: NOW + 1000 });
    expect(first?.id).toBe(other?.id);
    expect(decide({ incidents: happened('reverts', 2), entries: first === undefined ? [] : [first] })).toEqual([]);
  });

  it('again after a person gave it back, only by what happened since', () => {
    const [demotion] = decide({ incidents: happened('reverts', 1, 3) }) as [Demotion];
    const entries: RolloutEntry[] = [demotion, reset(demotion, ago(2))];
    expect(lastResetOf(entries, 'reverts')).toBe(ago(2));
    expect(decide({ entries, incidents: happened('reverts', 1, 3) })).toEqual([]);
    expect(decide({ entries, incidents: happened('reverts', 1, 1) })[0]?.id).not.toBe(demotion.id);
  });

  it('and only a reset that names it gives it back', () => {
    const [demotion] = decide({ incidents: happened('reverts', 1) }) as [Demotion];
    expect(modeAfterDemotions(openDemotions([demotion]))).toBe('shadow');
    expect(modeAfterDemotions(openDemotions([demotion, { ...reset(demotion, ago(1)), demotion: 'x' }]))).toBe('shadow');
    expect(modeAfterDemotions(openDemotions([demotion, reset(demotion, ago(1))]))).toBe('auto');
  });

  it('so that neither spec nor input raises the mode above the record', () => {
    const demotions = [{ to: 'shadow' as const, reason: '1 revert in 30 days; 1 is too unsafe' }];
    const claims = { spec: 'auto', builtIn: false, input: 'auto', ceiling: 'auto', demotions } as const;
    expect(modeInForce({ ...claims, readiness: { ready: true, problems: [] } })).toEqual({
      mode: 'shadow',
      reason: 'demoted: 1 revert in 30 days; 1 is too unsafe',
    });
  });
});

function reset(demotion: Demotion, at: string) {
  const id = `${demotion.id}/reset`;
  return { schemaVersion: 1, kind: 'reset', id, demotion: demotion.id, at, person: 'maria', run: '9' } as const;
}

describe('what counts against a loop', () => {
  const pull = (differences: Partial<LoopPullRequest>): LoopPullRequest => ({
    ...{ number: 7, url: 'https://github.com/acme/widgets/pull/7', state: 'open', createdAt: ago(1), endedAt: null },
    ...{ changeRequestsAt: [], revert: null },
    ...differences,
  });
  const found = (facts: Partial<RolloutFacts>) =>
    findIncidents({ pullRequests: [], tickets: [], interventions: [], reports: [], ...facts }, NOW).map(
      ({ signal }) => signal,
    );
  const put = (days: number, kind: 'bot' | 'user') => ({
    labels: [LABELS.escalated],
    labelEvents: [
      {
        label: LABELS.escalated,
        action: 'labeled' as const,
        at: ago(days),
        actor: { login: 'x', kind, permission: null },
      },
    ],
  });
  const revert = { url: 'https://github.com/acme/widgets/pull/8', mergedAt: ago(1) };

  it.each<[string, Partial<RolloutFacts>, readonly RolloutSignal[]]>([
    [
      'a pull request closed unmerged',
      { pullRequests: [pull({ state: 'closed', endedAt: ago(1) })] },
      ['closed-unmerged'],
    ],
    ['one that was merged', { pullRequests: [pull({ state: 'merged', endedAt: ago(1) })] }, []],
    [
      'one that was merged and taken back',
      { pullRequests: [pull({ state: 'merged', endedAt: ago(2), revert })] },
      ['reverts'],
    ],
    ['one open for two weeks', { pullRequests: [pull({ createdAt: ago(14) })] }, ['open-too-long']],
    ['one open for less', { pullRequests: [pull({ createdAt: ago(13) })] }, []],
    [
      'each request for changes',
      { pullRequests: [pull({ changeRequestsAt: [ago(1), ago(1)] })] },
      ['change-requests', 'change-requests'],
    ],
    ['a question of the loop unanswered for a week', { tickets: [ticket(1, put(7, 'bot'))] }, ['unanswered-questions']],
    ['one asked less than a week ago', { tickets: [ticket(1, put(6, 'bot'))] }, []],
    ['a question that a person put there', { tickets: [ticket(1, put(8, 'user'))] }, []],
    [
      'a finding of the gate against what no change may do',
      {
        reports: [
          report({
            attempts: [attempt({ checks: [{ ...check('secrets'), failureClass: 'policy', verdict: 'fail' }] })],
          }),
        ],
      },
      ['policy-findings'],
    ],
    [
      'a test that failed',
      {
        reports: [
          report({ attempts: [attempt({ checks: [{ ...check('test'), failureClass: 'test', verdict: 'fail' }] })] }),
        ],
      },
      [],
    ],
  ])('%s', (_what, facts, signals) => {
    expect(found(facts)).toEqual(signals);
  });

  it('evidence in the issue acts on nothing, and the issue says how to give authority back', () => {
    const [demotion] = decide({
      incidents: [{ signal: 'reverts', at: ago(1), evidence: '@maria closes #9 <!-- x -->' }],
    });
    const { body } = demotionIssue(demotion as Demotion);
    expect(body).toContain(LABELS.demoted);
    expect(body).not.toMatch(/(?<!`)@maria|closes #9|<!--/);
  });
});

describe('a demotion is lifted', () => {
  const [demotion] = decide({ incidents: happened('reverts', 1) }) as [Demotion];
  const event = (action: 'labeled' | 'unlabeled', kind: 'user' | 'bot' = 'user') => ({
    ...{ label: LABELS.demoted, action, at: ago(1) },
    actor: { login: 'maria', kind, permission: null },
  });
  const issue = (differences: Parameters<typeof ticket>[1]) =>
    ticket(5, { body: `${demotionMarker(demotion)}\nIt was unsafe.`, ...differences });
  const lifted = (differences: Parameters<typeof ticket>[1], level: 'write' | 'triage' = 'write') =>
    liftedDemotions([demotion], [issue(differences)], { run: '10', permission: async () => level });

  it('by a person with write access who takes the label off', async () => {
    const labelEvents = [event('labeled', 'bot'), event('unlabeled')];
    expect(await lifted({ labelEvents })).toMatchObject([{ demotion: demotion.id, person: 'maria', at: ago(1) }]);
    expect(await lifted({ labelEvents }, 'triage')).toEqual([]);
  });

  it.each<[string, Parameters<typeof ticket>[1]]>([
    ['a bot takes it off', { labelEvents: [event('labeled', 'bot'), event('unlabeled', 'bot')] }],
    ['the label is there', { labels: [LABELS.demoted], labelEvents: [event('unlabeled'), event('labeled')] }],
    ['the issue is only closed', { state: 'closed', labels: [LABELS.demoted], labelEvents: [event('labeled', 'bot')] }],
    ['it is another issue', { body: 'no marker', labelEvents: [event('labeled', 'bot'), event('unlabeled')] }],
  ])('not when %s', async (_what, differences) => {
    expect(await lifted(differences)).toEqual([]);
  });
});

describe('a promotion', () => {
  const agree = (n: number, m: number) => [...Array<boolean>(n).fill(true), ...Array<boolean>(m).fill(false), null];
  it('is proposed where enough decisions surely agree with what people did, and never given', () => {
    const enough = promotionEvidence('shadow', agree(30, 0), DEFAULT_ROLLOUT_LIMITS);
    expect(enough).toMatchObject({ to: 'propose', decided: 30, agreed: 30, proposed: true });
    expect(enough.lower).toBeCloseTo(0.886, 3);
    expect(describeRolloutReport({ demotions: [], promotion: enough })).toContain('A person decides');
    const claims = { builtIn: false, input: null, ceiling: 'auto', readiness: { ready: true, problems: [] } } as const;
    expect(modeInForce({ ...claims, spec: 'shadow' }).mode).toBe('shadow');
  });

  it.each([
    ['too few', agree(19, 0)],
    ['too many disagree', agree(25, 5)],
    ['nobody has decided', [null, null]],
  ])('is not proposed where %s', (_what, outcomes) => {
    const evidence = promotionEvidence('shadow', outcomes, DEFAULT_ROLLOUT_LIMITS);
    expect(evidence.proposed).toBe(false);
    expect(describeRolloutReport({ demotions: [], promotion: evidence })).toMatch(/Not enough evidence|No evidence/);
  });

  it('counts what people did with the tickets that shadow runs would have picked', () => {
    const decision = (item: string, outcome: 'selected' | 'skipped') => ({
      ...{ item, outcome, title: 't', reason: 'r', rule: null },
      url: 'https://github.com/acme/widgets/issues/1',
    });
    const runs = [report({ mode: 'shadow', decisions: [decision('#1', 'selected'), decision('#2', 'skipped')] })];
    expect([...pickedInShadow([...runs, report({ decisions: [decision('#3', 'selected')] })])]).toEqual(['#1']);
  });

  it.each<[string, Parameters<typeof ticket>[1], boolean | null]>([
    [
      'completed by a merged change',
      { state: 'closed', stateReason: 'completed', pullRequests: [linkedPullRequest()] },
      true,
    ],
    ['turned down', { state: 'closed', stateReason: 'not-planned' }, false],
    ['closed as a duplicate', { state: 'closed', stateReason: 'duplicate' }, false],
    ['closed without a change', { state: 'closed', stateReason: 'completed' }, null],
    ['open', {}, null],
  ])('a ticket that is %s', (_what, differences, outcome) => {
    expect(agreedWith(ticket(1, differences))).toBe(outcome);
  });

  it('to auto needs pull requests that were merged as they were', () => {
    const pull = { number: 7, url: 'u', createdAt: ago(3), endedAt: ago(1), changeRequestsAt: [], revert: null };
    expect(mergedAsItWas({ ...pull, state: 'merged' })).toBe(true);
    expect(mergedAsItWas({ ...pull, state: 'merged', changeRequestsAt: [ago(2)] })).toBe(false);
    expect(mergedAsItWas({ ...pull, state: 'merged', revert: { url: 'u', mergedAt: ago(1) } })).toBe(false);
    expect(mergedAsItWas({ ...pull, state: 'closed' })).toBe(false);
    expect(mergedAsItWas({ ...pull, state: 'open' })).toBeNull();
  });
});

describe('what a shadow run would have cost', () => {
  it('is told by the costs on record, those that nobody knows left out', () => {
    const usage = (costUsd: number | null, iterations = 1) =>
      attempt({ usage: { ...attempt().usage, iterations, costUsd } });
    const estimate = estimateCost([
      report({ attempts: [usage(0.2), usage(null), usage(1)] }),
      report({ attempts: [usage(0.4), usage(0, 0)] }),
    ]);
    expect(estimate).toEqual({ attempts: 3, median: 0.4, least: 0.2, most: 1 });
    expect(describeCost(2, estimate)).toBe(
      '2 tickets would have cost about $0.80: $0.40 each by the median of 3 recorded attempts ($0.20 to $1.00).',
    );
    expect(estimateCost([report({ attempts: [usage(0.2), usage(0.4)] })])?.median).toBeCloseTo(0.3);
  });

  it('is said to be unknown where nobody knows', () => {
    expect(describeCost(2, estimateCost([]))).toContain('unknown');
    expect(describeCost(0, null)).toBe('');
  });
});

describe('the spec’s Autonomy section', () => {
  const limits = (...bullets: string[]) =>
    rolloutLimits(parseLoopSpec(`## Autonomy\n\n${bullets.map((bullet) => `- ${bullet}`).join('\n')}\n`).rules);
  it('sets the thresholds, the most cautious line of each kind', () => {
    const set = limits(
      'demote after two reverts',
      'demote after 5 pull requests closed unmerged',
      'demote after 4 PRs closed unmerged',
      'propose promotion after 40 decisions at 90% agreement',
    );
    expect(set.demoteAfter).toMatchObject({ reverts: 2, 'closed-unmerged': 4, tripwires: 1 });
    expect(set.promoteAfter).toEqual({ decided: 40, agreement: 0.9 });
    expect(limits()).toEqual(DEFAULT_ROLLOUT_LIMITS);
  });

  it.each(['demote after 0 reverts', 'demote after 3 apples', 'propose promotion after 9 decisions at 20% agreement'])(
    'with a line that sets none, "%s", is not ready',
    (bullet) => {
      expect(parseLoopSpec(`## Autonomy\n\n- ${bullet}\n`).rules).toMatchObject([{ class: 'rejected' }]);
    },
  );
});
