import type { Budgets, RoleRouting } from '@loop-actions/contract';
import type { CallUsage, TokenPrice } from '@loop-actions/model';

/** What judging may take of a run; null: no limit of that kind. */
export interface JudgingLimits {
  readonly maxTokens: number | null;
  readonly maxCostUsd: number | null;
}

/** Part of a run's budget that judging may take where the spec gives the classifier none of its own. */
const SHARE = 0.1;
const DEFAULT_TOKENS = 200_000;

/** The classifier's own budget, never more than the run's; without one a tenth of the run's. */
export function judgingLimits(role: RoleRouting | null, run: Budgets): JudgingLimits {
  const within = (own: number, limit: number | null) => (limit === null ? own : Math.min(own, limit));
  const share = (limit: number | null) => (limit === null ? null : limit * SHARE);
  const { maxTokens, maxCostUsd } = role ?? {};
  if (maxTokens === undefined && maxCostUsd === undefined) {
    return { maxTokens: share(run.maxTokens) ?? DEFAULT_TOKENS, maxCostUsd: share(run.maxCostUsd) };
  }
  return {
    maxTokens: maxTokens === undefined ? null : within(maxTokens, run.maxTokens),
    maxCostUsd: maxCostUsd === undefined ? null : within(maxCostUsd, run.maxCostUsd),
  };
}

/** What a call may take at most, set aside before it is made. */
export interface CallReserve {
  readonly tokens: number;
  /** null: the model's price is not known. */
  readonly costUsd: number | null;
}

/** A token is at least three characters of English and one of anything else; the form of the answer comes on top. */
export function reserveOf(asked: string, maxOutputTokens: number, price: TokenPrice | null): CallReserve {
  const input = Math.ceil(Math.max(asked.length / 3, Buffer.byteLength(asked) / 4)) + 500;
  const costUsd = price === null ? null : (input * price.input + maxOutputTokens * price.output) / 1e6;
  return { tokens: input + maxOutputTokens, costUsd };
}

/** Counts what judging takes. What nobody can tell counts as all that was set aside, and unknown money as all of it. */
export interface JudgingMeter {
  /** Sets a call's most aside; false: it does not fit any more. */
  readonly reserve: (call: CallReserve) => boolean;
  readonly settle: (call: CallReserve, used: CallUsage) => void;
  /** What counts as spent. */
  readonly charged: () => { readonly tokens: number; readonly costUsd: number };
}

export function createJudgingMeter({ maxTokens, maxCostUsd }: JudgingLimits): JudgingMeter {
  let tokens = 0;
  let costUsd = 0;
  const moneyOf = (cost: number | null) => cost ?? maxCostUsd ?? 0;
  return {
    reserve: (call) => {
      if (maxTokens !== null && tokens + call.tokens > maxTokens) return false;
      const money = call.costUsd ?? 0;
      if (maxCostUsd !== null && (costUsd + money > maxCostUsd || costUsd >= maxCostUsd)) return false;
      tokens += call.tokens;
      costUsd += moneyOf(call.costUsd);
      return true;
    },
    settle: (call, { inputTokens, outputTokens, costUsd: cost }) => {
      const used = inputTokens === null || outputTokens === null ? call.tokens : inputTokens + outputTokens;
      tokens += used - call.tokens;
      costUsd += moneyOf(cost) - moneyOf(call.costUsd);
    },
    charged: () => ({ tokens, costUsd }),
  };
}
