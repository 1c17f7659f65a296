import { output } from '@loop-actions/action-kit';
import * as z from 'zod';

const Count = z.int().nonnegative();

export const outputs = {
  done: output(z.boolean(), '`true` only when every ticket is done or human-gated and all of them could be read.'),
  reason: output(z.string(), 'One sentence: why.'),
  ready: output(z.array(z.string()), 'Ids of tickets that a next run may pick, in the order to take them, JSON.'),
  remaining: output(Count, 'How many tickets are not settled.'),
  blocked: output(Count, 'How many wait for other tickets.'),
  waiting: output(Count, 'How many wait for a person.'),
  'recorded-missing': output(z.array(z.string()), 'Items of the plan that had left no outcome and now have one, JSON.'),
  'activation-gaps': output(Count, 'How many tickets of the batch are activation gaps that are not settled.'),
  'human-gated': output(Count, 'How many a person took out of the loop’s hands.'),
  dispatched: output(z.boolean(), '`true` when this step started the next pass.'),
};
