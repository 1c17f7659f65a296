import { readFile } from 'node:fs/promises';

/** A review comment of a public repository and what it asks for; `test/fixtures/review-comments/README.md` says how it was read. */
export interface ReviewLabel {
  readonly part: string;
  readonly repository: string;
  readonly pull: string;
  readonly comment: string;
  /** The first digits of the SHA-256 of its text. */
  readonly hash: string;
  readonly label: string;
}

const TABLE = new URL('../../fixtures/review-comments/labels.tsv', import.meta.url);

export async function readReviewLabels(): Promise<readonly ReviewLabel[]> {
  const [, ...lines] = (await readFile(TABLE, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => {
    const [part = '', repository = '', pull = '', comment = '', hash = '', label = ''] = line.split('\t');
    return { part, repository, pull, comment, hash, label };
  });
}
