import type { LoopFact } from '@loop-actions/contract';

/** A deployment, as the github package reads it. */
export interface DeploymentRecord {
  readonly id: string;
  readonly commitOid: string;
  readonly environment: string | null;
  readonly statuses: readonly { readonly state: string; readonly createdAt: string }[];
}

/** Where users are. All other environments are previews: they are shown to somebody, and shipped to nobody. */
const PRODUCTION = /(?:^|[\s_./-])(?:prod|production|live|github-pages)(?:$|[\s_./-])/i;

const isProduction = ({ environment }: DeploymentRecord): boolean => PRODUCTION.test(environment ?? '');

/** What became of each deployment to production: its first success and its first failure. */
export function deploymentFacts(deployments: readonly DeploymentRecord[]): readonly LoopFact[] {
  return deployments.filter(isProduction).flatMap((deployment): LoopFact[] => {
    const environment = (deployment.environment ?? '').slice(0, 255);
    return (['success', 'failure'] as const).flatMap((state) => {
      const at = firstOf(deployment, state === 'success' ? ['SUCCESS'] : ['FAILURE', 'ERROR']);
      if (at === null) return [];
      return [
        { schemaVersion: 1, kind: 'deployment', id: `deployment/${deployment.id}/${state}`, at, environment, state },
      ];
    });
  });
}

/** When a preview of one of these commits first worked, oldest first. */
export function previewsOf(deployments: readonly DeploymentRecord[], commits: ReadonlySet<string>): readonly string[] {
  return deployments
    .filter((deployment) => commits.has(deployment.commitOid) && !isProduction(deployment))
    .flatMap((deployment) => firstOf(deployment, ['SUCCESS']) ?? [])
    .sort();
}

function firstOf({ statuses }: DeploymentRecord, states: readonly string[]): string | null {
  const times = statuses.filter(({ state }) => states.includes(state)).map(({ createdAt }) => createdAt);
  return times.sort()[0] ?? null;
}
