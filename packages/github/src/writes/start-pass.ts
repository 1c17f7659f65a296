import { isLoopError, LoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';

/** A run of a workflow, whatever started it. */
export interface StartedRun {
  readonly id: number;
  /** What the run is called: its `run-name`. */
  readonly title: string;
  readonly event: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly isCompleted: boolean;
  readonly conclusion: string | null;
}

const Runs = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.int().positive(),
      display_title: z.string(),
      event: z.string(),
      created_at: z.iso.datetime(),
      status: z.string().nullable(),
      conclusion: z.string().nullable(),
    }),
  ),
});

const PAGES = 10;

/** A workflow's runs on a branch since a point in time, newest first; at most the newest 1000. */
export async function listRuns(
  github: GitHub,
  wanted: { readonly workflow: string; readonly branch: string; readonly since: number },
): Promise<readonly StartedRun[]> {
  const found: StartedRun[] = [];
  const created = `>=${new Date(wanted.since).toISOString().replace(/\.\d+Z$/, 'Z')}`;
  for (let page = 1; page <= PAGES; page++) {
    const parameters = { workflow_id: wanted.workflow, branch: wanted.branch, created, per_page: 100, page };
    const { workflow_runs: runs } = await github.read('find workflow runs', parameters, Runs);
    for (const { id, display_title: title, event, created_at, status, conclusion } of runs) {
      const createdAt = Date.parse(created_at);
      if (createdAt >= wanted.since) {
        found.push({ id, title, event, createdAt, isCompleted: status === 'completed', conclusion });
      }
    }
    if (runs.length < 100) break;
  }
  return found;
}

export interface WantedPass {
  /** File name below `.github/workflows`. */
  readonly workflow: string;
  readonly branch: string;
  /** What the run is found again by: it must stand in its `run-name`. */
  readonly key: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** After a dispatch it takes GitHub moments until the run is listed. */
const LOOKS = 3;
const LOOK_SPACING_MS = 5000;

/**
 * Starts a workflow once per key. A run whose name holds the key is the one. Throws `E_GITHUB_REFUSED` for a workflow
 * that can't be started this way, `E_GITHUB_PERMISSION` where the token may not start workflows.
 */
export async function startPass(github: GitHub, wanted: WantedPass): Promise<'started' | 'there'> {
  const since = github.clock.now() - 24 * 3_600_000;
  const isThere = async () =>
    (await listRuns(github, { ...wanted, since })).some(({ title }) => title.includes(wanted.key));
  return github.alone(`pass ${wanted.workflow} ${wanted.key}`, async () => {
    if (await isThere()) return 'there';
    try {
      await github.write<unknown>({
        operation: 'start a workflow',
        parameters: { workflow_id: wanted.workflow, ref: wanted.branch, inputs: { ...wanted.inputs } },
        answer: z.unknown(),
        find: async () => {
          for (let look = 1; ; look++) {
            if (await isThere()) return true;
            if (look === LOOKS) return null;
            await github.clock.sleep(LOOK_SPACING_MS);
          }
        },
      });
      return 'started';
    } catch (error) {
      if (!isLoopError(error, 'E_GITHUB_NOT_FOUND', 'E_GITHUB_REFUSED')) throw error;
      throw new LoopError('E_GITHUB_REFUSED', {
        message: `${wanted.workflow} was not started on ${wanted.branch}: ${error.message}`,
        remedy: DISPATCHABLE,
        cause: error,
      });
    }
  });
}

const DISPATCHABLE = [
  'The workflow must be on the default branch and begin like this:',
  'run-name: maintenance-loop ${{ inputs.loop-pass }}',
  'on:',
  '  workflow_dispatch:',
  '    inputs:',
  '      batch: { type: string }',
  '      loop-pass: { type: string }',
].join('\n');
