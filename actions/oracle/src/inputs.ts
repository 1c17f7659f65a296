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
  'base-branch': text({
    description: 'Branch that a change must be merged into.',
    defaultFrom: 'the plan, or else the branch the event stands on',
  }),
  spec: { ...COMMON_INPUTS.spec },
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
