import type { InputValues, OutputValues } from '@loop-actions/action-kit';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

export type Values = InputValues<typeof inputs>;
export type Result = OutputValues<typeof outputs>;
