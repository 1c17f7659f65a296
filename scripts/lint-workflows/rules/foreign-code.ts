import { findExpressions } from '../expressions.ts';
import { get, getText, scalarsBelow } from '../located-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Job, Step, Workflow } from '../workflow.ts';

const FOREIGN = new Set(['maker', 'gate', 'checker', 'self-heal', 'correction-to-pr']);
/** These read GitHub, with the token of a job that may only read; the root action also writes. */
const TOKEN_HOLDERS = new Set(['loop', 'self-heal', 'correction-to-pr']);
/** A branch that is named in full (`refs/heads/…`) is the repository's own. */
const HEAD = /head(?!s\/)|merge_commit_sha|pull_request\.number|refs\/pull/;

/** A job that runs an agent, or code that one wrote, holds no secret and no right to write. */
export const secretsBesideForeignCode: Rule = {
  name: 'secrets-beside-foreign-code',
  *check(workflow) {
    yield* checkShared(workflow);
    for (const job of workflow.jobs) {
      const what = foreignCodeOf(job);
      if (what !== null) yield* checkRights(job, what);
      // The root action's job holds what publishing takes: one runner for newcomers. It holds no other secret.
      const beside = what ?? (job.steps.some(({ action }) => action === 'loop') ? 'runs the root action' : null);
      if (beside !== null) yield* checkSecrets(workflow, job, beside);
    }
  },
};

function foreignCodeOf(job: Job): string | null {
  for (const { action, uses, with: given } of job.steps) {
    if (action !== null && FOREIGN.has(action)) return `runs ${action}`;
    const ref = getText(given, 'ref');
    if (uses?.text.startsWith('actions/checkout@') === true && HEAD.test(ref)) return 'checks out a pull request';
  }
  return null;
}

function* checkRights(job: Job, what: string): Generator<Finding> {
  const permissions = get(job.node, 'permissions');
  if (permissions?.kind !== 'map') return;
  for (const [scope, { keyAt, value }] of permissions.entries) {
    // The one exception the suite names: Copilot takes the workflow's token, in a job that holds nothing else.
    if (value.kind !== 'scalar' || value.text !== 'write' || scope === 'copilot-requests') continue;
    const message = `job ${job.id} ${what} and holds ${scope}: write`;
    yield { at: keyAt, message, remedy: 'Do the writing in a job of its own, as publish does' };
  }
}

function* checkSecrets({ source }: Workflow, job: Job, what: string): Generator<Finding> {
  for (const { key, scalar, step } of scalarsOf(job)) {
    if (step !== null && mayHold(step, key)) continue;
    for (const { at, references } of findExpressions(source, scalar)) {
      const secret = references.find(isSecret);
      if (secret === undefined) continue;
      const remedy = 'Only an agent’s api-key input may carry one: it stays outside the box';
      yield { at, message: `job ${job.id} ${what} and is given ${secret}`, remedy };
    }
  }
}

function* scalarsOf(
  job: Job,
): Generator<ReturnType<typeof scalarsBelow> extends Generator<infer T> ? T & { step: Step | null } : never> {
  for (const [key, { value }] of job.node.entries) {
    if (key !== 'steps') for (const found of scalarsBelow(value, key)) yield { ...found, step: null };
  }
  for (const step of job.steps) {
    for (const [key, { value }] of step.node.entries) {
      for (const found of scalarsBelow(value, key)) yield { ...found, step: key === 'with' ? step : null };
    }
  }
}

function mayHold({ action }: Step, key: string): boolean {
  if (action === null) return false;
  return /(^|-)api-key$/.test(key) || (key === 'github-token' && TOKEN_HOLDERS.has(action));
}

const isSecret = (name: string): boolean => /^(secrets($|\.)|github(\.token)?$)/.test(name);

/** What reaches every job, or a called workflow that may run such code. */
function* checkShared({ root, source, jobs }: Workflow): Generator<Finding> {
  const env = get(root, 'env');
  for (const { at, references } of env === null ? [] : findExpressions(source, env)) {
    const secret = references.find(isSecret);
    if (secret === undefined) continue;
    yield { at, message: `${secret} would reach every job`, remedy: 'Give it to the one step that needs it' };
  }
  for (const job of jobs) {
    const secrets = get(job.node, 'secrets');
    if (secrets?.kind !== 'scalar' || secrets.text !== 'inherit') continue;
    const remedy = 'Name the ones that the called workflow declares';
    yield { at: secrets.at, message: `job ${job.id} hands on every secret there is`, remedy };
  }
}
