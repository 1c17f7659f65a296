import { Correction } from '@loop-actions/contract';
import { printLines, readLines } from './ledger-lines.ts';

/** Reads the ledger of corrections; a line that is none is counted and left out. */
export function readCorrections(ledger: string | null): {
  readonly corrections: readonly Correction[];
  readonly unread: number;
} {
  const { documents, unread } = readLines(ledger, Correction);
  return { corrections: documents, unread };
}

/** Corrections as the ledger holds them. */
export function printCorrections(corrections: readonly Correction[]): string {
  return printLines(corrections);
}
