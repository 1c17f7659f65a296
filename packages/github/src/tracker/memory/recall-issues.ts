import { isLoopError } from '@loop-actions/contract';
import type { GitHub } from '../../github.ts';
import { parseRepository } from '../../repository-name.ts';
import { RecallAnswer } from '../answers.ts';
import { recallIssues as document } from '../documents.ts';
import { readIssues } from '../list-issues.ts';
import { type ReadIssue, readWholeIssues } from '../whole-issues.ts';
import {
  MOST_READ_ANEW,
  type RememberedIssue,
  rememberIssue,
  standingOf,
  type TrackerMemory,
} from './tracker-memory.ts';

/** The open issues, told from memory and from what changed; or why they can't be told so. */
export type Recalled =
  | { readonly kind: 'told'; readonly issues: readonly RecalledIssue[] }
  | { readonly kind: 'doubt'; readonly why: string };

export interface RecalledIssue {
  readonly remembered: RememberedIssue;
  readonly ticket: RememberedTicket;
  /** It was read whole just now. */
  readonly fresh: boolean;
}
type RememberedTicket = NonNullable<RememberedIssue['known']>['ticket'];

/** What one query takes. */
const GROUP = 100;
/** GitHub's records of a change may be seen late, and clocks differ. */
const OVERLAP_MS = 15 * 60 * 1000;

/**
 * Tells the open issues in one request, or in two where some are not what they were. Anything that does not fit is a
 * doubt: it is never mended here.
 */
export async function recallIssues(github: GitHub, memory: TrackerMemory): Promise<Recalled> {
  try {
    return await recall(github, memory);
  } catch (error) {
    if (error instanceof Doubt || isLoopError(error)) return { kind: 'doubt', why: error.message };
    throw error;
  }
}

class Doubt extends Error {}

async function recall(github: GitHub, memory: TrackerMemory): Promise<Recalled> {
  const answer = await ask(github, memory);
  const { open, changed } = answer.repository;
  if (changed.pageInfo.hasNextPage) throw new Doubt('more than 100 issues changed');
  const fresh = new Map<number, ReadIssue>();
  await addFresh(fresh, github, changed.nodes);
  const unsure = memory.issues.filter(
    (issue, at) => !fresh.has(issue.number) && !isSame(issue, standingAt(answer, at)),
  );
  if (unsure.length > MOST_READ_ANEW) throw new Doubt(`${unsure.length} issues are not what they were`);
  if (unsure.length > 0) {
    const again = await readIssues(
      github,
      unsure.map(({ number }) => number),
    );
    if (again.problems[0] !== undefined) throw new Doubt(again.problems[0]);
    await addFresh(fresh, github, again.nodes);
  }
  const issues = [...keptOf(memory, fresh), ...[...fresh.values()].flatMap((one) => freshOf(one, memory))];
  const known = new Set(issues.map(({ remembered }) => remembered.number)).size;
  if (known !== open.totalCount || known !== issues.length) {
    throw new Doubt(`${known} issues are known to be open, and GitHub counts ${open.totalCount}`);
  }
  return { kind: 'told', issues };
}

async function ask(github: GitHub, { label, readAt, issues }: TrackerMemory): Promise<RecallAnswer> {
  const { owner, repo: name } = parseRepository(github.repository);
  const groups = Array.from({ length: Math.ceil(issues.length / GROUP) }, (_, at) =>
    issues.slice(at * GROUP, (at + 1) * GROUP).map(({ id }) => id),
  );
  const variables = {
    ...{ owner, name, labels: label === null ? null : [label] },
    since: new Date(Date.parse(readAt) - OVERLAP_MS).toISOString(),
    ...Object.fromEntries(groups.map((ids, at) => [`ids${at}`, ids])),
  };
  const { data, problems } = await github.query('read the tracker', document(groups.length), variables, RecallAnswer);
  if (problems[0] !== undefined) throw new Doubt(problems[0]);
  return data;
}

async function addFresh(fresh: Map<number, ReadIssue>, github: GitHub, nodes: readonly unknown[]): Promise<void> {
  const { issues, problems } = await readWholeIssues(github, nodes);
  if (problems[0] !== undefined) throw new Doubt(problems[0]);
  for (const issue of issues) fresh.set(issue.node.number, issue);
}

/** The place of an issue in the answer is that of its id in what was asked. */
function standingAt(answer: RecallAnswer, at: number): unknown {
  const group = answer[`known${Math.floor(at / GROUP)}`];
  const node: unknown = Array.isArray(group) ? group[at % GROUP] : undefined;
  if (node === null || node === undefined) throw new Doubt('an issue that was known is gone');
  return node;
}

/** By number too: an id that was swapped would vouch for another ticket. */
function isSame({ number, known }: RememberedIssue, node: unknown): boolean {
  const isOwn = typeof node === 'object' && node !== null && 'number' in node && node.number === number;
  return known !== null && isOwn && known.ticket.number === number && known.standing === standingOf(node);
}

function keptOf({ issues }: TrackerMemory, fresh: ReadonlyMap<number, ReadIssue>): readonly RecalledIssue[] {
  return issues.flatMap((remembered) => {
    const { known, number } = remembered;
    return known === null || fresh.has(number) ? [] : [{ remembered, ticket: known.ticket, fresh: false }];
  });
}

/** What was read anew, where the listing would give it. */
function freshOf(issue: ReadIssue, { repository, label }: TrackerMemory): readonly RecalledIssue[] {
  const { ticket } = issue;
  const isHome = ticket.repository.toLowerCase() === repository.toLowerCase();
  const bears = label === null || ticket.labels.some((own) => own.toLowerCase() === label.toLowerCase());
  if (ticket.state !== 'open' || !isHome || !bears) return [];
  const remembered = rememberIssue(issue);
  if (remembered === null) throw new Doubt(`${ticket.id} can’t be told by its standing`);
  return [{ remembered, ticket, fresh: true }];
}
