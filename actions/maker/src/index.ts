import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Has an agent make a candidate change for one item, boxed and on hard budgets. */
export const action = defineAction({
  name: 'maker',
  description: 'Has an agent make a candidate change for one item, in a box and on hard budgets.',
  inputs,
  outputs,
  run: async (values, deps) => (await import('./main.ts')).run(values, deps),
});
