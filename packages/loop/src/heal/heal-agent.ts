import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AgentRuntime,
  DIAGNOSIS_FILE_BYTES,
  EXCHANGE_FILES,
  type ParsedDiagnosis,
  parseDiagnosisFile,
  runIteration,
} from '@loop-actions/agent';
import { isLoopError, type StopReason, type Usage } from '@loop-actions/contract';
import { readRegularFile } from '@loop-actions/git';
import type { SpendMeter } from '@loop-actions/model/gateway';
import type { Box } from '@loop-actions/process';
import { agentEnvironment } from '../agent/agent-environment.ts';
import { layBaseInstructions, withEarlierInstructions } from '../agent/base-instructions.ts';
import { iterationUsage } from '../agent/iteration-usage.ts';
import type { Transcript } from '../agent/transcript.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';

/** The healer, and what it may spend. */
export interface Healer {
  readonly runtime: AgentRuntime;
  readonly box: Box;
  readonly workspace: string;
  readonly transcript: Transcript;
}

export interface HealWork {
  /** null: there is no answer. */
  readonly answer: ParsedDiagnosis | null;
  /** The work tree as it was left; null where it can't be a tree, with the reason. */
  readonly tree: string | null;
  readonly problem: string;
  readonly usage: Usage;
  readonly stopReason: StopReason | null;
}

/** A fresh copy of the base, in which the healer works from iteration to iteration. */
export async function furnishWorkspace(deps: LoopDeps, base: LoopBase): Promise<string> {
  const directory = join(base.workRoot, `heal-${deps.random.token(8)}`);
  await mkdir(directory);
  // Others may pass through: the box may be another user.
  await chmod(directory, 0o711);
  const workspace = join(directory, 'repository');
  await base.repository.exportTree(base.sha, workspace);
  return workspace;
}

/** One healer with an empty memory; when it has ended, so have all of its processes, and only then its work is read. */
export async function askHealer(
  deps: LoopDeps,
  base: LoopBase,
  healer: Healer,
  task: {
    readonly prompt: string;
    /** The tree that the healer before it left; the base's for the first. */
    readonly before: string;
    readonly iteration: number;
    readonly deadlineMs: number;
    readonly maxToolCalls: number | null;
    readonly meter: SpendMeter;
  },
): Promise<HealWork> {
  const { iteration } = task;
  const exchange = join(healer.workspace, '..', `exchange-${iteration}`);
  await layBaseInstructions(base, healer.workspace);
  deps.log.progress(`self-heal: iteration ${iteration} starts`);
  const result = await runIteration({
    runtime: healer.runtime,
    box: healer.box,
    task: {
      prompt: task.prompt,
      workspace: healer.workspace,
      exchange,
      iteration,
      role: 'healer',
      model: null,
      env: agentEnvironment(deps),
    },
    budgets: { deadlineMs: task.deadlineMs, maxToolCalls: task.maxToolCalls, meter: task.meter },
    signal: deps.signal,
    log: (event) => healer.transcript.add(iteration, event),
  });
  const answer = await readAnswer(join(exchange, EXCHANGE_FILES.verdict));
  const common = { answer, usage: iterationUsage(result), stopReason: result.stopReason };
  try {
    const { tree: left } = await base.repository.snapshot(healer.workspace, base.sha);
    return { ...common, tree: await withEarlierInstructions(base, { before: task.before, left }), problem: '' };
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    return { ...common, tree: null, problem: error.message };
  }
}

async function readAnswer(path: string): Promise<ParsedDiagnosis | null> {
  try {
    const code = 'E_VERDICT_INVALID';
    const bytes = await readRegularFile({ path, name: 'its answer', maxBytes: DIAGNOSIS_FILE_BYTES, code });
    return parseDiagnosisFile(bytes.toString('utf8'));
  } catch (error) {
    if (!isLoopError(error, 'E_VERDICT_INVALID')) throw error;
    return error.message.endsWith(': missing') ? null : { diagnosis: null, problem: error.message };
  }
}
