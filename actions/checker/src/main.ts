import type { ActionDeps } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import { checkPlanned } from './check-planned.ts';
import { checkPull } from './check-pull-request.ts';
import type { Result, Values } from './values.ts';

export async function run(values: Values, action: ActionDeps): Promise<Result> {
  const { plan, candidate, gateVerdict, pullRequest } = values;
  if (plan === undefined) {
    if (gateVerdict === undefined || candidate !== undefined) return checkPull(values, action);
    throw missing('the gate’s verdict on a pull request is about the gate’s candidate', 'Give candidate: with it.');
  }
  if (candidate !== undefined && gateVerdict !== undefined && pullRequest === undefined) {
    return checkPlanned(values, { plan, candidate, gateVerdict }, action);
  }
  throw missing(
    'what a maker made is reviewed by its plan, with the candidate and the gate’s verdict',
    'Give plan:, candidate: and gate-verdict:, or no plan: to review the pull request of the event.',
  );
}

function missing(message: string, remedy: string): LoopError {
  return new LoopError('E_INPUT_MISSING', { message, remedy });
}
