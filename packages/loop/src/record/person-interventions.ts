import { getCurrentRun, type InterventionCounts, type RunReport } from '@loop-actions/contract';
import type { StateSnapshot } from '@loop-actions/state';
import { readReport } from './run-report.ts';

/**
 * How often persons stepped in before this run: on the work, by answering a question of the loop; on the machine, by
 * commits on its workflows, control files and harness since the run before, of which a checkout without that history
 * only shows whether the spec is another one (seed 004: of which kind they are is the honest metric).
 */
export async function personInterventions(
  snapshot: Pick<StateSnapshot, 'readFile' | 'state'>,
  { answered }: { readonly answered: readonly unknown[] },
  specSha256: RunReport['specSha256'],
  commitsSince: (baseSha: string) => Promise<number | null>,
): Promise<InterventionCounts> {
  const last = getCurrentRun(snapshot.state)?.runId ?? null;
  const before = last === null ? null : await readReport(snapshot, last);
  const changed = before !== null && before.specSha256 !== specSha256 ? 1 : 0;
  const commits = before === null ? 0 : await commitsSince(before.baseSha);
  return { personOnWork: answered.length, personOnMachine: Math.max(changed, commits ?? 0), loopOnMachine: 0 };
}
