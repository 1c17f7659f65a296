import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { GateCheck } from '@loop-actions/contract';
import type { Snapshot } from '@loop-actions/git';
import { runBoxed } from '@loop-actions/process';
import { checkEnvironment, findBash } from '../check-environment.ts';
import { excerptOf, KEPT_OUTPUT_BYTES } from '../check-output.ts';
import type { CheckRoom } from '../check-room.ts';
import { installFor } from '../dependencies/install-for.ts';
import { showInstallation } from '../dependencies/installation.ts';
import { Dependencies } from '../dependencies/installed-dependencies.ts';

export interface FixersRequest {
  /** The commit that the fixers work on, whose files they start from. */
  readonly commit: string;
  /** Those of the base's spec whose check failed, with a fixer each. */
  readonly checks: readonly GateCheck[];
}

/** What fixers made of a commit. */
export interface FixedTree extends Snapshot {
  /** Fixers that did not end with 0, in their own last words; what they did counts all the same. */
  readonly complaints: readonly string[];
}

/**
 * Runs fixers one after the other on one export of a commit, in the box, without a token, each within its check's
 * deadline, and reads what lies there afterwards. What a check has installed its fixer has too, as the base's lockfile
 * says. Throws E_GIT_REFUSED for a tree that can be no candidate.
 */
export async function runFixers(room: CheckRoom, { commit, checks }: FixersRequest): Promise<FixedTree> {
  const directory = join(room.workRoot, `fix-${randomUUID()}`);
  await mkdir(directory, { recursive: true });
  // Others may pass through: the box may be another user.
  await chmod(directory, 0o711);
  const dependencies = new Dependencies();
  const baseTree = await room.repository.treeOf(room.baseSha);
  try {
    const workTree = join(directory, 'repository');
    await room.repository.exportCheckout(await room.repository.treeOf(commit), workTree);
    const complaints: string[] = [];
    for (const check of checks) {
      const complaint = await runFixer({ dependencies, ...room }, check, { workTree, tree: baseTree });
      if (complaint !== null) complaints.push(complaint);
    }
    // The fixer's own .git is left where it is: the snapshot never looks at one.
    return { ...(await room.repository.snapshot(workTree, commit)), complaints };
  } finally {
    await dependencies.remove();
    await rm(directory, { recursive: true, force: true }).catch((error: Error) =>
      room.log.warning(`${directory} could not be removed: ${error.message}`),
    );
  }
}

async function runFixer(
  room: CheckRoom,
  check: GateCheck,
  place: { readonly workTree: string; readonly tree: string },
): Promise<string | null> {
  const { workTree } = place;
  const command = check.fix ?? '';
  const answer = await installFor(room, check, place);
  if (!answer.installed)
    return `the fixer of ${check.name} had no dependencies: the installation ${answer.classification.reason}`;
  const { installation } = answer;
  const programs = [...installation.programs, room.path ?? ''].join(delimiter);
  room.log.info(`fix ${check.name}: ${command}`);
  const outcome = await runBoxed(room.box, {
    argv: [findBash(), '-eo', 'pipefail', '-c', command],
    cwd: workTree,
    env: { ...checkEnvironment(programs, null), ...installation.environment, ...check.environment },
    deadlineMs: check.deadlineMs,
    output: { keepBytes: KEPT_OUTPUT_BYTES },
    ownPaths: [workTree],
    ...showInstallation(installation, workTree, []),
    ...(room.signal === undefined ? {} : { signal: room.signal }),
  });
  for (const problem of outcome.problems) room.log.warning(`fix ${check.name}: ${problem}`);
  if (outcome.ended === 'exited' && outcome.exitCode === 0) return null;
  const words = excerptOf(outcome, room.clean);
  const ended = outcome.ended === 'exited' ? `ended with ${outcome.exitCode ?? outcome.signal}` : outcome.ended;
  return `the fixer of ${check.name} ${ended}${words === '' ? '' : `: ${words.slice(-500)}`}`;
}
