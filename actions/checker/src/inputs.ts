import { CHECKER_INPUTS, COMMON_INPUTS, digest, path } from '@loop-actions/action-kit';

export const inputs = {
  plan: path({
    description:
      'Artifact of this run, or directory, with the plan that triage wrote. Without one the pull request of the event is reviewed.',
  }),
  'plan-digest': COMMON_INPUTS['plan-digest'],
  'pull-request': COMMON_INPUTS['pull-request'],
  spec: COMMON_INPUTS.spec,
  candidate: path({
    description:
      'Artifact of this run, or directory, with the candidate. Needed with a plan; of a pull request the gate’s, else the checker makes one.',
  }),
  'candidate-digest': digest({ description: 'Digest of the candidate as the maker or the gate gave it out.' }),
  'gate-verdict': path({
    description:
      'Artifact of this run, or directory, with the gate’s verdict on the candidate. With a plan nothing is reviewed without its pass; of a pull request it is shown to the reviewer.',
  }),
  'gate-verdict-digest': digest({ description: 'Digest of the verdict as the gate gave it out.' }),
  ...CHECKER_INPUTS,
  upload: COMMON_INPUTS.upload,
  'working-directory': COMMON_INPUTS['working-directory'],
};
