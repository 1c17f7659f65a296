import * as z from 'zod';
import { Digest, RepositoryName, Timestamp } from './identifiers.ts';

/** `tracker.json`: what triage remembers of the open issues lies beside the state branch, and this binds it. */
export const TrackerNote = z.strictObject({
  schemaVersion: z.literal(1),
  repository: RepositoryName,
  label: z.string().max(200).nullable().describe('The label whose issues were listed; null: all open ones were.'),
  readAt: Timestamp,
  fullReadAt: Timestamp.describe('When all of them were last read whole.'),
  issuesSha256: Digest.describe('Of the remembered issues, as they lie there.'),
});
export interface TrackerNote extends z.infer<typeof TrackerNote> {}
