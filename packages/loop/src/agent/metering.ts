import type { IterationResult } from '@loop-actions/agent';

/** Who counted what was spent, best first: the gateway, the gateway with an estimate in it, or only the agent itself. */
export const METERINGS = ['gateway', 'estimate', 'agent'] as const;
export type Metering = (typeof METERINGS)[number];

/** The models that answered in an iteration and in those before it; null: no gateway saw any. */
export function modelsSeen(
  { spend }: Pick<IterationResult, 'spend'>,
  before: readonly string[] | null,
): readonly string[] | null {
  return spend === null ? before : [...new Set([...(before ?? []), ...spend.models])].slice(0, MAX_MODELS);
}
const MAX_MODELS = 50;

/** Who counted in an iteration, and in those before it: the weakest word counts. */
export function meteringOf({ spend }: Pick<IterationResult, 'spend'>, before: Metering | null): Metering {
  const own: Metering = spend === null ? 'agent' : spend.exact ? 'gateway' : 'estimate';
  return METERINGS.indexOf(own) > METERINGS.indexOf(before ?? 'gateway') ? own : (before ?? 'gateway');
}
