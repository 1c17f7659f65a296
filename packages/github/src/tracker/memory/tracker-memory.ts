import { canonicalJson, Digest, sha256, Ticket, Timestamp } from '@loop-actions/contract';
import { redactSecrets } from '@loop-actions/text';
import * as z from 'zod';
import { StandingNode } from '../answers.ts';
import type { ReadIssue } from '../whole-issues.ts';

/** An issue as an earlier reading left it. */
const RememberedIssue = z.strictObject({
  id: z.string().min(1).max(200).describe('GitHub’s node id.'),
  number: z.int().positive(),
  /** null: it is read anew each time. */
  known: z.strictObject({ standing: Digest, ticket: Ticket }).nullable(),
});
export interface RememberedIssue extends z.infer<typeof RememberedIssue> {}

/** What an earlier listing of open issues gave. A head start of triage, and never the oracle's. */
export const TrackerMemory = z.strictObject({
  schemaVersion: z.literal(1),
  repository: z.string(),
  label: z.string().nullable(),
  readAt: Timestamp,
  fullReadAt: Timestamp,
  issues: z.array(RememberedIssue).min(1).max(1000),
});
export interface TrackerMemory extends z.infer<typeof TrackerMemory> {}

/** Below this many issues reading all of them costs no more than remembering them. */
const WORTH_REMEMBERING = 200;
/** Issues that may be read anew each time; more, and all are. */
export const MOST_READ_ANEW = 100;
/** Longer texts are read anew. */
const MAX_BODY_CHARS = 20_000;

/** What is worth keeping of a reading; null: the next one reads all. */
export function rememberIssues(
  issues: readonly RememberedIssue[],
  about: Omit<TrackerMemory, 'schemaVersion' | 'issues'>,
): TrackerMemory | null {
  const anew = issues.filter(({ known }) => known === null).length;
  if (issues.length <= WORTH_REMEMBERING || issues.length > 1000 || anew > MOST_READ_ANEW) return null;
  return { schemaVersion: 1, ...about, issues: [...issues].sort((left, right) => left.number - right.number) };
}

/** An issue to remember; null for one of a GitHub that has no ids or dependencies to tell it by. */
export function rememberIssue({ node, ticket }: ReadIssue): RememberedIssue | null {
  const { id, number } = node;
  if (id === undefined || node.issueDependenciesSummary === undefined) return null;
  const standing = standingOf(node);
  return { id, number, known: standing !== null && isTelling(ticket) ? { standing, ticket } : null };
}

/** A digest of how an issue stands, the same by either reading; null: it can't be told. */
export function standingOf(node: unknown): string | null {
  const parsed = StandingNode.safeParse(node);
  return parsed.success ? sha256(canonicalJson(parsed.data)) : null;
}

/**
 * Whether a standing tells that the ticket is still the same. It counts what is open and not what a closed blocker is
 * worth; and a text with what looks like a secret is kept nowhere.
 */
function isTelling({ title, body, dependencies }: Ticket): boolean {
  const isSteady = dependencies.every(
    ({ relation, state, stateReason, openBlockers }) =>
      relation === 'named' ||
      state === 'open' ||
      (state === 'closed' && openBlockers === 0 && (stateReason === 'completed' || relation === 'sub-issue')),
  );
  if (!isSteady || body.length > MAX_BODY_CHARS) return false;
  const text = `${title}\n${body}`;
  return redactSecrets(text, []).text === text;
}
