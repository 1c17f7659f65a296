import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Has an agent look at why a loop stopped, and mend its harness without touching what decides. */
export const action = defineAction({
  name: 'self-heal',
  description:
    'Has an agent look at why a loop stopped: an external wall, or a gap in its harness that is mended without touching what decides.',
  inputs,
  outputs,
  run: async (values, deps) => (await import('./main.ts')).run(values, deps),
});
