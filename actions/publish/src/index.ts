import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Opens a draft pull request with exactly the judged tree, or puts a judged fix on one, and records the outcome. */
export const action = defineAction({
  name: 'publish',
  description: 'Opens a draft pull request with exactly the judged tree, once, and records how the attempt ended.',
  inputs,
  outputs,
  run: async (values, deps) => {
    const { heal, learned } = values;
    if (heal !== undefined) return (await import('./heal.ts')).run({ ...values, heal }, deps);
    if (learned !== undefined) return (await import('./learned.ts')).run({ ...values, learned }, deps);
    return (await import('./main.ts')).run(values, deps);
  },
});
