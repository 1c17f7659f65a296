import {
  AGENT_INPUTS,
  CLASSIFIER_INPUTS,
  COMMON_INPUTS,
  choice,
  count,
  duration,
  list,
  PROMPT_INPUTS,
  PULL_REQUEST_INPUTS,
  text,
} from '@loop-actions/action-kit';
import { DIFFERENCES } from '@loop-actions/contract';

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
  'checker-agent': choice(['command'], {
    description: 'Which agent reviews what passed the gate.',
    default: 'command',
  }),
  'checker-agent-command': text({
    description:
      'Program and arguments of the reviewer, as for `agent-command`. Needed where the Roles section of the spec names a checker; without it those items go to a person.',
  }),
  'checker-model': text({ description: 'The model that reviews.', defaultFrom: 'the checker in LOOP_SPEC.md, Roles' }),
  'checker-lenses': list({
    description: 'What to read changes for, as for `lenses` of the checker; added to those of the spec.',
    defaultFrom: 'LOOP_SPEC.md, Roles; else review',
  }),
  'checker-differs-by': choice(DIFFERENCES, {
    description: 'How much the reviewer has to differ from the maker, as for `differs-by` of the checker.',
    defaultFrom: 'LOOP_SPEC.md, Roles; else refuses only what is known to be the same model',
  }),
  'checker-max-runtime': duration({
    description: 'Time for one review.',
    defaultFrom: 'LOOP_SPEC.md, Budgets; else 30m',
  }),
  ...CLASSIFIER_INPUTS,
  ...PULL_REQUEST_INPUTS,
  'dry-run': COMMON_INPUTS['dry-run'],
  'github-token': COMMON_INPUTS['github-token'],
};
