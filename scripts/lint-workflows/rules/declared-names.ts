import { findExpressions } from '../expressions.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Job, Workflow } from '../workflow.ts';

/** Inputs and outputs of our actions as their manifests have them: GitHub itself only warns, or reads empty. */
export const declaredNames: Rule = {
  name: 'declared-names',
  *check(workflow, actions) {
    for (const job of workflow.jobs) {
      yield* checkOutputs(workflow, job, actions);
      for (const step of job.steps) {
        if (step.action === null) continue;
        const action = actions.get(step.action);
        if (action === undefined) {
          const remedy = `There are ${[...actions.keys()].sort().join(', ')}`;
          yield { at: step.at, message: `the suite has no action ${step.action}`, remedy };
          continue;
        }
        for (const [name, { keyAt }] of step.with.entries) {
          const remedy = 'Compare with the table in its README';
          if (!action.inputs.has(name)) yield { at: keyAt, message: `${step.action} has no input ${name}`, remedy };
        }
        for (const [name, { required }] of action.inputs) {
          if (!required || step.with.entries.has(name)) continue;
          yield { at: step.at, message: `${step.action} needs the input ${name}`, remedy: 'Give it under with:' };
        }
      }
    }
  },
};

function* checkOutputs({ source }: Workflow, job: Job, actions: Parameters<Rule['check']>[1]): Generator<Finding> {
  const made = new Map(job.steps.map((step) => [step.id.toLowerCase(), step.action]));
  for (const { at, references } of findExpressions(source, job.node)) {
    for (const reference of references) {
      const [, id, output = ''] = /^steps\.([\w-]+)\.outputs\.([\w-]+)/.exec(reference) ?? [];
      const action = id === undefined ? null : (made.get(id) ?? null);
      if (action === null || actions.get(action)?.outputs.has(output) !== false) continue;
      yield { at, message: `${action} has no output ${output}`, remedy: 'Compare with the table in its README' };
    }
  }
}
