import * as z from 'zod';
import { Digest, ItemId, ObjectId, RunId } from './identifiers.ts';
import { Makers } from './maker.ts';
import type { StopReason } from './stop-reason.ts';

/** The files of a candidate that are kept for the next attempt, and the most of each, bytes. */
export const WORK_FILES = { 'change.patch': 1024 * 1024, 'notes.md': 64 * 1024 } as const;
export type WorkFile = keyof typeof WORK_FILES;

/** What an earlier attempt on an item left, pinned in the plan; its bytes lie beside it. */
export const PlannedWork = z
  .strictObject({
    run: RunId,
    attempt: z.int().positive(),
    baseSha: ObjectId.describe('What the change was made on; the base may have moved since.'),
    tree: ObjectId.describe('The tree of that base plus change.patch.'),
    digest: Digest.describe('Of the candidate, as the attempt that left it recorded it.'),
    makers: Makers.min(1).describe('Who made it.'),
    passed: z.boolean().describe('Whether every judge passed it, so that it only waits to be published.'),
    files: z
      .partialRecord(z.enum(['change.patch', 'notes.md']), z.strictObject({ sha256: Digest, bytes: z.int() }))
      .describe('What is kept of it. Without change.patch only its notes are handed on.'),
  })
  .describe('Work of an earlier attempt. Nobody trusts it: what comes of it is judged like any candidate.');
export interface PlannedWork extends z.infer<typeof PlannedWork> {}

/** Ends that cut an agent off, or left it waiting: its change is a beginning, not a wrong answer. */
const UNFINISHED: ReadonlySet<StopReason> = new Set([
  'cancelled',
  'interrupted',
  'environment',
  'budget-iterations',
  'budget-tool-calls',
  'budget-runtime',
  'budget-tokens',
  'budget-cost',
]);

/** Whether a change that ended so is worth going on with. What an agent took for finished and judges refused is not. */
export function isUnfinished(stopReason: StopReason): boolean {
  return UNFINISHED.has(stopReason);
}

/** The name of an item's work as a part of a git ref, where `#`, `/` and dots may not stand. */
export function workName(item: string): string {
  return item.replace(/[^A-Za-z0-9_-]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}

/** The item whose work has that name; null for a name that is nobody's. */
export function itemOfWork(name: string): string | null {
  try {
    const item = decodeURIComponent(name);
    return ItemId.safeParse(item).success && workName(item) === name ? item : null;
  } catch {
    return null;
  }
}
