import type { Deployment } from '../entities.ts';
import { presentUser } from '../present/accounts.ts';
import { iso } from '../present/urls.ts';
import { notFound } from '../refusal.ts';
import { paginate, type RestHandlers, type RestRequest } from './operation.ts';

const apiOf = ({ urls, repository }: RestRequest, deployment: Deployment): string =>
  `${urls.repo(repository.fullName)}/deployments/${deployment.id}`;

function presentDeployment(request: RestRequest, deployment: Deployment): Record<string, unknown> {
  const api = apiOf(request, deployment);
  const { environment } = deployment;
  return {
    url: api,
    id: deployment.id,
    node_id: deployment.nodeId,
    sha: deployment.sha,
    ref: deployment.sha,
    task: 'deploy',
    payload: {},
    original_environment: environment,
    environment,
    description: null,
    creator: presentUser(request.urls, deployment.creator),
    created_at: iso(deployment.createdAt),
    updated_at: iso(deployment.createdAt),
    statuses_url: `${api}/statuses`,
    repository_url: request.urls.repo(request.repository.fullName),
  };
}

/** https://docs.github.com/en/rest/deployments, newest first. */
export const deployments: RestHandlers = {
  'repos/list-deployments': (request) => {
    const { environment, sha } = request.query;
    const all = request.repository.deployments
      .filter((one) => environment === 'none' || environment === undefined || one.environment === environment)
      .filter((one) => sha === 'none' || sha === undefined || one.sha === sha);
    return paginate(request, all.toReversed(), (one) => presentDeployment(request, one));
  },

  'repos/list-deployment-statuses': (request) => {
    const deployment = request.repository.deployments.find(({ id }) => id === Number(request.params.deployment_id));
    if (deployment === undefined) throw notFound();
    const api = apiOf(request, deployment);
    return paginate(request, deployment.statuses.toReversed(), (status) => ({
      url: `${api}/statuses/${status.id}`,
      id: status.id,
      node_id: status.nodeId,
      state: status.state,
      creator: presentUser(request.urls, deployment.creator),
      description: status.description,
      environment: deployment.environment,
      target_url: request.urls.html(`${request.repository.fullName}/deployments`),
      created_at: iso(status.createdAt),
      updated_at: iso(status.createdAt),
      deployment_url: api,
      repository_url: request.urls.repo(request.repository.fullName),
      log_url: request.urls.html(`${request.repository.fullName}/deployments`),
    }));
  },
};
