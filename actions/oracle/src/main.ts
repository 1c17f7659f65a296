import { type ActionDeps, type InputValues, type OutputValues, type RedStep, red } from '@loop-actions/action-kit';
import { askOracle, baseOfEvent, openGitHub, parseBatch, resolveBatch, summarizeOracle } from '@loop-actions/loop';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;

export async function run(values: InputValues<typeof inputs>, deps: ActionDeps): Promise<Result | RedStep<Result>> {
  const query = parseBatch(values.batch, 'all') ?? { numbers: [] };
  const baseRef = values.baseBranch ?? baseOfEvent(deps.context).ref;
  const github = openGitHub(deps, values.githubToken);
  const batch = await resolveBatch(github, query);
  const decision = await askOracle(github, { batch, baseRef });
  deps.log.info(decision.reason);
  deps.summary.add(summarizeOracle(decision));
  const result: Result = {
    done: decision.done,
    reason: decision.reason,
    ready: [...decision.ready],
    remaining: decision.remaining,
    waiting: decision.waiting,
    humanGated: decision.humanGated,
  };
  if (decision.done || !values.failWhenNotDone) return result;
  return red(result, { title: 'Not done', message: decision.reason });
}
