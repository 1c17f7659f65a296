import { AGENT_INPUTS, COMMON_INPUTS } from '@loop-actions/action-kit';

export const inputs = {
  plan: COMMON_INPUTS.plan,
  'plan-digest': COMMON_INPUTS['plan-digest'],
  item: COMMON_INPUTS.item,
  upload: COMMON_INPUTS.upload,
  'working-directory': COMMON_INPUTS['working-directory'],
  ...AGENT_INPUTS,
};
