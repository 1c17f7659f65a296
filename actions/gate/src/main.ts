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
import { ARTIFACTS } from '@loop-actions/contract';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openPlan } from '@loop-actions/loop/plan/open-plan';
import { annotateFindings } from './annotate-findings.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;

export async function run(values: InputValues<typeof inputs>, action: ActionDeps): Promise<Result | RedStep<Result>> {
  const deps = loopDeps(action, []);
  const { context, log } = deps;
  const from = (path: string) => resolve(context.workspace, path);
  const plan = await openPlan(values, action);
  // Loaded once there is a plan to work on: an action with nothing to do starts in half the time.
  const { judgeFromFiles, openBase, summarizeVerdict } = await import('@loop-actions/loop');
  const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
  const directory = join(base.workRoot, 'gate');
  const { verdict, box } = await judgeFromFiles(deps, base, {
    candidate: await takeOver({ nameOrDirectory: values.candidate, kind: 'candidate', context, log }),
    expectedDigest: values.candidateDigest,
    only: values.checks,
    heldOut: values.heldOut === undefined ? null : from(values.heldOut),
    directory,
  });
  action.summary.add(summarizeVerdict(verdict));
  annotateFindings(log, verdict.checks);
  const verdicts = { kind: 'verdict', name: ARTIFACTS.gate(verdict.item), directory } as const;
  const handed = await handOver({ ...verdicts, upload: values.upload, context, log });
  const result: Result = {
    verdict: verdict.verdict,
    failureClass: verdict.failureClass,
    gateVerdict: handed.handle,
    directory,
    verdictDigest: verdict.digest,
    tree: verdict.subject.tree,
    findings: verdict.checks.reduce((sum, check) => sum + check.findings.length, 0),
    box: box.strength,
  };
  if (verdict.verdict === 'pass' || values.reportOnly) return result;
  const failed = verdict.checks.filter((check) => check.required && check.verdict !== 'pass');
  return red(result, { title: `Gate: ${verdict.verdict}`, message: failed.map(({ name }) => name).join(', ') });
}
