import { type CheckState, LABELS, type MergeEvidence, type MergeRecords, type Ticket } from '@loop-actions/contract';
import type { OracleDecision, OracleQuestion } from '../oracle.ts';
import { type ProbeResult, probe } from './probe.ts';

/** A judge of batches: the oracle, or one of the user's that answers the same question. */
export type DecideBatch = (question: OracleQuestion) => OracleDecision | Promise<OracleDecision>;

export interface OracleProbe {
  readonly name: string;
  readonly question: OracleQuestion;
  readonly done: boolean;
}

const AT = '2026-01-05T08:00:00Z';
const REPOSITORY = 'acme/widgets';

function ticket(number: number, differences: Partial<Ticket> = {}): Ticket {
  return {
    id: `#${number}`,
    number,
    repository: REPOSITORY,
    url: `https://github.com/${REPOSITORY}/issues/${number}`,
    title: `Ticket ${number}`,
    body: '',
    bodySha256: `sha256:${'0'.repeat(64)}`,
    author: { login: 'maria', kind: 'user', permission: 'write' },
    state: 'open',
    stateReason: null,
    labels: [],
    labelEvents: [],
    createdAt: AT,
    updatedAt: AT,
    pullRequests: [],
    dependencies: [],
    ...differences,
  };
}

const merged: Ticket['pullRequests'][number] = {
  number: 90,
  repository: REPOSITORY,
  url: `https://github.com/${REPOSITORY}/pull/90`,
  state: 'merged',
  baseRef: 'main',
  headSha: 'a'.repeat(40),
  mergeCommitSha: 'b'.repeat(40),
};
const completed: Partial<Ticket> = { state: 'closed', stateReason: 'completed', pullRequests: [merged] };

function gated(number: number, kind: 'user' | 'bot', permission: 'write' | 'triage'): Ticket {
  const event = {
    label: LABELS.humanGated,
    action: 'labeled' as const,
    actor: { login: 'maria', kind, permission },
    at: AT,
  };
  return ticket(number, { labels: [LABELS.humanGated], labelEvents: [event] });
}

/** Records of the merged pull request, green unless told. */
function records(
  differences: Partial<MergeEvidence> = {},
  requiredContexts: MergeRecords['requiredContexts'] = ['ci'],
) {
  const { headSha, mergeCommitSha } = merged;
  const evidence: MergeEvidence = {
    pullRequest: merged.number,
    headSha,
    mergeSha: mergeCommitSha ?? '',
    head: [check('ci', 'passed')],
    merge: [],
    workflows: [],
    ...differences,
  };
  return { requiredContexts, merges: new Map([[merged.number, evidence]]) };
}

function check(name: string, state: CheckState, required = false) {
  return { name, state, required };
}

interface More extends Partial<Pick<OracleQuestion, 'batch' | 'records' | 'postMergeWorkflows' | 'live'>> {
  readonly problems?: readonly string[];
}

function question(tickets: readonly Ticket[], more: More = {}): OracleQuestion {
  const { batch = tickets.map(({ id }) => id), problems = [], postMergeWorkflows = [], live } = more;
  const tracker = { repository: REPOSITORY, readAt: AT, tickets, problems };
  const facts = { batch, tracker, baseRef: 'main', postMergeWorkflows, liveRequired: live !== undefined };
  return { ...facts, records: 'records' in more ? more.records : records(), ...(live === undefined ? {} : { live }) };
}

/** A completed ticket whose merge GitHub has this on record of. */
const proven = (name: string, done: boolean, more: More): OracleProbe => ({
  name,
  done,
  question: question([ticket(1, completed)], more),
});

