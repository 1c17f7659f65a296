import type { Budgets, Mode } from '@loop-actions/contract';
import type { TrackerQuery } from '@loop-actions/github';
import type { AskedModel } from '@loop-actions/model';

/** What a run may do, as its caller says. */
export interface PlanRequest {
  /** Which tickets; null: the open ones that carry the labels the spec requires. */
  readonly batch: TrackerQuery | null;
  /** What the input asks for; it can only lower. */
  readonly mode: Mode | null;
  /** The most this action may do, whatever the spec allows. */
  readonly ceiling: Mode;
  /** null: as many as there are pull requests left in this run. */
  readonly maxItems: number | null;
  readonly budgets: Partial<Budgets>;
  /** The model that judges what code can't; absent: such rules go to a person. */
  readonly classifier?: AskedModel | null;
}
