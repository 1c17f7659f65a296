import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Selects the work of a run by the spec's rules and pins what later steps read. */
export const action = defineAction({
  name: 'triage',
  description: 'Selects the work of a loop by a spec that code enforces, and pins it in a plan.',
  inputs,
  outputs,
  run: async (values, deps) => (await import('./main.ts')).run(values, deps),
});
