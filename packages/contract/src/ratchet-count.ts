/** Counts that may only fall. */
export const RATCHET_COUNTS = ['suppressions', 'skipped-tests', 'type-escapes'] as const;
export type RatchetCount = (typeof RATCHET_COUNTS)[number];
