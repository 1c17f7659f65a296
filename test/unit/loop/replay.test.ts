import {
  parseLoopSpec,
  type RuleJudgement,
  type StateItem,
  type Ticket,
  TriageInputs,
  withDigest,
} from '@loop-actions/contract';
import { placeOf, selectWork, type TicketJudgement } from '@loop-actions/selection';
import { describe, expect, it } from 'vitest';
import { interpretControlFiles } from '../../../packages/loop/src/context/control-files.ts';
import { composeInputs } from '../../../packages/loop/src/replay/compose-inputs.ts';
import { replayRun } from '../../../packages/loop/src/replay/replay-run.ts';
import { summarizeReplay } from '../../../packages/loop/src/replay/replay-summary.ts';
import { ticket } from '../../support/values/ticket.ts';
import { stateItem } from './loop-values.ts';

const SPEC = `# Loop Spec: x

## Work Selection Rules

The loop may select work only when:

- the issue is labeled maintenance

The loop must skip and escalate when:

- the issue is labeled security
- the same item failed twice before
- the change looks risky to a careful reader
`;
const QUESTION_SPEC = parseLoopSpec(SPEC);
const JUDGED = QUESTION_SPEC.rules.find((rule) => rule.class === 'judged');

interface Recorded {
  readonly spec?: string;
  readonly tickets?: readonly Ticket[];
  readonly items?: readonly StateItem[];
  readonly answer?: RuleJudgement['answer'];
  readonly secrets?: readonly string[];
  readonly quarantined?: readonly string[];
}

/** What a run kept that decided these tickets by this spec. */
function record({ spec = SPEC, tickets = [ticket(1), ticket(2)], items = [], ...given }: Recorded) {
  const { answer = 'no', secrets = [], quarantined = [] } = given;
  const { rules, ...rest } = parseLoopSpec(spec);
  const judgement: TicketJudgement = {
    kind: 'judged',
    answers: new Map(JUDGED === undefined ? [] : [[placeOf(JUDGED), { answer, quote: 'The parser', why: '' }]]),
  };
  const decided = {
    tickets,
    items: new Map(items.map((item) => [item.id, item])),
    base: { healthy: true, problems: [] },
    maxItems: 5,
    running: [],
    quarantined,
    trusted: new Set<string>(),
    judgements: new Map(tickets.map(({ id }) => [id, judgement])),
  };
  const { decisions } = selectWork({ ...decided, spec: { rules, ...rest }, policy: [] });
  const at = { repository: 'acme/widgets', run: '7', baseSha: 'a'.repeat(40) };
  return composeInputs({ ...at, ...decided, rules, decisions }, secrets);
}

const replay = (inputs: object | string | null, spec = SPEC, run = '7', known: readonly string[] = ['7']) =>
  replayRun(
    {
      control: interpretControlFiles({
        spec: { path: 'LOOP_SPEC.md', sha256: '', text: spec },
        escalationPolicy: null,
        gateChecklist: null,
      }),
    },
    {
      readFile: async () => (inputs === null || typeof inputs === 'string' ? inputs : JSON.stringify(inputs)),
      listRunReports: async () => known,
    },
    { run, repository: 'acme/widgets' },
  );

