import { AGENT_INPUTS, COMMON_INPUTS, digest, PROMPT_INPUTS, path, text } from '@loop-actions/action-kit';

export const inputs = {
  plan: path({
    description:
      'Artifact of this run, or directory, with the plan that triage wrote. Goes with `item`; without both the pull request of the event is mended.',
  }),
  'plan-digest': COMMON_INPUTS['plan-digest'],
  item: text({ description: 'Id of the item, as in the plan, e.g. `#12`.' }),
  'pull-request': COMMON_INPUTS['pull-request'],
  spec: COMMON_INPUTS.spec,
  candidate: path({
    description: 'Of a pull request: artifact of this run, or directory, with the candidate that `gate-verdict` is on.',
  }),
  'candidate-digest': digest({ description: 'Digest of that candidate.' }),
  'gate-verdict': path({
    description:
      'Artifact of this run, or directory, with the verdict of a gate or a checker: what did not pass stands in the first prompt, as data.',
  }),
  'gate-verdict-digest': digest({ description: 'Digest of the verdict as it was given out.' }),
  upload: COMMON_INPUTS.upload,
  'working-directory': COMMON_INPUTS['working-directory'],
  ...AGENT_INPUTS,
  ...PROMPT_INPUTS,
};
