import { findExpressions, readReferences } from '../expressions.ts';
import { getText, type Located } from '../located-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Job, Step, Workflow } from '../workflow.ts';

/** They record what became of the jobs before them, whatever that was. */
const RECORDERS = new Set(['publish', 'oracle', 'report']);
const JUDGES = new Set(['gate', 'checker']);
const NOT_CANCELLED = /!\s*cancelled\(\)/;
const REMEDY = 'Write if: ${{ !cancelled() }}, and read the verdict’s value';

/** Who reads a verdict runs whatever the step's colour was, and goes by the value. */
export const notCancelled: Rule = {
  name: 'not-cancelled',
  *check(workflow) {
    for (const job of workflow.jobs) {
      yield* checkJob(workflow, job);
      yield* checkSteps(workflow, job);
      yield* checkConditions(workflow, job);
    }
  },
};

function* checkJob({ source }: Workflow, job: Job): Generator<Finding> {
  if (job.needs.length === 0 || NOT_CANCELLED.test(job.condition)) return;
  const recorder = job.steps.find(({ action }) => action !== null && RECORDERS.has(action))?.action;
  const verdict = readsOf(source, job.node, job.condition).find((name) => /^needs\..*verdict$/.test(name));
  if (recorder === undefined && verdict === undefined) return;
  const why = recorder === undefined ? `reads ${verdict}` : `runs ${recorder}`;
  yield { at: job.at, message: `job ${job.id} ${why} and is skipped when a job before it is red`, remedy: REMEDY };
}

function* checkSteps({ source }: Workflow, job: Job): Generator<Finding> {
  const judges = job.steps.filter(
    ({ action, with: given, node }) =>
      action !== null &&
      JUDGES.has(action) &&
      getText(given, 'report-only') !== 'true' &&
      getText(node, 'continue-on-error') !== 'true',
  );
  for (const step of job.steps) {
    const verdict = readsOf(source, step.node, step.condition).find((name) =>
      judges.some((judge) => isOf(name, judge)),
    );
    if (verdict === undefined || NOT_CANCELLED.test(step.condition)) continue;
    yield { at: step.at, message: `this step reads ${verdict} and is skipped when it is red`, remedy: REMEDY };
  }
}

const isOf = (name: string, judge: Step): boolean =>
  judge.id !== '' && new RegExp(`^steps\\.${judge.id.toLowerCase()}\\.outputs\\..*verdict$`).test(name);

function* checkConditions({ jobs, source }: Workflow, job: Job): Generator<Finding> {
  const judged = new Set(jobs.filter(isJudge).map(({ id }) => id.toLowerCase()));
  for (const { condition, at } of [job, ...job.steps]) {
    if (/\balways\(\)/.test(condition) && jobs.some(runsSuite)) {
      yield { at, message: 'always() goes on in a run that a person cancelled', remedy: 'Write !cancelled() instead' };
    }
  }
  for (const name of readsOf(source, job.node, job.condition)) {
    const [, id] = /^needs\.([\w-]+)\.result$/.exec(name) ?? [];
    if (id === undefined || !judged.has(id)) continue;
    const message = `job ${job.id} goes by the colour of ${id}: green is not a pass`;
    yield { at: job.at, message, remedy: `Read needs.${id}.outputs.verdict == 'pass'` };
  }
}

const isJudge = (job: Job): boolean => job.steps.some(({ action }) => action !== null && JUDGES.has(action));
const runsSuite = (job: Job): boolean => job.steps.some(({ action }) => action !== null);

/** What is read below a node, and in a condition, which is an expression without its braces. */
function readsOf(source: string, node: Located, condition: string): readonly string[] {
  const inside = findExpressions(source, node).flatMap(({ references }) => references);
  return [...inside, ...readReferences(condition.replace(/\$\{\{|\}\}/g, ' '))];
}