describe('a replay', () => {
  it('knows what was in quarantine then', async () => {
    const one = ticket(1, { body: `${ticket(1).body}\n\n## Files\n- \`src/frozen.ts\`` });
    const inputs = record({ tickets: [one], quarantined: ['src/frozen.ts'] });
    expect(inputs.decisions).toMatchObject([{ outcome: 'skipped', reason: expect.stringContaining('quarantine') }]);
    expect((await replay(inputs)).differences).toEqual([]);
    const { quarantined: _then, digest: _digest, ...free } = inputs;
    expect((await replay(withDigest(free))).differences).toMatchObject([{ item: '#1' }]);
  });

  it('of an unchanged spec shows no difference, judged lines, failures and parked work included', async () => {
    const tickets = [
      ticket(1),
      ticket(2, { labels: ['maintenance', 'security'] }),
      ticket(3),
      ticket(4, { labels: [] }),
    ];
    const items = [stateItem({ id: '#3', status: 'failed', attempts: 2, failedAttempts: 2 })];
    const inputs = record({ tickets, items });
    expect(inputs.decisions.map(({ outcome }) => outcome)).toEqual(['selected', 'escalated', 'escalated', 'skipped']);
    const { differences, decisions } = await replay(inputs);
    expect(differences).toEqual([]);
    expect(decisions).toEqual(inputs.decisions);
  });

  it('of lines that only moved shows no difference', async () => {
    expect(
      (await replay(record({}), SPEC.replace('# Loop Spec: x', '# Loop Spec: x\n\nA word.\n'))).differences,
    ).toEqual([]);
  });

  it('names the line that decides otherwise today', async () => {
    const today = SPEC.replace(
      '- the issue is labeled security',
      '- the issue is labeled security\n- the issue is labeled maintenance2 or slow',
    );
    const inputs = record({ tickets: [ticket(1, { labels: ['maintenance', 'slow'] }), ticket(2)] });
    const { differences } = await replay(inputs, today);
    expect(differences).toMatchObject([
      {
        item: '#1',
        before: { outcome: 'selected', line: null },
        today: { outcome: 'escalated', line: 'the issue is labeled maintenance2 or slow' },
      },
    ]);
  });

  it('names the line that is gone, where nothing keeps the ticket out any more', async () => {
    const inputs = record({ tickets: [ticket(1, { labels: ['maintenance', 'security'] })] });
    const replayed = await replay(inputs, SPEC.replace('- the issue is labeled security\n', ''));
    expect(replayed.differences).toMatchObject([
      {
        before: { outcome: 'escalated', line: 'the issue is labeled security' },
        today: { outcome: 'selected', line: null },
      },
    ]);
    expect(summarizeReplay(replayed)).toContain('no longer');
  });

  it('takes the answers of then, and what nobody judged then escalates', async () => {
    const inputs = record({ tickets: [ticket(1)], answer: 'yes' });
    expect((await replay(inputs)).differences).toEqual([]);
    const other = SPEC.replace('looks risky to a careful reader', 'could confuse a newcomer to the project');
    const { differences } = await replay(record({ tickets: [ticket(1)] }), other);
    expect(differences).toMatchObject([
      { today: { outcome: 'escalated', reason: expect.stringContaining('nobody judged') } },
    ]);
  });
});

describe('what a run keeps for a replay', () => {
  it('fits its schema, and holds no secret', () => {
    const inputs = record({
      tickets: [ticket(1, { title: 'a hunter22secret', body: 'b hunter22secret' })],
      secrets: ['hunter22secret'],
    });
    expect(TriageInputs.parse(inputs)).toEqual(inputs);
    expect(JSON.stringify(inputs)).not.toContain('hunter22');
    expect(inputs.tickets[0]?.cut).toBe(true);
  });

  it('is bounded: the texts of skipped tickets go first, then skipped tickets, and what went is said', () => {
    const body = 'word '.repeat(10_000);
    const skipped = Array.from({ length: 2_000 }, (_, n) => ticket(n + 10, { body, labels: [] }));
    const inputs = record({ tickets: [...skipped, ticket(3000, { body })] });
    expect(JSON.stringify(inputs).length).toBeLessThan(900_000);
    expect(inputs.tickets[0]).toMatchObject({ ticket: { id: '#3000' }, cut: true });
    expect(inputs.tickets[0]?.ticket.body.length).toBe(8000);
    expect(inputs.leftOut).toBe(2001 - inputs.tickets.length);
    expect(inputs.leftOut).toBeGreaterThan(0);
  });
});

describe('a run that can’t be replayed', () => {
  const inputs = record({});
  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['that is not on record', () => replay(null, SPEC, '8'), /no run 8 is on record/],
    ['of an older version, that left no inputs', () => replay(null), /not what it was decided by/],
    ['of an older schema', () => replay({ ...inputs, schemaVersion: 0 }), /does not fit its schema/],
    ['that was changed since', () => replay({ ...inputs, maxItems: 9 }), /digest does not fit/],
    ['that was torn', () => replay(JSON.stringify(inputs).slice(0, 200)), /not JSON/],
    ['of another run', () => replay(inputs, SPEC, '8'), /is of run 7/],
    ['by something that is no id', () => replay(inputs, SPEC, '../../x'), /is no run id/],
  ])('%s is a clear error', async (_what, run, message) => {
    await expect(run()).rejects.toMatchObject({
      code: 'E_REPLAY_UNAVAILABLE',
      message: expect.stringMatching(message),
    });
  });
});
