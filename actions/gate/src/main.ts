import type { ActionDeps, RedStep } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import type { Result, Values } from './end-step.ts';
import { judgeMended } from './judge-mended.ts';
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
  if (plan === undefined && candidate !== undefined) return judgeMended(values, candidate, action);
  throw new LoopError('E_INPUT_MISSING', {
    message: 'a plan is of no use to a gate without a candidate',
    remedy: 'Give both plan: and candidate:, candidate: alone for what a maker made of a pull request, or neither.',
  });
}
