import { liveRulesOf, type Mode, requiresLive } from '@loop-actions/contract';
import { type GitHub, readBranch } from '@loop-actions/github';
import type { LoopDeps } from '../context/loop-context.ts';
import type { VerifyLive } from '../decide/ask-oracle.ts';
import type { BaseSpec } from '../decide/base-spec.ts';
import type { ProbeRoom } from './run-probe-command.ts';

export interface LiveRequest {
  readonly baseRef: string;
  /** Without a head the newest commit of the base is looked up. */
  readonly base: Pick<BaseSpec, 'spec'> & Partial<BaseSpec>;
  /** Input `verify`: `off` asks nothing, and what has to be live then stays dark. */
  readonly verify: 'spec' | 'off';
  /** The mode of the run, where there is a run; in shadow no ticket is filed. */
  readonly mode: Mode | null;
  /** A checkout of the base, for commands of probes. */
  readonly openRoom: () => Promise<ProbeRoom>;
}

/** How merged changes are proven live by the spec of the base; null where it asks for no proof. */
export function openLive(deps: LoopDeps, github: GitHub, request: LiveRequest): VerifyLive | null {
  const { spec } = request.base;
  const rules = spec === null ? null : liveRulesOf(spec);
  if (spec === null || rules === null || !requiresLive(rules)) return null;
  if (request.verify === 'off') return async () => ({ answers: new Map(), gaps: new Map() });
  const mayFile = spec.mode !== 'shadow' && request.mode !== 'shadow';
  return async (tickets) => {
    const { verifyLive } = await import('./verify-live.ts');
    const { baseRef, openRoom } = request;
    const head = request.base.head ?? (await readBranch(github, baseRef));
    return verifyLive(deps, github, { baseRef, head, rules, mayFile, openRoom }, tickets);
  };
}
