import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type CheckResult, type GateCheck, LoopError } from '@loop-actions/contract';
import { runBoxed } from '@loop-actions/process';
import { matchPaths } from '@loop-actions/verifier/path-match';
import { checkEnvironment, findBash } from './check-environment.ts';
import { excerptOf, KEPT_OUTPUT_BYTES } from './check-output.ts';
import type { CheckRoom, CheckRun } from './check-room.ts';
import { type Classification, classifyOutcome } from './classify-outcome.ts';
import { installFor } from './dependencies/install-for.ts';
import { type InstallAnswer, type Installation, showInstallation } from './dependencies/installation.ts';
import { copyHeldOut, releaseHeldOut } from './held-out.ts';
import { readHeldOutCases } from './judge/held-out-cases.ts';
import { runHeldOutCases } from './judge/run-held-out-cases.ts';
import { protectionOf } from './protected-paths.ts';
import { findingsOfCheck, openCheckReading } from './reading/check-reading.ts';
import type { FailureReading } from './reading/read-failures.ts';
import { recordsTests } from './test-ids/records-tests.ts';
import { openTestRecorder, type TestRecorder } from './test-ids/test-recorder.ts';

/**
 * Runs one check on one tree. Each check gets its own export of the tree, not a shared copy: an export costs
 * milliseconds, and nothing that one check leaves behind (a patched runner, a planted report) can colour the next.
 * `texts`: the commands in force, by which it is known which reporters to bring; empty: none.
 */
export async function runCheck(room: CheckRoom, check: GateCheck, tree: string, texts = ''): Promise<CheckRun> {
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
    return await runInFreshTree(room, { ...check, command: check.command }, { directory, tree, texts });
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
  place: { readonly directory: string; readonly tree: string; readonly texts: string },
): Promise<CheckRun> {
  const workTree = join(place.directory, 'repository');
  // With a history of one commit: `npm run generate && git diff --exit-code` is an honest check.
  await room.repository.exportCheckout(place.tree, workTree);
  if (room.box.strength === 'weak') await requireTree(room, workTree, place.tree);
  const keepPaths = await pathsToKeep(room, check, { workTree, tree: place.tree });
  const dependencies = await installFor(room, check, { workTree, tree: place.tree });
  if (!dependencies.installed) return answerInstall(check, dependencies);
  const at = { workTree, tree: place.tree, keepPaths, installation: dependencies.installation };
  room.log.info(`${check.name}: ${check.command}`);
  if (!check.heldOut) return await runRecorded(room, check, { ...place, ...at });
  const source = heldOutDirectory(room, check);
  const heldOut = join(place.directory, 'held-out');
  const cases = await readHeldOutCases(source, check.name);
  if (cases === null) {
    await copyHeldOut(source, heldOut);
    return await runCommand(room, check, { ...at, heldOut });
  }
  const adapter = join(source, ADAPTER_DIRECTORY);
  if (existsSync(adapter)) await copyHeldOut(adapter, heldOut);
  const casePlace = { ...at, adapter: existsSync(adapter) ? heldOut : null };
  return await runHeldOutCases(room, check, check.command, { cases, place: casePlace });
}

/** Where a command runs. */
interface CommandPlace {
  readonly workTree: string;
  /** What was exported there. */
  readonly tree: string;
  readonly keepPaths: readonly string[];
  readonly installation: Installation;
}

/** Runs a check with reporters of ours beside its runners. */
async function runRecorded(
  room: CheckRoom,
  check: CommandCheck,
  place: CommandPlace & { readonly directory: string; readonly texts: string },
): Promise<CheckRun> {
  const { directory, texts, ...at } = place;
  const request = { parent: directory, workTree: at.workTree, tools: room.box.tools };
  const recorder = recordsTests(check, texts) ? await openTestRecorder(request, texts) : null;
  try {
    const run = await runCommand(room, check, { ...at, heldOut: null, recorder });
    return { ...run, tests: (await recorder?.close()) ?? null };
  } finally {
    await recorder?.close();
  }
}

async function runCommand(
  room: CheckRoom,
  check: CommandCheck,
  place: CommandPlace & { readonly heldOut: string | null; readonly recorder?: TestRecorder | null },
): Promise<CheckRun> {
  const { workTree, keepPaths, installation, heldOut, recorder = null } = place;
  const environment = {
    ...checkEnvironment([...installation.programs, room.path ?? ''].join(delimiter), heldOut),
    ...installation.environment,
    ...check.environment,
  };
  await room.watch?.before(workTree);
  const open = await openCheckReading(room, check, place);
  const outcome = await runBoxed(room.box, {
    argv: [findBash(), '-eo', 'pipefail', '-c', check.command],
    cwd: workTree,
    env: { ...environment, ...recorder?.environment(environment) },
    deadlineMs: check.deadlineMs,
    output: { keepBytes: KEPT_OUTPUT_BYTES, onChunk: open.write },
    ownPaths: [workTree],
    keepPaths,
    network: check.network === 'none' ? 'none' : 'host',
    ...showInstallation(installation, workTree, [
      ...(heldOut === null ? [] : [heldOut]),
      ...(recorder === null ? [] : [recorder.directory]),
    ]),
    ...(room.signal === undefined ? {} : { signal: room.signal }),
  });
  const reading = await open.end(check.reports);
  await room.watch?.after(workTree);
  for (const problem of outcome.problems) room.log.warning(`${check.name}: ${problem}`);
  const excerpt = excerptOf(outcome, room.clean);
  return answer(check, outcome.durationMs, classifyOutcome(check.kind, outcome, reading), excerpt, reading);
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

function answerInstall(check: GateCheck, found: Extract<InstallAnswer, { installed: false }>): CheckRun {
  const reason = `can’t run, its dependencies were not installed: the installation ${found.classification.reason}`;
  return answer(check, 0, { ...found.classification, reason }, found.excerpt);
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
  return { result, classification, tests: null };
}
