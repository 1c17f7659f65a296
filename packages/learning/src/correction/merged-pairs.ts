import type { Correction } from '@loop-actions/contract';
import { type ChangeRecord, type CommitRecord, itemOfChange } from '../ledger/change-facts.ts';
import type { HistoryRecords } from '../ledger/facts-of-history.ts';
import { isPerson } from '../ledger/speakers.ts';

/** A merged change that people put a hand to, with the commits between which they did. */
export interface MergedPair {
  readonly change: number;
  readonly item: string;
  readonly url: string;
  readonly mergedAt: string;
  /** What the agent wrote: the first commit of the change and its last before people’s; null: none of it is left. */
  readonly agent: { readonly first: string; readonly last: string } | null;
  /** Where a person overwrote the branch: what it was at before; null: nobody did. */
  readonly overwritten: string | null;
  readonly head: string;
  readonly merged: string;
  /** Messages of the change’s commits, oldest first: by them a merge is known that put each on the base anew. */
  readonly messages: readonly string[];
  /** Who made each commit that is not the loop’s; `ghost` where GitHub knows nobody. */
  readonly people: ReadonlyMap<string, string>;
}

/** So many of the newest are compared in a pass. */
const MAX_PAIRS = 30;
/** As many as are read of a change: of a longer one nobody knows where it begins. */
export const MAX_COMMITS = 29;
/** Ids go to git as arguments. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The merged changes in which a person’s hand can be told from the agent’s, newest first, but for those that
 * corrections are known of already.
 */
export function mergedPairs(
  { repository, changes }: Pick<HistoryRecords, 'repository' | 'changes'>,
  known: readonly Correction[],
): readonly MergedPair[] {
  const compared = new Set(known.flatMap(({ source, change }) => (source === 'diff' ? [change] : [])));
  return changes
    .filter(({ number }) => !compared.has(number))
    .flatMap((change) => pairOf(change, repository) ?? [])
    .sort((left, right) => (left.mergedAt < right.mergedAt ? 1 : -1))
    .slice(0, MAX_PAIRS);
}

function pairOf(change: ChangeRecord, home: string): MergedPair | null {
  const commits = change.commits.map(({ commit }) => commit);
  const [first] = commits;
  const head = commits.at(-1);
  const merged = change.mergeCommit?.oid;
  if (change.mergedAt === null || merged === undefined || first === undefined || head === undefined) return null;
  const people = new Map(
    commits.flatMap((commit) => {
      const login = makerOf(commit);
      return login === null ? [] : [[commit.oid, login] as const];
    }),
  );
  const overwritten = overwrittenBy(change);
  const ids = [...commits.map(({ oid }) => oid), merged, ...(overwritten === null ? [] : [overwritten])];
  if (people.size === 0 || commits.length > MAX_COMMITS || !ids.every((id) => OBJECT_ID.test(id))) return null;
  const own = commits.findIndex(({ oid }) => people.has(oid));
  const last = commits[own - 1];
  if (last === undefined && overwritten === null) return null;
  return {
    ...{ change: change.number, item: itemOfChange(change, home), url: change.url, mergedAt: change.mergedAt },
    agent: last === undefined ? null : { first: first.oid, last: last.oid },
    ...{ overwritten, head: head.oid, merged },
    ...{ messages: commits.map(({ message }) => message), people },
  };
}

/** The person who made a commit; null for one of the loop’s, or of another machine’s. */
function makerOf({ message, author }: CommitRecord): string | null {
  const login = author?.user?.login;
  if (login !== undefined) return isPerson({ __typename: 'User', login }) ? login : null;
  return /^Loop-[A-Z]\w+: /m.test(message) ? null : 'ghost';
}

function overwrittenBy({ timelineItems }: ChangeRecord): string | null {
  const first = timelineItems.find(({ beforeCommit, actor }) => beforeCommit != null && isPerson(actor ?? null));
  return first?.beforeCommit?.oid ?? null;
}
