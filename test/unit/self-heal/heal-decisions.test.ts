import type { CheckResult, HealReport, Intervention } from '@loop-actions/contract';
import { HealReport as HealReportSchema, NO_USAGE, withDigest } from '@loop-actions/contract';
import {
  describeGroup,
  gapGroup,
  HEAL_CAPS,
  type HealPublishQuestion,
  mayPublishHeal,
  whyCapped,
} from '@loop-actions/loop/heal/index';
import type { HealVerdict } from '@loop-actions/verifier/frozen-line';
import { describe, expect, it } from 'vitest';
import { mergeInterventions } from '../../../packages/loop/src/record/merge-interventions.ts';

const sha = 'a'.repeat(40);
const digest = (sign: string): string => `sha256:${sign.repeat(64)}`;
const GAP = digest('1');

const check = (name: string, over: Partial<CheckResult> = {}): CheckResult => ({
  ...{
    name,
    command: null,
    required: true,
    verdict: 'pass',
    failureClass: null,
    durationMs: 1,
    findings: [],
    evidence: [],
  },
  ...over,
});
const CHECKS = ['base is red', 'tripwire', 'heal is green', 'base is red again'].map((name) => check(name));

function report(over: Partial<HealReport> = {}): HealReport {
  return HealReportSchema.parse(
    withDigest({
      schemaVersion: 1,
      repository: 'acme/shop',
      item: 'heal-111111111111',
      run: '700',
      healedBy: '701',
      at: '2026-01-05T08:00:00Z',
      baseSha: sha,
      stop: 'run 700 stopped',
      gap: GAP,
      diagnosis: 'harness-gap',
      end: 'proposed',
      reason: 'a gap',
      evidence: [],
      learned: '',
      checks: CHECKS,
      humanReview: [],
      box: 'strong',
      agent: 'command',
      usage: NO_USAGE,
      candidateDigest: digest('c'),
      patch: '',
      interrupt: null,
      ...over,
    }),
  );
}

const INTACT: HealVerdict = { tripwire: 'intact', reasons: [], humanReview: [], changes: [] };
const reason = { path: 'scripts/loop/transport/x.mjs', rule: 'transport', message: 'carries what a judge reads' };
const QUESTION: HealPublishQuestion = {
  report: report(),
  candidate: { item: 'heal-111111111111', digest: digest('c'), baseSha: sha },
  baseSha: sha,
  tripwire: INTACT,
  capped: null,
  mode: 'propose',
};

describe('a heal is published', () => {
  it.each([
    ['as a pull request in mode propose', {}, 'propose'],
    ['by itself in mode auto', { mode: 'auto' }, 'apply'],
    ['as a pull request in mode auto out of a weak box', { mode: 'auto', report: report({ box: 'weak' }) }, 'propose'],
    [
      'as a pull request in mode auto where a person has to look',
      { mode: 'auto', tripwire: { ...INTACT, humanReview: [reason] } },
      'propose',
    ],
    [
      'as a pull request in mode auto where the job before saw what a person has to look at',
      { mode: 'auto', report: report({ humanReview: ['transport'] }) },
      'propose',
    ],
  ] as const)('%s', (_how, over, publish) => {
    expect(mayPublishHeal({ ...QUESTION, ...over })).toEqual({ publish });
  });

  const NEVER: readonly (readonly [string, Partial<HealPublishQuestion>, boolean])[] = [
    [
      'whose wire trips here, whatever was said before',
      { tripwire: { ...INTACT, tripwire: 'tripped', reasons: [reason] } },
      true,
    ],
    ['whose wire could not be asked', { tripwire: null }, false],
    ['without its candidate', { candidate: null }, false],
    ['with another candidate', { candidate: { item: 'heal-111111111111', digest: digest('d'), baseSha: sha } }, false],
    ['with the candidate of another item', { candidate: { item: '#1', digest: digest('c'), baseSha: sha } }, false],
    ['on another base', { baseSha: 'b'.repeat(40) }, false],
    ['in shadow mode', { mode: 'shadow' }, false],
    ['beyond the caps', { capped: 'looked at twice before' }, false],
    ['that was rejected', { report: report({ end: 'rejected', candidateDigest: null }) }, false],
    ['without checks', { report: report({ checks: [] }) }, false],
    ...CHECKS.map(({ name }): readonly [string, Partial<HealPublishQuestion>, boolean] => [
      `without the check ${name}`,
      { report: report({ checks: CHECKS.filter((one) => one.name !== name) }) },
      false,
    ]),
    ['with a red check more', { report: report({ checks: [...CHECKS, check('x', { verdict: 'fail' })] }) }, false],
  ];

  it.each(NEVER)('never %s', (_how, over, tripped) => {
    const answer = mayPublishHeal({ ...QUESTION, mode: 'auto', ...over });
    expect(answer).toEqual({ publish: 'no', tripped, reason: expect.any(String) });
  });
});

