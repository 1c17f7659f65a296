import type { ActionDeps } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import { publishItem } from './publish-item.ts';
import { publishPull } from './publish-pull-request.ts';
import { suggest } from './suggest.ts';
import type { Result, Values } from './values.ts';

export async function run(values: Values, action: ActionDeps): Promise<Result> {
  const { plan, item } = values;
  if (plan !== undefined && item !== undefined) return publishItem(values, { plan, item }, action);
  if (plan === undefined && item === undefined) {
    return action.context.eventName === 'workflow_run' ? suggest(values, action) : publishPull(values, action);
  }
  throw new LoopError('E_INPUT_MISSING', {
    message: 'an item is published by its plan, and a pull request without either',
    remedy: 'Give both plan: and item:, or neither of them to publish to the pull request of the event.',
  });
}
