import type { ActionDeps } from '@loop-actions/action-kit';
import type { LoopDeps } from './loop-context.ts';

/** What the parts of a loop need, out of what an action is given. */
export function loopDeps(deps: ActionDeps, secrets: readonly string[]): LoopDeps {
  const { clock, random, log, signal, context } = deps;
  return { clock, random, log, signal, context, secrets };
}
