import { defineAction } from '@loop-actions/action-kit';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Makes lessons of what people correct and the loop asks again and again: one pattern, one candidate. */
export const action = defineAction({
  name: 'correction-to-pr',
  description:
    'Makes lessons of what people correct and the loop asks again and again: one pattern, one candidate for a decision record, a rule or a skill.',
  inputs,
  outputs,
  run: async (values, deps) => (await import('./main.ts')).run(values, deps),
});
