import { COMMON_INPUTS, choice, digest, flag, list, path } from '@loop-actions/action-kit';

export const inputs = {
  plan: path({
    description: 'Artifact of this run, or directory, with the plan that triage wrote. Goes with `candidate`.',
  }),
  'plan-digest': COMMON_INPUTS['plan-digest'],
  candidate: path({
    description:
      'Artifact of this run, or directory, with the candidate: with `plan` a ticket’s, without what a maker made of the pull request of the event. Without one a pull request is judged as it is.',
  }),
  'candidate-digest': digest({ description: 'Digest of the candidate as the maker gave it out.' }),
  'pull-request': COMMON_INPUTS['pull-request'],
  remediate: choice(['off', 'fix'], {
    description:
      'What is done about a pull request that fails: nothing, or `fix`, which runs the fixers that the spec names and judges again.',
    default: 'off',
  }),
  'stored-verdicts': flag({
    description:
      'In a merge queue, take the stored verdict of the pull request where it was given on this very base and tree.',
    default: 'true',
  }),
  spec: COMMON_INPUTS.spec,
  'state-branch': COMMON_INPUTS['state-branch'],
  checks: list({ description: 'Names of the checks to run.', defaultFrom: 'all checks of the spec and the checklist' }),
  'held-out': COMMON_INPUTS['held-out'],
  'report-only': flag({ description: 'Leave the step green whatever the verdict says.', default: 'false' }),
  upload: COMMON_INPUTS.upload,
  'working-directory': COMMON_INPUTS['working-directory'],
};
