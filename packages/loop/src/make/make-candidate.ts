import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AgentRuntime, IterationResult, PreviousFailure } from '@loop-actions/agent';
import { assemblePrompt, runIteration } from '@loop-actions/agent';
import {
  addUsage,
  type Budgets,
  type Interrupt,
  isLoopError,
  NO_USAGE,
  type PlanItem,
  type StopReason,
  sha256,
  type Usage,
  type Verdict,
} from '@loop-actions/contract';
import { ratchetRulesOf, recordGuards, scopeRulesOf } from '@loop-actions/gate';
import { type CandidateOnDisk, readCandidate, writeCandidate } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import { agentEnvironment } from '../agent/agent-environment.ts';
import { readAgentInterrupt } from '../agent/agent-interrupt.ts';
import { iterationUsage } from '../agent/iteration-usage.ts';
import { createTranscript } from '../agent/transcript.ts';
import { overspentBudget } from '../context/budgets.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { judgeItem } from '../judge/judge-item.ts';
import { failuresOf } from './failures-of-verdict.ts';

export interface MakeRequest {
  readonly item: PlanItem;
  readonly runtime: AgentRuntime;
  readonly box: Box;
  readonly limits: Budgets;
  /** What a gate said before the first iteration; none unless told. */
  readonly failures?: readonly PreviousFailure[];
  /** Where the candidate goes. */
  readonly directory: string;
  /** Called when the candidate of an iteration was written and another iteration follows. */
  readonly kept?: () => Promise<void>;
}

/** What an attempt left behind. There is always a candidate; without a change its patch is empty. */
export interface MadeCandidate {
  readonly candidate: CandidateOnDisk;
  readonly changed: boolean;
  readonly stopReason: StopReason;
  readonly interrupt: Interrupt | null;
  readonly usage: Usage;
  /** One line: what it ended with. */
  readonly note: string;
}

interface Attempt {
  readonly workspace: string;
  readonly baseTree: string;
  readonly startedAt: number;
  readonly transcript: ReturnType<typeof createTranscript>;
  tree: string;
  usage: Usage;
  failures: readonly PreviousFailure[];
  fingerprint: string;
  notes: string;
  interrupt: Interrupt | null;
  note: string;
}

/**
 * Makes a candidate for one item: make → advisory checks → feed the failures back, each iteration a fresh process with
 * an empty context, until the checks are content or a budget is used up (seed 002, seed 004). The candidate is written
 * after every iteration, so that a killed job leaves what there is.
 */
export async function makeCandidate(deps: LoopDeps, base: LoopBase, request: MakeRequest): Promise<MadeCandidate> {
  const workspace = join(base.workRoot, `make-${deps.random.token(8)}`, 'repository');
  await mkdir(dirname(workspace), { mode: 0o711 });
  await base.repository.exportTree(base.sha, workspace);
  const baseTree = await base.repository.treeOf(base.sha);
  const attempt: Attempt = {
    workspace,
    baseTree,
    startedAt: deps.clock.now(),
    transcript: createTranscript(deps.secrets),
    tree: baseTree,
    usage: NO_USAGE,
    failures: request.failures ?? [],
    fingerprint: '',
    notes: '',
    interrupt: null,
    note: '',
  };
  let stopReason: StopReason | null;
  let candidate: CandidateOnDisk;
  do {
    stopReason = overspentBudget(request.limits, attempt.usage) ?? (await iterate(deps, base, request, attempt));
    candidate = await keep(deps, base, request, attempt, stopReason ?? 'cancelled');
    if (stopReason === null) await request.kept?.();
  } while (stopReason === null);
  const changed = attempt.tree !== baseTree;
  deps.log.info(`Attempt on ${request.item.id} ended: ${stopReason}, ${changed ? 'with' : 'without'} a change.`);
  return {
    candidate,
    changed,
    stopReason,
    interrupt: attempt.interrupt,
    usage: attempt.usage,
    note: attempt.note === '' ? stopReason : attempt.note,
  };
}

/** One agent process and what the advisory checks say of its work; null: go on. */
async function iterate(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
): Promise<StopReason | null> {
  const result = await runAgent(deps, base, request, attempt);
  const usage = iterationUsage(result);
  attempt.usage = addUsage(attempt.usage, usage);
  if (result.notes !== '') attempt.notes = result.notes;
  if (result.interrupt !== null) attempt.interrupt = readAgentInterrupt(deps, request.item, result.interrupt);
  const before = attempt.tree;
  try {
    attempt.tree = (await base.repository.snapshot(attempt.workspace, base.sha)).tree;
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    attempt.note = error.message;
    return 'agent-error';
  }
  if (result.stopReason !== null) return result.stopReason;
  if (attempt.tree === attempt.baseTree) {
    attempt.note = result.report.status === 'ok' ? 'nothing was changed' : `the agent ${describeExit(result)}`;
    return result.report.status === 'ok' ? 'no-change' : 'agent-error';
  }
  return assess(deps, base, request, attempt, before);
}

