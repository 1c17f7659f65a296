import { COMMON_INPUTS, flag, list, text } from '@loop-actions/action-kit';

export const inputs = {
  batch: list({
    description:
      'Tickets of the batch: numbers (`12, 13`), labels (`label:maintenance`), a milestone (`milestone:v2`) or a parent issue (`parent:40`).',
    required: true,
  }),
  'base-branch': text({
    description: 'Branch that a change must be merged into.',
    defaultFrom: 'the branch the event stands on',
  }),
  'fail-when-not-done': flag({ description: 'Make the step red when the batch is not done.', default: 'false' }),
  'github-token': COMMON_INPUTS['github-token'],
};
