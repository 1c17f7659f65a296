import { DOCUMENT_LIMITS } from '@loop-actions/contract';

/** What is handed from job to job. */
export const HAND_OFF_KINDS = ['plan', 'candidate', 'verdict', 'heal', 'run'] as const;
export type HandOffKind = (typeof HAND_OFF_KINDS)[number];

/** How much a hand-off may hold; beyond it nothing is uploaded and nothing is taken over. Bytes are unpacked ones. */
export interface HandOffBounds {
  readonly files: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
}

const MEBIBYTE = 1024 * 1024;

/** Room for what the readers of each kind accept, and not much more. */
export const HAND_OFF_BOUNDS: Readonly<Record<HandOffKind, HandOffBounds>> = {
  // With two files per item of what earlier attempts left.
  plan: { files: 520, fileBytes: DOCUMENT_LIMITS.jsonBytes, totalBytes: 4 * DOCUMENT_LIMITS.jsonBytes },
  candidate: { files: 8, fileBytes: 64 * MEBIBYTE, totalBytes: 128 * MEBIBYTE },
  verdict: { files: 64, fileBytes: 16 * MEBIBYTE, totalBytes: 64 * MEBIBYTE },
  heal: { files: 4, fileBytes: DOCUMENT_LIMITS.jsonBytes, totalBytes: 2 * DOCUMENT_LIMITS.jsonBytes },
  // Of a state branch only what is read: the report of one run, the state and the ledgers.
  run: { files: 64, fileBytes: DOCUMENT_LIMITS.stateBytes, totalBytes: 64 * MEBIBYTE },
};

/** The most that the packed archive of a kind may weigh, bytes: incompressible content and what the format adds. */
export function largestArchive(bounds: HandOffBounds): number {
  return bounds.totalBytes + bounds.files * 4096 + 65_536;
}
