import { judgeMutants, percentKilled } from '../mutants/judge-mutants.ts';
import { KNOWN_SURVIVORS } from '../mutants/known-survivors.ts';
import { MUTATED_AREAS } from '../mutants/mutated-files.ts';
import { printVerdict } from '../mutants/print-verdict.ts';
import { runStryker } from '../mutants/run-stryker.ts';
import type { Bench, BenchResult } from './bench.ts';

/** Plants every small fault in the files that decide or merge. A survivor counts as one, with a reason or without. */
async function measureMutants(): Promise<BenchResult> {
  const verdict = judgeMutants(await runStryker(MUTATED_AREAS), KNOWN_SURVIVORS);
  const value = percentKilled(verdict.total);
  const { known, unexplained, stale } = verdict;
  return {
    value,
    reference: { what: 'survivors of which nobody says why', value: unexplained.length },
    detail: `${verdict.total.killed} of ${verdict.total.tried} killed, ${known.length} survivors with a reason, ${stale.length} stale reasons\n${printVerdict(verdict)}`,
    met: value >= 90 && stale.length === 0,
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'mutants',
    issue: 'judge',
    what: 'Mutants of verifier, oracle and merges killed',
    unit: '%',
    reach: '≥ 90',
    run: measureMutants,
  },
];
