import { COMMON_INPUTS, choice, flag, list, path, text } from '@loop-actions/action-kit';

export const inputs = {
  batch: list({
    description:
      'Tickets of the batch: numbers (`12, 13`), labels (`label:maintenance`), a milestone (`milestone:v2`) or a parent issue (`parent:40`).',
    defaultFrom: 'the items of the plan',
  }),
  plan: path({
    description:
      'Artifact of this run, or directory, with the plan that triage wrote. Items that left no outcome are then recorded as failed attempts, which needs `contents: write`.',
  }),
  'plan-digest': COMMON_INPUTS['plan-digest'],
  spec: COMMON_INPUTS.spec,
  dispatch: path({
    description:
      'Workflow file to start for the next pass when tickets are ready, e.g. `maintenance-loop.yml`. It is started once for each standing of the batch, within the caps of the spec; it needs `actions: write`, and `issues: write` for the issue that says when the loop stopped itself.',
  }),
  'base-branch': text({
    description: 'Branch that a change must be merged into.',
    defaultFrom: 'the plan, or else the branch the event stands on',
  }),
  verify: choice(['spec', 'off'], {
    description:
      'Whether merged changes are proven live by the Live Verification of the spec. With `off` nothing is asked, and what the spec wants proven stays dark.',
    default: 'spec',
  }),
  'state-branch': COMMON_INPUTS['state-branch'],
  'working-directory': COMMON_INPUTS['working-directory'],
  'fail-when-not-done': flag({ description: 'Make the step red when the batch is not done.', default: 'false' }),
  'github-token': COMMON_INPUTS['github-token'],
};
