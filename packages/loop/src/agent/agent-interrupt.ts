import type { InterruptRequest } from '@loop-actions/agent';
import { type Interrupt, type PlanItem, sha256 } from '@loop-actions/contract';
import type { LoopDeps } from '../context/loop-context.ts';

/** An agent's question, heard, as an interrupt. */
export function readAgentInterrupt(deps: LoopDeps, item: PlanItem, asked: InterruptRequest): Interrupt {
  const { category, question, tried, evidence, noOtherWay, wall } = asked;
  return {
    schemaVersion: 1,
    id: `${item.id}/${sha256(question).slice(7, 19)}`,
    item: item.id,
    run: deps.context.runId,
    raisedAt: new Date(deps.clock.now()).toISOString(),
    raisedBy: 'maker',
    category,
    question,
    tried: [...tried],
    evidence: evidence.map((value) => ({ kind: 'quote', label: 'the agent', value })),
    noOtherWay,
    wall,
  };
}
