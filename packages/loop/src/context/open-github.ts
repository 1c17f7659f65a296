import { createGitHub, type GitHub } from '@loop-actions/github';
import type { LoopDeps } from './loop-context.ts';

/** A GitHub client that names the action and the job it speaks for. */
export function openGitHub(deps: Pick<LoopDeps, 'context' | 'clock' | 'random' | 'log'>, token: string): GitHub {
  const { context, clock, random, log } = deps;
  return createGitHub({
    token,
    action: context.actionName,
    version: context.actionVersion,
    job: context.job,
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    serverUrl: context.serverUrl,
    repository: context.repository,
    clock,
    random,
    log,
  });
}
