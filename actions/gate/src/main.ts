import { join, resolve } from 'node:path';
import { type ActionDeps, type InputValues, type OutputValues, type RedStep, red } from '@loop-actions/action-kit';
import { judgeFromFiles, loopDeps, openBase, readPlan, summarizeVerdict } from '@loop-actions/loop';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;

export async function run(values: InputValues<typeof inputs>, action: ActionDeps): Promise<Result | RedStep<Result>> {
  const deps = loopDeps(action, []);
  const { context } = deps;
  const from = (path: string) => resolve(context.workspace, path);
  const plan = await readPlan(from(values.plan), {
    repository: context.repository,
    run: context.runId,
    expectedDigest: values.planDigest,
  });
  const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
  const directory = join(base.workRoot, 'gate');
  const { verdict, box } = await judgeFromFiles(deps, base, {
    candidate: from(values.candidate),
    expectedDigest: values.candidateDigest,
    only: values.checks,
    heldOut: values.heldOut === undefined ? null : from(values.heldOut),
    directory,
  });
  action.summary.add(summarizeVerdict(verdict));
  const result: Result = {
    verdict: verdict.verdict,
    failureClass: verdict.failureClass,
    gateVerdict: directory,
    verdictDigest: verdict.digest,
    tree: verdict.subject.tree,
    findings: verdict.checks.reduce((sum, check) => sum + check.findings.length, 0),
    box: box.strength,
  };
  if (verdict.verdict === 'pass' || values.reportOnly) return result;
  const failed = verdict.checks.filter((check) => check.required && check.verdict !== 'pass');
  return red(result, { title: `Gate: ${verdict.verdict}`, message: failed.map(({ name }) => name).join(', ') });
}
