import type { PullRequestWorld, StepOptions } from '../../support/pull-request-world/pull-request-world.ts';
import type { ActionRun } from '../../support/runner/index.ts';

type Event = StepOptions['event'];
type Inputs = Readonly<Record<string, string>>;

/** The gate of the example on a pull request. */
export function gate(world: PullRequestWorld, event: Event, inputs: Inputs = {}, runId = '1'): Promise<ActionRun> {
  return world.step('gate', { event, runId, inputs: { remediate: 'fix', ...inputs } });
}

/** The publishing job of the example after a gate. */
export function publish(
  world: PullRequestWorld,
  event: Event,
  judged: ActionRun,
  inputs: Inputs = {},
  runId = '1',
): Promise<ActionRun> {
  return world.step('publish', { event, runId, inputs: { ...handedOver(judged), ...inputs } });
}

export const handedOver = ({ outputs }: ActionRun): Inputs => ({
  candidate: outputs.candidate ?? '',
  'candidate-digest': outputs['candidate-digest'] ?? '',
  'gate-verdict': outputs['gate-verdict'] ?? '',
  'gate-verdict-digest': outputs['verdict-digest'] ?? '',
});

/** The annotations of a red step, as one text. */
export const errorsOf = (run: ActionRun): string =>
  run.log.annotations
    .filter(({ kind }) => kind === 'error')
    .map(({ title = '', message }) => `${title}: ${message}`)
    .join('\n');
