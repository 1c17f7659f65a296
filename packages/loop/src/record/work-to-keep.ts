import { type AttemptReport, isUnfinished, type StopReason, WORK_FILES, type WorkFile } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { KeptWork } from '@loop-actions/state';
import { redactSecrets } from '@loop-actions/text';

/** What is kept of a candidate's manifest, beside the files of `WORK_FILES`. */
export const WORK_MANIFEST = 'candidate.json';

export interface WorkToKeep {
  readonly candidate: Pick<CandidateOnDisk, 'manifest' | 'patch' | 'notes'>;
  /** How the attempt that left it was judged. */
  readonly verdict: AttemptReport['verdict'];
  readonly secrets: readonly string[];
}

/**
 * What of a candidate that was not published the next attempt is handed: its notes, and its change where that is more
 * than a wrong answer. Null: nothing. What looks like a secret is left out, since nobody has judged it yet.
 */
export function workToKeep({ candidate, verdict, secrets }: WorkToKeep): KeptWork | null {
  const { manifest, patch, notes } = candidate;
  const parts: readonly (readonly [WorkFile, Buffer])[] = [
    ['change.patch', isWorthGoingOn(manifest.stopReason, verdict) ? patch : Buffer.alloc(0)],
    ['notes.md', Buffer.from(notes ?? '')],
  ];
  const kept = parts.filter(([name, bytes]) => {
    if (bytes.length === 0 || bytes.length > WORK_FILES[name]) return false;
    const text = bytes.toString('latin1');
    return redactSecrets(text, secrets).text === text;
  });
  return kept.length === 0 ? null : new Map([[WORK_MANIFEST, Buffer.from(JSON.stringify(manifest))], ...kept]);
}

/** Passed, cut off, or finished and never judged: the machine's fault or the lack of a slot is no fault of the change. */
function isWorthGoingOn(stopReason: StopReason, verdict: AttemptReport['verdict']): boolean {
  return verdict === 'pass' || isUnfinished(stopReason) || (stopReason === 'done' && verdict !== 'fail');
}
