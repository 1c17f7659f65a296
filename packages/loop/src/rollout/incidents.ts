import { type Intervention, LABELS, type RolloutSignal, type RunReport, type Ticket } from '@loop-actions/contract';
import type { LoopPullRequest } from '@loop-actions/github';

/** One thing that speaks against the authority a loop has. */
export interface Incident {
  readonly signal: RolloutSignal;
  /** UTC, ISO 8601: when it happened, or when waiting became too long. */
  readonly at: string;
  /** An address on GitHub, or a line of the record. */
  readonly evidence: string;
}

/** What happened, by GitHub's records and by those of the judges; nothing that an agent said. */
export interface RolloutFacts {
  readonly pullRequests: readonly LoopPullRequest[];
  readonly tickets: readonly Ticket[];
  readonly interventions: readonly Intervention[];
  readonly reports: readonly RunReport[];
}

const DAY_MS = 86_400_000;
/** How long a question or a pull request may wait for people before it counts. */
const PATIENCE_MS = { question: 7 * DAY_MS, pullRequest: 14 * DAY_MS } as const;

/** All incidents in a set of facts, in no particular order. */
export function findIncidents(facts: RolloutFacts, now: number): readonly Incident[] {
  return [
    ...facts.pullRequests.flatMap((pull) => incidentsOf(pull, now)),
    ...facts.tickets.flatMap((ticket) => unanswered(ticket, now)),
    ...facts.interventions.flatMap(({ by, on, end, at, id }): Incident[] =>
      by === 'loop' && on === 'machine' && end === 'rejected'
        ? [{ signal: 'tripwires', at, evidence: `${id}: a heal touched what decides` }]
        : [],
    ),
    ...facts.reports.flatMap(policyFindings),
  ];
}

function incidentsOf(pull: LoopPullRequest, now: number): readonly Incident[] {
  const { url, state, createdAt, endedAt, revert } = pull;
  const lateAt = Date.parse(createdAt) + PATIENCE_MS.pullRequest;
  return [
    ...(state === 'closed' && endedAt !== null
      ? [{ signal: 'closed-unmerged' as const, at: endedAt, evidence: url }]
      : []),
    ...(state === 'open' && lateAt <= now
      ? [{ signal: 'open-too-long' as const, at: new Date(lateAt).toISOString(), evidence: url }]
      : []),
    ...(state === 'merged' && revert !== null
      ? [{ signal: 'reverts' as const, at: revert.mergedAt, evidence: `${revert.url} takes back ${url}` }]
      : []),
    ...pull.changeRequestsAt.map((at) => ({ signal: 'change-requests' as const, at, evidence: url })),
  ];
}

function unanswered({ state, labels, labelEvents, url }: Ticket, now: number): readonly Incident[] {
  if (state !== 'open' || !labels.includes(LABELS.escalated)) return [];
  const put = labelEvents.findLast(({ label, action }) => label === LABELS.escalated && action === 'labeled');
  // What a person put there is that person's own question.
  if (put === undefined || put.actor.kind === 'user') return [];
  const lateAt = Date.parse(put.at) + PATIENCE_MS.question;
  return lateAt <= now ? [{ signal: 'unanswered-questions', at: new Date(lateAt).toISOString(), evidence: url }] : [];
}

/** The gate found what no change may do: a secret, hidden text, a weakened test. */
function policyFindings({ run, attempts }: RunReport): readonly Incident[] {
  return attempts.flatMap(({ item, startedAt, checks }): Incident[] => {
    const found = checks.find(({ required, failureClass }) => required && failureClass === 'policy');
    if (found === undefined) return [];
    return [{ signal: 'policy-findings', at: startedAt, evidence: `run ${run}, ${item}: ${found.name}` }];
  });
}
