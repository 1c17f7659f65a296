import { parseGateChecklist, parseLoopSpec } from '@loop-actions/contract';
import {
  describeFinding,
  type OwnJobFacts,
  type ReadinessFacts,
  type ReadinessReport,
  reportReadiness,
} from '@loop-actions/selection';
import { describe, expect, it } from 'vitest';

const GOOD = `# Loop Spec: Good
## Trigger
- every weekday at 08:00 UTC
## Work Selection Rules
The loop may select work only when:
- the issue is labeled maintenance
## Roles
- maker: \`claude-code\`
- checker: \`codex\` of another vendor
## Gates
- tests: \`npm test\`
## Budgets
- max iterations: 3
- max tool calls per iteration: 20
- max runtime: 30 minutes
- max pull requests per run: 2
- max cost: $2
`;
const JOB: OwnJobFacts = {
  path: '.github/workflows/loop.yml',
  job: 'triage',
  steps: [{ role: 'triage', with: {} }],
  permissions: new Map([
    ['contents', 'write'],
    ['issues', 'write'],
    ['pull-requests', 'read'],
  ]),
  runsScripts: false,
  checkouts: [],
  events: ['schedule'],
  schedules: [{ cron: '0 8 * * 1-5', timezone: null }],
};

function report(text = GOOD, facts: Partial<ReadinessFacts> = {}): ReadinessReport {
  return reportReadiness({
    spec: parseLoopSpec(text),
    policy: [],
    builtIn: false,
    jobs: [JOB],
    movable: [],
    classifier: 'none',
    unknownLabels: [],
    heldOut: [],
    checklist: null,
    ...facts,
  });
}

