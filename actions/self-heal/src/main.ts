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
import { ARTIFACTS, LoopError } from '@loop-actions/contract';
import type { HealPass } from '@loop-actions/loop';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openPlan } from '@loop-actions/loop/plan/open-plan';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;
type Values = InputValues<typeof inputs>;

export async function run(values: Values, action: ActionDeps): Promise<Result | RedStep<Result>> {
  const deps = loopDeps(action, []);
  const { context, log } = deps;
  if (values.agentCommand === undefined) {
    throw new LoopError('E_INPUT_MISSING', {
      message: 'input agent-command: is required for the agent "command"',
      remedy: 'Give the program and its arguments, e.g. agent-command: node scripts/heal.mjs',
    });
  }
  const from = (path: string | undefined) => (path === undefined ? null : resolve(context.workspace, path));
  const plan = values.plan === undefined ? null : await openPlan({ ...values, plan: values.plan }, action);
  const loop = await import('@loop-actions/loop');
  const stopped = await loop.readStoppedRun({
    directory: await takeOver({ nameOrDirectory: values.run, kind: 'run', context, log }),
    logs: from(values.logs),
    repository: context.repository,
    run: values.runId ?? loop.runOfEvent(context),
  });
  const heldOut = from(values.heldOut);
  const [base, box] = await Promise.all([
    loop.openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: values.spec, plan }),
    loop.openBox(deps, heldOut === null ? [] : [heldOut]),
  ]);
  const limits = loop.withDefaultBudgets(
    loop.tightestBudgets(base.control.spec.budgets, {
      maxIterations: values.maxIterations ?? null,
      maxToolCalls: values.maxToolCalls ?? null,
      maxRuntimeMs: values.maxRuntime ?? null,
      maxTokens: values.maxTokens ?? null,
      maxCostUsd: values.maxCost ?? null,
    }),
  );
  const runtime = loop.agentRuntime(values.agentCommand);
  const replay = { command: values.smokeCommand, deadlineMs: values.smokeTimeout, heldOut };
  const { harness, frozen } = values;
  const { pass, quiet } = await loop.healLoop(deps, base, { stopped, harness, frozen, runtime, box, limits, replay });
  if (pass === null) {
    action.summary.add(`Self-heal: nothing to heal, ${quiet}.`);
    return { status: 'nothing-to-heal', diagnosis: 'none', box: box.strength, iterations: 0 };
  }
  const directory = join(base.workRoot, 'heal-candidate');
  const candidate = await loop.writeHealCandidate(deps, base, { pass, agent: runtime.name, box, directory });
  const patch = await loop.patchElsewhere(base, pass);
  const report = loop.composeHeal(deps, base, { pass, agent: runtime.name, box, candidate, patch });
  const place = join(base.workRoot, 'heal');
  await loop.writeHeal(place, report);
  const { upload } = values;
  const handed = await handOver({ kind: 'heal', name: ARTIFACTS.heal, directory: place, upload, context, log });
  const kept =
    candidate === null
      ? null
      : await handOver({ kind: 'candidate', name: ARTIFACTS.candidate(report.item), directory, upload, context, log });
  action.summary.add(loop.summarizeHeal(report));
  const result: Result = {
    status: pass.end,
    stoppedReason: candidate === null ? 'interrupted' : 'done',
    diagnosis: pass.diagnosis,
    tripwire: tripwireOf(pass),
    heal: handed.handle,
    healDigest: report.digest,
    candidate: kept?.handle,
    candidateDigest: candidate?.manifest.digest,
    item: report.item,
    directory: place,
    box: box.strength,
    iterations: pass.usage.iterations,
    toolCalls: pass.usage.toolCalls,
    tokens: pass.usage.tokens,
    costUsd: pass.usage.costUsd,
    costKnown: pass.usage.costUsd !== null,
    budgetLeft: loop.budgetLeft(limits, pass.usage),
  };
  if (pass.end !== 'rejected') return result;
  return red(result, {
    title: 'Self-heal: the wire tripped',
    message: `${pass.stop.words}. The heal was rejected: ${pass.reason}`,
  });
}

function tripwireOf(pass: HealPass): 'intact' | 'tripped' | undefined {
  return pass.end === 'rejected' ? 'tripped' : pass.tripwire?.tripwire;
}
