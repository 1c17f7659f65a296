import { canonicalJson } from '@loop-actions/contract';
import type * as z from 'zod';

/** What a ledger holds, and how many of its lines are none: torn or foreign ones are counted and never guessed at. */
export interface LedgerLines<T> {
  readonly documents: readonly T[];
  readonly unread: number;
}

/** Reads a ledger, one JSON document a line. A line that fits no schema, or is longer than told, is counted, not read. */
export function readLines<T>(
  ledger: string | null,
  schema: z.ZodType<T>,
  maxChars = Number.POSITIVE_INFINITY,
): LedgerLines<T> {
  const documents: T[] = [];
  let unread = 0;
  for (const line of (ledger ?? '').split('\n')) {
    if (line.trim() === '') continue;
    const parsed = schema.safeParse(line.length > maxChars ? null : parse(line));
    if (parsed.success) documents.push(parsed.data);
    else unread++;
  }
  return { documents, unread };
}

/** Documents as a ledger holds them, in their order. */
export function printLines(documents: readonly object[]): string {
  return documents.map((one) => `${canonicalJson(one)}\n`).join('');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
