import type { Autonomy, CheckResult } from '@loop-actions/contract';
import type { TreeChange } from '@loop-actions/git';
import { DEFAULT_AUTONOMY } from './autonomy/autonomy-rules.ts';
import { decideAutonomy } from './autonomy/decide-autonomy.ts';
import { readChangedFiles } from './changed-files.ts';
import type { JudgeRequest } from './judge-request.ts';
import { judgeRatchet, openLedger } from './ratchet/judge-ratchet.ts';
import { STRICT_RATCHET } from './ratchet/ratchet-rules.ts';

/** What can be said of a change without running anything of it. */
export interface WeighedChange {
  /** What the maker changed; the guards that the suite put beside it are not its own. */
  readonly work: readonly TreeChange[];
  readonly ratchet: CheckResult;
  readonly autonomy: Autonomy;
}

/** Holds the line and weighs the risk, from git objects alone and before any check could touch them. */
export async function weighChange(
  request: JudgeRequest,
  tree: string,
  changes: readonly TreeChange[],
): Promise<WeighedChange> {
  const { candidate, repository, baseSha, scope } = request;
  const files = await readChangedFiles(repository, baseSha, tree);
  const guards = await openLedger(repository, baseSha);
  const rules = request.ratchet ?? STRICT_RATCHET;
  const { result, ownFile } = judgeRatchet({ files, guards, origin: candidate.manifest, rules, scope });
  const work = withoutOwnFile(changes, ownFile);
  const autonomy = await decideAutonomy({
    repository,
    baseSha,
    changes: work,
    files: files ?? [],
    boxes: [candidate.manifest.box, request.box.strength],
    quarantined: request.quarantined ?? [],
    rules: request.autonomy ?? DEFAULT_AUTONOMY,
  });
  return { work, ratchet: result, autonomy };
}

/** git may take our new file for a renamed one that looks like it; what that one was is deleted all the same. */
export function withoutOwnFile(changes: readonly TreeChange[], ownFile: string | null): readonly TreeChange[] {
  return changes.flatMap((change) => {
    if (ownFile === null || change.path !== ownFile) return [change];
    const { oldPath, ...rest } = change;
    return oldPath === undefined ? [] : [{ ...rest, path: oldPath, status: 'deleted', newMode: '000000' }];
  });
}
