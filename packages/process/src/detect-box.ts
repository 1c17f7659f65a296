import { readFileSync } from 'node:fs';
import { removeAbandonedRuns } from './abandoned-runs.ts';
import type { Box, BoxKind, BoxTools } from './box.ts';
import { findTools } from './find-tools.ts';
import { findHiddenPaths } from './hidden-paths.ts';
import { hasSucceeded, type ProcessOutcome } from './process-outcome.ts';
import { runBoxed } from './run-boxed.ts';
import { runTool } from './run-tool.ts';

/** Above the ids that useradd gives out and below those of systemd's dynamic users (systemd.io/UIDS-GIDS). */
const FIRST_UID = 60_600;
const LAST_UID = 60_899;
const TRIAL_DEADLINE_MS = 15_000;

export interface BoxDetection {
  /** The environment of the step, from which it is known what to hide. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** More to hide from the worker: a directory with a key, say. Absolute. */
  readonly hide?: readonly string[];
  /** The programs of this machine; found in system directories by default. */
  readonly tools?: BoxTools;
}

/** Finds the strongest box this machine can give by trying each kind for real. Never throws: weak is an answer. */
export async function detectBox(detection: BoxDetection): Promise<Box> {
  const tools = detection.tools ?? findTools();
  const hidden = [...findHiddenPaths(detection.env), ...(detection.hide ?? [])];
  const reasons: string[] = [];
  for (const kind of await possibleKinds(tools, reasons)) {
    const strength = kind === 'root' || kind === 'sudo' ? 'strong' : 'weak';
    const uid = kind === 'userns' || kind === 'session' ? null : freeUid();
    const box: Box = { strength, kind, reasons: strength === 'strong' ? [] : [...reasons], uid, tools, hidden };
    const problem = await findProblem(box);
    if (problem === null) {
      if (process.platform === 'linux') await removeAbandonedRuns(box);
      return box;
    }
    reasons.push(`${kind}: ${problem}`);
  }
  return { strength: 'weak', kind: 'session', reasons, uid: null, tools, hidden };
}

async function possibleKinds(tools: BoxTools, reasons: string[]): Promise<readonly BoxKind[]> {
  if (process.platform !== 'linux') {
    reasons.push(`${process.platform} has no namespaces: only the process group is killed`);
    return [];
  }
  if (process.getuid?.() === 0) return ['root', 'uid'];
  if (tools.sudo === null) reasons.push('sudo: not on this machine');
  else {
    const answer = await runTool({ argv: [tools.sudo, '-n', '--', '/bin/true'], deadlineMs: TRIAL_DEADLINE_MS });
    if (hasSucceeded(answer)) return ['sudo', 'userns'];
    reasons.push('sudo: it asks this user for a password');
  }
  return ['userns'];
}

/** Runs a process in the box that reports on itself; what is not as it should be, or null. */
async function findProblem(box: Box): Promise<string | null> {
  try {
    const argv = ['/bin/cat', '/proc/self/status'];
    const outcome = await runBoxed(box, { argv, cwd: '/', env: {}, deadlineMs: TRIAL_DEADLINE_MS, ownPaths: [] });
    return hasSucceeded(outcome) ? findWeakness(box, outcome.stdout.text) : describeFailure(outcome);
  } catch (error) {
    return (error as Error).message;
  }
}

/** Judges /proc/self/status of a boxed process (proc(5)) by what its kind promises. */
export function findWeakness(box: Pick<Box, 'kind' | 'uid'>, status: string): string | null {
  const fields = new Map(status.split('\n').map((line) => [line.split(':')[0], line.replace(/^[^:]*:\s*/, '')]));
  const field = (name: string): string => fields.get(name) ?? '';
  const { uid } = box;
  if (
    uid !== null &&
    field('Uid')
      .split(/\s+/)
      .some((id) => id !== String(uid))
  )
    return 'the uid did not change';
  if (
    uid !== null &&
    field('Gid')
      .split(/\s+/)
      .some((id) => id !== String(uid))
  )
    return 'the gid did not change';
  if (uid !== null && field('Groups').trim() !== '') return 'it kept supplementary groups';
  if (!/^0+$/.test(field('CapPrm')) || !/^0+$/.test(field('CapEff'))) return 'it kept capabilities';
  if (field('NoNewPrivs') !== '1') return 'it could gain privileges';
  if (box.kind !== 'uid' && Number(field('Pid')) > 100) return 'its /proc shows the processes of the host';
  if (box.kind !== 'uid' && field('Pid') === '1') return 'it has no init of its own';
  return null;
}

function describeFailure(outcome: ProcessOutcome): string {
  const words = [...outcome.problems, outcome.stderr.text.trim()].filter((text) => text !== '').join('; ');
  return `the trial run ended with ${outcome.exitCode ?? outcome.signal ?? outcome.ended} (${words.slice(0, 400)})`;
}

/** A uid that no account has; different supervisors start at different ones, so that two boxes seldom share. */
function freeUid(): number {
  const taken = new Set(accountIds());
  const count = LAST_UID - FIRST_UID + 1;
  for (let step = 0; step < count; step++) {
    const uid = FIRST_UID + ((process.pid + step) % count);
    if (!taken.has(uid)) return uid;
  }
  return LAST_UID + 1;
}

function accountIds(): readonly number[] {
  return ['/etc/passwd', '/etc/group'].flatMap((file) => {
    try {
      return readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => Number(line.split(':')[2]));
    } catch {
      return [];
    }
  });
}
