import type { OperationId } from '../openapi/operations.ts';
import { artifacts } from './artifacts.ts';
import { automation } from './automation.ts';
import { comments } from './comments.ts';
import { dependencies } from './dependencies.ts';
import { deployments } from './deployments.ts';
import { gitData } from './git-data.ts';
import { issues } from './issues.ts';
import { labels } from './labels.ts';
import type { RestHandler, RestHandlers } from './operation.ts';
import { pulls } from './pulls.ts';
import { repositories } from './repositories.ts';
import { workflowRuns } from './workflow-runs.ts';

/** What answers each operation. `rate-limit/get` is the server's own: it holds the counters. */
export const HANDLERS: Readonly<RestHandlers> = {
  ...artifacts,
  ...automation,
  ...comments,
  ...dependencies,
  ...deployments,
  ...gitData,
  ...issues,
  ...labels,
  ...pulls,
  ...repositories,
  ...workflowRuns,
};

export function handlerOf(id: OperationId): RestHandler {
  const handler = HANDLERS[id];
  if (handler === undefined) throw new Error(`${id} is listed and has no handler`);
  return handler;
}
