import type { Breaker, Budgets, Mode, Override, Rule, Ticket } from '@loop-actions/contract';
import type { LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { describeOverrides, whyOpen } from '../overrides/breaker-text.ts';
import { type Dispatch, holdBack } from '../overrides/hold-back.ts';
import { readSpending } from '../overrides/read-breaker.ts';
import type { PlanSources } from './plan-sources.ts';

export interface DispatchToHold {
  readonly from: LoopWriters;
  readonly sources: PlanSources;
  readonly rules: readonly Rule[];
  readonly limits: Budgets;
  readonly mode: Mode;
}

export interface HeldDispatch extends Dispatch {
  /** Whether the loop spent too much since anything of it was accepted; null: the spec says nothing of it, or in shadow. */
  readonly breaker: Breaker | null;
  /** Limits that people lifted, in force. */
  readonly overrides: readonly Override[];
  /** Those that are to be put on record. */
  readonly freshOverrides: readonly Override[];
  /** What a person should know of both. */
  readonly notes: readonly string[];
}

/** What of a selection may be begun with what was spent and what people lifted. In shadow nothing is, so nothing is held. */
export async function holdDispatch(
  deps: LoopDeps,
  { from, sources, rules, limits, mode }: DispatchToHold,
  dispatch: Dispatch,
): Promise<HeldDispatch> {
  const { snapshot, ledger, tickets, recorded } = sources;
  const now = deps.clock.now();
  // In shadow mode nothing is dispatched, so there is nothing to hold back and no limit to lift.
  const isShadow = mode === 'shadow';
  const waits = ({ id }: Ticket): boolean => recorded.get(id)?.status === 'escalated';
  const spending = await readSpending({
    ...{ github: from.github, snapshot, ledger, secrets: deps.secrets, run: deps.context.runId, now },
    rules: isShadow ? [] : rules,
    waiting: !isShadow && isLimited(limits) ? tickets.filter(waits) : [],
    selected: isShadow ? [] : dispatch.selected,
  });
  const { breaker } = spending;
  return {
    ...(isShadow ? { ...dispatch, selected: [] } : holdBack(spending, { ...dispatch, rules, now })),
    breaker,
    overrides: spending.overrides,
    freshOverrides: spending.fresh,
    notes: [
      ...(breaker?.isOpen === true ? [`Nothing is dispatched: ${whyOpen(breaker)}.`] : []),
      ...describeOverrides(spending.overrides),
      ...spending.refused,
    ],
  };
}

/** Where neither tokens nor money are limited, no word of a person can raise a limit. */
function isLimited({ maxTokens, maxCostUsd }: Budgets): boolean {
  return maxTokens !== null || maxCostUsd !== null;
}
