import { COMMON_INPUTS, count, duration, LEARNING_INPUTS, list, path, secret } from '@loop-actions/action-kit';

export const inputs = {
  'github-token': secret({
    description:
      'Token that reads issues and pull requests. It needs no write permission, and nothing is written with it.',
    required: true,
  }),
  since: duration({ description: 'How far back records are read.', default: '28d' }),
  sources: list({
    description: 'What counts as a correction: `reviews`, `comments`, `commits`, `reverts`, `file`.',
    defaultFrom: 'all of them',
  }),
  file: path({
    description: 'JSONL file below the workspace with more corrections, such as an export of Langfuse’s scores.',
    inside: true,
  }),
  'min-occurrences': count({ description: 'So many of a kind are a pattern.', default: '3' }),
  frozen: list({ description: 'Globs that no lesson may touch, besides what is frozen anyway. They only add.' }),
  ...LEARNING_INPUTS,
  spec: COMMON_INPUTS.spec,
  'working-directory': COMMON_INPUTS['working-directory'],
  upload: COMMON_INPUTS.upload,
  'state-branch': COMMON_INPUTS['state-branch'],
};
