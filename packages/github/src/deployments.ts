import * as z from 'zod';
import type { GitHub } from './github.ts';

const Deployments = z.array(z.object({ id: z.int().positive(), sha: z.string().min(1), environment: z.string() }));
const Statuses = z.array(
  z.object({
    state: z
      .enum(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success', 'waiting'])
      .catch('error'),
    description: z.string().nullish(),
    log_url: z.string().nullish(),
    environment_url: z.string().nullish(),
  }),
);

/** A deployment with its newest status. */
export interface DeploymentFacts {
  readonly id: number;
  readonly sha: string;
  /** `none`: no status was ever given. */
  readonly state: z.infer<typeof Statuses>[number]['state'] | 'none';
  readonly description: string;
  readonly logUrl: string;
}

/** Deployments looked at, newest first. */
const NEWEST = 10;

/** The newest deployments to an environment up to the first that succeeded, newest first. */
export async function readDeployments(github: GitHub, environment: string): Promise<readonly DeploymentFacts[]> {
  const deployments = await github.read('list deployments', { environment, per_page: NEWEST }, Deployments);
  const facts: DeploymentFacts[] = [];
  // A GitHub Enterprise Server that does not know the filter ignores it.
  for (const deployment of deployments.filter((one) => one.environment === environment)) {
    const parameters = { deployment_id: deployment.id, per_page: 1 };
    const [newest] = await github.read('list statuses of a deployment', parameters, Statuses);
    facts.push({
      id: deployment.id,
      sha: deployment.sha,
      state: newest?.state ?? 'none',
      description: newest?.description ?? '',
      logUrl: newest?.log_url ?? '',
    });
    if (newest?.state === 'success') break;
  }
  return facts;
}
