import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A review comment of a public repository and what it asks for; `test/fixtures/review-comments/README.md` says how it was read. */
export interface ReviewLabel {
  /** GitHub’s id of the comment. */
  readonly comment: string;
  /** The first digits of the SHA-256 of its text. */
  readonly hash: string;
  /** An id of the catalogue of concerns, one of its own, or `alone`. */
  readonly label: string;
}

/** A label of a comment that no rule has seen, with what each reader said. */
export interface HeldOutLabel extends ReviewLabel {
  /** What of a model’s reading was settled on the comment: its question, the limit of agreement, or nothing. */
  readonly part: 'question' | 'limit' | 'measure';
  readonly readers: readonly [string, string];
  /** What a model read, asked by the question as it is; null where that was mended on the comment. */
  readonly read: { readonly kind: string; readonly agree: number } | null;
}

/** The words of a comment, and what they stand at. */
export interface ReviewComment {
  readonly text: string;
  readonly path: string;
  readonly hunk: string;
}

/** Comments that rules may be made from. */
export async function readLearnedLabels(): Promise<readonly ReviewLabel[]> {
  return (await rowsOf('learn.tsv')).map(([comment = '', hash = '', label = '']) => ({ comment, hash, label }));
}

/** Comments of other repositories, to measure on. */
export async function readHeldOutLabels(): Promise<readonly HeldOutLabel[]> {
  return (await rowsOf('held-out.tsv')).map(
    ([comment = '', hash = '', part = '', label = '', reader = '', other = '', kind = '', agree = '']) => ({
      ...{ comment, hash, label, part: part as HeldOutLabel['part'], readers: [reader, other] },
      read: kind === '' ? null : { kind, agree: Number(agree) },
    }),
  );
}

/** The SHA-256 of the instructions that the model was given when its answers were recorded. */
export async function readAskedDigest(): Promise<string> {
  return (await readFile(new URL('asked.sha256', FOLDER), 'utf8')).trim();
}

const FOLDER = new URL('../../fixtures/review-comments/', import.meta.url);

async function rowsOf(file: string): Promise<readonly (readonly string[])[]> {
  const [, ...lines] = (await readFile(new URL(file, FOLDER), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

/** Labels with the comments that they are of, out of a folder as the README names it; other words have none. */
export async function withComments<L extends ReviewLabel>(
  folder: string,
  labels: readonly L[],
): Promise<readonly (L & ReviewComment)[]> {
  const comments = new Map<string, ReviewComment>();
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json')) continue;
    const threads = JSON.parse(await readFile(join(folder, name), 'utf8')) as readonly Thread[];
    for (const { pr_file: path, commented_code: hunk, discussion_comments: all } of threads) {
      const [first] = all;
      if (first !== undefined) comments.set(first.comment_id, { text: first.comment_body, path, hunk: hunk ?? '' });
    }
  }
  return labels.flatMap((label) => {
    const comment = comments.get(label.comment);
    const hash = createHash('sha256').update(comment?.text ?? '');
    return comment !== undefined && hash.digest('hex').startsWith(label.hash) ? [{ ...label, ...comment }] : [];
  });
}

interface Thread {
  readonly pr_file: string;
  readonly commented_code: string | null;
  readonly discussion_comments: readonly { readonly comment_id: string; readonly comment_body: string }[];
}
