import {
  type Demotion,
  hasWriteAccess,
  LABELS,
  marker,
  type PermissionLevel,
  type RolloutReset,
  type Ticket,
} from '@loop-actions/contract';

/** The hidden marker of a demotion's issue. */
export function demotionMarker({ id }: Pick<Demotion, 'id'>): string {
  return marker('demotion', id);
}

/**
 * Demotions that a person with write access lifted: by taking `loop:demoted` off the issue that tells of it, after it
 * was put there. GitHub is asked, never the state; neither a bot nor a passer-by gives the loop its authority back.
 */
export async function liftedDemotions(
  demotions: readonly Demotion[],
  issues: readonly Ticket[],
  by: { readonly run: string; readonly permission: (login: string) => Promise<PermissionLevel> },
): Promise<readonly RolloutReset[]> {
  const resets: RolloutReset[] = [];
  for (const demotion of demotions) {
    const mark = demotionMarker(demotion);
    const issue = issues.find(({ body }) => body.split(/\r?\n/, 1)[0]?.trimEnd() === mark);
    const newest = issue?.labelEvents.findLast(({ label }) => label === LABELS.demoted);
    if (issue === undefined || newest === undefined || issue.labels.includes(LABELS.demoted)) continue;
    if (newest.action !== 'unlabeled' || newest.actor.kind !== 'user') continue;
    if (!hasWriteAccess(await by.permission(newest.actor.login))) continue;
    resets.push({
      schemaVersion: 1,
      kind: 'reset',
      id: `${demotion.id}/reset`,
      demotion: demotion.id,
      at: newest.at,
      person: newest.actor.login,
      run: by.run,
    });
  }
  return resets;
}
