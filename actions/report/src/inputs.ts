import { COMMON_INPUTS, duration, flag, LEARNING_INPUTS, path } from '@loop-actions/action-kit';

export const inputs = {
  since: duration({
    description: 'How far back GitHub’s records are read; what is older stands in the ledger.',
    default: '28d',
  }),
  window: duration({ description: 'The span that figures are given for, beside the one before it.', default: '7d' }),
  meeting: flag({ description: 'Open the issue of this week’s meeting, or bring it up to date.', default: 'false' }),
  dashboard: path({
    description: 'Directory below the workspace for the dashboard: `index.html`, `kpis.json`, `badge.json`.',
    default: 'loop-dashboard',
    inside: true,
  }),
  ...LEARNING_INPUTS,
  upload: COMMON_INPUTS.upload,
  'state-branch': COMMON_INPUTS['state-branch'],
  'dry-run': COMMON_INPUTS['dry-run'],
  'github-token': COMMON_INPUTS['github-token'],
};
