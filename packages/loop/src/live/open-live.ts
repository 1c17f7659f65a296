import { liveRulesOf, type Mode, parseLoopSpec, requiresLive } from '@loop-actions/contract';
import { type GitHub, readBranch, readFileAt } from '@loop-actions/github';
import type { LoopDeps } from '../context/loop-context.ts';
import type { VerifyLive } from '../decide/ask-oracle.ts';
import type { ProbeRoom } from './run-probe-command.ts';
import { verifyLive } from './verify-live.ts';

export interface LiveRequest {
  readonly baseRef: string;
  /** Input `spec`. */
  readonly specPath: string;
  /** Input `verify`: `off` asks nothing, and what has to be live then stays dark. */
  readonly verify: 'spec' | 'off';
  /** The least that is known of the mode; in shadow no ticket is filed. */
  readonly mode: Mode;
  /** A checkout of the base, for commands of probes. */
  readonly openRoom: () => Promise<ProbeRoom>;
}

/**
 * How merged changes are proven live by the spec on the base's newest commit; null where it asks for no proof. What
 * decides is read from GitHub itself, so that neither a checkout nor a plan can bring another spec. Throws `E_GITHUB_*`
 * where it can't be read: then nothing is known to be done.
 */
export async function openLive(deps: LoopDeps, github: GitHub, request: LiveRequest): Promise<VerifyLive | null> {
  const head = await readBranch(github, request.baseRef);
  const text = await readFileAt(github, head, request.specPath);
  if (text === null) return null;
  const spec = parseLoopSpec(text, request.specPath);
  const rules = liveRulesOf(spec);
  if (!requiresLive(rules)) return null;
  if (request.verify === 'off') return async () => ({ answers: new Map(), gaps: new Map() });
  const mayFile = spec.mode !== 'shadow' && request.mode !== 'shadow';
  return (tickets) => verifyLive(deps, github, { ...request, head, rules, mayFile }, tickets);
}
