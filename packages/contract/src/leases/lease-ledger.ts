import * as z from 'zod';
import { ItemId, RunId } from '../identifiers.ts';
import { parseJsonDocument } from '../json-document.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import { LoopError } from '../loop-error.ts';
import { STATE_PATHS } from '../names.ts';

/** The largest amounts a lease can hold; the spec refuses larger limits, so sums of whole ledgers stay exact. */
export const LEASE_CEILINGS = { tokens: 1e12, costUsd: 1e6 } as const;

/** One spelling per instant, so that texts compare as times do. */
const Instant = z.iso.datetime({ precision: 3 }).describe('UTC, ISO 8601, with milliseconds.');
const Tokens = z.int().nonnegative().max(LEASE_CEILINGS.tokens).nullable();
const CostUsd = z.number().nonnegative().max(LEASE_CEILINGS.costUsd).nullable();

/** One reservation of a run's and a lineage's budget, and what became of it. */
export const LeaseEntry = z
  .strictObject({
    id: z.string().min(1).max(320).describe('<run>/<item>, with /<n> from the second lease of an item on.'),
    run: RunId,
    item: ItemId,
    lineage: ItemId,
    tokens: Tokens.describe('Reserved; null: no limit was given.'),
    costUsd: CostUsd.describe('US dollars reserved; null: no limit was given.'),
    runtimeMs: z.int().positive().nullable().describe('Per attempt; null: no limit was given.'),
    pullRequest: z.enum(['slot', 'none']).describe('Whether one of the run’s pull-request slots was given to it.'),
    claimedAt: Instant.nullable().describe('When publish took the slot; from then on a pull request may be open.'),
    reservedAt: Instant,
    expiresAt: Instant.describe('From then on what was reserved counts as spent, and an unclaimed slot is free.'),
    returned: z
      .strictObject({
        at: Instant,
        tokens: Tokens.describe('Spent; null: unknown, which counts as all of the lease.'),
        costUsd: CostUsd.describe('US dollars spent; null: unknown, which counts as all of the lease.'),
        pullRequest: z.boolean().describe('Whether the slot was used.'),
      })
      .nullable(),
  })
  .describe('A lease.');
export interface LeaseEntry extends z.infer<typeof LeaseEntry> {}

/** What a lineage consumed in runs whose leases are no longer kept one by one. */
export const SettledLineage = z
  .strictObject({
    lineage: ItemId,
    tokens: z.int().nonnegative().nullable().describe('null: unknown.'),
    costUsd: z.number().nonnegative().finite().nullable().describe('US dollars; null: unknown.'),
    pullRequests: z.int().nonnegative(),
  })
  .describe('The sum of a lineage’s old leases.');
export interface SettledLineage extends z.infer<typeof SettledLineage> {}

/** `leases.json` on the state branch: who may spend what, across parallel jobs and runs. */
export const LeaseLedger = z
  .strictObject({
    schemaVersion: z.literal(1),
    settledThrough: Instant.nullable().describe('Leases reserved before it are in `settled`; null: none is.'),
    settled: z.array(SettledLineage).max(50_000),
    leases: z.array(LeaseEntry).max(20_000),
  })
  .refine(({ leases }) => new Set(leases.map(({ id }) => id)).size === leases.length, 'a lease stands in it twice')
  .refine(
    ({ settled }) => new Set(settled.map(({ lineage }) => lineage)).size === settled.length,
    'a lineage is settled twice',
  )
  .describe('The leases of a loop.');
export interface LeaseLedger extends Readonly<z.infer<typeof LeaseLedger>> {}

/** The ledger of a loop that never ran. */
export const NO_LEASES: LeaseLedger = { schemaVersion: 1, settledThrough: null, settled: [], leases: [] };

/** Reads `leases.json`; null (no such file) is an empty ledger. Throws `E_STATE_INVALID`, naming the file. */
export function parseLeaseLedger(text: string | null): LeaseLedger {
  if (text === null) return NO_LEASES;
  return parseJsonDocument(LeaseLedger, text, { name: STATE_PATHS.leases, code: 'E_STATE_INVALID' });
}

/** The ledger as text, a lease per line, so that a person can read what changed. Throws `E_STATE_INVALID` where it could not be read back. */
export function printLeaseLedger(ledger: LeaseLedger): string {
  const valid = LeaseLedger.safeParse(ledger);
  if (!valid.success) throw unwritable(valid.error.issues[0]?.message ?? 'does not fit its schema');
  const { settled, leases, settledThrough } = valid.data;
  const rows = (values: readonly object[]) =>
    values.length === 0 ? '[]' : `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
  const parts = [
    '  "schemaVersion": 1',
    `  "settledThrough": ${JSON.stringify(settledThrough)}`,
    `  "settled": ${rows(settled)}`,
    `  "leases": ${rows(leases)}`,
  ];
  const text = `{\n${parts.join(',\n')}\n}\n`;
  if (Buffer.byteLength(text) > DOCUMENT_LIMITS.jsonBytes) throw unwritable('too large');
  return text;
}

function unwritable(why: string): LoopError {
  return new LoopError('E_STATE_INVALID', {
    message: `${STATE_PATHS.leases} can’t be written: ${why}`,
    remedy: 'Nothing was changed. If the loop really led so many tickets, move the file away and start a new one.',
  });
}
