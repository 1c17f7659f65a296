import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  assemblePrompt,
  assembleSelfReviewPrompt,
  type EarlierChange,
  type IterationResult,
  runIteration,
} from '@loop-actions/agent';
import { describeMeaning, type Rule } from '@loop-actions/contract';
import { scopeRulesOf } from '@loop-actions/gate';
import { agentEnvironment } from '../agent/agent-environment.ts';
import { layBaseInstructions } from '../agent/base-instructions.ts';
import { openMeter } from '../agent/open-meter.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import type { Attempt, MakeRequest } from './attempt.ts';
import type { Start } from './start-tree.ts';

const INDEX_FILE = 'context.md';

/** One maker with an empty memory, told all that there is to know. */
export async function runMaker(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
): Promise<IterationResult> {
  const { item } = request;
  const { spec, gates } = base.control;
  const exchange = await openExchange(attempt);
  const indexFile = join(exchange, INDEX_FILE);
  await writeFile(indexFile, attempt.context.index);
  const { instructions } = request.guidance ?? {};
  const prompt = assemblePrompt({
    item,
    spec: { purpose: spec.purpose, gates },
    answers: item.answers ?? [],
    previousAttempts: item.previousAttempts,
    failures: attempt.failures,
    ...boundsOf(base),
    notes: attempt.notes,
    earlier: earlierChange(attempt.start),
    context: { pack: attempt.context.pack, indexFile },
    ...(instructions === undefined ? {} : { instructions }),
    random: (bytes) => deps.random.token(bytes),
  });
  deps.log.progress(`${item.id}: iteration ${attempt.usage.iterations + 1} starts`);
  return runProcess(deps, base, request, attempt, { prompt, exchange });
}

/** The same agent as a fresh process, which reads the change as a reviewer and mends what it finds. */
export async function runSelfReview(
  deps: LoopDeps,
  base: LoopBase,
  request: MakeRequest,
  attempt: Attempt,
): Promise<IterationResult> {
  const { item } = request;
  const prompt = assembleSelfReviewPrompt({
    item,
    gates: base.control.gates,
    ...boundsOf(base),
    patch: (await base.repository.makePatch(base.sha, attempt.tree)).toString('utf8'),
    random: (bytes) => deps.random.token(bytes),
  });
  deps.log.progress(`${item.id}: iteration ${attempt.usage.iterations + 1} starts (self-review)`);
  return runProcess(deps, base, request, attempt, { prompt, exchange: await openExchange(attempt) });
}

/** What a change may not touch, and how large it may be, by every rule in force. */
export function boundsOf({ control: { spec, policy }, quarantined }: Pick<LoopBase, 'control' | 'quarantined'>): {
  readonly forbidden: readonly string[];
  readonly limits: readonly string[];
} {
  const rules = [...spec.rules, ...policy];
  const scope = scopeRulesOf({ ...spec, rules });
  return {
    forbidden: [...scope.never, ...scope.controlFiles, ...quarantined],
    limits: [...new Set(rules.flatMap(limitOf))],
  };
}

function limitOf(rule: Rule): readonly string[] {
  if (rule.class !== 'enforced') return [];
  const { meaning, section } = rule;
  switch (meaning.kind) {
    case 'max-files':
    case 'max-lines':
    case 'max-bytes':
    case 'no-binaries':
      return [describeMeaning(meaning, section)];
    case 'paths':
      return meaning.polarity === 'only' ? [describeMeaning(meaning, section)] : [];
    default:
      return [];
  }
}

async function openExchange(attempt: Attempt): Promise<string> {
  const exchange = join(dirname(attempt.workspace), `exchange-${attempt.usage.iterations + 1}`);
  await mkdir(exchange, { recursive: true });
  return exchange;
}

async function runProcess(
  deps: LoopDeps,
  base: LoopBase,
  { runtime, box, model = null, limits }: MakeRequest,
  attempt: Attempt,
  { prompt, exchange }: { readonly prompt: string; readonly exchange: string },
): Promise<IterationResult> {
  const iteration = attempt.usage.iterations + 1;
  attempt.prompts.push(prompt);
  await layBaseInstructions(base, attempt.workspace);
  const elapsed = Math.max(deps.clock.now() - attempt.startedAt, attempt.usage.durationMs);
  return runIteration({
    runtime,
    box,
    task: {
      prompt,
      workspace: attempt.workspace,
      exchange,
      iteration,
      role: 'maker',
      model,
      env: agentEnvironment(deps),
    },
    budgets: {
      deadlineMs: Math.max(1, (limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY) - elapsed),
      maxToolCalls: limits.maxToolCalls,
      meter: openMeter(limits, attempt.usage),
    },
    signal: deps.signal,
    log: (event) => attempt.transcript.add(iteration, event),
  });
}

function earlierChange({ from, patch }: Start): EarlierChange | null {
  if (from === 'work') return { inTree: true };
  return patch === null ? null : { inTree: false, patch };
}
