import { output } from '@loop-actions/action-kit';
import { DIAGNOSES, HEAL_ENDS, STOP_REASONS } from '@loop-actions/contract';
import * as z from 'zod';

export const outputs = {
  status: output(z.enum(['nothing-to-heal', ...HEAL_ENDS]), 'How it ended. Only `proposed` leaves a candidate.'),
  'stopped-reason': output(z.enum(STOP_REASONS), '`done` for a candidate, `interrupted` where a person is asked.'),
  diagnosis: output(z.enum(DIAGNOSES), '`harness-gap`, `external-wall`, or `none`.'),
  tripwire: output(
    z.enum(['intact', 'tripped']),
    'Whether the heal left alone what decides; empty where there was none. Only `intact` is intact.',
  ),
  heal: output(
    z.string(),
    'What was found, for publish: name of its artifact, or its directory where nothing was uploaded. Empty with nothing to heal.',
  ),
  'heal-digest': output(z.string(), 'Digest of what was found.'),
  candidate: output(
    z.string(),
    'The candidate: name of its artifact, or its directory where nothing was uploaded. Empty where nothing is kept.',
  ),
  'candidate-digest': output(z.string(), 'Digest of the candidate.'),
  item: output(z.string(), '`heal-<gap>`: the same for every stop of the same kind.'),
  directory: output(z.string(), 'Directory of what was found on this runner.'),
  box: output(z.enum(['strong', 'weak']), 'How the agent was boxed.'),
  iterations: output(z.int(), 'Agent processes started; 0 where none was asked.'),
  'tool-calls': output(z.int(), 'Tool calls seen; empty when the agent does not say.'),
  tokens: output(z.int(), 'Tokens consumed; empty when unknown.'),
  'cost-usd': output(z.number(), 'US dollars spent; empty when unknown.'),
  'cost-known': output(z.boolean(), 'Whether the cost is known. Unknown is never zero.'),
  'budget-left': output(
    z.record(z.string(), z.number().nullable()),
    'What is left of each budget, JSON; null: no limit.',
  ),
};
