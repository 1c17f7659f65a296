import { createHash } from 'node:crypto';
import type { Correction } from '@loop-actions/contract';
import {
  CONCERN_INSTRUCTIONS,
  commentedLines,
  concernsRead,
  findPatterns,
  groupTexts,
  settleReading,
  suggestionIn,
} from '@loop-actions/learning';
import { pairScores } from '../../test/support/learning/grouping-scores.ts';
import { REVIEW_COMMENTS } from '../../test/support/learning/review-comments.ts';
import {
  type HeldOutLabel,
  type ReviewComment,
  readAskedDigest,
  readHeldOutLabels,
  withComments,
} from '../../test/support/learning/review-labels.ts';
import type { Bench, BenchResult } from './bench.ts';

const PRECISION = 0.95;
const RECALL = 0.6;

/** Names the folder with the texts; see `test/fixtures/review-comments/README.md`. */
const SOURCE = 'REVIEW_COMMENTS';

function result(labels: readonly string[], groups: readonly string[], detail: readonly string[] = []): BenchResult {
  const { precision, recall } = pairScores(labels, groups);
  return {
    value: precision,
    detail: [`recall ${recall.toFixed(3)}`, ...detail].join('; '),
    met: precision >= PRECISION && recall >= RECALL,
  };
}

function groupsOfOwn(): readonly string[] {
  const groups: string[] = [];
  const texts = REVIEW_COMMENTS.map(([, text]) => text);
  for (const { members } of groupTexts(texts)) for (const member of members) groups[member] = String(members[0]);
  return groups;
}

/** Measures patterns of the comments that no rule has seen: of all by rules alone, or of one part with what a model read. */
async function measureHeldOut(readPart: HeldOutLabel['part'] | null): Promise<BenchResult> {
  const folder = process.env[SOURCE];
  if (folder === undefined) return { value: null, detail: `${SOURCE} names no folder with the texts`, met: false };
  const asked = createHash('sha256').update(CONCERN_INSTRUCTIONS).digest('hex');
  if (readPart !== null && asked !== (await readAskedDigest()))
    return { value: null, detail: 'what is recorded answers another question', met: false };
  const all = await withComments(folder, await readHeldOutLabels());
  const rows = readPart === null ? all : all.filter(({ part }) => part === readPart);
  const groups = groupsOf(rows, readPart !== null);
  const between = pairScores(
    labelsOf(rows, ({ readers: [one] }) => one),
    labelsOf(rows, ({ readers: [, other] }) => other),
  );
  return result(labelsOf(rows), groups, [
    `${rows.length} comments`,
    ...(readPart === null ? [] : [limitFigure(all)]),
    `one reader against the other ${between.precision.toFixed(3)} / ${between.recall.toFixed(3)}`,
  ]);
}

/** The part that the limit was chosen on, beside the one that is measured. */
function limitFigure(all: readonly HeldOut[]): string {
  const rows = all.filter(({ part }) => part === 'limit');
  const { precision, recall } = pairScores(labelsOf(rows), groupsOf(rows, true));
  return `where its limit was chosen ${precision.toFixed(3)} / ${recall.toFixed(3)}`;
}

type HeldOut = HeldOutLabel & ReviewComment;

/** A comment that stands alone has a label of its own. */
function labelsOf(rows: readonly HeldOut[], pick = ({ label }: HeldOut): string => label): readonly string[] {
  return rows.map((row) => (pick(row) === 'alone' ? `alone ${row.comment}` : pick(row)));
}

/** The pattern that each comment comes to be of. */
function groupsOf(rows: readonly HeldOut[], isRead: boolean): readonly string[] {
  const corrections = rows.map(correctionOf);
  const concerns = concernsRead(corrections, isRead ? rows.flatMap(readingsOf) : []);
  const patterns = new Map(
    findPatterns({ facts: [], corrections, concerns }).flatMap(({ pattern: { id, occurrences } }) =>
      occurrences.map((one) => [one, id] as const),
    ),
  );
  return corrections.map(({ id }) => patterns.get(id) ?? id);
}

function correctionOf({ comment, text, path, hunk }: HeldOut): Correction {
  return {
    ...{ schemaVersion: 1, id: `review/${comment}`, at: '2026-07-06T08:00:00.000Z', source: 'review', by: 'ada' },
    ...{ item: null, change: null, path, text: text.slice(0, 4000), wrote: commentedLines(hunk) },
    ...{ became: suggestionIn(text) ?? '', link: null },
  };
}

/** The words that the model quoted were compared when its answers were recorded: they are their authors’ and not here. */
function readingsOf(row: HeldOut) {
  if (row.read === null) return [];
  const correction = correctionOf(row);
  return [
    settleReading(correction, { ...row.read, quote: '' }, { isQuote: () => true, by: 'recorded', at: correction.at }),
  ];
}

/** Comments of our own making, each with other words behind it, so that no two are the same. */
function manyComments(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const [, text = ''] = REVIEW_COMMENTS[at % REVIEW_COMMENTS.length] ?? [];
    const words = [at % 97, at % 89, at % 83].map((number) => `part${number.toString(36)}`);
    return `Look at ${words.join(' and ')} of step${at}. ${text}`;
  });
}

export const benches: readonly Bench[] = [
  {
    id: 'text-grouping-own',
    issue: 'learning',
    what: 'Pair precision of grouping review comments of our own making',
    unit: 'of 1',
    reach: '≥ 0.95, recall ≥ 0.6',
    run: async () =>
      result(
        REVIEW_COMMENTS.map(([label]) => label),
        groupsOfOwn(),
      ),
  },
  {
    id: 'text-grouping-public',
    issue: 'learning',
    what: 'Pair precision of grouping public review comments that no rule has seen, by rules alone',
    unit: 'of 1',
    reach: '≥ 0.95, recall ≥ 0.6',
    run: () => measureHeldOut(null),
  },
  {
    id: 'text-grouping-read',
    issue: 'learning',
    what: 'The same with what a classifier read, as recorded, of a part that nothing was settled on',
    unit: 'of 1',
    reach: '≥ 0.95, recall ≥ 0.6',
    run: () => measureHeldOut('measure'),
  },
  {
    id: 'text-grouping-time',
    issue: 'learning',
    what: 'Processor time to group 10,000 comments',
    unit: 's',
    reach: '≤ 5',
    run: async () => {
      const texts = manyComments(10_000);
      const started = process.cpuUsage();
      groupTexts(texts);
      const { user, system } = process.cpuUsage(started);
      const value = (user + system) / 1e6;
      return { value, met: value <= 5 };
    },
  },
];
