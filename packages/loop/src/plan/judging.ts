import { type Budgets, type JudgingReport, STATE_PATHS, specRole } from '@loop-actions/contract';
import { type AskedModel, askModel, tokensOf } from '@loop-actions/model';
import {
  addJudgements,
  createJudgingMeter,
  type JudgedTickets,
  type JudgingMeter,
  type JudgingRoom,
  judgingLimits,
  type KnownJudgements,
  parseJudgements,
} from '@loop-actions/selection';
import type { StateSnapshot } from '@loop-actions/state';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';

/** What judging did in a run: for its report, and for the record of answers. */
export interface Judging {
  readonly report: JudgingReport;
  readonly fresh: KnownJudgements;
}

/** The classifier with its budget and what it answered before; null: there is none. */
export async function openJudging(
  deps: LoopDeps,
  base: LoopBase,
  asked: {
    readonly model: AskedModel | null;
    readonly limits: Budgets;
    readonly snapshot: Pick<StateSnapshot, 'readFile'>;
  },
): Promise<JudgingRoom | null> {
  const { model, limits, snapshot } = asked;
  if (model === null) return null;
  const role = specRole(base.control.spec.rules, 'classifier');
  return {
    classifier: {
      name: `${model.provider}/${model.model}`,
      price: model.price,
      ask: (question) => askModel(model, { ...question, signal: deps.signal }),
    },
    meter: createJudgingMeter(judgingLimits(role, limits)),
    // The state branch, not the cache of Actions: any job of the repository may write that one, an agent's too.
    known: parseJudgements(await snapshot.readFile(STATE_PATHS.judgements)),
    random: (bytes) => deps.random.token(bytes),
    at: new Date(deps.clock.now()).toISOString(),
  };
}

/** What judging did, for the report; null where nothing was to be judged. */
export function reportJudging(deps: LoopDeps, room: JudgingRoom | null, judged: JudgedTickets): Judging | null {
  const { calls, cached, unanswered, usage, fresh } = judged;
  if (calls + cached === 0) return null;
  const report = { attempt: deps.context.runAttempt, model: room?.classifier.name ?? null, calls, cached, unanswered };
  return { report: { ...report, tokens: tokensOf(usage), costUsd: usage.costUsd }, fresh };
}

/** What a run has left for its items. */
export function limitsAfter(limits: Budgets, meter: JudgingMeter | undefined): Budgets {
  if (meter === undefined) return limits;
  const { tokens, costUsd } = meter.charged();
  const less = (limit: number | null, spent: number) => (limit === null ? null : Math.max(0, limit - spent));
  return { ...limits, maxTokens: less(limits.maxTokens, tokens), maxCostUsd: less(limits.maxCostUsd, costUsd) };
}

/** The file of answers with the new ones in it. */
export async function judgementFiles(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  judging: Judging | null,
  now: number,
): Promise<ReadonlyMap<string, string>> {
  if (judging === null || judging.fresh.size === 0) return new Map();
  const before = await snapshot.readFile(STATE_PATHS.judgements);
  return new Map([[STATE_PATHS.judgements, addJudgements(before, judging.fresh, now)]]);
}
