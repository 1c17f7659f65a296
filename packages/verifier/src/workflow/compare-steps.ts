import { changedKeys, compareTimeout, conditionOf, isOn, nameOf, same } from './differences.ts';
import { isJudgeStep, isPublishStep, type Role, roleOf } from './roles.ts';
import type { Job, Step } from './workflow.ts';
import type { Report } from './workflow-finding.ts';

/** What a maker may be given otherwise: it is judged by what it makes. Everything that binds or bounds it stays. */
const MAKER_FREEDOM = new Set([
  'agent',
  'agent-command',
  'agent-version',
  'model',
  'base-url',
  'api-key',
  'instructions',
  'context',
  'self-review',
]);
const MAKERS: readonly (Role | null)[] = ['maker', 'correction-to-pr'];

/** Compares the steps of a job that decides: each that decides, and everything that runs before it on the same runner. */
export function compareSteps(before: Job, after: Job, report: Report): void {
  const pairs = pairSteps(before.steps, after.steps);
  let last = -1;
  for (const [at, old] of before.steps.entries()) {
    if (!weighs(old)) continue;
    const place = pairs.get(at);
    const step = place === undefined ? undefined : after.steps[place];
    if (place === undefined || step === undefined) {
      report('judge-removed', `step ${nameOf(old)} of job ${before.id} is gone`);
      continue;
    }
    if (place < last) report('published-unjudged', `step ${nameOf(old)} of job ${before.id} comes in another order`);
    last = Math.max(last, place);
    compareStep(`step ${nameOf(old)} of job ${before.id}`, old, step, report);
    comparePrelude(before, after, { old: at, now: place }, pairs, report);
  }
}

function weighs(step: Step): boolean {
  return isJudgeStep(step) || isPublishStep(step) || roleOf(step.uses) !== null;
}

/** Steps that are one: by id, else by action, else by what they run. */
function pairSteps(before: readonly Step[], after: readonly Step[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const keys: readonly ((step: Step) => string | null)[] = [
    (step) => step.id,
    (step) => (step.uses === null ? null : `${step.uses} ${JSON.stringify(step.with)}`),
    (step) => (step.uses === null ? null : (step.uses.split('@')[0] ?? null)),
    (step) => (roleOf(step.uses) === null ? null : `role ${roleOf(step.uses)}`),
    (step) => step.run,
  ];
  for (const key of keys) {
    for (const [at, step] of before.entries()) {
      const wanted = pairs.has(at) ? null : key(step);
      if (wanted === null) continue;
      const found = after.findIndex((other, place) => !taken.has(place) && key(other) === wanted);
      if (found < 0) continue;
      pairs.set(at, found);
      taken.add(found);
    }
  }
  return pairs;
}

function compareStep(where: string, before: Step, after: Step, report: Report): void {
  if (before.uses !== after.uses)
    report('judge-ref-changed', `${where} uses ${after.uses ?? 'nothing'}, not ${before.uses ?? 'nothing'}`);
  if (before.id !== after.id)
    report('judge-output-changed', `${where} has another id, so what reads its outputs reads nothing`);
  for (const key of ['run', 'shell', 'workingDirectory'] as const) {
    if (before[key] !== after[key]) report('judge-inputs-changed', `${where} has another ${key}`);
  }
  if (conditionOf(before.condition) !== conditionOf(after.condition)) {
    report('judge-disabled', `${where} runs under another condition: ${after.condition ?? 'none'}`);
  }
  if (isOn(after.continueOnError) && !same(before.continueOnError, after.continueOnError)) {
    report('judge-continues-on-error', `${where} goes on after an error`);
  }
  compareTimeout(where, before.timeoutMinutes, after.timeoutMinutes, report);
  if (!same(before.env, after.env))
    report('judge-env-changed', `${where} has another environment (${changedKeys(before.env, after.env)})`);
  compareInputs(where, before, after, report);
}

function compareInputs(where: string, before: Step, after: Step, report: Report): void {
  const free = MAKERS.includes(roleOf(before.uses)) && roleOf(before.uses) === roleOf(after.uses);
  const bound = (step: Step): Readonly<Record<string, unknown>> =>
    free ? Object.fromEntries(Object.entries(step.with).filter(([name]) => !MAKER_FREEDOM.has(name))) : step.with;
  const [old, now] = [bound(before), bound(after)];
  if (same(old, now)) return;
  const keys = changedKeys(old, now);
  report(/\bmax-/.test(keys) ? 'limits-changed' : 'judge-inputs-changed', `${where} is given other inputs (${keys})`);
}

/** A step before a judge can set its PATH, environment and files, so that what it says is worth nothing. */
function comparePrelude(
  before: Job,
  after: Job,
  judge: { readonly old: number; readonly now: number },
  pairs: ReadonlyMap<number, number>,
  report: Report,
): void {
  const back = new Map([...pairs].map(([old, now]) => [now, old]));
  for (const [place, step] of after.steps.slice(0, judge.now).entries()) {
    const old = back.get(place);
    const was = old === undefined ? undefined : before.steps[old];
    if (was !== undefined && weighs(was)) continue;
    if (was !== undefined && old !== undefined && old < judge.old && same({ ...was }, { ...step })) continue;
    report('judge-prelude-changed', `${nameOf(step)} is new or other before a judge in job ${after.id}`);
  }
  for (const [at, old] of before.steps.slice(0, judge.old).entries()) {
    const place = pairs.get(at);
    if (weighs(old) || (place !== undefined && place < judge.now)) continue;
    report('judge-prelude-changed', `${nameOf(old)} no longer runs before a judge in job ${after.id}`);
  }
}
