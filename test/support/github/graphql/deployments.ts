import type { Deployment, Repository } from '../entities.ts';
import { iso } from '../present/urls.ts';
import { connection, type Plain } from './connection.ts';
import { type Arguments, demand, fields, type GraphqlContext } from './fields.ts';

type Status = Deployment['statuses'][number];

const nodeId = (node: { readonly nodeId: string }): string => node.nodeId;

/** https://docs.github.com/en/graphql/reference/objects#repository (deployments): oldest first unless told. */
export function deployments(repository: Repository, args: Arguments, context: GraphqlContext): Plain {
  demand(context, repository, 'deployments');
  const environments = args.environments as readonly string[] | undefined;
  const items = repository.deployments
    .filter(({ environment }) => environments == null || environments.includes(environment))
    .sort((left, right) => left.createdAt - right.createdAt);
  if (args.orderBy?.direction === 'DESC') items.reverse();
  return connection({ field: 'deployments', items, id: nodeId, args });
}

export const Deployment$ = fields<Deployment>({
  id: nodeId,
  databaseId: ({ id }) => id,
  commitOid: ({ sha }) => sha,
  environment: ({ environment }) => environment,
  createdAt: ({ createdAt }) => iso(createdAt),
  updatedAt: ({ createdAt, statuses }) => iso(statuses.at(-1)?.createdAt ?? createdAt),
  statuses: ({ statuses }, args) => connection({ field: 'statuses', items: [...statuses].reverse(), id: nodeId, args }),
});

export const DeploymentStatus$ = fields<Status>({
  id: nodeId,
  state: ({ state }) => state.toUpperCase(),
  createdAt: ({ createdAt }) => iso(createdAt),
});
