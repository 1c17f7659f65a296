import type { FixType, LoopFact } from '@loop-actions/contract';
import { type CommentRecord, idOf } from './issue-facts.ts';
import { isPerson, type Speaker } from './speakers.ts';

/** A pull request’s records, as the github package reads them. */
export interface ChangeRecord {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly mergedAt: string | null;
  readonly headRefName: string;
  readonly author: Speaker;
  readonly mergedBy: Speaker;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly closingIssuesReferences: readonly {
    readonly number: number;
    readonly repository: { readonly nameWithOwner: string };
  }[];
  readonly comments: readonly CommentRecord[];
  readonly reviews: readonly ReviewRecord[];
  readonly commits: readonly { readonly commit: CommitRecord }[];
  readonly timelineItems: readonly {
    readonly source?:
      | {
          readonly __typename: string;
          readonly number?: number | undefined;
          readonly title?: string | undefined;
          readonly mergedAt?: string | null | undefined;
        }
      | undefined;
    /** Of a push that overwrote the branch: who did it, and what was there before. */
    readonly actor?: Speaker | undefined;
    readonly beforeCommit?: { readonly oid: string } | null | undefined;
  }[];
}

export interface ReviewRecord {
  readonly id: string;
  readonly createdAt: string;
  readonly body: string;
  readonly url: string;
  readonly state: string;
  readonly authorAssociation: string;
  readonly author: Speaker;
  readonly comments: readonly {
    readonly id: string;
    readonly createdAt: string;
    readonly body: string;
    readonly url: string;
    readonly path: string;
    readonly diffHunk: string;
    readonly authorAssociation: string;
    readonly author: Speaker;
  }[];
}

export interface CommitRecord {
  readonly oid: string;
  readonly committedDate: string;
  readonly message: string;
  readonly author: { readonly user: { readonly login: string } | null } | null;
}

/** What the loop proposes of itself: a heal, or a fix of a pattern. */
const OWN_BRANCH = /^loop\/((?:heal|learn)-[0-9a-f]{12}(?:-\d{1,3})?)(?:-[a-z]|$)/;

/** The ticket that a change is for: what it closes, else its branch, else itself. */
export function itemOfChange(change: ChangeRecord, home: string): string {
  const [first] = change.closingIssuesReferences;
  if (first !== undefined) return idOf(first, home);
  const [, number] = /^loop\/(\d+)(?:-|$)/.exec(change.headRefName) ?? [];
  const [, own] = OWN_BRANCH.exec(change.headRefName) ?? [];
  return own ?? `#${number ?? change.number}`;
}

/** The facts of one of the loop’s changes, asked for or not. */
export function changeFacts(change: ChangeRecord, home: string): readonly LoopFact[] {
  const item = itemOfChange(change, home);
  const { number, url } = change;
  // A change of the machine is no task of the loop: it would dilute every rate.
  if (OWN_BRANCH.test(change.headRefName)) return fixFacts(change, item);
  const facts: LoopFact[] = [];
  const add = (id: string, at: string, fact: object): void => {
    facts.push({ schemaVersion: 1, id: `${id}/${number}`, at, ...fact } as LoopFact);
  };
  add('change', change.createdAt, { kind: 'change', item, change: number });
  if (change.mergedAt !== null) {
    const by = isPerson(change.mergedBy) ? 'person' : 'loop';
    add('merged', change.mergedAt, { kind: 'change-merged', item, change: number, by });
  } else if (change.closedAt !== null)
    add('change-closed', change.closedAt, { kind: 'change-closed', item, change: number });
  const revertedAt = revertOf(change);
  if (revertedAt !== null) add('reverted', revertedAt, { kind: 'change-reverted', item, change: number });
  const own = personCommits(change);
  const [commit] = own;
  const stepIn = (source: string, at: string, text: string, by: string, resolution: string): void => {
    add(source, at, {
      kind: 'interrupt',
      item,
      run: null,
      source,
      category: 'unclear',
      text: text.slice(0, 4000),
      machine: false,
      costUsd: null,
      evidence: [],
      link: url,
    });
    add(`response/${source}`, at, { kind: 'response', interrupt: `${source}/${number}`, by, resolution });
  };
  if (commit !== undefined) {
    const text =
      own.map(({ message }) => message.split('\n')[0]).join('; ') || 'A person committed to the agent’s branch.';
    stepIn('manual-fix', commit.committedDate, text, commit.author?.user?.login ?? 'ghost', 'fixed-by-hand');
  }
  const asked = change.reviews.find(({ state, author }) => state === 'CHANGES_REQUESTED' && isPerson(author));
  if (asked !== undefined) {
    const words = [asked.body, ...asked.comments.map(({ body }) => body)]
      .filter((body) => body.trim() !== '')
      .join('\n');
    stepIn(
      'change-request',
      asked.createdAt,
      words || 'A person requested changes.',
      asked.author?.login ?? 'ghost',
      'answered',
    );
  }
  return facts;
}

/** Commits that a person added to a branch that the loop opened. */
export function personCommits({ commits }: ChangeRecord): readonly CommitRecord[] {
  return commits
    .map(({ commit }) => commit)
    .filter(({ author }) => author?.user != null && isPerson({ __typename: 'User', login: author.user.login }));
}

/** When a pull request that reverts this one was merged; null: none was. */
function revertOf({ timelineItems }: ChangeRecord): string | null {
  const merged = timelineItems.flatMap(({ source }) =>
    source?.__typename === 'PullRequest' && /^revert\b/i.test(source.title ?? '') && source.mergedAt != null
      ? [source.mergedAt]
      : [],
  );
  return merged.sort()[0] ?? null;
}

const FIX_TITLES: Readonly<Record<string, FixType>> = { Decide: 'adr', Rule: 'rule', Skill: 'skill', Check: 'lint' };

/** The pattern that a change of the machine is to fix; null for a heal. */
export function patternOfItem(item: string): string | null {
  const [, id] = /^learn-([0-9a-f]{12})/.exec(item) ?? [];
  return id === undefined ? null : `p-${id}`;
}

/** A merged fix of a pattern, told by its branch, which only the loop opens, and by its title. */
function fixFacts(change: ChangeRecord, item: string): readonly LoopFact[] {
  const pattern = patternOfItem(item);
  const type = FIX_TITLES[/^(\w+):/.exec(change.title)?.[1] ?? ''];
  if (pattern === null || type === undefined || change.mergedAt === null || isPerson(change.author)) return [];
  const { number, url, mergedAt } = change;
  return [
    { schemaVersion: 1, kind: 'fix', id: `fix/${number}`, at: mergedAt, pattern, type, change: number, link: url },
  ];
}

/** Patterns whose fix is proposed and waits for a person. */
export function proposedPatterns(changes: readonly ChangeRecord[], home: string): ReadonlySet<string> {
  const open = changes.filter(
    ({ closedAt, mergedAt, author }) => closedAt === null && mergedAt === null && !isPerson(author),
  );
  return new Set(open.flatMap((change) => patternOfItem(itemOfChange(change, home)) ?? []));
}

/** When each lesson that waits was proposed, in milliseconds. */
export function proposedSince(changes: readonly ChangeRecord[], home: string): readonly number[] {
  return changes
    .filter(({ closedAt, mergedAt }) => closedAt === null && mergedAt === null)
    .filter((change) => patternOfItem(itemOfChange(change, home)) !== null)
    .map(({ createdAt }) => Date.parse(createdAt));
}
