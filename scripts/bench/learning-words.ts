import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { groupTexts } from '@loop-actions/learning';
import { pairScores } from '../../test/support/learning/grouping-scores.ts';
import { REVIEW_COMMENTS } from '../../test/support/learning/review-comments.ts';
import { type ReviewLabel, readReviewLabels } from '../../test/support/learning/review-labels.ts';
import type { Bench, BenchResult } from './bench.ts';

const PRECISION = 0.95;
const RECALL = 0.6;

/** Names the folder with the texts; see `test/fixtures/review-comments/README.md`. */
const SOURCE = 'REVIEW_COMMENTS';

function groupsOf(texts: readonly string[]): readonly string[] {
  const groups: string[] = [];
  for (const { members } of groupTexts(texts)) for (const member of members) groups[member] = String(members[0]);
  return groups;
}

function result(labels: readonly string[], texts: readonly string[], detail: readonly string[] = []): BenchResult {
  const { precision, recall } = pairScores(labels, groupsOf(texts));
  return {
    value: precision,
    detail: [`recall ${recall.toFixed(3)}`, ...detail].join('; '),
    met: precision >= PRECISION && recall >= RECALL,
  };
}

async function measurePublic(): Promise<BenchResult> {
  const folder = process.env[SOURCE];
  if (folder === undefined) return { value: null, detail: `${SOURCE} names no folder with the texts`, met: false };
  const texts = await readTexts(folder);
  const rows = (await readReviewLabels()).flatMap((row) => {
    const text = texts.get(row.comment);
    const isSame = text !== undefined && createHash('sha256').update(text).digest('hex').startsWith(row.hash);
    return isSame ? [{ row, text }] : [];
  });
  const parts = [...Map.groupBy(rows, ({ row }) => row.part)].map(([part, own]) => {
    const { precision, recall } = scoreOf(own);
    return `${part} ${precision.toFixed(2)}/${recall.toFixed(2)}`;
  });
  return result(labelsOf(rows), textsOf(rows), [`${rows.length} comments`, ...parts]);
}

interface LabelledText {
  readonly row: ReviewLabel;
  readonly text: string;
}

/** A comment that stands alone has a label of its own. */
const labelsOf = (rows: readonly LabelledText[]): readonly string[] =>
  rows.map(({ row }) => (row.label === 'alone' ? `alone ${row.comment}` : row.label));
const textsOf = (rows: readonly LabelledText[]): readonly string[] => rows.map(({ text }) => text);
const scoreOf = (rows: readonly LabelledText[]): ReturnType<typeof pairScores> =>
  pairScores(labelsOf(rows), groupsOf(textsOf(rows)));

async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json')) continue;
    const threads = JSON.parse(await readFile(join(folder, name), 'utf8')) as readonly {
      readonly discussion_comments: readonly { readonly comment_id: string; readonly comment_body: string }[];
    }[];
    for (const {
      discussion_comments: [first],
    } of threads) {
      if (first !== undefined) texts.set(first.comment_id, first.comment_body);
    }
  }
  return texts;
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
        REVIEW_COMMENTS.map(([, text]) => text),
      ),
  },
  {
    id: 'text-grouping-public',
    issue: 'learning',
    what: 'Pair precision of grouping labelled review comments of public repositories',
    unit: 'of 1',
    reach: '≥ 0.95, recall ≥ 0.6',
    run: measurePublic,
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
