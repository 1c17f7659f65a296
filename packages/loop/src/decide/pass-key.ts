import { canonicalJson, sha256 } from '@loop-actions/contract';
import type { TicketStanding } from '@loop-actions/verifier';

/**
 * What a pass is known by, in the name of its run: the batch, how its tickets stand, and how many passes began from that
 * very standing before. Two oracles that see the same give the same key, so one pass comes of it.
 */
export interface PassKey {
  readonly batch: string;
  readonly state: string;
  readonly turn: number;
}

const KEY = /\bloop-pass:([0-9a-f]{12})\.([0-9a-f]{12})\.(\d{1,4})\b/;

export function formatPassKey({ batch, state, turn }: PassKey): string {
  return `loop-pass:${batch}.${state}.${turn}`;
}

/** The key in the title of a run; null for a run that no oracle started. */
export function parsePassKey(title: string): PassKey | null {
  const [, batch, state, turn] = KEY.exec(title.slice(0, 1000)) ?? [];
  return batch === undefined || state === undefined ? null : { batch, state, turn: Number(turn) };
}

/** Twelve hexadecimal digits that stand for a batch. */
export function batchDigest(batch: readonly string[], baseRef: string): string {
  return digest({ batch: [...new Set(batch)].sort(), baseRef });
}

/** Twelve hexadecimal digits that stand for how the tickets of a batch stand, and what is ready in it. */
export function stateDigest(tickets: readonly TicketStanding[], ready: readonly string[]): string {
  const standings = tickets.map(({ id, standing }) => `${id} ${standing}`).sort();
  return digest({ standings, ready: [...ready].sort() });
}

const digest = (value: unknown): string => sha256(canonicalJson(value)).slice(7, 19);
