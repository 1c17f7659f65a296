import type { ActionDeps } from '@loop-actions/action-kit';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import type { Result, Values } from './values.ts';

/** Posts what a fork's run found, after that run, where there is a token that can. */
export async function suggest(values: Values, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(action, [values.githubToken]);
  const { openGitHub, suggestFromRun } = await import('@loop-actions/loop');
  const { number, url, operation, note } = await suggestFromRun(deps, openGitHub(deps, values.githubToken), {
    dryRun: values.dryRun,
  });
  action.summary.add(`## Suggestions${number === null ? '' : ` for #${number}`}\n\n${note}`);
  deps.log.info(note);
  return {
    status: operation === 'none' ? 'not-published' : 'published',
    pullRequestNumber: number,
    pullRequestUrl: url,
    pullRequestOperation: 'none',
    recorded: false,
    escalated: false,
  };
}
