import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plan } from '@loop-actions/contract';
import { createTrustedRepository } from '@loop-actions/git';
import { baseOfEvent } from './base-of-event.ts';
import type { LoopBase, LoopDeps } from './loop-context.ts';
import { speaker } from './speaker.ts';

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
  const { sha: wanted, ref } = baseWanted(deps, request);
  const workRoot = join(context.tempDirectory, `loop-${deps.random.token(8)}`);
  // Another uid may pass through to what it is given, and list nothing.
  await mkdir(workRoot, { mode: 0o711 });
  const repository = await createTrustedRepository({
    source: resolve(context.workspace, request.workingDirectory),
    directory: join(workRoot, 'trusted'),
    userAgent: speaker(context),
    log: deps.log,
  });
  const sha = await repository.fetchCommit(wanted);
  // Only now, so that an action that has nothing to stand on starts without a Markdown parser.
  const { interpretControlFiles, readControlFiles } = await import('./control-files.ts');
  const control =
    request.plan === null
      ? await readControlFiles(repository, sha, request.specPath)
      : interpretControlFiles(request.plan);
  return { repository, ref, sha, control, quarantined: request.plan?.quarantined ?? [], workRoot };
}

/** The plan's base; without one what was asked for, on the branch of the event. Asked before anything is made. */
function baseWanted({ context }: LoopDeps, { plan, sha }: BaseRequest): { readonly sha: string; readonly ref: string } {
  if (plan !== null) return { sha: plan.baseSha, ref: plan.baseRef };
  const event = baseOfEvent(context);
  return { sha: sha ?? event.sha, ref: event.ref };
}
