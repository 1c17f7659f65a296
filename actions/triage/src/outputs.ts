import { output } from '@loop-actions/action-kit';
import { STOP_REASONS } from '@loop-actions/contract';
import * as z from 'zod';

const Count = z.int().nonnegative();

export const outputs = {
  status: output(z.enum(['selected', 'nothing-to-do', 'not-ready']), '`selected`, `nothing-to-do` or `not-ready`.'),
  items: output(z.array(z.string()), 'Ids of the selected items, a JSON array for a `matrix`.'),
  count: output(Count, 'How many items were selected.'),
  skipped: output(Count, 'How many open tickets are not this loop’s work now.'),
  escalated: output(Count, 'How many tickets go to a person.'),
  readiness: output(z.enum(['ready', 'not-ready']), 'Whether every line of the spec can be carried out.'),
  mode: output(z.string(), 'The mode in force: `shadow`, `propose` or `auto`.'),
  'run-id': output(z.string(), 'Id of the run.'),
  'base-sha': output(z.string(), 'The commit that everything that decides was read from.'),
  plan: output(z.string(), 'The plan, to hand on: name of its artifact, or its directory where nothing was uploaded.'),
  directory: output(z.string(), 'Directory of the plan on this runner.'),
  'plan-digest': output(z.string(), 'Digest of the plan.'),
  tokens: output(Count, 'Tokens that judging took; empty when unknown.'),
  'cost-usd': output(z.number(), 'What judging cost in US dollars; empty when unknown.'),
  'cost-known': output(
    z.boolean(),
    '`true` when what judging cost is known, to the cent or because nothing was asked.',
  ),
  'stopped-reason': output(z.enum(STOP_REASONS), 'Why the run ended here; empty when it goes on.'),
};
