import { COMMON_INPUTS, digest, flag, list, path } from '@loop-actions/action-kit';

export const inputs = {
  plan: COMMON_INPUTS.plan,
  'plan-digest': COMMON_INPUTS['plan-digest'],
  candidate: path({ description: 'Artifact of this run, or directory, with the candidate.', required: true }),
  'candidate-digest': digest({ description: 'Digest of the candidate as the maker gave it out.' }),
  checks: list({ description: 'Names of the checks to run.', defaultFrom: 'all checks of the spec and the checklist' }),
  'held-out': COMMON_INPUTS['held-out'],
  'report-only': flag({ description: 'Leave the step green whatever the verdict says.', default: 'false' }),
  upload: COMMON_INPUTS.upload,
  'working-directory': COMMON_INPUTS['working-directory'],
};
