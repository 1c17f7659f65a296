import { commentedLines, findConcern, suggestionIn } from '@loop-actions/learning';
import { pairScores } from '../../test/support/learning/grouping-scores.ts';
import {
  type ReviewComment,
  type ReviewLabel,
  readLearnedLabels,
  withComments,
} from '../../test/support/learning/review-labels.ts';

/**
 * How well the rules for what reviewers ask for do on the comments that they may be made from, kind by kind; with a kind
 * as argument, where they are wrong about it and what they miss. `REVIEW_COMMENTS` names the folder with the texts
 * (`test/fixtures/review-comments/README.md`).
 */
const folder = process.env.REVIEW_COMMENTS;
if (folder === undefined)
  throw new Error('REVIEW_COMMENTS names no folder: see test/fixtures/review-comments/README.md');

const rows = (await withComments(folder, await readLearnedLabels())).map((row) => ({ ...row, said: readBy(row) }));
const apart = (kind: string | null, { comment }: ReviewLabel): string => kind ?? `alone ${comment}`;
const { precision, recall } = pairScores(
  rows.map((row) => apart(row.label === 'alone' ? null : row.label, row)),
  rows.map((row) => apart(row.said?.id ?? null, row)),
);
console.log(`${rows.length} comments: pair precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
const [kind] = process.argv.slice(2);
if (kind === undefined) showKinds();
else showKind(kind);

function readBy({ text, path, hunk }: ReviewComment) {
  return findConcern({ text, path, wrote: commentedLines(hunk), became: suggestionIn(text) ?? '' });
}

function showKinds(): void {
  const kinds = Map.groupBy(rows, ({ said }) => said?.id ?? 'nothing');
  for (const [id, own] of [...kinds].sort(([, left], [, right]) => right.length - left.length)) {
    const right = own.filter(({ label }) => label === id).length;
    const all = rows.filter(({ label }) => label === id).length;
    if (id !== 'nothing') console.log(`${id}: said of ${own.length}, ${right} of them right, of ${all}`);
  }
}

function showKind(id: string): void {
  const show = ({ label, said, text, path }: (typeof rows)[number]): void =>
    console.log(`  [${label}] ${said?.quote ?? ''} | ${path} | ${text.slice(0, 200).replace(/\s+/g, ' ')}`);
  console.log('wrong:');
  for (const row of rows) if (row.said?.id === id && row.label !== id) show(row);
  console.log('missed:');
  for (const row of rows) if (row.said?.id !== id && row.label === id) show(row);
}
