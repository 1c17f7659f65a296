import { AGENT_INPUTS, COMMON_INPUTS, choice, digest, duration, list, path, text } from '@loop-actions/action-kit';
import { DIFFERENCES } from '@loop-actions/contract';

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
  agent: choice(['command'], { description: 'Which agent reviews.', default: 'command' }),
  'agent-command': AGENT_INPUTS['agent-command'],
  model: text({ description: 'The model that reviews.', defaultFrom: 'the checker in LOOP_SPEC.md, Roles' }),
  lenses: list({
    description:
      'What to read the change for, each in a process of its own: `security`, `bugs`, `quality`, `review` (a whole reading), or lenses of your own (docs/checker.md). Added to those of the spec.',
    defaultFrom: 'LOOP_SPEC.md, Roles; else review',
  }),
  'differs-by': choice(DIFFERENCES, {
    description:
      'How much the reviewer has to differ from the maker. The spec’s demand can be tightened, not loosened; what is not known does not differ.',
    defaultFrom: 'LOOP_SPEC.md, Roles; else refuses only what is known to be the same model',
  }),
  'max-runtime': duration({
    description: 'Time for the review; the tightest of this, the spec and the lease counts.',
    defaultFrom: 'LOOP_SPEC.md, Budgets; else 30m',
  }),
  upload: COMMON_INPUTS.upload,
  'working-directory': COMMON_INPUTS['working-directory'],
};
