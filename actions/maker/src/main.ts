import type { ActionDeps } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import { makePlanned } from './make-planned.ts';
import { mendPull } from './mend-pull-request.ts';
import type { Result, Values } from './values.ts';

export async function run(values: Values, action: ActionDeps): Promise<Result> {
  const { plan, item } = values;
  if (plan !== undefined && item !== undefined) return makePlanned(values, { plan, item }, action);
  if (plan === undefined && item === undefined) return mendPull(values, action);
  throw new LoopError('E_INPUT_MISSING', {
    message: 'a ticket is worked on by its plan, and a pull request is mended without either',
    remedy: 'Give both plan: and item:, or neither of them to mend the pull request of the event.',
  });
}
