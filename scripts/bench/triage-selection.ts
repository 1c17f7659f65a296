import { readFileSync } from 'node:fs';
import { parseLoopSpec, type Ticket } from '@loop-actions/contract';
import { selectWork, type TicketJudgement } from '@loop-actions/selection';
import { ticket } from '../../test/support/values/ticket.ts';
import { type Bench, median } from './bench.ts';

const SPEC = parseLoopSpec(readFileSync('test/fixtures/seed-002/LOOP_SPEC.md', 'utf8'));
const TOPICS = ['A dead link in the guide', 'The login is blank', 'Wrong total on the invoice', 'A typo', 'Slow start'];

/** Tickets as a repository has them: a description, files, acceptance criteria; a third does not bear the label. */
function tickets(count: number): readonly Ticket[] {
  return Array.from({ length: count }, (_, at) => {
    const topic = TOPICS[at % TOPICS.length] ?? '';
    const body = [
      `${topic}, seen on page ${at}. ${'It happens each time, on every machine that was tried. '.repeat(8)}`,
      '## Files',
      `- \`docs/page-${at}.md\``,
      '## Acceptance criteria',
      `- \`npm test\` passes for page ${at}`,
    ].join('\n\n');
    const author = { login: `person-${at % 2000}`, kind: 'user', permission: null } as const;
    return ticket(at + 1, {
      title: `${topic} (${at})`,
      body,
      author,
      labels: at % 3 === 0 ? ['bug'] : ['maintenance'],
    });
  });
}

/** CPU milliseconds of deciding so many tickets under seed 002's spec, which asks for a judge. */
function timeOf(count: number): number {
  const open = tickets(count);
  const judgements = new Map<string, TicketJudgement>();
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const before = process.cpuUsage();
    const { decisions } = selectWork({
      ...{ spec: SPEC, policy: [], tickets: open, items: new Map(), judgements, maxItems: 256 },
      base: { healthy: true, problems: [] },
    });
    const { user, system } = process.cpuUsage(before);
    if (decisions.length !== count) throw new Error('not every ticket was decided');
    times.push((user + system) / 1000);
  }
  return median(times);
}

export const benches: readonly Bench[] = [
  {
    id: 'triage-selection',
    issue: 'triage',
    what: 'Deciding 10,000 tickets by all rules of seed 002’s spec, after the data is there',
    unit: 'ms',
    reach: '≤ 300, linear',
    run: async () => {
      const [fifth, value] = [timeOf(2000), timeOf(10_000)];
      const growth = value / fifth;
      const detail = `2,000 tickets take ${fifth.toFixed(0)} ms: five times as many take ${growth.toFixed(1)} times as long`;
      return { value, detail, met: value <= 300 && growth <= 7 };
    },
  },
];
