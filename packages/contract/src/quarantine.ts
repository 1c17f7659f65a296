import * as z from 'zod';
import { Timestamp } from './identifiers.ts';
import { parseJsonDocument } from './json-document.ts';
import { STATE_PATHS } from './names.ts';

/** `quarantine.json` on the state branch: paths that no agent may touch for now. */
export const Quarantine = z
  .strictObject({
    schemaVersion: z.literal(1),
    paths: z
      .array(
        z.strictObject({
          glob: z.string().min(1).max(500),
          reason: z.string().max(1000),
          since: Timestamp,
          until: Timestamp.nullable().describe('null: until a person lifts it.'),
        }),
      )
      .max(1000),
  })
  .describe('Paths in quarantine.');
export interface Quarantine extends z.infer<typeof Quarantine> {}

/** Reads the quarantine; null where the branch has no such file. Throws `E_STATE_INVALID`: unreadable frees nothing. */
export function parseQuarantine(text: string | null): Quarantine {
  if (text === null) return { schemaVersion: 1, paths: [] };
  return parseJsonDocument(Quarantine, text, { name: STATE_PATHS.quarantine, code: 'E_STATE_INVALID' });
}

/** The globs in quarantine at a time (milliseconds since the epoch). */
export function quarantinedGlobs(quarantine: Quarantine, now: number): readonly string[] {
  return quarantine.paths.filter(({ until }) => until === null || Date.parse(until) > now).map(({ glob }) => glob);
}
