import * as z from 'zod';

/** A full git object id, SHA-1 or SHA-256, lower case. */
export const ObjectId = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full lower-case git object id')
  .describe('A full git object id, lower case.');

/** `sha256:` and 64 hexadecimal digits. */
export const Digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, 'sha256:<64 hexadecimal digits>')
  .describe('SHA-256 of the canonical form, prefixed with its algorithm.');

/** `owner/name` as GitHub spells it. */
export const RepositoryName = z
  .string()
  .max(140)
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, 'owner/name')
  .describe('owner/name of the repository.');

/**
 * An item's id. `#12` for an issue of the loop's own repository, `owner/name#12` for one elsewhere,
 * otherwise a tracker key such as `MT-104`.
 */
export const ItemId = z
  .string()
  .max(200)
  .regex(/^(?:(?:[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)?#[1-9][0-9]*|[A-Za-z][A-Za-z0-9._-]*)$/, 'an item id')
  .describe('#12, owner/name#12, or a tracker key such as MT-104.');

/** A run's id: digits on GitHub, or a timestamp such as `2026-07-04T080000Z`. */
export const RunId = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, 'a run id')
  .describe('The workflow run (GITHUB_RUN_ID), or a timestamp.');

/** A point in time, UTC, ISO 8601. */
export const Timestamp = z.iso.datetime().describe('UTC, ISO 8601.');

/** Money in US dollars; null says that the cost is unknown, which is never the same as zero. */
export const CostUsd = z.number().nonnegative().finite().nullable().describe('US dollars; null when unknown.');

/** `loop-candidate-<item>` and its kin must be safe as artifact and branch names, so `/` and `#` are encoded. */
export function encodeItemId(item: string): string {
  return item.replace(/[^A-Za-z0-9._-]/g, (character) => `~${character.codePointAt(0)?.toString(16) ?? ''}~`);
}
