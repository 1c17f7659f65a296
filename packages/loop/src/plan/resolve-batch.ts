import { canonicalJson, LABELS, LoopError, sha256, type Ticket } from '@loop-actions/contract';
import {
  type BatchRecord,
  ensureIssue,
  formatMembers,
  type GitHub,
  readBatches,
  readTracker,
  type TrackerQuery,
} from '@loop-actions/github';

export interface ResolvedBatch {
  readonly members: readonly string[];
  /** The issue that records them, and whether it is open; null: the tickets were named one by one. */
  readonly record: { readonly number: number; readonly isOpen: boolean } | null;
}

/**
 * The tickets of a batch by id. Numbers are their own record. A query is resolved once, into an issue: from then on a
 * ticket that loses its label or milestone is no less a member. The record of a batch that is done stays its answer until
 * the query finds other open tickets; they are the next batch. Throws `E_BATCH_DOUBTFUL` where a record can't be relied on.
 */
export async function resolveBatch(
  github: GitHub,
  query: TrackerQuery,
  { baseRef, words }: { readonly baseRef: string; readonly words: string },
): Promise<ResolvedBatch> {
  if (query.numbers !== undefined) return { members: query.numbers.map((number) => `#${number}`), record: null };
  const { state: _state, ...what } = query;
  const kind = sha256(canonicalJson({ ...what, baseRef })).slice(7, 19);
  const [newest] = await readBatches(github, kind);
  if (newest?.state === 'open') return recorded(newest);
  // Whoever closed a doubtful record asked for a new one.
  const settled = newest?.doubt === null ? newest : undefined;
  const open = await listTickets(github, { ...query, state: 'open' });
  const fresh = open.filter(({ id }) => settled?.members.includes(id) !== true).map(({ id }) => id);
  if (fresh.length > 0) {
    const turn = newest === undefined ? 1 : Number(newest.key.slice(newest.key.lastIndexOf('/') + 1)) + 1;
    return record(github, { key: `${kind}/${turn}`, members: fresh, words });
  }
  if (settled !== undefined) return recorded(settled);
  // Nothing was open when the query was first asked: all that it names is over already, and there is nothing to record.
  const all = await listTickets(github, { ...query, state: 'all' });
  return { members: all.map(({ id }) => id), record: null };
}

function recorded({ members, doubt, number, url, state }: BatchRecord): ResolvedBatch {
  if (doubt === null) return { members, record: { number, isOpen: state === 'open' } };
  throw new LoopError('E_BATCH_DOUBTFUL', {
    message: `the record of the batch, ${url}, can’t be relied on: ${doubt}`,
    remedy:
      'Close it: the next run resolves the batch again. To take a ticket out of a batch, label the ticket `loop:human-gated`.',
  });
}

async function record(
  github: GitHub,
  batch: { readonly key: string; readonly members: readonly string[]; readonly words: string },
): Promise<ResolvedBatch> {
  const issue = await ensureIssue(github, {
    kind: 'batch',
    key: batch.key,
    title: `Batch: ${batch.words}`,
    labels: [LABELS.batch],
    body: [
      `The tickets of \`${batch.words.replaceAll('`', '')}\` as they were open when the oracle was first asked. It closes this issue when all of them are done or settled by a person; what is open by then and not in here is the next batch.`,
      formatMembers(batch.members),
      `To take a ticket out, label the ticket itself \`${LABELS.humanGated}\` (write access needed), or delete its line here. A change of this text by anybody without write access makes the batch doubtful, and a doubtful batch is never done.`,
    ].join('\n\n'),
  });
  return { members: batch.members, record: { number: issue.number, isOpen: true } };
}

/** Throws `E_GITHUB_MALFORMED` where not all could be read, since a shorter batch would be done sooner. */
async function listTickets(github: GitHub, query: TrackerQuery): Promise<readonly Ticket[]> {
  const tracker = await readTracker(github, query);
  if (tracker.problems.length > 0) {
    throw new LoopError('E_GITHUB_MALFORMED', {
      message: `the batch could not be read in full: ${tracker.problems[0]}`,
      remedy: 'Run the oracle again; if it stays, name the tickets by number.',
    });
  }
  const own: readonly string[] = [LABELS.batch, LABELS.stopped];
  return tracker.tickets.filter(({ labels }) => !labels.some((label) => own.includes(label.toLowerCase())));
}