/** Advisory only: the gate judges later, on its own, with more than is shown here. */
async function assess(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
  before: string,
): Promise<StopReason | null> {
  const only = base.control.gates.filter((check) => !check.heldOut).map(({ name }) => name);
  if (only.length === 0) return 'done';
  const candidate = await keep(deps, base, request, attempt, 'done');
  const verdict = await judgeItem(deps, base, { candidate, box: request.box, only, heldOut: null });
  if (verdict.verdict === 'pass') return 'done';
  attempt.note = `did not pass: ${failing(verdict)
    .map(({ name }) => name)
    .join(', ')}`;
  if (verdict.failureClass === 'environment') return 'environment';
  const fingerprint = fingerprintOf(verdict);
  const stuck = attempt.tree === before || fingerprint === attempt.fingerprint;
  attempt.fingerprint = fingerprint;
  attempt.failures = failuresOf(verdict);
  return stuck ? 'no-progress' : null;
}

async function runAgent(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
): Promise<IterationResult> {
  const { item, limits } = request;
  const { spec, policy, gates } = base.control;
  const iteration = attempt.usage.iterations + 1;
  const scope = scopeRulesOf({ ...spec, rules: [...spec.rules, ...policy] });
  const prompt = assemblePrompt({
    item,
    spec: { purpose: spec.purpose, gates },
    previousAttempts: item.previousAttempts,
    failures: attempt.failures,
    forbidden: [...scope.never, ...scope.controlFiles],
    random: (bytes) => deps.random.token(bytes),
  });
  deps.log.progress(`${item.id}: iteration ${iteration} starts`);
  const elapsed = deps.clock.now() - attempt.startedAt;
  return runIteration({
    runtime: request.runtime,
    box: request.box,
    task: {
      prompt,
      workspace: attempt.workspace,
      exchange: join(dirname(attempt.workspace), `exchange-${iteration}`),
      iteration,
      role: 'maker',
      model: null,
      env: agentEnvironment(deps),
    },
    budgets: {
      deadlineMs: Math.max(1, (limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY) - elapsed),
      maxToolCalls: limits.maxToolCalls,
    },
    signal: deps.signal,
    log: (event) => attempt.transcript.add(iteration, event),
  });
}

async function keep(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
  stopReason: StopReason,
): Promise<CandidateOnDisk> {
  const { item, directory } = request;
  const { repository, runId } = deps.context;
  const { spec, policy } = base.control;
  const createdAt = new Date(deps.clock.now()).toISOString();
  const tree = await recordGuards(base.repository, {
    baseSha: base.sha,
    tree: attempt.tree,
    origin: { repository, item: item.id, run: runId, attempt: item.attempt, createdAt },
    rules: ratchetRulesOf([...spec.rules, ...policy]),
  });
  const patch = await base.repository.makePatch(base.sha, tree);
  await writeCandidate(directory, {
    manifest: {
      repository,
      item: item.id,
      lineage: item.lineage,
      run: runId,
      attempt: item.attempt,
      baseSha: base.sha,
      tree,
      createdAt,
      agent: request.runtime.name,
      box: request.box.strength,
      usage: attempt.usage,
      stopReason,
    },
    files: {
      'change.patch': patch,
      'transcript.jsonl': attempt.transcript.text(),
      'notes.md': attempt.notes,
      ...(attempt.interrupt === null ? {} : { 'interrupt.json': JSON.stringify(attempt.interrupt, null, 2) }),
    },
  });
  return readCandidate(directory, { repository });
}

function failing(verdict: Verdict): Verdict['checks'] {
  return verdict.checks.filter((check) => check.required && check.verdict !== 'pass');
}

/** The same failures in the same words, times and other numbers aside: no progress (seed 002). */
function fingerprintOf(verdict: Verdict): string {
  const words = failing(verdict).map(({ name, findings }) =>
    [name, ...findings.map(({ message }) => message)].join('\n'),
  );
  return sha256(words.join('\n').replace(/\d+/g, '0'));
}

function describeExit({ outcome }: IterationResult): string {
  if (outcome.ended !== 'exited') return `ended by ${outcome.ended}`;
  return outcome.signal === null ? `exited with ${outcome.exitCode}` : `was killed by ${outcome.signal}`;
}
