import type { InterventionCounts } from '@loop-actions/contract';

/** Counted by several jobs of one run, each of them more than once: the most that anyone saw. */
export function mergeInterventions(
  earlier: InterventionCounts | undefined,
  later: InterventionCounts | undefined,
): InterventionCounts | undefined {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  return {
    personOnWork: Math.max(earlier.personOnWork, later.personOnWork),
    personOnMachine: Math.max(earlier.personOnMachine, later.personOnMachine),
    loopOnMachine: Math.max(earlier.loopOnMachine, later.loopOnMachine),
  };
}
