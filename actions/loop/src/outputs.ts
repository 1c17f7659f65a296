import { output } from '@loop-actions/action-kit';
import { STOP_REASONS } from '@loop-actions/contract';
import * as z from 'zod';

const Count = z.int().nonnegative();

export const outputs = {
  status: output(z.enum(['selected', 'nothing-to-do', 'not-ready']), '`selected`, `nothing-to-do` or `not-ready`.'),
  'stopped-reason': output(z.enum(STOP_REASONS), 'Why the run ended before its work was done; empty otherwise.'),
  done: output(z.boolean(), '`true` only when the oracle says that every ticket of the batch is settled.'),
  reason: output(z.string(), 'One sentence of the oracle: why.'),
  ready: output(z.array(z.string()), 'Ids of tickets that a next run may pick, JSON.'),
  remaining: output(Count, 'How many tickets of the batch are not settled.'),
  waiting: output(Count, 'How many wait for a person.'),
  'human-gated': output(Count, 'How many a person took out of the loop’s hands.'),
  'pull-requests': output(
    z.array(z.strictObject({ item: z.string(), number: z.int(), url: z.string(), operation: z.string() })),
    'The pull requests of this run, JSON.',
  ),
  'run-report': output(z.string(), 'Path of the run report on this runner.'),
  box: output(z.enum(['strong', 'weak']), 'How the agent was boxed; empty when none ran.'),
};
