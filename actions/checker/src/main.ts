import { join } from 'node:path';
import { type ActionDeps, handOver, type InputValues, type OutputValues, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS, LoopError } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openPlan } from '@loop-actions/loop/plan/open-plan';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

export async function run(
  values: InputValues<typeof inputs>,
  action: ActionDeps,
): Promise<OutputValues<typeof outputs>> {
  const deps = loopDeps(action, []);
  const { context, log } = deps;
  if (values.agentCommand === undefined) {
    throw new LoopError('E_INPUT_MISSING', {
      message: 'input agent-command: is required for the agent "command"',
      remedy: 'Give the program and its arguments, e.g. agent-command: node scripts/review.mjs',
    });
  }
  const plan = await openPlan(values, action);
  // Loaded once there is a plan to work on.
  const { checkFromFiles, openBase, summarizeReview } = await import('@loop-actions/loop');
  const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
  const directory = join(base.workRoot, 'checker');
  const { checked, box } = await checkFromFiles(deps, base, {
    plan,
    candidate: {
      directory: await takeOver({ nameOrDirectory: values.candidate, kind: 'candidate', context, log }),
      digest: values.candidateDigest,
    },
    gate: {
      directory: await takeOver({ nameOrDirectory: values.gateVerdict, kind: 'verdict', context, log }),
      digest: values.gateVerdictDigest,
    },
    command: values.agentCommand,
    maxRuntimeMs: values.maxRuntime ?? null,
    directory,
  });
  const { verdict, usage } = checked;
  action.summary.add(summarizeReview(verdict, checked));
  const verdicts = { kind: 'verdict', name: ARTIFACTS.checker(verdict.item), directory } as const;
  const handed = await handOver({ ...verdicts, upload: values.upload, context, log });
  return {
    verdict: checked.answer,
    checkerVerdict: handed.handle,
    directory,
    verdictDigest: verdict.digest,
    findings: verdict.checks.reduce((sum, check) => sum + check.findings.length, 0),
    box: box.strength,
    iterations: usage.iterations,
    toolCalls: usage.toolCalls,
    tokens: usage.tokens,
    costUsd: usage.costUsd,
    costKnown: usage.costUsd !== null,
  };
}
