import { COMMON_INPUTS, choice, count } from '@loop-actions/action-kit';

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
  'write-report': choice(['issue', 'summary'], {
    description:
      'Where evals that are red on the base are reported: in the summary alone, or also in one open issue per check, labelled `loop:regression` (`issues: write`). A report is no work, so it is written in shadow mode as well.',
    default: 'summary',
  }),
  upload: COMMON_INPUTS.upload,
  'dry-run': COMMON_INPUTS['dry-run'],
  'github-token': COMMON_INPUTS['github-token'],
};
