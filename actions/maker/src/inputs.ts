import { AGENT_INPUTS, COMMON_INPUTS, digest, PROMPT_INPUTS, path } from '@loop-actions/action-kit';

export const inputs = {
  plan: COMMON_INPUTS.plan,
  'plan-digest': COMMON_INPUTS['plan-digest'],
  item: COMMON_INPUTS.item,
  'gate-verdict': path({
    description:
      'Artifact of this run, or directory, with a gate’s verdict: what did not pass stands in the first prompt, as data.',
  }),
  'gate-verdict-digest': digest({ description: 'Digest of the verdict as the gate gave it out.' }),
  upload: COMMON_INPUTS.upload,
  'working-directory': COMMON_INPUTS['working-directory'],
  ...AGENT_INPUTS,
  ...PROMPT_INPUTS,
};
