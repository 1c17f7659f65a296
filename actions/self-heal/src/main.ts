import { join, resolve } from 'node:path';
import {
  type ActionDeps,
  handOver,
  type InputValues,
  type OutputValues,
  type RedStep,
  red,
  takeOver,
} from '@loop-actions/action-kit';
import { ARTIFACTS, type Budgets, type HealReport } from '@loop-actions/contract';
import type { LoopBase } from '@loop-actions/loop';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import type { HealPass, StoppedRun } from '@loop-actions/loop/heal/index';
import { openPlan } from '@loop-actions/loop/plan/open-plan';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;
type Values = InputValues<typeof inputs>;

type Loop = typeof import('@loop-actions/loop');
type Heal = typeof import('@loop-actions/loop/heal/index');

export async function run(values: Values, action: ActionDeps): Promise<Result | RedStep<Result>> {
  const deps = loopDeps(action, values.apiKey === undefined ? [] : [values.apiKey]);
  const plan = values.plan === undefined ? null : await openPlan({ ...values, plan: values.plan }, action);
  const [loop, heal] = await Promise.all([import('@loop-actions/loop'), import('@loop-actions/loop/heal/index')]);
  const stopped = await gather(heal, values, action);
  const heldOut = values.heldOut === undefined ? null : resolve(deps.context.workspace, values.heldOut);
  const [base, box] = await Promise.all([
    loop.openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: values.spec, plan }),
    loop.openBox(deps, heldOut === null ? [] : [heldOut]),
  ]);
  const limits = limitsOf(loop, values, base);
  const runtime = await loop.openAgent(deps, loop.routeAgent(base.control.spec.rules, 'self-heal', values), limits);
  const rules = heal.healRulesOf(base.control.spec, values);
  const replay = { ...heal.requireReplay(rules), heldOut };
  const { harness } = rules;
  const { frozen } = values;
  const { pass, quiet } = await heal.healLoop(deps, base, { stopped, harness, frozen, runtime, box, limits, replay });
  if (pass === null) {
    action.summary.add(`Self-heal: nothing to heal, ${quiet}.`);
    return { status: 'nothing-to-heal', diagnosis: 'none', box: box.strength, iterations: 0 };
  }
  const directory = join(base.workRoot, 'heal-candidate');
  const candidate = await heal.writeHealCandidate(deps, base, { pass, agent: runtime.name, box, directory });
  const patch = await heal.patchElsewhere(deps, base, pass);
  const report = heal.composeHeal(deps, base, { pass, agent: runtime.name, box, candidate, patch });
  action.summary.add(heal.summarizeHeal(report));
  const handed = await handOn(heal, values, action, { report, candidate, place: join(base.workRoot, 'heal') });
  const result: Result = {
    ...handed,
    ...describe(pass),
    box: box.strength,
    budgetLeft: loop.budgetLeft(limits, pass.usage),
  };
  if (pass.end !== 'rejected') return result;
  const message = `${pass.stop.words}. The heal was rejected: ${pass.reason}`;
  return red(result, { title: 'Self-heal: the wire tripped', message });
}

async function gather(heal: Heal, values: Values, { context, log, clock }: ActionDeps): Promise<StoppedRun> {
  return heal.readStoppedRun({
    directory: await takeOver({ nameOrDirectory: values.run, kind: 'run', context, log }),
    logs: values.logs === undefined ? null : resolve(context.workspace, values.logs),
    repository: context.repository,
    run: values.runId ?? heal.runOfEvent(context),
    now: clock.now(),
  });
}

function limitsOf(loop: Loop, values: Values, base: LoopBase): Budgets {
  const given = {
    maxIterations: values.maxIterations ?? null,
    maxToolCalls: values.maxToolCalls ?? null,
    maxRuntimeMs: values.maxRuntime ?? null,
    maxTokens: values.maxTokens ?? null,
    maxCostUsd: values.maxCost ?? null,
  };
  return loop.withDefaultBudgets(loop.tightestBudgets(base.control.spec.budgets, given));
}

interface Made {
  readonly report: HealReport;
  readonly candidate: Awaited<ReturnType<Heal['writeHealCandidate']>>;
  readonly place: string;
}

async function handOn(
  heal: Heal,
  { upload }: Values,
  { context, log }: ActionDeps,
  { report, candidate, place }: Made,
): Promise<Result> {
  await heal.writeHeal(place, report);
  const common = { upload, context, log };
  const handed = await handOver({ kind: 'heal', name: ARTIFACTS.heal, directory: place, ...common });
  const found = { heal: handed.handle, healDigest: report.digest, item: report.item, directory: place };
  if (candidate === null) return found;
  const { directory, manifest } = candidate;
  const kept = await handOver({ kind: 'candidate', name: ARTIFACTS.candidate(report.item), directory, ...common });
  return { ...found, candidate: kept.handle, candidateDigest: manifest.digest };
}

function describe(pass: HealPass): Result {
  const { usage } = pass;
  return {
    status: pass.end,
    stoppedReason: pass.end === 'proposed' ? 'done' : 'interrupted',
    diagnosis: pass.diagnosis,
    tripwire: tripwireOf(pass),
    iterations: usage.iterations,
    toolCalls: usage.toolCalls,
    tokens: usage.tokens,
    costUsd: usage.costUsd,
    costKnown: usage.costUsd !== null,
  };
}

function tripwireOf(pass: HealPass): 'intact' | 'tripped' | undefined {
  return pass.end === 'rejected' ? 'tripped' : pass.tripwire?.tripwire;
}
