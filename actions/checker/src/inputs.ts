import { AGENT_INPUTS, COMMON_INPUTS, choice, digest, duration, path } from '@loop-actions/action-kit';

export const inputs = {
  plan: COMMON_INPUTS.plan,
  'plan-digest': COMMON_INPUTS['plan-digest'],
  candidate: path({ description: 'Artifact of this run, or directory, with the candidate.', required: true }),
  'candidate-digest': digest({ description: 'Digest of the candidate as the maker gave it out.' }),
  'gate-verdict': path({
    description:
      'Artifact of this run, or directory, with the gate’s verdict on the candidate. Without its pass nothing is reviewed.',
    required: true,
  }),
  'gate-verdict-digest': digest({ description: 'Digest of the verdict as the gate gave it out.' }),
  agent: choice(['command'], { description: 'Which agent reviews.', default: 'command' }),
  'agent-command': AGENT_INPUTS['agent-command'],
  'max-runtime': duration({
    description: 'Time for the review; the tightest of this, the spec and the lease counts.',
    defaultFrom: 'LOOP_SPEC.md, Budgets; else 30m',
  }),
  upload: COMMON_INPUTS.upload,
  'working-directory': COMMON_INPUTS['working-directory'],
};
