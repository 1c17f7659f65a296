import type { LoopSpec, Rule } from '@loop-actions/contract';
import { type Readiness, reportReadiness } from './report-readiness.ts';
import type { MovableAction } from './workflow-findings.ts';

/**
 * A loop is ready when every line of its spec can be carried out and something can turn its work down.
 * Not ready means shadow: it reports and changes nothing. Own actions that can be moved keep it from `auto` (DESIGN rule 2).
 */
export function assessReadiness(
  spec: LoopSpec,
  policy: readonly Rule[],
  movable: readonly MovableAction[] = [],
): Readiness {
  const facts = { spec, policy, movable, builtIn: false, jobs: [], unknownLabels: [], heldOut: [], checklist: null };
  const { ready, problems, againstAuto } = reportReadiness({ ...facts, classifier: 'configured' });
  return { ready, problems, ...(againstAuto === undefined ? {} : { againstAuto }) };
}
