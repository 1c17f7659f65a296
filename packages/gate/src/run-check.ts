import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { type CheckResult, type GateCheck, LoopError } from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';
import { type Box, type ProcessOutcome, runBoxed } from '@loop-actions/process';
import { type CleanText, excerptOf, KEPT_OUTPUT_BYTES } from './check-output.ts';
import { type Classification, classifyOutcome } from './classify-outcome.ts';
import { copyHeldOut, releaseHeldOut } from './held-out.ts';
import { findingsOfCheck, openCheckReading } from './reading/check-reading.ts';
import type { FailureReading } from './reading/read-failures.ts';

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
    const { outcome, reading } = await runInFreshTree(room, check, check.command, { directory, tree });
    const excerpt = excerptOf(outcome, room.clean);
    const classification = classifyOutcome(check.kind, outcome, reading);
    return answer(check, outcome.durationMs, classification, excerpt, reading);
  } finally {
    await releaseHeldOut(join(directory, 'held-out')).catch(() => undefined);
    await rm(directory, { recursive: true, force: true }).catch((error: Error) =>
      room.log.warning(`${directory} could not be removed: ${error.message}`),
    );
  }
}

async function runInFreshTree(
  room: CheckRoom,
  check: GateCheck,
  command: string,
  place: { readonly directory: string; readonly tree: string },
): Promise<{ readonly outcome: ProcessOutcome; readonly reading: FailureReading }> {
  const workTree = join(place.directory, 'repository');
  // With a history of one commit: `npm run generate && git diff --exit-code` is an honest check.
  await room.repository.exportCheckout(place.tree, workTree);
  if (room.box.strength === 'weak') await requireTree(room, workTree, place.tree);
  const heldOut = check.heldOut ? await placeHeldOut(room, check, place.directory) : null;
  room.log.info(`${check.name}: ${command}`);
  const reading = await openCheckReading(room, { tree: place.tree, workTree });
  const outcome = await runBoxed(room.box, {
    argv: [findBash(), '-eo', 'pipefail', '-c', command],
    cwd: workTree,
    env: checkEnvironment(room.path, heldOut),
    deadlineMs: check.deadlineMs,
    output: { keepBytes: KEPT_OUTPUT_BYTES, onChunk: reading.write },
    ownPaths: [workTree],
    ...(heldOut === null ? {} : { expose: [heldOut] }),
    ...(room.signal === undefined ? {} : { signal: room.signal }),
  });
  for (const problem of outcome.problems) room.log.warning(`${check.name}: ${problem}`);
  return { outcome, reading: await reading.end() };
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

async function placeHeldOut(room: CheckRoom, check: GateCheck, directory: string): Promise<string> {
  if (room.heldOut === undefined) {
    throw new LoopError('E_INPUT_MISSING', {
      message: `the check ${JSON.stringify(check.name)} needs held-out files, and none were given`,
      remedy: 'Set the input `held-out` of the gate to their directory.',
    });
  }
  const target = join(directory, 'held-out');
  await copyHeldOut(room.heldOut.directory, target);
  return target;
}

/** Built from nothing: no token and no runner file. */
function checkEnvironment(path: string | undefined, heldOut: string | null): Record<string, string> {
  return {
    CI: 'true',
    NO_COLOR: '1',
    TERM: 'dumb',
    LANG: 'C.UTF-8',
    PATH: searchPath(path),
    npm_config_update_notifier: 'false',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
    ...(heldOut === null ? {} : { LOOP_HELD_OUT: heldOut }),
  };
}

const SYSTEM_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/**
 * The job's programs, then the node that runs the action, then the system's. An entry that is not absolute would name
 * a directory of the tree under test, and the candidate would bring the tools that judge it.
 */
function searchPath(path = ''): string {
  const job = path.split(delimiter).filter((entry) => isAbsolute(entry));
  return [...new Set([...job, dirname(process.execPath), ...SYSTEM_PATH])].join(delimiter);
}

function findBash(): string {
  return ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash'].find((path) => existsSync(path)) ?? 'bash';
}

function answer(
  check: GateCheck,
  durationMs: number,
  classification: Classification,
  excerpt = '',
  reading: FailureReading | null = null,
): CheckRun {
  const { verdict, failureClass, reason } = classification;
  const result: CheckResult = {
    name: check.name,
    command: check.command,
    required: check.required,
    verdict,
    failureClass,
    durationMs: Math.max(0, Math.round(durationMs)),
    findings: verdict === 'pass' ? [] : findingsOfCheck(`${check.name} ${reason}`, excerpt, reading),
    evidence: excerpt === '' ? [] : [{ kind: 'log', label: 'end of the output', value: excerpt }],
  };
  return { result, classification };
}
