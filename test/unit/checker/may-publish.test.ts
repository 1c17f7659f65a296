import { type Verdict, withDigest } from '@loop-actions/contract';
import { mayPublish } from '@loop-actions/loop';
import { describe, expect, it } from 'vitest';

const candidate = {
  item: '#12',
  digest: `sha256:${'a'.repeat(64)}`,
  tree: 'b'.repeat(40),
  baseSha: 'c'.repeat(40),
};

interface Said {
  readonly verdict?: Verdict['verdict'];
  /** What the only required check says; the same as the verdict unless told. */
  readonly check?: Verdict['verdict'];
  readonly checks?: Verdict['checks'];
  readonly digest?: string;
  readonly tree?: string;
  readonly baseSha?: string;
  readonly item?: string;
}

function verdictOf(action: string, said: Said = {}): Verdict {
  const { verdict = 'pass' } = said;
  const { check = verdict } = said;
  return withDigest({
    schemaVersion: 1 as const,
    judge: { action, version: '1.0.0', model: null },
    item: said.item ?? candidate.item,
    subject: { candidateDigest: said.digest ?? candidate.digest, tree: said.tree ?? candidate.tree },
    verifier: { baseSha: said.baseSha ?? candidate.baseSha, digest: `sha256:${'d'.repeat(64)}` },
    checks: said.checks ?? [
      {
        name: action === 'gate' ? 'tests' : 'review',
        command: null,
        required: true,
        verdict: check,
        failureClass: check === 'pass' ? null : ('unknown' as const),
        durationMs: 1,
        findings: [],
        evidence: [],
      },
    ],
    verdict,
    failureClass: verdict === 'pass' ? null : ('unknown' as const),
  });
}

const gate = (said?: Said) => verdictOf('gate', said);
const checker = (said?: Said) => verdictOf('checker', said);

describe('publishing', () => {
  it.each([
    ['the gate passed and no checker is asked for', gate(), null, false],
    ['gate and checker passed', gate(), checker(), true],
    ['the gate passed, and so did a checker that nobody asked for', gate(), checker(), false],
  ])('goes on when %s', (_name, gateSaid, checkerSaid, checkerRequired) => {
    expect(mayPublish({ candidate, gate: gateSaid, checker: checkerSaid, checkerRequired })).toEqual({ publish: true });
  });

  it.each([
    ['nothing was judged', null, null, false, 'the gate has not judged it'],
    ['only the checker judged', null, checker(), true, 'the gate has not judged it'],
    ['the gate says fail', gate({ verdict: 'fail' }), null, false, 'the gate says fail: tests'],
    ['the gate could not tell', gate({ verdict: 'error' }), null, false, 'the gate says error: tests'],
    ['the gate is red and the checker passed (O16)', gate({ verdict: 'fail' }), checker(), true, 'the gate says fail'],
    ['the spec asks for a checker and there is none', gate(), null, true, 'asks for a checker'],
    ['the checker says fail', gate(), checker({ verdict: 'fail' }), true, 'the checker says fail'],
    ['the checker is unsure', gate(), checker({ verdict: 'error' }), true, 'the checker says unsure'],
    ['a checker nobody asked for says fail', gate(), checker({ verdict: 'fail' }), false, 'the checker says fail'],
    ['a checker nobody asked for is unsure', gate(), checker({ verdict: 'error' }), false, 'the checker says unsure'],
    ['the gate’s verdict stands in for the checker’s', gate(), gate(), true, 'the checker’s verdict is not its own'],
    ['the checker’s verdict stands in for the gate’s', checker(), null, false, 'the gate’s verdict is not its own'],
    ['the gate’s verdict contradicts its checks', gate({ check: 'fail' }), null, false, 'contradicts its own checks'],
    ['the gate checked nothing', gate({ checks: [] }), null, false, 'contradicts its own checks'],
    ['the checker looked at nothing', gate(), checker({ checks: [] }), true, 'contradicts its own checks'],
  ])('stops when %s', (_name, gateSaid, checkerSaid, checkerRequired, reason) => {
    expect(mayPublish({ candidate, gate: gateSaid, checker: checkerSaid, checkerRequired })).toEqual({
      publish: false,
      reason: expect.stringContaining(reason),
      // Only a checker that can't tell, where the gate passed, is a question to a person.
      ask: reason === 'the checker says unsure',
    });
  });

  it('says why in the checker’s own words, on one line, cut', () => {
    const [check] = checker({ verdict: 'error' }).checks;
    if (check === undefined) throw new Error('there is no check');
    const findings = [{ severity: 'error' as const, message: `Is 42\nright?\u202E ${'x'.repeat(500)}` }];
    const unsure = checker({ verdict: 'error', checks: [{ ...check, findings }] });
    const said = mayPublish({ candidate, gate: gate(), checker: unsure, checkerRequired: true });
    if (said.publish) throw new Error('it may be published');
    expect(said.reason).toMatch(/^the checker says unsure: Is 42 right\? x+…$/);
    expect(said.reason.length).toBeLessThan(400);
  });

  const ANOTHER: readonly (readonly [string, Said])[] = [
    ['candidate', { digest: `sha256:${'e'.repeat(64)}` }],
    ['tree', { tree: 'e'.repeat(40) }],
    ['base', { baseSha: 'e'.repeat(40) }],
    ['item', { item: '#13' }],
  ];
  it.each(ANOTHER)('stops when a verdict is about another %s', (_name, said) => {
    const about = (judge: string) => ({
      publish: false,
      reason: `the ${judge}’s verdict is about something else`,
      ask: false,
    });
    expect(mayPublish({ candidate, gate: gate(said), checker: checker(), checkerRequired: true })).toEqual(
      about('gate'),
    );
    for (const checkerRequired of [true, false]) {
      expect(mayPublish({ candidate, gate: gate(), checker: checker(said), checkerRequired })).toEqual(
        about('checker'),
      );
    }
  });

  it('would let a red gate be overruled if the last word counted, which is what O16 tries', () => {
    const lastWordCounts = (verdicts: readonly Verdict[]) => verdicts.at(-1)?.verdict === 'pass';
    const said = { gate: gate({ verdict: 'fail' }), checker: checker() };
    expect(lastWordCounts([said.gate, said.checker])).toBe(true);
    expect(mayPublish({ candidate, ...said, checkerRequired: true }).publish).toBe(false);
  });
});
