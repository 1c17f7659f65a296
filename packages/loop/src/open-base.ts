import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RunnerContext } from '@loop-actions/action-kit';
import { LoopError, type Plan } from '@loop-actions/contract';
import { createTrustedRepository } from '@loop-actions/git';
import { interpretControlFiles, readControlFiles } from './control-files.ts';
import type { LoopBase, LoopDeps } from './loop-context.ts';

export interface BaseRequest {
  /** The checkout, relative to the workspace. No agent has touched it yet. */
  readonly workingDirectory: string;
  /** A commit that was asked for; null: the plan's, or the one the event stands on. */
  readonly sha: string | null;
  readonly specPath: string;
  /** A plan that pins base and control files. */
  readonly plan: Plan | null;
}

/**
 * Opens the base: a private repository with the base commit of the checkout, and the control files as they stand in
 * it. Throws `E_BASE_UNKNOWN` where the checkout lacks the commit.
 */
export async function openBase(deps: LoopDeps, request: BaseRequest): Promise<LoopBase> {
  const { context } = deps;
  const workRoot = join(context.tempDirectory, `loop-${deps.random.token(8)}`);
  // Another uid may pass through to what it is given, and list nothing.
  await mkdir(workRoot, { mode: 0o711 });
  const repository = await createTrustedRepository({
    source: resolve(context.workspace, request.workingDirectory),
    directory: join(workRoot, 'trusted'),
    log: deps.log,
  });
  const event = baseOfEvent(context);
  const sha = await repository.fetchCommit(request.plan?.baseSha ?? request.sha ?? event.sha);
  const ref = request.plan?.baseRef ?? event.ref;
  const control =
    request.plan === null
      ? await readControlFiles(repository, sha, request.specPath)
      : interpretControlFiles(request.plan);
  return { repository, ref, sha, control, workRoot };
}

/**
 * The commit and branch an event stands on. A pull request's own commit is what somebody proposes, so there the base
 * branch counts, never the head (DESIGN rule 1).
 */
export function baseOfEvent(context: Pick<RunnerContext, 'eventName' | 'sha' | 'ref' | 'event'>): {
  readonly sha: string;
  readonly ref: string;
} {
  const pull = readPath(context, 'pull_request', 'base');
  if (context.eventName.startsWith('pull_request') || pull !== undefined) {
    const { sha, ref } = (pull ?? {}) as { sha?: unknown; ref?: unknown };
    if (typeof sha === 'string' && typeof ref === 'string') return { sha, ref };
    throw new LoopError('E_EVENT_INVALID', {
      message: `the ${context.eventName} event names no base`,
      remedy: 'Give the input `base`, or start the workflow by another event.',
    });
  }
  const branch = /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
  const fallback = readPath(context, 'repository', 'default_branch');
  const ref = branch ?? (typeof fallback === 'string' ? fallback : undefined);
  if (ref !== undefined && context.sha !== '') return { sha: context.sha, ref };
  throw new LoopError('E_BASE_UNKNOWN', {
    message: 'neither the event nor GITHUB_REF and GITHUB_SHA say which branch to stand on',
    remedy: 'Run on a branch: schedule, workflow_dispatch, issues and push events do.',
  });
}

function readPath(context: Pick<RunnerContext, 'event'>, ...path: readonly string[]): unknown {
  let value: unknown = context.event();
  for (const key of path)
    value = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;
  return value;
}
