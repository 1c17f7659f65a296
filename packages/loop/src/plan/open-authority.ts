import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { type ModeClaims, modeInForce } from '../context/mode-in-force.ts';
import { readRollout } from '../rollout/read-rollout.ts';
import type { PlanRequest } from './plan-request.ts';
import type { PlanSources } from './plan-sources.ts';

/** How much the loop may do in this run: what readiness and its record allow of what spec and input say. */
export async function openAuthority(
  deps: LoopDeps,
  base: LoopBase,
  { github }: LoopWriters,
  request: PlanRequest,
  { snapshot, tickets }: PlanSources,
) {
  // The reader of workflows is only loaded where there is something to decide.
  const { gatherReadiness } = await import('./gather-readiness.ts');
  const classifier = request.classifier ?? null;
  const readiness = await gatherReadiness(deps, base, { github, tickets, classifier });
  const { spec, pinned } = base.control;
  const { mode: input, ceiling } = request;
  const claims: ModeClaims = { spec: spec.mode, builtIn: pinned.spec === null, input, ceiling, readiness };
  const rollout = await readRollout({
    ...{ github, snapshot, tickets, run: deps.context.runId, now: deps.clock.now() },
    rules: spec.rules,
    mode: modeInForce(claims).mode,
  });
  const mode = modeInForce({ ...claims, demotions: rollout.report.demotions });
  return { readiness, mode, rollout };
}
