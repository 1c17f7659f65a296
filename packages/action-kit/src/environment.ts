/** One environment variable that the suite reads; `docs/names.md` lists exactly these. */
export interface EnvironmentName {
  readonly meaning: string;
  /** The runner always sets it: absent is an error. */
  readonly required?: true;
  /** Only the kit itself uses it, to speak to the runner. */
  readonly channel?: true;
}

/**
 * The only variables of the runner that any part of the suite reads, besides `INPUT_*`.
 * Source: GitHub Docs, "Variables reference".
 */
export const ENVIRONMENT_NAMES = {
  GITHUB_REPOSITORY: { meaning: 'owner/name of the repository the workflow runs in', required: true },
  GITHUB_RUN_ID: { meaning: 'id of the workflow run, kept by a re-run', required: true },
  GITHUB_RUN_ATTEMPT: { meaning: 'attempt of the workflow run, from 1' },
  GITHUB_WORKFLOW: { meaning: 'name of the workflow' },
  GITHUB_JOB: { meaning: 'id of the job' },
  GITHUB_SHA: { meaning: 'commit that started the workflow' },
  GITHUB_REF: { meaning: 'fully formed ref that started the workflow' },
  GITHUB_ACTOR: { meaning: 'who started the workflow' },
  GITHUB_EVENT_NAME: { meaning: 'event that started the workflow' },
  GITHUB_EVENT_PATH: { meaning: 'file that holds the event' },
  GITHUB_WORKSPACE: { meaning: 'folder of the checkout', required: true },
  GITHUB_SERVER_URL: { meaning: 'address of GitHub (also GitHub Enterprise Server)' },
  GITHUB_API_URL: { meaning: 'address of the REST API' },
  GITHUB_GRAPHQL_URL: { meaning: 'address of the GraphQL API' },
  GITHUB_ACTIONS: { meaning: 'true on a runner' },
  RUNNER_TEMP: { meaning: 'folder that is emptied around each job', required: true },
  RUNNER_TOOL_CACHE: { meaning: 'folder for tools, kept from job to job; agents from npm are installed below it' },
  RUNNER_DEBUG: { meaning: '1 when debug logging is on' },
  RUNNER_ENVIRONMENT: { meaning: 'github-hosted or self-hosted' },
  ACTIONS_RUNTIME_TOKEN: { meaning: 'opens the artifacts of the run to this job', channel: true },
  ACTIONS_RESULTS_URL: { meaning: 'address of the artifact service', channel: true },
  GITHUB_OUTPUT: { meaning: 'file that takes the outputs', channel: true },
  GITHUB_STEP_SUMMARY: { meaning: 'file that takes the summary', channel: true },
} as const satisfies Readonly<Record<string, EnvironmentName>>;

/**
 * Whether a variable is for the step alone: its inputs (keys, tokens) and what the runner gives it to speak to GitHub's
 * own services with (artifacts, caches, OIDC). A child process must find none of it.
 */
export function isForStepAlone(name: string): boolean {
  return name.startsWith('INPUT_') || name.startsWith('ACTIONS_');
}

export type EnvironmentVariable = keyof typeof ENVIRONMENT_NAMES;
