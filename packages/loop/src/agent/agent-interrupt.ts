import type { ParsedInterrupt } from '@loop-actions/agent';
import { type Interrupt, type PlanItem, sha256 } from '@loop-actions/contract';
import type { LoopDeps } from '../context/loop-context.ts';

/** An agent's question as an interrupt; one that can't be read is a question too, and says so. */
export function readAgentInterrupt(deps: LoopDeps, item: PlanItem, asked: ParsedInterrupt): Interrupt {
  const question = asked.interrupt?.question ?? `The agent stopped to ask, but unreadably: ${asked.problem}.`;
  return {
    schemaVersion: 1,
    id: `${item.id}/${sha256(question).slice(7, 19)}`,
    item: item.id,
    run: deps.context.runId,
    raisedAt: new Date(deps.clock.now()).toISOString(),
    raisedBy: 'maker',
    category: asked.interrupt?.category ?? 'unclear',
    question,
    tried: [...(asked.interrupt?.tried ?? [])],
    evidence: (asked.interrupt?.evidence ?? []).map((value) => ({ kind: 'quote', label: 'the agent', value })),
  };
}