describe('readiness', () => {
  it('has a hundred points and nothing to mend where everything is in its place', () => {
    expect(report()).toMatchObject({ ready: true, score: 100, findings: [], problems: [] });
  });

  type Case = readonly [what: string, spec: string, facts: Partial<ReadinessFacts>, level: string, says: RegExp];

  const job = (differences: Partial<OwnJobFacts>) => ({ jobs: [{ ...JOB, ...differences }] });
  const permissions = (scopes: Record<string, 'read' | 'write'>) =>
    job({ permissions: new Map(Object.entries(scopes)) });
  const at = (time: string) => GOOD.replace('every weekday at 08:00 UTC', time);
  const cron = (text: string, timezone: string | null = null) => job({ schedules: [{ cron: text, timezone }] });
  const held = GOOD.replace('## Budgets', '- acceptance: `node "$LOOP_HELD_OUT/run.mjs"` (held out)\n## Budgets');
  const gate = (given: Record<string, unknown>, checkouts: OwnJobFacts['checkouts'] = []) => ({
    jobs: [
      JOB,
      {
        ...JOB,
        job: 'gate',
        steps: [{ role: 'gate', with: given }],
        permissions: new Map([['contents', 'read' as const]]),
        checkouts,
      },
    ],
  });

  it.each<Case>([
    [
      'a line that nobody can read',
      GOOD.replace('- max cost: $2', '- be cheap'),
      {},
      'blocks',
      /LOOP_SPEC.md:17 “be cheap”: it is no budget/,
    ],
    [
      'two lines that contradict each other',
      GOOD.replace('- max cost: $2', '- max cost: $2\n- max cost: $3'),
      {},
      'blocks',
      /LOOP_SPEC.md:18 .* contradicts line 17/,
    ],
    ['no gate', GOOD.replace('- tests: `npm test`\n', ''), {}, 'blocks', /no required gate/],
    [
      'no gate that tests',
      GOOD.replace('- tests: `npm test`', '- lint: `npm run lint`'),
      {},
      'warns',
      /no required gate runs tests/,
    ],
    ['no limit on iterations', GOOD.replace('- max iterations: 3\n', ''), {}, 'blocks', /no limit on iterations/],
    ['no limit on runtime', GOOD.replace('- max runtime: 30 minutes\n', ''), {}, 'blocks', /no limit on runtime/],
    ['no limit on money or tokens', GOOD.replace('- max cost: $2\n', ''), {}, 'warns', /no limit on tokens or cost/],
    [
      'no limit on tool calls',
      GOOD.replace('- max tool calls per iteration: 20\n', ''),
      {},
      'advises',
      /no limit on tool calls/,
    ],
    [
      'no limit on pull requests',
      GOOD.replace('- max pull requests per run: 2\n', ''),
      {},
      'advises',
      /two are opened/,
    ],
    [
      'a rule without a judge',
      GOOD.replace('## Roles', '- requirements are clear\n## Roles'),
      {},
      'warns',
      /1 rule needs a judge, and no classifier/,
    ],
    [
      'a judge without a key',
      GOOD.replace('## Roles', '- requirements are clear\n## Roles'),
      { classifier: 'no-key' },
      'warns',
      /the classifier has no key/,
    ],
    ['no checker', GOOD.replace('- checker: `codex` of another vendor\n', ''), {}, 'advises', /no checker/],
    [
      'the checker is the maker',
      GOOD.replace('`codex` of another vendor', '`claude-code`'),
      {},
      'warns',
      /the checker is the maker again \(claude-code\)/,
    ],
    [
      'one model in two agents',
      GOOD.replace('`claude-code`', '`opencode`, model `gpt-5`').replace(
        '`codex` of another vendor',
        '`codex`, model `gpt-5`',
      ),
      {},
      'warns',
      /of one model, gpt-5/,
    ],
    [
      'one vendor where two are asked for',
      GOOD.replace('`claude-code`', '`opencode`, model `gpt-5`').replace(
        '`codex` of',
        '`codex`, model `gpt-5-mini` of',
      ),
      {},
      'blocks',
      /both are of OpenAI/,
    ],
    [
      'a label that does not exist, as a fence',
      GOOD,
      { unknownLabels: [{ label: 'secuirty', place: 'LOOP_SPEC.md:9', keepsOut: true }] },
      'blocks',
      /no label "secuirty", so it keeps nothing out/,
    ],
    [
      'a label that does not exist, as a door',
      GOOD,
      { unknownLabels: [{ label: 'maintenence', place: 'LOOP_SPEC.md:6', keepsOut: false }] },
      'warns',
      /nothing is ever selected/,
    ],
    ['no permissions at all', GOOD, job({ permissions: null }), 'warns', /has no `permissions:`/],
    [
      'a right that triage does not need',
      GOOD,
      permissions({ contents: 'write', issues: 'write', 'pull-requests': 'read', packages: 'write' }),
      'warns',
      /may write packages, which triage does not need/,
    ],
    [
      'a maker that may write',
      GOOD,
      { jobs: [JOB, { ...JOB, job: 'maker', steps: [{ role: 'maker', with: {} }], runsScripts: true }] },
      'warns',
      /job maker may write contents/,
    ],
    [
      'a right that triage lacks',
      GOOD,
      permissions({ contents: 'read', issues: 'write', 'pull-requests': 'read' }),
      'warns',
      /lacks `contents: write` and will fail/,
    ],
    ['a time and no schedule', GOOD, job({ schedules: [] }), 'warns', /no workflow of the loop has a `schedule:`/],
    ['another hour', GOOD, cron('0 6 * * 1-5'), 'warns', /`0 6 \* \* 1-5` is not “every weekday at 08:00 UTC”/],
    ['other days', GOOD, cron('0 8 * * *'), 'warns', /is not “every weekday/],
    [
      'a zone with summer time',
      at('every weekday at 08:00 Europe/Berlin'),
      cron('0 7 * * 1-5'),
      'advises',
      /half of the year/,
    ],
    ['local time', at('Run every weekday at 08:00 local time.'), {}, 'advises', /“local time” is not known/],
    ['by hand, and nothing to press', at('on demand'), {}, 'warns', /cannot be|can be started by hand/],
    ['a held-out check without a source', held, gate({}), 'warns', /no job of the gate is given `held-out`/],
    [
      'a held-out source in the repository',
      held,
      { ...gate({ 'held-out': 'secret-tests' }), heldOut: [{ path: 'secret-tests', inBase: true }] },
      'blocks',
      /lie in this repository/,
    ],
    [
      'a held-out source for everybody',
      held,
      gate({ 'held-out': 'held/checks' }, [{ repository: 'acme/held', path: 'held', withKey: false }]),
      'warns',
      /without a token, so anybody can read/,
    ],
    [
      'an action that can be moved',
      GOOD,
      { movable: [{ path: '.github/workflows/loop.yml', uses: 'org/loop-actions/gate@v1' }] },
      'advises',
      /can be moved/,
    ],
    [
      'a box that nobody ticked',
      GOOD,
      { checklist: { path: 'loop-readiness.md', text: '- [x] owner\n- [ ] on-call knows\n' } },
      'blocks',
      /loop-readiness.md:2 “on-call knows” is not ticked/,
    ],
    [
      'a checklist without boxes',
      GOOD,
      { checklist: { path: 'loop-readiness.md', text: 'We are ready.\n' } },
      'advises',
      /no boxes/,
    ],
  ])('finds %s', (_what, spec, facts, level, says) => {
    const { findings, ready, score } = report(spec, facts);
    const [found] = findings.filter((one) => says.test(describeFinding(one)));
    expect(found, findings.map(describeFinding).join('\n')).toMatchObject({ level });
    expect(found?.remedy).not.toBe('');
    expect(ready).toBe(level !== 'blocks');
    expect(score).toBeLessThan(level === 'blocks' ? 50 : 100);
  });

  it.each<readonly [string, string, Partial<ReadinessFacts>]>([
    ['a zone named on both sides', at('every weekday at 08:00 Europe/Berlin'), cron('0 8 * * 1-5', 'Europe/Berlin')],
    ['a zone without summer time', at('every weekday at 08:00 Asia/Tokyo'), cron('0 23 * * 1-5')],
    ['days by name', GOOD, cron('0 8 * * MON-FRI')],
    [
      'one of several schedules',
      GOOD,
      job({ schedules: [{ cron: '0 20 * * 1-5', timezone: null }, ...JOB.schedules] }),
    ],
    ['a press of a button', at('on demand'), job({ events: ['workflow_dispatch'] })],
    ['an event', at('when an issue is labeled'), job({ schedules: [] })],
    [
      'a shadow run that asks nobody',
      GOOD,
      {
        jobs: [
          {
            ...JOB,
            steps: [{ role: 'triage', with: { mode: 'shadow' } }],
            permissions: new Map([
              ['contents', 'write' as const],
              ['issues', 'read' as const],
              ['pull-requests', 'read' as const],
            ]),
          },
        ],
      },
    ],
    [
      'a dry run that only reads',
      GOOD,
      {
        jobs: [
          {
            ...JOB,
            steps: [{ role: 'triage', with: { 'dry-run': true } }],
            permissions: new Map([['*', 'read' as const]]),
          },
        ],
      },
    ],
    [
      'a private held-out repository',
      held,
      gate({ 'held-out': 'held' }, [{ repository: 'acme/held', path: 'held', withKey: true }]),
    ],
    [
      'ticked boxes',
      GOOD,
      { checklist: { path: 'loop-readiness.md', text: '- [x] owner\n```\n- [ ] an example\n```\n' } },
    ],
  ])('finds nothing in %s', (_what, spec, facts) => {
    expect(report(spec, facts).findings.map(describeFinding)).toEqual([]);
  });

  it('names the worst thing first, and says what each takes', () => {
    const { findings, score } = report(GOOD.replace('- tests: `npm test`\n', '').replace('- max cost: $2\n', ''));
    expect(findings.map(({ level }) => level)).toEqual(['blocks', 'warns']);
    expect(score).toBe(49);
  });

  it('prints each line of spec and policy with its class and its place', () => {
    const policy = parseGateChecklist('- [ ] lint: `npm run lint`\n- be nice\n').rules;
    const { rows } = report(GOOD.replace('## Roles', '- requirements are clear\n## Roles\n\nWho works.\n'), { policy });
    expect(rows).toContainEqual(expect.objectContaining({ file: 'LOOP_SPEC.md', line: 6, class: 'enforced' }));
    expect(rows).toContainEqual(expect.objectContaining({ file: 'LOOP_SPEC.md', line: 7, class: 'judged' }));
    expect(rows).toContainEqual(
      expect.objectContaining({ file: 'quality-gate-checklist.md', line: 2, class: 'rejected' }),
    );
    expect(rows).toContainEqual(expect.objectContaining({ class: 'prose', text: 'Who works.' }));
  });
});
