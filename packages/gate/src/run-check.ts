import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckResult, type GateCheck, LoopError } from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';
import { type Box, runBoxed } from '@loop-actions/process';
import { checkEnvironment, findBash } from './check-environment.ts';
import { type CleanText, excerptOf, KEPT_OUTPUT_BYTES } from './check-output.ts';
import { type Classification, classifyOutcome } from './classify-outcome.ts';
import { copyHeldOut, releaseHeldOut } from './held-out.ts';
import { readHeldOutCases } from './judge/held-out-cases.ts';
import { runHeldOutCases } from './judge/run-held-out-cases.ts';
import { matchPaths } from './path-match.ts';
import { protectionOf } from './protected-paths.ts';

/** What every check of one judgement shares. */
export interface CheckRoom {
  readonly repository: TrustedRepository;
  readonly box: Box;
  /** The base commit, from which ignore rules are read where a tree is verified. */
  readonly baseSha: string;
  /** Ours; each check gets a fresh directory below it. */
  readonly workRoot: string;
  /** The held-out files, never shown to a maker. */
  readonly heldOut?: { readonly directory: string };
  /** Which files of a tree judge; by default those that `protectionOf` knows. */
  readonly isVerifier?: (path: string) => boolean;
  /** PATH of the job: what `actions/setup-*` steps put there is what the checks must run on. */
  readonly path?: string;
  readonly clean: CleanText;
  readonly log: { info(message: string): void; warning(message: string): void };
  readonly signal?: AbortSignal;
}

/** A check that has run on one tree. */
export interface CheckRun {
  readonly result: CheckResult;
  readonly classification: Classification;
}

/**
 * Runs one check on one tree. Each check gets its own export of the tree, not a shared copy: an export costs
 * milliseconds, and nothing that one check leaves behind (a patched runner, a planted report) can colour the next.
 */
export async function runCheck(room: CheckRoom, check: GateCheck, tree: string): Promise<CheckRun> {
  if (check.command === null) {
    return answer(check, 0, {
      verdict: 'error',
      failureClass: 'config',
      reason: 'has no command, and the suite carries out no such check itself',
      missing: true,
    });
  }
  const directory = join(room.workRoot, `check-${randomUUID()}`);
  await mkdir(directory, { recursive: true });
  // Others may pass through: the box may be another user.
  await chmod(directory, 0o711);
  try {
    return await runInFreshTree(room, { ...check, command: check.command }, { directory, tree });
  } finally {
    await releaseHeldOut(join(directory, 'held-out')).catch(() => undefined);
    await rm(directory, { recursive: true, force: true }).catch((error: Error) =>
      room.log.warning(`${directory} could not be removed: ${error.message}`),
    );
  }
}

/** A check with a command. */
type CommandCheck = GateCheck & { readonly command: string };

async function runInFreshTree(
  room: CheckRoom,
  check: CommandCheck,
  place: { readonly directory: string; readonly tree: string },
): Promise<CheckRun> {
  const workTree = join(place.directory, 'repository');
  // With a history of one commit: `npm run generate && git diff --exit-code` is an honest check.
  await room.repository.exportCheckout(place.tree, workTree);
  if (room.box.strength === 'weak') await requireTree(room, workTree, place.tree);
  const keepPaths = await pathsToKeep(room, check, { workTree, tree: place.tree });
  room.log.info(`${check.name}: ${check.command}`);
  if (!check.heldOut) return await runCommand(room, check, { workTree, keepPaths, heldOut: null });
  const source = heldOutDirectory(room, check);
  const heldOut = join(place.directory, 'held-out');
  const cases = await readHeldOutCases(source, check.name);
  if (cases === null) {
    await copyHeldOut(source, heldOut);
    return await runCommand(room, check, { workTree, keepPaths, heldOut });
  }
  const adapter = join(source, ADAPTER_DIRECTORY);
  if (existsSync(adapter)) await copyHeldOut(adapter, heldOut);
  const casePlace = { workTree, keepPaths, adapter: existsSync(adapter) ? heldOut : null };
  return await runHeldOutCases(room, check, check.command, { cases, place: casePlace });
}

async function runCommand(
  room: CheckRoom,
  check: CommandCheck,
  place: { readonly workTree: string; readonly keepPaths: readonly string[]; readonly heldOut: string | null },
): Promise<CheckRun> {
  const { workTree, keepPaths, heldOut } = place;
  const outcome = await runBoxed(room.box, {
    argv: [findBash(), '-eo', 'pipefail', '-c', check.command],
    cwd: workTree,
    env: checkEnvironment(room.path, heldOut),
    deadlineMs: check.deadlineMs,
    output: { keepBytes: KEPT_OUTPUT_BYTES },
    ownPaths: [workTree],
    keepPaths,
    network: check.network === 'none' ? 'none' : 'host',
    ...(heldOut === null ? {} : { expose: [heldOut] }),
    ...(room.signal === undefined ? {} : { signal: room.signal }),
  });
  for (const problem of outcome.problems) room.log.warning(`${check.name}: ${problem}`);
  const excerpt = excerptOf(outcome, room.clean);
  return answer(check, outcome.durationMs, classifyOutcome(check.kind, outcome, excerpt), excerpt);
}

/**
 * What judges stays as it is while it judges: code under test can't rewrite the tests that run after it. A generator
 * writes where it must, and its result is what is checked.
 */
async function pathsToKeep(
  room: CheckRoom,
  check: GateCheck,
  place: { readonly workTree: string; readonly tree: string },
): Promise<readonly string[]> {
  if (check.kind === 'generated' || room.box.uid === null) return [];
  const isVerifier = room.isVerifier ?? ((path: string) => protectionOf(path, []) !== null);
  const mayWrite = matchPaths(check.mayWrite);
  const files = await room.repository.listFiles(place.tree);
  return files.flatMap(({ path }) => (isVerifier(path) && !mayWrite(path) ? [join(place.workTree, path)] : []));
}

/** In a weak box an earlier check ran as ourselves and could have touched the repository that we export from. */
async function requireTree(room: CheckRoom, workTree: string, tree: string): Promise<void> {
  const found = await room.repository.snapshot(workTree, room.baseSha);
  if (found.tree === tree) return;
  throw new LoopError('E_GIT_REFUSED', {
    message: `the tree to be judged is ${tree}, but ${found.tree} came out of the repository`,
    remedy: 'A check tampered with the gate. Run it where a strong box can be had.',
  });
}

/** The part of a held-out directory that checks with cases may read. */
const ADAPTER_DIRECTORY = 'adapter';

function heldOutDirectory(room: CheckRoom, check: GateCheck): string {
  if (room.heldOut !== undefined) return room.heldOut.directory;
  throw new LoopError('E_INPUT_MISSING', {
    message: `the check ${JSON.stringify(check.name)} needs held-out files, and none were given`,
    remedy: 'Set the input `held-out` of the gate to their directory.',
  });
}

function answer(check: GateCheck, durationMs: number, classification: Classification, excerpt = ''): CheckRun {
  const { verdict, failureClass, reason } = classification;
  const message = `${check.name} ${reason}${excerpt === '' ? '' : `\n${excerpt}`}`.slice(0, 4000);
  const result: CheckResult = {
    name: check.name,
    command: check.command,
    required: check.required,
    verdict,
    failureClass,
    durationMs: Math.max(0, Math.round(durationMs)),
    findings: verdict === 'pass' ? [] : [{ severity: 'error', message }],
    evidence: excerpt === '' ? [] : [{ kind: 'log', label: 'end of the output', value: excerpt }],
  };
  return { result, classification };
}
