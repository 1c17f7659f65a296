import { compareSteps } from './compare-steps.ts';
import { changedKeys, compareTimeout, conditionOf, isOn, same } from './differences.ts';
import { widerScopes } from './permissions.ts';
import { isJudgeStep, isPublishStep, roleOf } from './roles.ts';
import type { Job, Workflow } from './workflow.ts';
import type { Report } from './workflow-finding.ts';

/** Whether a job judges, lets out or hands over: its steps by their roles, or a called workflow, which may hold all. */
export function decides(job: Job): boolean {
  return (
    job.uses !== null ||
    job.steps.some((step) => isJudgeStep(step) || isPublishStep(step) || roleOf(step.uses) !== null)
  );
}

/** Compares every job of a workflow; of jobs that decide nothing only the permissions. */
export function compareJobs(before: Workflow, after: Workflow, report: Report): void {
  const now = new Map(after.jobs.map((job) => [job.id, job]));
  for (const old of before.jobs) {
    const job = now.get(old.id);
    if (job === undefined) {
      if (decides(old)) report('judge-removed', `job ${old.id} is gone`);
      continue;
    }
    comparePermissions(old, job, report);
    if (decides(old)) compareDecidingJob(before, after, old, job, report);
  }
  const known = new Set(before.jobs.map(({ id }) => id));
  for (const job of after.jobs) {
    if (known.has(job.id)) continue;
    const scopes = widerScopes({}, job.permissions);
    if (scopes.length > 0) report('permissions-wider', `new job ${job.id} may ${describe(scopes)}`);
  }
}

function comparePermissions(before: Job, after: Job, report: Report): void {
  const scopes = widerScopes(before.permissions, after.permissions);
  if (scopes.length > 0) report('permissions-wider', `job ${after.id} may more than before: ${describe(scopes)}`);
}

function compareDecidingJob(old: Workflow, now: Workflow, before: Job, after: Job, report: Report): void {
  const where = `job ${after.id}`;
  if (conditionOf(before.condition) !== conditionOf(after.condition)) {
    report('judge-disabled', `${where} runs under another condition: ${after.condition ?? 'none'}`);
  }
  if (isOn(after.continueOnError) && !same(before.continueOnError, after.continueOnError)) {
    report('judge-continues-on-error', `${where} goes on after an error`);
  }
  compareTimeout(where, before.timeoutMinutes, after.timeoutMinutes, report);
  for (const need of before.needs) {
    if (!after.needs.includes(need)) report('needs-dropped', `${where} no longer waits for ${need}`);
  }
  if (!same(before.room, after.room))
    report('judge-room-changed', `${where} runs in another place or way (${changedKeys(before.room, after.room)})`);
  if (!same(before.outputs, after.outputs))
    report('judge-output-changed', `${where} hands on other outputs (${changedKeys(before.outputs, after.outputs)})`);
  const environment = [old.env, before.env, old.defaults ?? null];
  if (!same(environment, [now.env, after.env, now.defaults ?? null])) {
    report(
      'judge-env-changed',
      `${where} has another environment (${changedKeys({ ...old.env, ...before.env }, { ...now.env, ...after.env })})`,
    );
  }
  if (before.uses !== after.uses)
    report('judge-ref-changed', `${where} calls ${after.uses ?? 'nothing'}, not ${before.uses ?? 'nothing'}`);
  if (!same(before.with, after.with) || !same(before.secrets ?? null, after.secrets ?? null)) {
    report('judge-inputs-changed', `${where} is given other inputs (${changedKeys(before.with, after.with)})`);
  }
  compareSteps(before, after, report);
}

function describe(scopes: readonly string[]): string {
  return scopes.map((scope) => (scope === '*' ? 'everything' : scope)).join(', ');
}
