import * as z from 'zod';

/** Why an attempt or a run ended. The list is closed; an action's `stopped-reason` output is empty or one of it. */
export const STOP_REASONS = [
  'done',
  'no-change',
  'interrupted',
  'budget-iterations',
  'budget-tool-calls',
  'budget-runtime',
  'budget-tokens',
  'budget-cost',
  'budget-pull-requests',
  'no-progress',
  'environment',
  'agent-error',
  'cancelled',
] as const;

export const StopReason = z.enum(STOP_REASONS).describe('Why it stopped.');
export type StopReason = (typeof STOP_REASONS)[number];
