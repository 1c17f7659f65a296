import { getCurrentRun, type InterventionCounts, type RunReport } from '@loop-actions/contract';
import type { StateSnapshot } from '@loop-actions/state';
import { readReport } from './run-report.ts';

/**
 * How often persons stepped in before this run: on the work, by answering a question of the loop; on the machine, by
 * giving it another spec than the run before had (seed 004: of which kind they are is the honest metric).
 */
export async function personInterventions(
  snapshot: Pick<StateSnapshot, 'readFile' | 'state'>,
  { answered }: { readonly answered: readonly unknown[] },
  specSha256: RunReport['specSha256'],
): Promise<InterventionCounts> {
  const last = getCurrentRun(snapshot.state)?.runId ?? null;
  const before = last === null ? null : await readReport(snapshot, last);
  const changed = before !== null && before.specSha256 !== specSha256;
  return { personOnWork: answered.length, personOnMachine: changed ? 1 : 0, loopOnMachine: 0 };
}
