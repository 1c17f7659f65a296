import type { Clock, Random } from './clock.ts';
import type { Inputs, InputValues } from './inputs/input.ts';
import type { Logger } from './logger.ts';
import type { Outputs, OutputValues } from './outputs.ts';
import type { RunnerContext } from './runner-context.ts';
import type { Summary } from './summary.ts';

/** What `run` is given besides its inputs. */
export interface ActionDeps {
  readonly context: RunnerContext;
  readonly log: Logger;
  readonly summary: Summary;
  readonly clock: Clock;
  readonly random: Random;
  /** Aborts when GitHub cancels the job (SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL). */
  readonly signal: AbortSignal;
  /** Runs when the action ends, however it ends, newest first, all within five seconds of a cancel. */
  onCleanup(work: () => void | Promise<void>): void;
}

/** A verdict that a user expects to see as a red step. Outputs are written all the same. */
export class RedStep<V> {
  readonly outputs: V;
  readonly reason: { readonly title: string; readonly message: string };

  constructor(outputs: V, reason: { readonly title: string; readonly message: string }) {
    this.outputs = outputs;
    this.reason = reason;
  }
}

/** Outputs of a step that ends red because of what was found, not because of a fault. */
export function red<const V>(outputs: V, reason: { readonly title: string; readonly message: string }): RedStep<V> {
  return new RedStep(outputs, reason);
}

/** What `run` may end with: outputs, or outputs of a step that shall be red. */
export type ActionResult<O extends Outputs> = OutputValues<O> | RedStep<OutputValues<O>>;

export interface ActionDefinition<I extends Inputs, O extends Outputs, R extends ActionResult<O> = ActionResult<O>> {
  /** As in `uses: org/loop-actions/<name>@v1`. */
  readonly name: string;
  readonly description: string;
  readonly inputs: I;
  readonly outputs: O;
  run(inputs: InputValues<I>, deps: ActionDeps): Promise<R>;
}

/** Any action, where its inputs and outputs are only listed. */
export type AnyAction = Pick<ActionDefinition<Inputs, Outputs>, 'name' | 'description' | 'inputs' | 'outputs'> & {
  run(inputs: never, deps: ActionDeps): Promise<object>;
};

/** Declares an action. Nothing happens until a stub hands it to `runAction`. */
export function defineAction<const I extends Inputs, const O extends Outputs, const R extends ActionResult<O>>(
  definition: ActionDefinition<I, O, R>,
): ActionDefinition<I, O, R> {
  return definition;
}
