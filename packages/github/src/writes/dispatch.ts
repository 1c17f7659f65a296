import { isLoopError, LoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { OPERATIONS } from '../operations.ts';
import { permissionYaml } from '../request/github-error.ts';

/** Workflows that are to run on a commit. */
export interface WantedChecks {
  /** File names below `.github/workflows`; a path is taken by its last part. */
  readonly workflows: readonly string[];
  /** The branch, of the same repository. */
  readonly branch: string;
  /** The commit that `branch` is at. */
  readonly headSha: string;
}

const Runs = z.object({
  workflow_runs: z.array(z.object({ id: z.int().positive(), event: z.string(), head_sha: z.string() })),
});

/** After a dispatch it takes GitHub moments until the run is listed. */
const LOOKS = 3;
const LOOK_SPACING_MS = 5000;

/**
 * Starts each workflow once per commit, by `workflow_dispatch`: whatever else a workflow's token does starts none. One
 * that was started on this commit before, by whomever, is left. Gives a warning for each that GitHub cannot start as it
 * is; throws `E_GITHUB_PERMISSION` where the token may not start workflows at all.
 * @see https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs
 */
export async function dispatchChecks(github: GitHub, wanted: WantedChecks): Promise<readonly string[]> {
  const files = new Set(wanted.workflows.map((workflow) => workflow.slice(workflow.lastIndexOf('/') + 1)));
  const warnings: string[] = [];
  for (const file of files) {
    try {
      await github.alone(`dispatch ${file} ${wanted.headSha}`, () => startOnce(github, file, wanted));
    } catch (error) {
      if (!isNotStartable(error)) throw needsPermission(error);
      warnings.push(
        `${file} was not started on ${wanted.branch}: ${error.message}. Is it in .github/workflows of the default branch, with \`workflow_dispatch:\` (without required inputs) under \`on:\`?`,
      );
    }
  }
  return warnings;
}

async function startOnce(github: GitHub, file: string, wanted: WantedChecks): Promise<void> {
  if ((await findRun(github, file, wanted)) !== null) return;
  await github.write<unknown>({
    operation: 'start a workflow',
    parameters: { workflow_id: file, ref: wanted.branch },
    answer: z.unknown(),
    find: async () => {
      for (let look = 1; ; look++) {
        const run = await findRun(github, file, wanted);
        if (run !== null || look === LOOKS) return run;
        await github.clock.sleep(LOOK_SPACING_MS);
      }
    },
  });
}

async function findRun(github: GitHub, file: string, { branch, headSha }: WantedChecks): Promise<number | null> {
  const parameters = { workflow_id: file, event: 'workflow_dispatch', branch, head_sha: headSha, per_page: 100 };
  const { workflow_runs: runs } = await github.read('find workflow runs', parameters, Runs);
  // Looked at here as well: a GitHub Enterprise Server that does not know a filter ignores it.
  return runs.find((run) => run.event === 'workflow_dispatch' && run.head_sha === headSha)?.id ?? null;
}

/** No such workflow (404), or one without the trigger, disabled, or with required inputs (422). */
function isNotStartable(error: unknown): error is LoopError {
  if (isLoopError(error, 'E_GITHUB_NOT_FOUND', 'E_GITHUB_REFUSED')) return true;
  return isLoopError(error, 'E_GITHUB_PERMISSION') && error.message.includes('(status 404:');
}

/** Looking needs less than starting; who mends the permission should have to do it once. */
function needsPermission(error: unknown): unknown {
  if (!isLoopError(error, 'E_GITHUB_PERMISSION')) return error;
  return new LoopError('E_GITHUB_PERMISSION', {
    message: error.message,
    remedy: [
      '`dispatch-checks` starts workflows; give the job (keeping what is there already):',
      permissionYaml(OPERATIONS['start a workflow'].permissions),
    ].join('\n'),
    cause: error,
  });
}
