import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Has a second agent review a candidate that passed the gate. */
export const action = defineAction({
  name: 'checker',
  description: 'Has a second agent review a candidate that passed the gate; it can say no and never overrule the gate.',
  inputs,
  outputs,
  run: async (values, deps) => (await import('./main.ts')).run(values, deps),
});
