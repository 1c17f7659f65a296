import type { Correction, CorrectionSource } from '@loop-actions/contract';
import { saidBeside, suggestionIn } from '../grouping/evidence/suggestion-text.ts';
import { type ChangeRecord, itemOfChange, personCommits } from '../ledger/change-facts.ts';
import type { HistoryRecords } from '../ledger/facts-of-history.ts';
import { commandOf, isPerson, isTrusted, type Speaker } from '../ledger/speakers.ts';
import { commentedLines } from './commented-lines.ts';
import { wishOf } from './wish-of-hunk.ts';

/**
 * What people corrected on the loop’s changes: what they said in reviews, `/correct` and `/feedback` comments, commits on
 * its branches, reverts. Only people with a say in the repository teach it anything, and praise is no correction.
 */
export function correctionsOfHistory({ repository, issues, changes }: HistoryRecords): readonly Correction[] {
  const ofChanges = changes.flatMap((change) => correctionsOfChange(change, itemOfChange(change, repository)));
  const ofIssues = issues.flatMap((issue) =>
    issue.comments.flatMap((comment) => said(comment, { item: `#${issue.number}`, change: null })),
  );
  return [...ofChanges, ...ofIssues].sort((left, right) =>
    left.at < right.at || (left.at === right.at && left.id < right.id) ? -1 : 1,
  );
}

function correctionsOfChange(change: ChangeRecord, item: string): readonly Correction[] {
  const where = { item, change: change.number };
  const reviews = change.reviews.flatMap((review) => {
    const source: CorrectionSource = review.state === 'CHANGES_REQUESTED' ? 'change-request' : 'review';
    const whole = review.state === 'APPROVED' ? [] : correction(review, { ...where, source, path: null, wrote: '' });
    const lines = review.comments.flatMap((comment) =>
      correction(comment, { ...where, source, path: comment.path, wrote: commentedLines(comment.diffHunk) }),
    );
    return [...whole, ...lines];
  });
  const comments = change.comments.flatMap((comment) => said(comment, where));
  const commits = personCommits(change).map(
    (commit): Correction => ({
      ...{
        schemaVersion: 1,
        id: `commit/${commit.oid}`,
        at: commit.committedDate,
        source: 'commit',
        ...where,
        path: null,
      },
      ...{
        by: commit.author?.user?.login ?? 'ghost',
        text: commit.message.slice(0, 4000) || 'no message',
        wrote: '',
        became: '',
      },
      link: `${change.url}/commits/${commit.oid}`,
    }),
  );
  const reverts = change.timelineItems.flatMap(({ source }): Correction[] => {
    if (source?.__typename !== 'PullRequest' || !/^revert\b/i.test(source.title ?? '') || source.mergedAt == null)
      return [];
    const id = `revert/${change.number}/${source.number ?? 0}`;
    return [
      {
        schemaVersion: 1,
        id,
        at: source.mergedAt,
        source: 'revert',
        by: 'ghost',
        ...where,
        path: null,
        text: source.title ?? 'Revert',
        wrote: '',
        became: '',
        link: change.url,
      },
    ];
  });
  return [...reviews, ...comments, ...commits, ...reverts];
}

interface Said {
  readonly id: string;
  readonly createdAt: string;
  readonly body: string;
  readonly url: string;
  readonly authorAssociation: string;
  readonly author: Speaker;
}

function said(comment: Said, where: Pick<Correction, 'item' | 'change'>): readonly Correction[] {
  const found = commandOf(comment.body);
  if (found === null || !['correct', 'feedback'].includes(found.command) || found.rest === '') return [];
  return correction({ ...comment, body: found.rest }, { ...where, source: 'comment', path: null, wrote: '' });
}

function correction(
  from: Said,
  where: Pick<Correction, 'item' | 'change' | 'source' | 'path' | 'wrote'>,
): readonly Correction[] {
  const text = from.body.trim();
  if (text === '' || !isPerson(from.author) || !isTrusted(from.authorAssociation)) return [];
  return [
    {
      ...{ schemaVersion: 1, id: `${where.source}/${from.id}`, at: from.createdAt, by: from.author.login, ...where },
      ...{
        text: `${wordsFor(text, where.wrote)}${text}`.slice(0, 4000),
        became: suggestionIn(text) ?? '',
        link: from.url,
      },
    },
  ];
}

/** A suggestion without a word beside it says what it wants by the one name that it puts in place of another. */
function wordsFor(text: string, wrote: string): string {
  const suggestion = suggestionIn(text) ?? '';
  if (suggestion === '' || saidBeside(text) !== '') return '';
  const after = suggestion.replace(/\n$/, '').split('\n');
  const wish = wishOf({ before: wrote.split('\n').slice(-after.length), after });
  return wish === null ? '' : `${wish}\n\n`;
}
