import { get, getText, type Located } from '../located-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Workflow } from '../workflow.ts';

/** The state is kept by compare-and-swap. A group drops runs that wait, and cancelling loses what an attempt cost. */
export const concurrencyKeepsNothing: Rule = {
  name: 'concurrency-keeps-nothing',
  *check(workflow) {
    const groups = [get(workflow.root, 'concurrency'), ...workflow.jobs.map(({ node }) => get(node, 'concurrency'))];
    for (const group of groups) if (group !== null) yield* checkGroup(workflow, group);
  },
};

function* checkGroup({ kind, jobs }: Workflow, group: Located): Generator<Finding> {
  const name = group.kind === 'scalar' ? group.text : getText(group, 'group');
  if (/state/i.test(name)) {
    const message = `the group "${name}" sounds as if it kept the state whole, which it can't`;
    yield { at: group.at, message, remedy: 'Name it after what should not run twice at a time' };
  }
  const loops = kind === 'example' || jobs.some(({ steps }) => steps.some(({ action }) => action !== null));
  const cancels = get(group, 'cancel-in-progress');
  if (!loops || cancels?.kind !== 'scalar' || cancels.text === 'false') return;
  const message = 'a newer run would kill an attempt, and what it spent';
  yield { at: cancels.at, message, remedy: 'Leave cancel-in-progress out: a run that waits finds nothing left to do' };
}
