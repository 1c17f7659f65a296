import {
  AGENT_INPUTS,
  CHECKER_INPUTS,
  CLASSIFIER_INPUTS,
  COMMON_INPUTS,
  count,
  PROMPT_INPUTS,
  PULL_REQUEST_INPUTS,
  prefixInputs,
} from '@loop-actions/action-kit';

export const inputs = {
  spec: COMMON_INPUTS.spec,
  'state-branch': COMMON_INPUTS['state-branch'],
  base: COMMON_INPUTS.base,
  mode: COMMON_INPUTS.mode,
  'working-directory': COMMON_INPUTS['working-directory'],
  batch: COMMON_INPUTS.batch,
  'max-items': count({
    description: 'Most items to work on in this run; what passes beyond its pull requests is parked for the next run.',
    defaultFrom: 'the pull requests left in this run (LOOP_SPEC.md, Budgets; else 2)',
  }),
  'held-out': COMMON_INPUTS['held-out'],
  ...AGENT_INPUTS,
  ...PROMPT_INPUTS,
  ...prefixInputs('checker-', CHECKER_INPUTS),
  ...CLASSIFIER_INPUTS,
  ...PULL_REQUEST_INPUTS,
  'dry-run': COMMON_INPUTS['dry-run'],
  'github-token': COMMON_INPUTS['github-token'],
};
