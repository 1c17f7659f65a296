import type { AgentRuntime } from '@loop-actions/agent';
import type { Budgets, Plan, PlanItem } from '@loop-actions/contract';
import type { Box } from '@loop-actions/process';
import type { Guidance } from './make/attempt.ts';
import type { EarlierWork } from './make/earlier-work.ts';
import type { PublishOptions } from './publish/publish-candidate.ts';
import type { Checker } from './review/check-request.ts';

/** One item, and everything it is made, judged and published with. */
export interface AttemptRequest {
  readonly plan: Plan;
  readonly item: PlanItem;
  /** What an earlier attempt left; null: nothing. */
  readonly work: EarlierWork | null;
  readonly runtime: AgentRuntime;
  readonly box: Box;
  /** Of maker and checker together. */
  readonly limits: Budgets;
  /** null: none is configured. */
  readonly checker: GivenChecker | null;
  readonly guidance: Guidance;
  readonly heldOut: string | null;
  readonly publish: PublishOptions;
  readonly dryRun: boolean;
  /** Where candidate and verdict go. */
  readonly directory: string;
}

/** A checker, and the inputs that limit it whatever the attempt has left. */
export interface GivenChecker {
  readonly checker: Checker;
  readonly given: Partial<Budgets>;
}
