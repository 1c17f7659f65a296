import type { Autonomy } from '@loop-actions/contract';
import type { TreeChange, TrustedRepository } from '@loop-actions/git';
import type { ChangedFile } from '../changed-files.ts';
import { assessRisk } from './assess-risk.ts';
import type { AutonomyRules } from './autonomy-rules.ts';
import { compareExports } from './exported-names.ts';
import { readPathHistory } from './path-history.ts';

export interface AutonomyRequest {
  readonly repository: TrustedRepository;
  readonly baseSha: string;
  readonly changes: readonly TreeChange[];
  readonly files: readonly ChangedFile[];
  readonly boxes: readonly ('strong' | 'weak')[];
  readonly quarantined: readonly string[];
  readonly rules: AutonomyRules;
}

/** How far a change may go without a person; history and texts come from git objects alone. */
export async function decideAutonomy(request: AutonomyRequest): Promise<Autonomy> {
  const { repository, baseSha, changes, files, boxes, quarantined, rules } = request;
  const paths = new Set(changes.flatMap(({ path, oldPath }) => [path, oldPath ?? path]));
  return assessRisk({
    changes,
    exports: compareExports(files),
    history: await readPathHistory(repository, baseSha, paths),
    quarantined,
    box: boxes.includes('weak') ? 'weak' : 'strong',
    rules,
  });
}
