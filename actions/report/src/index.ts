import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Computes KPIs from GitHub’s records, and writes the dashboard and the pack of the weekly thirty minutes. */
export const action = defineAction({
  name: 'report',
  description:
    'Computes KPIs from GitHub’s records, and writes the dashboard and the pack of the weekly thirty minutes.',
  inputs,
  outputs,
  run: async (values, deps) => (await import('./main.ts')).run(values, deps),
});