/** The table of known answers (docs/oracle.md). Both answers are in it: a judge that always says the same fails. */
export const ORACLE_PROBES: readonly OracleProbe[] = [
  { name: 'all completed and merged', done: true, question: question([ticket(1, completed), ticket(2, completed)]) },
  { name: 'human-gated by a writer', done: true, question: question([gated(1, 'user', 'write')]) },
  {
    name: 'one done, one human-gated',
    done: true,
    question: question([ticket(1, completed), gated(2, 'user', 'write')]),
  },
  { name: 'an open ticket', done: false, question: question([ticket(1, completed), ticket(2)]) },
  { name: 'the open ticket comes first', done: false, question: question([ticket(1), ticket(2, completed)]) },
  {
    name: 'the tracker is down',
    done: false,
    question: question([], { batch: ['#1'], problems: ['connect ECONNREFUSED'] }),
  },
  {
    name: 'the tracker is down, with an answer from before',
    done: false,
    question: question([ticket(1, completed)], { problems: ['502 Bad Gateway'] }),
  },
  { name: 'a page is missing', done: false, question: question([ticket(1, completed)], { batch: ['#1', '#2'] }) },
  { name: 'waiting for a person', done: false, question: question([ticket(1, { labels: [LABELS.escalated] })]) },
  { name: 'an empty batch', done: false, question: question([ticket(1, completed)], { batch: [] }) },
  {
    name: 'in review',
    done: false,
    question: question([ticket(1, { pullRequests: [{ ...merged, state: 'open', mergeCommitSha: null }] })]),
  },
  { name: 'merged, not closed', done: false, question: question([ticket(1, { pullRequests: [merged] })]) },
  {
    name: 'closed as not planned',
    done: false,
    question: question([ticket(1, { state: 'closed', stateReason: 'not-planned' })]),
  },
  {
    name: 'closed with nothing merged',
    done: false,
    question: question([ticket(1, { state: 'closed', stateReason: 'completed' })]),
  },
  {
    name: 'merged elsewhere',
    done: false,
    question: question([ticket(1, { ...completed, pullRequests: [{ ...merged, baseRef: 'dev' }] })]),
  },
  { name: 'gated by a bot', done: false, question: question([gated(1, 'bot', 'write')]) },
  { name: 'gated without the right to', done: false, question: question([gated(1, 'user', 'triage')]) },
  proven('nothing required', true, { records: records({ head: [] }, []) }),
  proven('a required check failed', false, { records: records({ head: [check('ci', 'failed')] }) }),
  proven('a required check never reported', false, { records: records({ head: [check('lint', 'passed')] }) }),
  proven('a required check still runs', false, { records: records({ head: [check('ci', 'pending')] }) }),
  proven('a check that only GitHub calls required failed', false, {
    records: records({ head: [check('ci', 'failed', true)] }, []),
  }),
  proven('an optional check failed', true, {
    records: records({ head: [check('ci', 'passed'), check('spelling', 'failed')] }),
  }),
  proven('a check failed on the merge commit', false, { records: records({ merge: [check('deploy', 'failed')] }) }),
  proven('checks of another head', false, { records: records({ headSha: 'c'.repeat(40) }) }),
  proven('its checks could not be read', false, { records: { requiredContexts: [], merges: new Map() } }),
  proven('what the base requires could not be read', false, { records: records({}, null) }),
  proven('the workflow after the merge passed', true, {
    postMergeWorkflows: ['deploy.yml'],
    records: records({ workflows: [{ workflow: 'deploy.yml', state: 'passed' }] }),
  }),
  proven('the workflow after the merge never ran', false, { postMergeWorkflows: ['deploy.yml'] }),
  proven('the workflow after the merge failed', false, {
    postMergeWorkflows: ['deploy.yml'],
    records: records({ workflows: [{ workflow: 'deploy.yml', state: 'failed' }] }),
  }),
  proven('live', true, { live: new Map([['#1', { verified: true, mergeSha: 'b'.repeat(40), reason: 'it answers' }]]) }),
  proven('not live', false, {
    live: new Map([['#1', { verified: false, mergeSha: 'b'.repeat(40), reason: 'no event arrived' }]]),
  }),
  proven('live at another commit', false, {
    live: new Map([['#1', { verified: true, mergeSha: 'd'.repeat(40), reason: 'it answers' }]]),
  }),
  proven('nobody looked whether it is live', false, { live: new Map() }),
];

/** Puts the table to a judge of batches; after a heal, and right before its answer is used. */
export async function probeOracle(decide: DecideBatch): Promise<ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const { name, question, done } of ORACLE_PROBES) {
    results.push(
      await probe(`oracle: ${name}`, done ? 'done' : 'not done', async () => {
        const answer: { readonly done: unknown } = await decide(structuredClone(question));
        return answer.done === true ? 'done' : answer.done === false ? 'not done' : 'no answer';
      }),
    );
  }
  return results;
}
