import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Says whether a batch of tickets is done, from GitHub's own records and nothing else. */
export const action = defineAction({
  name: 'oracle',
  description: 'Says whether a batch of tickets is done, from GitHub’s own records and nothing else.',
  inputs,
  outputs,
  run: async (values, deps) => (await import('./main.ts')).run(values, deps),
});
