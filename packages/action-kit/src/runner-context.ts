import { LoopError, RepositoryName, RunId } from '@loop-actions/contract';
import type * as z from 'zod';
import { ENVIRONMENT_NAMES, type EnvironmentName, type EnvironmentVariable, isForStepAlone } from './environment.ts';
import { type EventPayload, readEvent } from './event-payload.ts';
import { type ArtifactAccess, createArtifactAccess } from './hand-off/artifact-access.ts';
import type { Environment } from './inputs/parse-inputs.ts';

/** What the runner says about this job, read once. Nothing deeper reads the environment. */
export interface RunnerContext {
  readonly repository: string;
  readonly owner: string;
  readonly name: string;
  readonly runId: string;
  readonly runAttempt: number;
  /** Address of the run's page. */
  readonly runUrl: string;
  readonly workflow: string;
  readonly job: string;
  readonly sha: string;
  readonly ref: string;
  readonly actor: string;
  readonly eventName: string;
  readonly workspace: string;
  readonly tempDirectory: string;
  /** Without a trailing slash, as the next two. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** False when run by hand, outside GitHub Actions. */
  readonly onRunner: boolean;
  readonly hosted: boolean;
  readonly debug: boolean;
  /** The artifacts of this run. */
  readonly artifacts: ArtifactAccess;
  /** The runner's variables without those for the step alone: to find programs by, and to hide what they name. Never for a worker. */
  readonly environment: Environment;
  readonly actionName: string;
  readonly actionVersion: string;
  /** The event as the trigger delivered it, read at the first call. Throws `E_EVENT_INVALID`. */
  event(): EventPayload;
}

/** Builds the context. Throws one `E_RUNNER_INVALID` that names everything missing or malformed. */
export function readRunnerContext(
  environment: Environment,
  action: { readonly name: string; readonly version: string },
): RunnerContext {
  const get = (name: EnvironmentVariable): string => environment[name] ?? '';
  refuseBrokenEnvironment(environment);
  const repository = get('GITHUB_REPOSITORY');
  const [owner = '', name = ''] = repository.split('/');
  const serverUrl = address(get('GITHUB_SERVER_URL'), 'https://github.com');
  const apiUrl = address(get('GITHUB_API_URL'), 'https://api.github.com');
  let event: EventPayload | undefined;
  return {
    repository,
    owner,
    name,
    runId: get('GITHUB_RUN_ID'),
    runAttempt: Number(get('GITHUB_RUN_ATTEMPT') || '1'),
    runUrl: `${serverUrl}/${repository}/actions/runs/${get('GITHUB_RUN_ID')}`,
    workflow: get('GITHUB_WORKFLOW'),
    job: get('GITHUB_JOB'),
    sha: get('GITHUB_SHA'),
    ref: get('GITHUB_REF'),
    actor: get('GITHUB_ACTOR'),
    eventName: get('GITHUB_EVENT_NAME'),
    workspace: get('GITHUB_WORKSPACE'),
    tempDirectory: get('RUNNER_TEMP'),
    serverUrl,
    apiUrl,
    graphqlUrl: address(get('GITHUB_GRAPHQL_URL'), `${apiUrl}/graphql`),
    onRunner: get('GITHUB_ACTIONS') === 'true',
    hosted: get('RUNNER_ENVIRONMENT') === 'github-hosted',
    debug: get('RUNNER_DEBUG') === '1',
    artifacts: createArtifactAccess({
      serverUrl,
      onRunner: get('GITHUB_ACTIONS') === 'true',
      token: get('ACTIONS_RUNTIME_TOKEN'),
      resultsUrl: get('ACTIONS_RESULTS_URL'),
    }),
    environment: Object.fromEntries(Object.entries(environment).filter(([name]) => !isForStepAlone(name))),
    actionName: action.name,
    actionVersion: action.version,
    event: () => {
      event ??= readEvent(get('GITHUB_EVENT_PATH'));
      return event;
    },
  };
}

function refuseBrokenEnvironment(environment: Environment): void {
  const names: Readonly<Record<string, EnvironmentName>> = ENVIRONMENT_NAMES;
  const missing = Object.keys(names).filter((name) => names[name]?.required && (environment[name] ?? '') === '');
  const problems = missing.length === 0 ? [] : [`not set: ${missing.join(', ')}`];
  const check = (name: EnvironmentVariable, accepts: (value: string) => boolean, allowed: string): void => {
    const value = environment[name] ?? '';
    if (value !== '' && !accepts(value))
      problems.push(`${name} is ${JSON.stringify(value.slice(0, 120))}, not ${allowed}`);
  };
  const fits = (schema: z.ZodType) => (value: string) => schema.safeParse(value).success;
  check('GITHUB_REPOSITORY', fits(RepositoryName), 'owner/name');
  check('GITHUB_RUN_ID', fits(RunId), 'a run id');
  check('GITHUB_RUN_ATTEMPT', (value) => /^[1-9]\d{0,8}$/.test(value), 'a whole number from 1');
  for (const name of ['GITHUB_SERVER_URL', 'GITHUB_API_URL', 'GITHUB_GRAPHQL_URL'] as const) {
    check(name, (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), 'an http(s) address');
  }
  if (problems.length === 0) return;
  throw new LoopError('E_RUNNER_INVALID', {
    message: `the environment is not that of a GitHub Actions runner: ${problems.join('; ')}`,
    remedy: 'Use this action in a workflow step. To try it by hand, see the demo: npm run demo.',
  });
}

function address(value: string, otherwise: string): string {
  return (value === '' ? otherwise : value).replace(/\/+$/, '');
}
