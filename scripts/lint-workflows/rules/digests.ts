import type { ActionInterface } from '../action-interface.ts';
import { findExpressions } from '../expressions.ts';
import type { Rule } from '../rule.ts';
import type { Step } from '../workflow.ts';

/** Bytes travel by artifact, which a job beside may overwrite; their digests travel by output, which it can't. */
export const digestsHandedOn: Rule = {
  name: 'digests-handed-on',
  *check({ source, jobs }, actions) {
    for (const step of jobs.flatMap((job) => job.steps)) {
      for (const { digest, of } of digestsOf(step, actions.get(step.action ?? ''))) {
        const entry = step.with.entries.get(digest);
        const remedy = `Give ${digest}: \${{ needs.<job>.outputs.<…>digest }}, or that of a step before`;
        if (entry === undefined) {
          yield { at: step.at, message: `${step.action} takes ${of} on trust, without ${digest}`, remedy };
          continue;
        }
        const names = findExpressions(source, entry.value).flatMap(({ references }) => references);
        if (names.some((name) => /^(needs|steps|inputs|matrix)\..*digest$/i.test(name))) continue;
        yield { at: entry.value.at, message: `${digest} does not come from the job that made ${of}`, remedy };
      }
    }
  },
};

/** The digests that belong to what a step is given: `candidate-digest` to `candidate`, `verdict-digest` to any verdict. */
function digestsOf(step: Step, action: ActionInterface | undefined): readonly { digest: string; of: string }[] {
  if (action === undefined) return [];
  const digests = [...action.inputs.keys()].filter((name) => name.endsWith('-digest'));
  return digests.flatMap((digest) => {
    const stem = digest.replace(/-digest$/, '');
    const own = (name: string): boolean =>
      name === stem || (name.endsWith(`-${stem}`) && !digests.includes(`${name}-digest`));
    const of = [...action.inputs.keys()].find(
      (name) => own(name) && (step.with.entries.has(name) || action.inputs.get(name)?.hasDefault === true),
    );
    return of === undefined ? [] : [{ digest, of }];
  });
}