describe('the caps', () => {
  const line = (run: string, over: Partial<Intervention> = {}): Intervention => ({
    ...{ schemaVersion: 1, id: `heal/${run}/x`, run, at: '2026-01-05T08:00:00Z', by: 'loop', on: 'machine' },
    ...{ gap: GAP, end: 'proposed', learned: '', pullRequest: null },
    ...over,
  });
  const asked = { id: 'heal/9/x', run: '9', gap: GAP };

  it.each([
    ['nothing was looked at', [], false],
    ['the gap was looked at once', [line('1')], false],
    ['the gap was looked at twice, however that ended', [line('1'), line('2', { end: 'rejected' })], true],
    ['other gaps were', [line('1', { gap: digest('2') }), line('2', { gap: digest('3') })], false],
    ['the run was looked at, for another gap', [line('9', { id: 'heal/9/y', gap: digest('2') })], true],
    ['this very pass stands there already', [line('9')], false],
    ['persons stepped in', [line('1', { by: 'person' }), line('2', { by: 'person' })], false],
    ['passes were refused by a cap', [line('1'), line('2', { end: 'capped' }), line('3', { end: 'capped' })], false],
  ] as const)('where %s: refused is %s', (_when, ledger, refused) => {
    expect(whyCapped(ledger, asked) !== null).toBe(refused);
  });

  it('are figures of the code', () => {
    expect(HEAL_CAPS).toEqual({ perRun: 1, perGap: 2 });
  });
});

describe('repeated gaps', () => {
  const pass = (run: string, end: Intervention['end'], gap = GAP): Intervention => ({
    ...{ schemaVersion: 1, id: `heal/${run}`, run, at: '2026-01-05T08:00:00Z', by: 'loop', on: 'machine' },
    ...{ gap, end, learned: '', pullRequest: null },
  });
  it('are one group, with the runs that met it and how each pass ended', () => {
    const ledger = [pass('1', 'proposed'), pass('2', 'capped', digest('2')), pass('3', 'capped'), pass('4', 'capped')];
    const group = gapGroup(ledger, { gap: GAP, run: '4' });
    expect(group).toEqual({ runs: ['1', '3'], ends: ['proposed', 'capped'] });
    expect(describeGroup(group)).toBe('The same gap as in 2 runs before (1, 3): proposed 1×, capped 1×.');
    expect(describeGroup(gapGroup(ledger, { gap: digest('3'), run: '4' }))).toBe('');
  });
});

describe('interventions per run', () => {
  const counts = { personOnWork: 1, personOnMachine: 0, loopOnMachine: 2 };

  it('are the most that anyone saw of one run, in any order', () => {
    const other = { personOnWork: 0, personOnMachine: 1, loopOnMachine: 1 };
    const most = { personOnWork: 1, personOnMachine: 1, loopOnMachine: 2 };
    expect([mergeInterventions(counts, other), mergeInterventions(other, counts)]).toEqual([most, most]);
  });

  it('stay unknown where nobody counted, and known where one did', () => {
    expect(mergeInterventions(undefined, undefined)).toBeUndefined();
    expect([mergeInterventions(counts, undefined), mergeInterventions(undefined, counts)]).toEqual([counts, counts]);
  });
});
