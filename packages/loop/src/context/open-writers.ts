import { join } from 'node:path';
import { createGit } from '@loop-actions/git';
import { pushUrl } from '@loop-actions/github';
import { openStateBranch } from '@loop-actions/state';
import { BOT } from './loop-branch.ts';
import type { LoopBase, LoopDeps, LoopWriters } from './loop-context.ts';
import { openGitHub } from './open-github.ts';
import { speaker } from './speaker.ts';

export interface WritersRequest {
  readonly token: string;
  readonly stateBranch: string;
}

/** The tracker and the state branch, with the token of a job that runs neither an agent nor a candidate unboxed. */
export function openWriters(deps: LoopDeps, base: Pick<LoopBase, 'workRoot'>, request: WritersRequest): LoopWriters {
  const github = openGitHub(deps, request.token);
  const remote = pushUrl(deps.context.serverUrl, deps.context.repository);
  const state = openStateBranch({
    git: createGit({
      gitDir: join(base.workRoot, 'state.git'),
      auth: [{ url: remote, token: request.token }],
      env: deps.context.environment,
      userAgent: speaker(deps.context),
      log: deps.log,
    }),
    remote,
    branch: request.stateBranch,
    author: BOT,
    clock: deps.clock,
    random: deps.random,
    log: deps.log,
    title: deps.context.repository,
  });
  return { github, state, token: request.token };
}
