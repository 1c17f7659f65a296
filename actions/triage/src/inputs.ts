import { CLASSIFIER_INPUTS, COMMON_INPUTS, choice, count } from '@loop-actions/action-kit';

export const inputs = {
  spec: COMMON_INPUTS.spec,
  'state-branch': COMMON_INPUTS['state-branch'],
  base: COMMON_INPUTS.base,
  mode: COMMON_INPUTS.mode,
  'working-directory': COMMON_INPUTS['working-directory'],
  batch: COMMON_INPUTS.batch,
  'max-items': count({
    description: 'Most items to select in this run; what passes beyond its pull requests is parked for the next run.',
    defaultFrom: 'the pull requests left in this run (LOOP_SPEC.md, Budgets; else 2)',
  }),
  ...CLASSIFIER_INPUTS,
  'write-report': choice(['issue', 'summary', 'off'], {
    description:
      'Where the report goes: `summary` of the job, one `issue` that is kept up to date, or `off`, which leaves one line in the summary.',
    default: 'summary',
  }),
  upload: COMMON_INPUTS.upload,
  'dry-run': COMMON_INPUTS['dry-run'],
  'github-token': COMMON_INPUTS['github-token'],
};
