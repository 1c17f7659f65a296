import type { ActionDeps, RedStep } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import type { Result, Values } from './end-step.ts';
import { judgePlanned } from './judge-planned.ts';
import { judgePull } from './judge-pull-request.ts';

export async function run(values: Values, action: ActionDeps): Promise<Result | RedStep<Result>> {
  const { plan, candidate, candidateDigest, pullRequest } = values;
  if (plan === undefined && candidate === undefined && candidateDigest === undefined) return judgePull(values, action);
  if (values.remediate !== 'off') {
    throw new LoopError('E_INPUT_INVALID', {
      message: 'remediate: fix mends pull requests, and this is a candidate',
      remedy: 'Leave remediate: out: what a maker made, a maker mends, with gate-verdict.',
    });
  }
  if (plan !== undefined && candidate !== undefined && pullRequest === undefined) {
    return judgePlanned(values, { plan, candidate }, action);
  }
  throw new LoopError('E_INPUT_MISSING', {
    message: 'a candidate is judged by a plan, and a pull request without either',
    remedy: 'Give both plan: and candidate:, or neither of them to judge the pull request of the event.',
  });
}
