import type { CheckResult, GateCheck } from '@loop-actions/contract';
import { type BaseAnswer, runBaseChecks } from '@loop-actions/gate';
import type { Box } from '@loop-actions/process';
import { BOT } from '../context/loop-branch.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { checkRoom } from '../judge/check-room.ts';
import { normalizeLine } from './find-stop.ts';

/** How the stop is replayed: a command of the workflow or of the base, and files that the agent never sees. */
export interface Replay {
  readonly command: string;
  readonly deadlineMs: number;
  /** Given to the command as `LOOP_HELD_OUT`; null: there are none. */
  readonly heldOut: string | null;
}

export interface Replayed {
  readonly found: BaseAnswer;
  readonly result: CheckResult;
  /** What it printed, cleaned, at its end. */
  readonly output: string;
}

/** Runs the replay on one tree, boxed and with a fresh copy, as the gate runs a check. */
export async function replayStop(
  deps: LoopDeps,
  base: LoopBase,
  request: { readonly replay: Replay; readonly box: Box; readonly tree: string; readonly name: string },
): Promise<Replayed> {
  const { replay, box, tree, name } = request;
  const date = new Date(deps.clock.now()).toISOString();
  const commit = await base.repository.commitTree({ tree, parent: base.sha, message: 'Replay', author: BOT, date });
  const room = { ...checkRoom(deps, base, box, replay.heldOut), baseSha: commit };
  const { checks } = await runBaseChecks({ ...room, checks: [checkOf(replay, name)] });
  const [ran] = checks;
  if (ran === undefined) throw new Error(`${name} was not run`);
  const output = ran.result.evidence.map(({ value }) => value).join('\n');
  return { found: ran.found, result: ran.result, output };
}

function checkOf({ command, deadlineMs, heldOut }: Replay, name: string): GateCheck {
  return {
    name,
    kind: 'command',
    command,
    builtIn: null,
    required: true,
    deadlineMs,
    onBase: 'green',
    heldOut: heldOut !== null,
    environment: {},
    reports: [],
    thresholds: [],
    mayWrite: ['**'],
    network: 'allowed',
    install: null,
    position: { file: 'smoke-command', line: 1, column: 1 },
  };
}

/** The line that says most of a failure: the last one that was printed. */
export function failureLine(output: string): string {
  return (
    output
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .at(-1) ?? ''
  );
}

const MIN_LINE_CHARS = 8;

/**
 * Whether a replay that failed is the stop of the run, as far as its logs tell: a line that it printed stands in them,
 * numbers and directories aside. Without logs nobody can tell, and red has to do.
 */
export function isSameStop(output: string, logs: readonly string[]): boolean {
  if (logs.length === 0) return true;
  const known = logs.map((log) => log.split('\n').map(normalizeLine).join('\n'));
  return output
    .split('\n')
    .map(normalizeLine)
    .filter((line) => line.length >= MIN_LINE_CHARS)
    .some((line) => known.some((text) => text.includes(line)));
}
