import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** The whole closed loop on one runner. */
export const action = defineAction({
  name: 'loop',
  description:
    'Runs a coding agent in a bounded loop: picks work by a spec, judges the change, opens a draft pull request, asks the oracle, remembers.',
  inputs,
  outputs,
  run: async (values, deps) => (await import('./main.ts')).run(values, deps),
});
