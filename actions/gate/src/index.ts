import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Judges a candidate with the checks of the base commit. */
export const action = defineAction({
  name: 'gate',
  description: 'Judges a candidate with checks and limits that come from the base commit, never from the candidate.',
  inputs,
  outputs,
  run: async (values, deps) => (await import('./main.ts')).run(values, deps),
});
