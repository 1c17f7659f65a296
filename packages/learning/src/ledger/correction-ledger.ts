import { Correction, canonicalJson } from '@loop-actions/contract';

/** Reads the ledger of corrections; a line that is none is counted and left out. */
export function readCorrections(ledger: string | null): {
  readonly corrections: readonly Correction[];
  readonly unread: number;
} {
  const corrections: Correction[] = [];
  let unread = 0;
  for (const line of (ledger ?? '').split('\n')) {
    if (line.trim() === '') continue;
    const parsed = Correction.safeParse(parse(line));
    if (parsed.success) corrections.push(parsed.data);
    else unread++;
  }
  return { corrections, unread };
}

/** Corrections as the ledger holds them. */
export function printCorrections(corrections: readonly Correction[]): string {
  return corrections.map((one) => `${canonicalJson(one)}\n`).join('');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
